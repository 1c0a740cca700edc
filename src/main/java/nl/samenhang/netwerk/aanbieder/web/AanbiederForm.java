package nl.samenhang.netwerk.aanbieder.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Identiteit;

/** What is known of an organisation. */
public record AanbiederForm(
        @NotBlank(message = "{aanbieder.fout.naam}") @Size(max = 200) String naam,
        Optional<@Pattern(regexp = "[0-9]{8}", message = "{aanbieder.fout.kvknummer}") String>
                kvknummer,
        Optional<@Pattern(regexp = "[0-9]{8}", message = "{aanbieder.fout.agbcode}") String>
                agbcode,
        Set<Identiteit> identiteiten,
        Optional<@Size(max = 500) String> omschrijving) {

    public AanbiederForm {
        naam = requireNonNullElse(naam, "").strip();
        kvknummer = requireNonNullElse(kvknummer, Optional.empty());
        agbcode = requireNonNullElse(agbcode, Optional.empty());
        identiteiten = requireNonNullElse(identiteiten, Set.of());
        omschrijving = requireNonNullElse(omschrijving, Optional.empty());
    }

    static AanbiederForm of(Aanbieder aanbieder) {
        return new AanbiederForm(
                aanbieder.naam(),
                aanbieder.kvknummer(),
                aanbieder.agbcode(),
                aanbieder.identiteiten(),
                aanbieder.omschrijving());
    }

    Aanbieder toAanbieder(AanbiederId id) {
        return new Aanbieder(id, naam, kvknummer, agbcode, identiteiten, omschrijving, List.of());
    }
}
