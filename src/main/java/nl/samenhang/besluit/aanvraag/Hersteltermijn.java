package nl.samenhang.besluit.aanvraag;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What we asked the applicant to complete (Awb art. 4:5). From the day after, the clocks stand
 * still until it is there or its term is over (Awb art. 4:15 lid 1 onder a).
 *
 * @param uiterlijk the last day on which it can come
 * @param klaarOp when it came; empty while we wait, or when it never came
 */
public record Hersteltermijn(
        UUID id,
        String gevraagd,
        LocalDate gevraagdOp,
        LocalDate uiterlijk,
        Optional<LocalDate> klaarOp) {}
