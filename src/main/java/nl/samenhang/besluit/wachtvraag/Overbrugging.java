package nl.samenhang.besluit.wachtvraag;

import java.util.UUID;
import nl.samenhang.kernel.Periode;

/**
 * What helps while somebody waits.
 *
 * @param wie who gives it
 */
public record Overbrugging(UUID id, String wat, String wie, Periode periode) {}
