package nl.samenhang.regie.overleg.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.overleg.AdviesId;
import nl.samenhang.regie.overleg.Adviezen;

/**
 * What a behavioural scientist advises.
 *
 * @param over the advice that it is a second opinion on
 * @param eens whether it agrees with that
 */
public record AdviesForm(
        @NotNull(message = "{overleg.fout.inwoner}") InwonerId inwoner,
        @NotBlank(message = "{overleg.fout.adviesvraag}") @Size(max = 1000) String vraag,
        @NotBlank(message = "{overleg.fout.analyse}") @Size(max = 4000) String analyse,
        @NotBlank(message = "{overleg.fout.richtingen}") @Size(max = 4000) String richtingen,
        Optional<AdviesId> over,
        Optional<Eens> eens) {

    /** Whether a second opinion agrees. */
    public enum Eens {
        JA,
        NEE
    }

    public AdviesForm {
        over = requireNonNullElse(over, Optional.empty());
        eens = requireNonNullElse(eens, Optional.empty());
    }

    Adviezen.Inhoud toInhoud() {
        return new Adviezen.Inhoud(
                over,
                vraag.strip(),
                analyse.strip(),
                richtingen.strip(),
                over.flatMap(_ -> eens).map(Eens.JA::equals));
    }
}
