package nl.samenhang.werkplek.portaal;

import java.time.LocalDate;
import nl.samenhang.platform.security.Handeling;

/**
 * Who did what with somebody's data on one day, similar lines of the log merged (NEN 7513: a client
 * may get merged lines of one day).
 *
 * @param eigen whether the reader did it
 * @param reden the purpose in plain words
 * @param keren how many lines of the log are behind it
 */
public record Inzageregel(
        LocalDate dag,
        String wie,
        String rol,
        boolean eigen,
        Handeling handeling,
        String reden,
        int keren) {}
