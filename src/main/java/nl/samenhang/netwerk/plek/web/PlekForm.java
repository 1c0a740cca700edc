package nl.samenhang.netwerk.plek.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.plek.Aandachtspunt;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Geschiktheid;
import nl.samenhang.netwerk.plek.Huurcontract;
import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Pleksoort;

/**
 * A place of the register.
 *
 * @param jongste the youngest age; empty when it does not matter
 * @param oudste the oldest age; empty when it does not matter
 * @param grond why it is for women or for men only
 * @param huur a month, of a room of one's own
 * @param maanden of its contract
 * @param aandacht who looks in there
 * @param stand AFGESCHERMD when its address is known to few, GESTOPT when it takes nobody any more
 */
public record PlekForm(
        @NotNull(message = "{plek.fout.soort}") Pleksoort soort,
        @NotBlank(message = "{plek.fout.naam}") @Size(max = 200) String naam,
        @NotNull(message = "{plek.fout.aanbieder}") AanbiederId aanbieder,
        @NotBlank(message = "{plek.fout.gebied}") @Size(max = 100) String gebied,
        @NotNull(message = "{plek.fout.bedden}")
                @Min(value = 1, message = "{plek.fout.bedden}")
                @Max(value = 200, message = "{plek.fout.bedden}")
                Integer bedden,
        Optional<@Min(0) @Max(Geschiktheid.OUDST) Integer> jongste,
        Optional<@Min(0) @Max(Geschiktheid.OUDST) Integer> oudste,
        @NotNull(message = "{plek.fout.bestemd}") Bestemd bestemd,
        Optional<@Size(max = 300) String> grond,
        Set<Aandachtspunt> kan,
        Set<Aandachtspunt> kanNiet,
        @NotNull(message = "{plek.fout.vrijVanaf}") LocalDate vrijVanaf,
        Optional<@Size(max = 200) String> adres,
        Optional<Bedrag> huur,
        Optional<Integer> maanden,
        Optional<@Size(max = 200) String> aandacht,
        Set<Stand> stand) {

    /** What else holds for a place. */
    public enum Stand {
        AFGESCHERMD,
        GESTOPT
    }

    public PlekForm {
        jongste = requireNonNullElse(jongste, Optional.empty());
        oudste = requireNonNullElse(oudste, Optional.empty());
        grond = requireNonNullElse(grond, Optional.<String>empty()).map(String::strip);
        kan = requireNonNullElse(kan, Set.of());
        kanNiet = requireNonNullElse(kanNiet, Set.of());
        adres = requireNonNullElse(adres, Optional.<String>empty()).map(String::strip);
        huur = requireNonNullElse(huur, Optional.empty());
        maanden = requireNonNullElse(maanden, Optional.empty());
        aandacht = requireNonNullElse(aandacht, Optional.<String>empty()).map(String::strip);
        stand = requireNonNullElse(stand, Set.of());
    }

    static PlekForm of(Plek plek, Optional<String> adres) {
        var geschikt = plek.geschikt();
        var stand = EnumSet.noneOf(Stand.class);
        if (plek.afgeschermd()) {
            stand.add(Stand.AFGESCHERMD);
        }
        if (!plek.actief()) {
            stand.add(Stand.GESTOPT);
        }
        return new PlekForm(
                plek.soort(),
                plek.naam(),
                plek.aanbieder(),
                plek.gebied(),
                plek.bedden(),
                Optional.of(geschikt.vanaf()).filter(jaar -> jaar > 0),
                Optional.of(geschikt.totEnMet()).filter(jaar -> jaar < Geschiktheid.OUDST),
                geschikt.bestemd(),
                geschikt.grond(),
                geschikt.kan(),
                geschikt.kanNiet(),
                plek.vrijVanaf(),
                adres,
                plek.huur().map(Huurcontract::huur),
                plek.huur().map(Huurcontract::maanden),
                plek.huur().map(Huurcontract::aandacht),
                stand);
    }

    /** Refuses what cannot be together. */
    Plek toPlek(PlekId id) {
        return new Plek(
                id,
                soort,
                naam.strip(),
                aanbieder,
                "",
                gebied.strip(),
                bedden,
                toGeschiktheid(),
                vrijVanaf,
                stand.contains(Stand.AFGESCHERMD),
                !stand.contains(Stand.GESTOPT),
                toHuur());
    }

    Optional<String> toAdres() {
        return adres.filter(tekst -> !tekst.isEmpty());
    }

    /** A room has terms; another place has none, whatever was typed. */
    private Optional<Huurcontract> toHuur() {
        if (soort != Pleksoort.KAMER) {
            return Optional.empty();
        }
        var bedrag = huur.filter(b -> !b.equals(Bedrag.NIETS)).orElseThrow(() -> missing("huur"));
        var duur =
                maanden.filter(m -> m >= 1 && m <= Huurcontract.LANGST)
                        .orElseThrow(() -> missing("maanden"));
        var wie = aandacht.filter(naam -> !naam.isEmpty()).orElseThrow(() -> missing("aandacht"));
        return Optional.of(new Huurcontract(bedrag, duur, wie));
    }

    private static Refusal missing(String veld) {
        return new Refusal(veld, Tekst.of("plek.fout." + veld));
    }

    private Geschiktheid toGeschiktheid() {
        var vanaf = jongste.orElse(0);
        var totEnMet = oudste.orElse(Geschiktheid.OUDST);
        if (totEnMet < vanaf) {
            throw new Refusal("oudste", Tekst.of("plek.fout.leeftijd"));
        }
        if (!Collections.disjoint(kan, kanNiet)) {
            throw new Refusal("kanNiet", Tekst.of("plek.fout.kan"));
        }
        var waarom = grond.filter(tekst -> !tekst.isEmpty());
        if (bestemd != Bestemd.IEDEREEN && waarom.isEmpty()) {
            throw new Refusal("grond", Tekst.of("plek.fout.grond"));
        }
        return new Geschiktheid(
                vanaf,
                totEnMet,
                bestemd,
                waarom.filter(_ -> bestemd != Bestemd.IEDEREEN),
                kan,
                kanNiet);
    }
}
