package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Bevinding;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestand;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Component;

/** What was wrong with the lines of a file, with the words of the page. */
@Component
class Foutenlijst {

    private static final int ALL = 200_000;

    private final Signaalbestanden bestanden;
    private final Texts texts;

    Foutenlijst(Signaalbestanden bestanden, Texts texts) {
        this.bestanden = bestanden;
        this.texts = texts;
    }

    List<List<String>> of(Signaalbestand bestand, Locale locale) {
        var kop =
                Stream.of("regel", "kolom", "gevolg", "code", "wat", "inhoud")
                        .map(k -> t(locale, "vroegsignaal.kop." + k))
                        .toList();
        var rijen = bestanden.bevindingen(bestand.id(), ALL).stream().map(b -> row(b, locale));
        return Stream.concat(Stream.of(kop), rijen).toList();
    }

    private List<String> row(Bevinding b, Locale locale) {
        return List.of(
                Integer.toString(b.regel()),
                b.kolom(),
                t(locale, "vroegsignaal.gevolg." + (b.geweigerd() ? "geweigerd" : "opmerking")),
                b.code().name(),
                t(locale, "vroegsignaal.regel." + b.code()),
                b.tekst());
    }

    private String t(Locale locale, String sleutel) {
        return texts.t(locale, sleutel);
    }
}
