package nl.samenhang.bestaanszekerheid.doorrekening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Telling;

/** What may be shown of one scheme: the whole municipality and each area. */
public record Regelingcijfers(String tabel, Gebiedscijfer heel, List<Gebiedscijfer> gebieden) {

    public Regelingcijfers {
        gebieden = List.copyOf(gebieden);
    }

    /**
     * Makes them of the exact numbers.
     *
     * @param namen the names of the areas, in the order in which they were counted
     */
    static Regelingcijfers of(String tabel, List<String> namen, Ruwetelling ruw, boolean kosten) {
        var gebieden = new ArrayList<Gebiedscijfer>();
        var maten =
                List.of(
                        new Paar(Maat.NU, Maat.SLEUTEL_NU),
                        new Paar(Maat.STRAKS, Maat.SLEUTEL_STRAKS),
                        new Paar(Maat.ERBIJ, Maat.SLEUTEL_ERBIJ),
                        new Paar(Maat.ERAF, Maat.SLEUTEL_ERAF));
        var getoond = maten.stream().map(maat -> shown(ruw, maat)).toList();
        for (var i = 0; i < namen.size(); i++) {
            var plek = i;
            var hier = getoond.stream().map(maat -> maat.get(plek)).toList();
            gebieden.add(cijfer(namen.get(i), ruw, i, hier, kosten));
        }
        gebieden.sort(Comparator.comparing(Gebiedscijfer::gebied));
        var totaal = ruw.totaal();
        var heel = maten.stream().map(maat -> number(totaal, maat, 0)).toList();
        return new Regelingcijfers(
                tabel, cijfer(Gebiedscijfer.HEEL, totaal, 0, heel, kosten), gebieden);
    }

    private record Paar(Maat aantal, Maat sleutel) {}

    /** A number of each area, those that would give away another one left out. */
    private static List<OptionalInt> shown(Ruwetelling ruw, Paar maat) {
        var plekken = IntStream.range(0, ruw.gebieden());
        var los = plekken.mapToObj(i -> number(ruw, maat, i)).toList();
        var exact =
                IntStream.range(0, ruw.gebieden()).mapToObj(i -> ruw.of(maat.aantal(), i)).toList();
        var mag = Afscherming.secondary(exact, los.stream().map(OptionalInt::isPresent).toList());
        return IntStream.range(0, los.size())
                .mapToObj(i -> mag.get(i) ? los.get(i) : OptionalInt.empty())
                .toList();
    }

    private static OptionalInt number(Ruwetelling ruw, Paar maat, int gebied) {
        return Afscherming.aantal(
                ruw.of(maat.aantal(), gebied),
                ruw.of(maat.sleutel(), gebied),
                ruw.of(Maat.HUISHOUDENS, gebied));
    }

    private static Gebiedscijfer cijfer(
            String naam, Ruwetelling ruw, int gebied, List<OptionalInt> getoond, boolean kosten) {
        return new Gebiedscijfer(
                naam,
                new Telling(Math.toIntExact(ruw.of(Maat.HUISHOUDENS, gebied))).afgerond(),
                getoond.get(0),
                getoond.get(1),
                getoond.get(2),
                getoond.get(3),
                kosten
                        ? Afscherming.geld(
                                ruw.of(Maat.KOSTEN_NU, gebied),
                                ruw.of(Maat.HOOGSTE_NU, gebied),
                                ruw.of(Maat.NU, gebied),
                                getoond.get(0))
                        : OptionalLong.empty(),
                kosten
                        ? Afscherming.geld(
                                ruw.of(Maat.KOSTEN_STRAKS, gebied),
                                ruw.of(Maat.HOOGSTE_STRAKS, gebied),
                                ruw.of(Maat.STRAKS, gebied),
                                getoond.get(1))
                        : OptionalLong.empty());
    }
}
