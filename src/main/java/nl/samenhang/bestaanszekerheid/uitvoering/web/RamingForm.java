package nl.samenhang.bestaanszekerheid.uitvoering.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.samenhang.bestaanszekerheid.uitvoering.Raming;
import nl.samenhang.bestaanszekerheid.uitvoering.Taak;
import nl.samenhang.bestaanszekerheid.uitvoering.Wijze;
import nl.samenhang.kernel.Bedrag;
import org.jspecify.annotations.Nullable;

/** What somebody estimates of one way to carry out a task. */
public record RamingForm(
        @NotNull(message = "{uitvoering.fout.taak}") Taak taak,
        @NotNull(message = "{uitvoering.fout.wijze}") Wijze wijze,
        @Nullable @NotNull(message = "{uitvoering.fout.prijs}") Bedrag prijs,
        @Nullable
                @NotNull(message = "{uitvoering.fout.getal}")
                @Min(value = 0, message = "{uitvoering.fout.getal}")
                @Max(value = 99_999, message = "{uitvoering.fout.getal}")
                Integer zaken,
        @Nullable
                @NotNull(message = "{uitvoering.fout.weken}")
                @Min(value = 1, message = "{uitvoering.fout.weken}")
                @Max(value = 520, message = "{uitvoering.fout.weken}")
                Integer weken,
        @Nullable
                @NotNull(message = "{uitvoering.fout.procent}")
                @Min(value = 0, message = "{uitvoering.fout.procent}")
                @Max(value = 100, message = "{uitvoering.fout.procent}")
                Integer geslaagd,
        @Nullable
                @NotNull(message = "{uitvoering.fout.procent}")
                @Min(value = 0, message = "{uitvoering.fout.procent}")
                @Max(value = 100, message = "{uitvoering.fout.procent}")
                Integer gestopt,
        @NotBlank(message = "{uitvoering.fout.bron}") @Size(max = 300) String bron) {

    Raming toRaming() {
        return new Raming(
                taak,
                wijze,
                Objects.requireNonNull(prijs),
                Objects.requireNonNull(zaken),
                Objects.requireNonNull(weken),
                Objects.requireNonNull(geslaagd),
                Objects.requireNonNull(gestopt),
                bron.strip());
    }
}
