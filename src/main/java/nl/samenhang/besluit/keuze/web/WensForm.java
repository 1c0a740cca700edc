package nl.samenhang.besluit.keuze.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.keuze.Wens;
import nl.samenhang.besluit.keuze.Wenspunt;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.netwerk.aanbieder.Identiteit;
import nl.samenhang.netwerk.aanbieder.Postcodes;
import nl.samenhang.netwerk.aanbieder.Talen;
import nl.samenhang.netwerk.aanbieder.Werkwijze;

/**
 * What somebody wishes of help.
 *
 * @param postcode four digits, from where one starts
 * @param moet the wishes that are a must
 * @param wenser who said it; empty when a resident does it alone
 */
public record WensForm(
        @NotBlank(message = "{keuze.fout.hulpvraag}") String hulpvraag,
        @NotBlank(message = "{keuze.fout.woorden}") @Size(max = 1000) String woorden,
        Set<String> talen,
        Optional<Identiteit> identiteit,
        Optional<Werkwijze> werkwijze,
        Optional<@Pattern(regexp = "[1-9][0-9]{3}", message = "{keuze.fout.postcode}") String>
                postcode,
        Optional<@Min(1) @Max(100) Integer> kilometers,
        Optional<LocalDate> uiterlijk,
        Set<Wenspunt> moet,
        Optional<InwonerId> wenser) {

    public WensForm {
        hulpvraag = requireNonNullElse(hulpvraag, "");
        woorden = requireNonNullElse(woorden, "");
        talen = requireNonNullElse(talen, Set.of());
        identiteit = requireNonNullElse(identiteit, Optional.empty());
        werkwijze = requireNonNullElse(werkwijze, Optional.empty());
        postcode = requireNonNullElse(postcode, Optional.empty());
        kilometers = requireNonNullElse(kilometers, Optional.empty());
        uiterlijk = requireNonNullElse(uiterlijk, Optional.empty());
        moet = requireNonNullElse(moet, Set.of());
        wenser = requireNonNullElse(wenser, Optional.empty());
    }

    static WensForm of(Wens wens, InwonerId wenser) {
        return new WensForm(
                wens.hulpvraag(),
                wens.woorden(),
                wens.talen(),
                wens.identiteit(),
                wens.werkwijze(),
                wens.afstand().map(Wens.Afstand::postcode),
                wens.afstand().map(Wens.Afstand::kilometers),
                wens.uiterlijk(),
                wens.moet(),
                Optional.of(wenser));
    }

    /** Refuses what says nothing: a must without a wish, a distance from nowhere, a day gone by. */
    Wens toWens(Hulpvragen vragen, Postcodes postcodes, LocalDate vandaag) {
        if (!vragen.knows(hulpvraag) || !Talen.ALLE.containsAll(talen)) {
            throw new Refusal("hulpvraag", Tekst.of("keuze.fout.hulpvraag"));
        }
        if (uiterlijk.filter(dag -> dag.isBefore(vandaag)).isPresent()) {
            throw new Refusal("uiterlijk", Tekst.of("keuze.fout.uiterlijk"));
        }
        var afstand = afstand(postcodes);
        var zonder =
                new Wens(
                        hulpvraag,
                        woorden.strip(),
                        talen,
                        identiteit,
                        werkwijze,
                        afstand,
                        uiterlijk,
                        Set.of());
        if (!zonder.gevraagd().containsAll(moet)) {
            throw new Refusal("moet", Tekst.of("keuze.fout.moet"));
        }
        return new Wens(
                zonder.hulpvraag(),
                zonder.woorden(),
                talen,
                identiteit,
                werkwijze,
                afstand,
                uiterlijk,
                moet);
    }

    private Optional<Wens.Afstand> afstand(Postcodes postcodes) {
        if (kilometers.isEmpty()) {
            return Optional.empty();
        }
        var vanaf = postcode.filter(code -> postcodes.find(code).isPresent());
        if (vanaf.isEmpty()) {
            throw new Refusal("postcode", Tekst.of("keuze.fout.postcode-onbekend"));
        }
        return Optional.of(new Wens.Afstand(vanaf.get(), kilometers.get()));
    }
}
