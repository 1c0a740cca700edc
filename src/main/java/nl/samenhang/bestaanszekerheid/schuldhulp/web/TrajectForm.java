package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Dreiging;
import nl.samenhang.bestaanszekerheid.schuldhulp.NieuwTraject;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/** Somebody asks for help with debts. */
public record TrajectForm(
        @NotNull(message = "{schuldhulp.fout.inwoner}") InwonerId inwoner,
        Optional<InwonerId> partner,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        @NotNull(message = "{schuldhulp.fout.dreiging}") Dreiging dreiging,
        @NotBlank(message = "{schuldhulp.fout.hulpvraag}") @Size(max = 500) String hulpvraag) {

    public TrajectForm {
        partner = requireNonNullElse(partner, Optional.empty());
    }

    NieuwTraject toTraject(GezinId gezin) {
        return new NieuwTraject(gezin, inwoner, partner, op, dreiging, hulpvraag.strip());
    }
}
