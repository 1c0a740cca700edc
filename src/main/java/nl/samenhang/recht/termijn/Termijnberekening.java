package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;

/** Turns definitions into clocks with dates, for the municipality that is served now. */
@Component
class Termijnberekening {

    private final Termijndefinities definities;
    private final Termijnrekenaar rekenaar;

    Termijnberekening(Termijndefinities definities) {
        this.definities = definities;
        this.rekenaar = new Termijnrekenaar(definities.kalender());
    }

    /** The clocks that a start gives: one, or one for each step of a series. */
    List<LopendeTermijn> toTermijnen(Termijnstart start) {
        var stappen = boek().get(start.definitie(), start.start()).stappenFor(start.stap());
        var einden = rekenaar.reeks(stappen, start.start());
        var result = new ArrayList<LopendeTermijn>();
        for (var i = 0; i < stappen.size(); i++) {
            var isNext = i > 0 && stappen.get(i).vanaf() == Vanaf.VORIGE;
            var van = isNext ? einden.get(i - 1) : start.start();
            result.add(toTermijn(start, stappen.get(i), van, einden.get(i)));
        }
        return List.copyOf(result);
    }

    /** The same clock with its last day counted anew. */
    LopendeTermijn recalculate(
            LopendeTermijn termijn, boolean verlengd, List<Periode> opschortingen) {
        var stap = verlengd ? stap(termijn).extended() : stap(termijn);
        var uiterlijk = rekenaar.uiterlijk(stap, termijn.start(), opschortingen);
        return termijn.with(uiterlijk, Termijnstatus.LOPEND, verlengd);
    }

    Termijndefinitie definitie(LopendeTermijn termijn) {
        return boek().get(termijn.code(), termijn.start());
    }

    Termijnstap stap(LopendeTermijn termijn) {
        return definitie(termijn).stap(termijn.stap()).orElseThrow();
    }

    Termijnkleur kleur(LocalDate start, LocalDate uiterlijk, LocalDate vandaag) {
        return boek().kleur().kleur(start, uiterlijk, vandaag, definities.kalender());
    }

    private Termijnenboek boek() {
        return definities.of(Contexts.current().gemeente());
    }

    private LopendeTermijn toTermijn(
            Termijnstart start, Termijnstap stap, LocalDate van, LocalDate uiterlijk) {
        var tijdstip =
                start.moment()
                        .filter(moment -> stap.eenheid() == Eenheid.UREN)
                        .map(moment -> rekenaar.tijdstip(stap, moment));
        return new LopendeTermijn(
                TermijnId.next(),
                start.definitie(),
                stap.sleutel(),
                start.onderwerp(),
                start.gezin(),
                van,
                uiterlijk,
                tijdstip,
                false,
                Termijnstatus.LOPEND);
    }

    /** The last day a clock would have. */
    LocalDate uiterlijk(String code, LocalDate start) {
        var delen = code.split("\\.", 2);
        var stap = delen.length == 1 ? Optional.<String>empty() : Optional.of(delen[1]);
        return rekenaar.reeks(boek().get(delen[0], start).stappenFor(stap), start).getFirst();
    }
}
