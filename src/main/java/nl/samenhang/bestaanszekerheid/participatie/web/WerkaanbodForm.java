package nl.samenhang.bestaanszekerheid.participatie.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.participatie.Aanbodsoort;
import nl.samenhang.bestaanszekerheid.participatie.Werkaanbod;
import nl.samenhang.bestaanszekerheid.participatie.WerkaanbodId;
import nl.samenhang.bestaanszekerheid.participatie.Werksoort;
import nl.samenhang.bestaanszekerheid.participatie.Werksteun;

/** Work that an organisation offers. */
public record WerkaanbodForm(
        @NotNull(message = "{participatie.fout.aanbodsoort}") Aanbodsoort soort,
        @NotBlank(message = "{participatie.fout.organisatie}") @Size(max = 200) String organisatie,
        @NotBlank(message = "{participatie.fout.taken}") @Size(max = 500) String taken,
        @NotEmpty(message = "{participatie.fout.werksoorten}") Set<Werksoort> werksoorten,
        @NotNull(message = "{participatie.fout.uren}")
                @Min(value = 1, message = "{participatie.fout.uren}")
                @Max(value = 40, message = "{participatie.fout.uren}")
                Integer urenVan,
        @NotNull(message = "{participatie.fout.uren}")
                @Min(value = 1, message = "{participatie.fout.uren}")
                @Max(value = 40, message = "{participatie.fout.uren}")
                Integer urenTot,
        @NotNull(message = "{participatie.fout.postcode}")
                @Pattern(regexp = "[1-9][0-9]{3}", message = "{participatie.fout.postcode}")
                String postcode,
        Set<String> talen,
        Set<Werksteun> steun,
        @NotNull(message = "{participatie.fout.plaatsen}")
                @Min(value = 1, message = "{participatie.fout.plaatsen}")
                @Max(value = 99, message = "{participatie.fout.plaatsen}")
                Integer plaatsen,
        Optional<LocalDate> openTot) {

    public WerkaanbodForm {
        werksoorten = requireNonNullElse(werksoorten, Set.of());
        talen = requireNonNullElse(talen, Set.of());
        steun = requireNonNullElse(steun, Set.of());
        openTot = requireNonNullElse(openTot, Optional.empty());
    }

    static WerkaanbodForm of(Werkaanbod aanbod) {
        return new WerkaanbodForm(
                aanbod.soort(),
                aanbod.organisatie(),
                aanbod.taken(),
                aanbod.werksoorten(),
                aanbod.urenVan(),
                aanbod.urenTot(),
                aanbod.postcode(),
                aanbod.talen(),
                aanbod.steun(),
                aanbod.plaatsen(),
                aanbod.openTot());
    }

    /** How many places are taken is not for the form to say. */
    Werkaanbod toAanbod(WerkaanbodId id) {
        return new Werkaanbod(
                id,
                soort,
                organisatie.strip(),
                taken.strip(),
                werksoorten,
                urenVan,
                urenTot,
                postcode,
                talen,
                steun,
                plaatsen,
                0,
                openTot);
    }
}
