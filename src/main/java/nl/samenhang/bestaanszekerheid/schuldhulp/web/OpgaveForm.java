package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldbrief;
import nl.samenhang.kernel.Bedrag;

/** What a creditor says is owed; no amount when they claim nothing. */
public record OpgaveForm(
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op, Optional<Bedrag> opgave) {

    public OpgaveForm {
        opgave = requireNonNullElse(opgave, Optional.empty());
    }

    Schuldbrief.Opgave toOpgave() {
        return new Schuldbrief.Opgave(op, opgave);
    }
}
