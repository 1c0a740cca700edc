package nl.samenhang.besluit.wachtvraag.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.wachtvraag.Wachteinde;
import nl.samenhang.besluit.wachtvraag.Wachtvraag;

/** How the wait ended. */
public record EindeForm(
        @NotNull(message = "{wachtvraag.fout.einde}") Wachteinde einde,
        @NotNull(message = "{wachtvraag.fout.op}") LocalDate op,
        Optional<@Size(max = 1000) String> reden) {

    public EindeForm {
        reden = requireNonNullElse(reden, Optional.empty());
    }

    Wachtvraag.Einde toEinde() {
        return new Wachtvraag.Einde(einde, op, reden.map(String::strip).orElse(""));
    }
}
