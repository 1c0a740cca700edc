package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/** The plan (Wgs art. 4a). */
public record PlanForm(
        @NotBlank(message = "{schuldhulp.fout.plan}") @Size(max = 4000) String plan,
        Optional<Bedrag> voet,
        Optional<Boolean> ondernemer) {

    public PlanForm {
        voet = requireNonNullElse(voet, Optional.empty());
        ondernemer = requireNonNullElse(ondernemer, Optional.empty());
    }
}
