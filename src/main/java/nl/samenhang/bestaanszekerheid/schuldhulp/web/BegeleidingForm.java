package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Begeleiding;
import nl.samenhang.kernel.Ids;

/** Who begins to stand beside the household. */
public record BegeleidingForm(
        @NotNull(message = "{schuldhulp.fout.begeleiding}") Begeleiding.Soort begeleiding,
        @NotBlank(message = "{schuldhulp.fout.wie}") @Size(max = 200) String wie,
        @NotNull(message = "{schuldhulp.fout.dag}") LocalDate op,
        Optional<@Size(max = 2000) String> advies) {

    public BegeleidingForm {
        advies = requireNonNullElse(advies, Optional.empty());
    }

    Begeleiding toBegeleiding() {
        return new Begeleiding(
                Ids.next(),
                begeleiding,
                wie.strip(),
                op,
                Optional.empty(),
                advies.map(String::strip).orElse(""));
    }
}
