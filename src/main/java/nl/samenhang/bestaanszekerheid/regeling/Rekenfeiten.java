package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.samenhang.recht.regel.tabel.Invoerkolom;
import nl.samenhang.recht.regel.tabel.Regeltabel;

/** What the tables of the schemes ask, worked out from the answers of a household. */
final class Rekenfeiten {

    private static final int WACHTTIJD = 12;

    private final Map<String, Object> feiten;

    private Rekenfeiten(Map<String, Object> feiten) {
        this.feiten = feiten;
    }

    static Rekenfeiten of(Rekenvraag vraag, BigDecimal percentage, Vermogenstoets vermogen) {
        var feiten = new LinkedHashMap<String, Object>();
        feiten.put("inkomenspercentage", percentage);
        feiten.put("vermogenstoets", vermogen);
        feiten.put("leefvorm", vraag.situatie().leefvorm());
        feiten.put("normleeftijd", vraag.situatie().aanvrager());
        feiten.put("maandenLaagInkomen", vraag.maandenLaag());
        feiten.put("laatsteToeslag", laatste(vraag));
        feiten.put("inkomenStijgt", vraag.inkomenStijgt());
        feiten.put("student", vraag.student());
        feiten.put("studiebeperking", vraag.studiebeperking());
        feiten.put("aow", vraag.situatie().isAow());
        feiten.put("zoektermijn", vraag.isSearching() ? "LOOPT" : "NIET");
        feiten.put("keerDitJaar", 0);
        feiten.put("aantalKinderen", vraag.situatie().kinderen().size());
        return new Rekenfeiten(feiten);
    }

    /** The same household, asked for a scheme with its own children that count. */
    Rekenfeiten forRegeling(Regeling regeling, Leefsituatie situatie) {
        return with("aantalKinderen", regeling.kinderen(situatie.kinderen()));
    }

    /** The same household, which asked for the scheme this many times this year. */
    Rekenfeiten asked(int keer) {
        return with("keerDitJaar", keer);
    }

    /** The same household, asked for one child. */
    Rekenfeiten forKind(int leeftijd) {
        return with("leeftijdKind", leeftijd);
    }

    private Rekenfeiten with(String naam, Object waarde) {
        var ook = new LinkedHashMap<>(feiten);
        ook.put(naam, waarde);
        return new Rekenfeiten(ook);
    }

    /** What this table asks of it. */
    Map<String, Object> invoer(Regeltabel tabel) {
        var result = new LinkedHashMap<>(feiten);
        result.keySet().retainAll(tabel.invoer().stream().map(Invoerkolom::naam).toList());
        return result;
    }

    /** From when the supplement is possible again (Participatiewet art. 36). */
    static LocalDate opnieuw(LocalDate laatste) {
        return laatste.plusMonths(WACHTTIJD);
    }

    private static String laatste(Rekenvraag vraag) {
        return vraag.laatsteToeslag()
                .map(
                        dag ->
                                vraag.dag().isBefore(opnieuw(dag))
                                        ? "KORTER_DAN_JAAR"
                                        : "JAAR_OF_LANGER")
                .orElse("NOOIT");
    }
}
