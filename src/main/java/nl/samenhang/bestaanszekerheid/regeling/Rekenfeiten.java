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
        return new Rekenfeiten(feiten);
    }

    /** The same household, asked for one child. */
    Rekenfeiten forKind(int leeftijd) {
        var ook = new LinkedHashMap<>(feiten);
        ook.put("leeftijdKind", leeftijd);
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
