package nl.samenhang.bestaanszekerheid.regeling.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Grenzen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.jspecify.annotations.Nullable;

/** What a new scheme asks of the income and what it gives; the rows of its table follow from it. */
public record GrenzenForm(
        @NotNull(message = "{eigenregeling.fout.procent}")
                @Min(value = 1, message = "{eigenregeling.fout.procent}")
                @Max(value = 999, message = "{eigenregeling.fout.procent}")
                @Nullable Integer procent,
        @NotNull(message = "{eigenregeling.fout.bedrag}") @Nullable Bedrag alleen,
        @NotNull(message = "{eigenregeling.fout.bedrag}") @Nullable Bedrag ouder,
        @NotNull(message = "{eigenregeling.fout.bedrag}") @Nullable Bedrag paar,
        Optional<
                        @Min(value = 1, message = "{eigenregeling.fout.keer}")
                        @Max(value = 12, message = "{eigenregeling.fout.keer}") Integer>
                keer) {

    /** The most that a table can give. */
    private static final Bedrag MEEST = new Bedrag(1_000_000);

    Grenzen toGrenzen() {
        if (Stream.of(alleen, ouder, paar).anyMatch(b -> requireNonNull(b).isMoreThan(MEEST))) {
            throw new Refusal("paar", Tekst.of("eigenregeling.fout.teveel", MEEST));
        }
        return new Grenzen(
                requireNonNull(procent),
                requireNonNull(alleen),
                requireNonNull(ouder),
                requireNonNull(paar),
                keer);
    }
}
