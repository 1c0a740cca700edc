package nl.samenhang.bestaanszekerheid.regeling.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * Norms of a later day, apart from the amounts, which are a field for each kind.
 *
 * @param tot the last day, of an asset limit
 */
public record NormvoorstelForm(
        Normvoorstel.Soort soort,
        @NotNull(message = "{eigenregeling.fout.dag}") @Nullable LocalDate van,
        Optional<LocalDate> tot,
        @NotBlank(message = "{normvoorstel.fout.bron}")
                @Size(max = 200, message = "{normvoorstel.fout.bron}")
                String bron) {

    LocalDate begin() {
        return requireNonNull(van);
    }

    /** The first day after it; of an asset limit it must be there. */
    Optional<LocalDate> einde() {
        if (soort != Normvoorstel.Soort.VERMOGEN) {
            return Optional.empty();
        }
        return Optional.of(
                tot.orElseThrow(() -> new Refusal("tot", Tekst.of("eigenregeling.fout.dag")))
                        .plusDays(1));
    }
}
