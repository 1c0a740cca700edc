package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.kernel.Bedrag;

/**
 * What somebody has to pay back (Participatiewet art. 58).
 *
 * @param beschikking the announced decision by which it is due
 */
public record Terugvordering(
        UUID id,
        VerstrekkingId verstrekking,
        BeschikkingId beschikking,
        Bedrag bedrag,
        String reden,
        LocalDate op,
        Optional<LocalDate> voldaanOp) {}
