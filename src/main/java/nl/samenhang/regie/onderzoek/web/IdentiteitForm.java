package nl.samenhang.regie.onderzoek.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.regie.onderzoek.Identiteit;

/** Which proof of identity was seen, and when; its number is not asked. */
public record IdentiteitForm(
        @NotNull(message = "{onderzoek.fout.bewijs}") Identiteit.Bewijs bewijs,
        @NotNull(message = "{onderzoek.fout.dag}") LocalDate gezienOp) {}
