package nl.samenhang.besluit.wachtvraag.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.samenhang.netwerk.plek.Woonvraag;

/**
 * What the table about who pays asks of somebody who waits.
 *
 * @param dag of which the budget counts
 */
public record WiebetaaltForm(
        @NotNull(message = "{plek.fout.ingezetene}") JaNee ingezetene,
        @NotNull(message = "{plek.fout.woonplaats}") Woonvraag.Woonplaats woonplaats,
        @NotNull(message = "{plek.fout.dag}") LocalDate dag) {

    /** Yes or no. */
    public enum JaNee {
        JA,
        NEE
    }

    Woonvraag toVraag(Woonvraag.Soort soort) {
        return new Woonvraag(soort, ingezetene == JaNee.JA, woonplaats, dag);
    }
}
