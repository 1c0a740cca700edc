package nl.samenhang.werkplek.portaal;

import java.util.Optional;
import nl.samenhang.platform.security.Dagregel;

/**
 * Who did what with somebody's data on one day.
 *
 * @param eigen whether the reader did it
 * @param organisatie for whom that person works
 * @param reden the purpose in plain words
 * @param wet the articles that allow it, for who asks
 */
public record Inzageregel(
        Dagregel log, boolean eigen, String organisatie, String reden, Optional<String> wet) {}
