package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.constraints.Min;
import nl.samenhang.bestaanszekerheid.verstrekking.Totaal;
import nl.samenhang.kernel.Bedrag;

/** What the second person saw before releasing it. */
public record VrijgaveForm(@Min(0) int aantal, @Min(0) long centen) {

    Totaal toTotaal() {
        return new Totaal(aantal, new Bedrag(centen));
    }
}
