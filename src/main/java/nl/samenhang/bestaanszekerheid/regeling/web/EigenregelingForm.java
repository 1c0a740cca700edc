package nl.samenhang.bestaanszekerheid.regeling.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Eigenregeling;
import nl.samenhang.bestaanszekerheid.regeling.Kindleeftijd;
import nl.samenhang.bestaanszekerheid.regeling.Omschrijving;
import nl.samenhang.bestaanszekerheid.regeling.Regeling;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.web.FormState;
import org.jspecify.annotations.Nullable;

/** What a scheme of the municipality's own is, from when until when and for whom. */
public record EigenregelingForm(
        @NotBlank(message = "{eigenregeling.fout.leeg}")
                @Size(max = 100, message = "{eigenregeling.fout.lang}")
                String naam,
        @NotBlank(message = "{eigenregeling.fout.leeg}")
                @Size(max = 100, message = "{eigenregeling.fout.lang}")
                String naamEngels,
        @NotNull(message = "{eigenregeling.fout.dag}") @Nullable LocalDate van,
        @NotNull(message = "{eigenregeling.fout.dag}") @Nullable LocalDate tot,
        @NotNull(message = "{eigenregeling.fout.voor}") Regeling.@Nullable Voor voor,
        Optional<
                        @Min(value = 0, message = "{eigenregeling.fout.kind}")
                        @Max(value = 17, message = "{eigenregeling.fout.kind}") Integer>
                kindVan,
        Optional<
                        @Min(value = 0, message = "{eigenregeling.fout.kind}")
                        @Max(value = 17, message = "{eigenregeling.fout.kind}") Integer>
                kindTot,
        Optional<Boolean> vermogen,
        @NotBlank(message = "{eigenregeling.fout.leeg}")
                @Size(max = 200, message = "{eigenregeling.fout.lang}")
                String artikel,
        @NotBlank(message = "{eigenregeling.fout.leeg}")
                @Size(max = 500, message = "{eigenregeling.fout.lang}")
                String uitleg,
        @NotBlank(message = "{eigenregeling.fout.leeg}")
                @Size(max = 500, message = "{eigenregeling.fout.lang}")
                String uitlegEngels) {

    static FormState of(Eigenregeling regeling) {
        var wat = regeling.wat();
        return FormState.of(
                new EigenregelingForm(
                        wat.naam(),
                        wat.naamEngels(),
                        wat.van(),
                        wat.tot(),
                        wat.voor(),
                        Optional.of(wat.kinderen().van()),
                        Optional.of(wat.kinderen().tot()),
                        Optional.of(wat.vermogen()),
                        wat.artikel(),
                        wat.uitleg(),
                        wat.uitlegEngels()));
    }

    Omschrijving toOmschrijving() {
        return new Omschrijving(
                naam.strip(),
                naamEngels.strip(),
                requireNonNull(van),
                requireNonNull(tot),
                requireNonNull(voor),
                kinderen(),
                vermogen.orElse(false),
                artikel.strip(),
                uitleg.strip(),
                uitlegEngels.strip());
    }

    private Kindleeftijd kinderen() {
        var eerste = kindVan.orElse(Kindleeftijd.ELK.van());
        var laatste = kindTot.orElse(Kindleeftijd.ELK.tot());
        if (eerste > laatste) {
            throw new Refusal("kindTot", Tekst.of("eigenregeling.fout.kindTot"));
        }
        return new Kindleeftijd(eerste, laatste);
    }
}
