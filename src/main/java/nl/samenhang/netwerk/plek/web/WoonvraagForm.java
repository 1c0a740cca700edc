package nl.samenhang.netwerk.plek.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.netwerk.plek.Woonvraag;

/** The question who is eligible and who pays. */
public record WoonvraagForm(
        @NotNull(message = "{plek.fout.soort}") Woonvraag.Soort soort,
        @NotNull(message = "{plek.fout.ingezetene}") JaNee ingezetene,
        @NotNull(message = "{plek.fout.woonplaats}") Woonvraag.Woonplaats woonplaats,
        @NotNull(message = "{plek.fout.dag}") LocalDate dag) {

    /** Yes or no. */
    public enum JaNee {
        JA,
        NEE
    }

    Woonvraag toVraag() {
        return new Woonvraag(soort, ingezetene == JaNee.JA, woonplaats, dag);
    }
}
