package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.recht.regel.Geval;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Toepassing;
import nl.samenhang.recht.regel.Uitkomst;
import org.springframework.stereotype.Component;

/**
 * The outcome of a question: worked out once by the tables of that day, and from then on read from
 * what was kept.
 */
@Component
class Rechtenuitkomst {

    private final Rechtenberekening berekening;
    private final Regelingen regelingen;
    private final Jaargebruik gebruik;
    private final Regels regels;

    Rechtenuitkomst(
            Rechtenberekening berekening,
            Regelingen regelingen,
            Jaargebruik gebruik,
            Regels regels) {
        this.berekening = berekening;
        this.regelingen = regelingen;
        this.gebruik = gebruik;
        this.regels = regels;
    }

    /** Asks all tables and keeps what went in and what they said, each by its version. */
    Rechten keep(Rechtenvraag vraag) {
        return berekening.of(
                vraag.rekenvraag(),
                vraag.stand().orElseThrow(),
                regelingen.on(vraag.stand().orElseThrow().dag()),
                (regeling, feiten, kind) -> Optional.of(keep(vraag, regeling, feiten, kind)));
    }

    /** What the tables of then say of the answers of then. */
    Rechten of(Rechtenvraag vraag) {
        var gezegd = regels.of(vraag.id().onderwerp());
        return berekening.of(
                vraag.rekenvraag(),
                vraag.stand().orElseThrow(),
                regelingen.ever(),
                (regeling, _, kind) ->
                        gezegd.stream()
                                .filter(t -> t.versie().tabel().equals(regeling.tabel()))
                                .filter(t -> t.inwoner().equals(about(vraag, kind)))
                                .findFirst()
                                .map(t -> regels.replay(t.id()).uitkomst()));
    }

    /** Works it out again, to see whether the same comes out. */
    Nagerekend again(Rechtenvraag vraag) {
        var som = vraag.rekenvraag();
        var norm = vraag.stand().orElseThrow().blad().norm(som.situatie()).orElseThrow();
        return new Nagerekend(
                vraag,
                norm,
                Rekenregels.percentage(som.inkomen(), norm),
                kept(vraag).stream().map(t -> regels.replay(t.id())).toList());
    }

    /** What goes into the table of a scheme for this person, as of this question. */
    Map<String, Object> facts(
            Rechtenvraag vraag, Rechten rechten, Regeling regeling, InwonerId voor) {
        var som = vraag.rekenvraag();
        var feiten =
                Rekenfeiten.of(som, rechten.percentage(), rechten.vermogen())
                        .forRegeling(regeling, som.situatie())
                        .asked(gebruik.of(vraag, regeling.tabel()));
        var leeftijd =
                vraag.antwoorden().kinderen().stream()
                        .filter(kind -> kind.inwoner().equals(voor))
                        .flatMap(kind -> kind.leeftijd().stream())
                        .findFirst();
        return leeftijd.map(feiten::forKind)
                .orElse(feiten)
                .invoer(regels.kiezer(regeling.tabel(), rechten.vraag().dag()).tabel());
    }

    /** What each table said, as it is kept. */
    List<Toepassing> kept(Rechtenvraag vraag) {
        return regels.of(vraag.id().onderwerp());
    }

    private Uitkomst keep(
            Rechtenvraag vraag, Regeling regeling, Rekenfeiten feiten, OptionalInt kind) {
        var dag = vraag.stand().orElseThrow().dag();
        var tabel = regels.kiezer(regeling.tabel(), dag).tabel();
        var toepassing =
                regels.apply(
                        new Geval(
                                about(vraag, kind),
                                Optional.of(vraag.gezin()),
                                vraag.id().onderwerp(),
                                regeling.tabel(),
                                dag,
                                feiten.asked(gebruik.of(vraag, regeling.tabel())).invoer(tabel)));
        return regels.replay(toepassing.id()).uitkomst();
    }

    private static InwonerId about(Rechtenvraag vraag, OptionalInt kind) {
        return kind.isPresent()
                ? vraag.antwoorden().kinderen().get(kind.getAsInt()).inwoner()
                : vraag.aanvrager();
    }
}
