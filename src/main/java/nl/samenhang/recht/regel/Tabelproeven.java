package nl.samenhang.recht.regel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.recht.regel.tabel.Ontwerp;
import nl.samenhang.recht.regel.tabel.Proef;
import nl.samenhang.recht.regel.tabel.Proefuitslag;
import nl.samenhang.recht.regel.tabel.Rijkiezer;
import nl.samenhang.recht.regel.tabel.Tabelcontrole;
import nl.samenhang.recht.regel.tabel.Tabelkop;
import org.springframework.stereotype.Component;

/** Judges a table of the municipality's own and plays all cases with it and without it. */
@Component
class Tabelproeven {

    private final Basistabellen basis;
    private final Tabelkeuze keuze;
    private final Redenen redenen;
    private final Clock clock;

    Tabelproeven(Basistabellen basis, Tabelkeuze keuze, Redenen redenen, Clock clock) {
        this.basis = basis;
        this.keuze = keuze;
        this.redenen = redenen;
        this.clock = clock;
    }

    /** The version of the house that it was copied from. */
    Basistabel basis(Eigentabel eigen) {
        return basis.versie(eigen.tabel(), eigen.basis()).orElseThrow();
    }

    /** As it is written, from its first day on when that is known. */
    Ontwerp ontwerp(Eigentabel eigen) {
        var huis = basis(eigen).tabel().ontwerp();
        return huis.withRijen(eigen.rijen())
                .withKop(from(huis.kop(), eigen.van().orElse(eigen.basis())));
    }

    private static Tabelkop from(Tabelkop kop, LocalDate van) {
        return new Tabelkop(
                kop.sleutel(),
                kop.naam(),
                kop.vraag(),
                kop.trefwijze(),
                van,
                kop.tot(),
                kop.wet(),
                kop.bron(),
                kop.vrij());
    }

    /** What counts when it does not. */
    Rijkiezer without(Eigentabel eigen) {
        var huis = basis(eigen);
        var dag = eigen.van().map(van -> van.minusDays(1)).orElseGet(() -> LocalDate.now(clock));
        return huis.tabel().kop().geldt(dag)
                ? keuze.of(eigen.tabel(), dag).kiezer()
                : huis.kiezer();
    }

    Tabeluitslag of(Eigentabel eigen) {
        var ontwerp = ontwerp(eigen);
        var uitslag = Tabelcontrole.check(ontwerp, redenen::kent);
        var straks = uitslag.tabel().map(Rijkiezer::of);
        var nu = without(eigen);
        var huis = basis(eigen);
        var vanHuis =
                huis.proeven().stream().map(proef -> compare(proef, Optional.empty(), nu, straks));
        var vanOns =
                IntStream.range(0, eigen.proeven().size())
                        .mapToObj(
                                i ->
                                        compare(
                                                eigen.proeven().get(i).of(huis.tabel()),
                                                Optional.of(i + 1),
                                                nu,
                                                straks));
        return new Tabeluitslag(
                ontwerp,
                nu.tabel().ontwerp(),
                uitslag.gebreken(),
                Stream.concat(vanHuis, vanOns).toList());
    }

    private static Proefvergelijking compare(
            Proef proef, Optional<Integer> eigen, Rijkiezer nu, Optional<Rijkiezer> straks) {
        return new Proefvergelijking(
                proef,
                eigen,
                Proefuitslag.of(nu, proef),
                straks.map(kiezer -> Proefuitslag.of(kiezer, proef)));
    }
}
