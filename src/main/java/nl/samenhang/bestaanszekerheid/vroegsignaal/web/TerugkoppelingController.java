package nl.samenhang.bestaanszekerheid.vroegsignaal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.vroegsignaal.SignaalbestandId;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Terugkoppeling;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Vroegsignaalzaken;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Texts;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A file for each partner with what it may hear: contact, help accepted, arrangement. */
@Controller
@RequestMapping("/vroegsignalen/terugkoppeling")
@Requires(VroegsignaalRechten.WERKEN)
@Verwerking(VroegsignaalRechten.DOEL)
class TerugkoppelingController {

    private static final int LATEST = 50;

    private final Signaalbestanden bestanden;
    private final Vroegsignaalzaken zaken;
    private final Texts texts;

    TerugkoppelingController(Signaalbestanden bestanden, Vroegsignaalzaken zaken, Texts texts) {
        this.bestanden = bestanden;
        this.zaken = zaken;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("bestanden", bestanden.latest(LATEST));
        return "bestaanszekerheid/vroegsignaal/terugkoppeling";
    }

    @GetMapping("/{id}/partner.csv")
    ResponseEntity<String> csv(@PathVariable SignaalbestandId id, Locale locale) {
        bestanden.get(id);
        var kop =
                Stream.of("klantnummer", "signaaldatum", "contact", "hulp", "regeling")
                        .map(k -> texts.t(locale, "vroegsignaal.terug.kop." + k))
                        .toList();
        var rijen = zaken.terugkoppeling(id).stream().map(t -> row(t, locale));
        return Csvbestand.of(
                "terugkoppeling-" + id + ".csv", Stream.concat(Stream.of(kop), rijen).toList());
    }

    private List<String> row(Terugkoppeling t, Locale locale) {
        return List.of(
                t.klantnummer(),
                t.signaaldatum().toString(),
                texts.t(locale, "vroegsignaal.terug.stand." + t.contact()),
                jaNee(locale, t.hulp()),
                jaNee(locale, t.regeling()));
    }

    private String jaNee(Locale locale, boolean ja) {
        return texts.t(locale, "vroegsignaal.terug.stand." + (ja ? "JA" : "NEE"));
    }
}
