package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Which payments to gather, and on which day the bank has to do them. */
public record RondeForm(
        @NotNull(message = "{betaalronde.fout.dag}") LocalDate tot,
        @NotNull(message = "{betaalronde.fout.dag}") LocalDate uitvoerenOp) {}
