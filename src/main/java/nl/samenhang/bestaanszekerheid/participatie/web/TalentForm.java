package nl.samenhang.bestaanszekerheid.participatie.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.bestaanszekerheid.participatie.Aanbodsoort;
import nl.samenhang.bestaanszekerheid.participatie.Talentprofiel;
import nl.samenhang.bestaanszekerheid.participatie.Werksoort;
import nl.samenhang.bestaanszekerheid.participatie.Werksteun;

/** What somebody can, and what to look for. */
public record TalentForm(
        @NotBlank(message = "{participatie.fout.kan}") @Size(max = 1000) String kan,
        Optional<@Size(max = 1000) String> graag,
        Optional<@Size(max = 1000) String> geleerd,
        Optional<@Size(max = 1000) String> helpt,
        @NotEmpty(message = "{participatie.fout.soorten}") Set<Aanbodsoort> soorten,
        Set<Werksoort> werksoorten,
        @NotEmpty(message = "{participatie.fout.talen}") Set<String> talen,
        Set<Werksteun> steun,
        @NotNull(message = "{participatie.fout.uren}")
                @Min(value = 1, message = "{participatie.fout.uren}")
                @Max(value = 40, message = "{participatie.fout.uren}")
                Integer uren,
        @NotNull(message = "{participatie.fout.postcode}")
                @Pattern(regexp = "[1-9][0-9]{3}", message = "{participatie.fout.postcode}")
                String postcode,
        @NotNull(message = "{participatie.fout.kilometers}")
                @Min(value = 1, message = "{participatie.fout.kilometers}")
                @Max(value = 100, message = "{participatie.fout.kilometers}")
                Integer kilometers) {

    public TalentForm {
        graag = requireNonNullElse(graag, Optional.empty());
        geleerd = requireNonNullElse(geleerd, Optional.empty());
        helpt = requireNonNullElse(helpt, Optional.empty());
        soorten = requireNonNullElse(soorten, Set.of());
        werksoorten = requireNonNullElse(werksoorten, Set.of());
        talen = requireNonNullElse(talen, Set.of());
        steun = requireNonNullElse(steun, Set.of());
    }

    static TalentForm of(Talentprofiel profiel) {
        var woorden = profiel.woorden();
        var zoekt = profiel.zoekt();
        return new TalentForm(
                woorden.kan(),
                Optional.of(woorden.graag()),
                Optional.of(woorden.geleerd()),
                Optional.of(woorden.helpt()),
                zoekt.soorten(),
                zoekt.werksoorten(),
                zoekt.talen(),
                zoekt.steun(),
                zoekt.uren(),
                zoekt.postcode(),
                zoekt.kilometers());
    }

    Talentprofiel.Woorden toWoorden() {
        return new Talentprofiel.Woorden(kan.strip(), text(graag), text(geleerd), text(helpt));
    }

    Talentprofiel.Zoekt toZoekt() {
        return new Talentprofiel.Zoekt(
                soorten, werksoorten, talen, steun, uren, postcode, kilometers);
    }

    private static String text(Optional<String> tekst) {
        return tekst.map(String::strip).orElse("");
    }
}
