package nl.samenhang.recht.register.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.over.Organisatie;
import nl.samenhang.recht.register.Algoritmen;
import nl.samenhang.recht.register.Algoritmen.Algoritme;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** By which rules the house proposes something about people: for everybody, and for machines. */
@Controller
@Requires(Requires.IEDEREEN)
@Verwerking(Verwerking.GEEN)
class AlgoritmeController {

    private final Algoritmen algoritmen;
    private final Organisatie organisatie;

    AlgoritmeController(Algoritmen algoritmen, Organisatie organisatie) {
        this.algoritmen = algoritmen;
        this.organisatie = organisatie;
    }

    @GetMapping("/privacy/algoritmen")
    String index(Model model) {
        model.addAttribute("algoritmen", algoritmen.all());
        model.addAttribute("organisatie", organisatie);
        return "recht/register/algoritmen";
    }

    @GetMapping("/privacy/algoritmen.json")
    @ResponseBody
    List<Map<String, Object>> json(Locale locale) {
        return algoritmen.all().stream().map(a -> entry(a, locale.getLanguage())).toList();
    }

    /** The fields that the national register of algorithms asks for. */
    private Map<String, Object> entry(Algoritme a, String taal) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("naam", a.naam().in(taal));
        entry.put("organisatie", organisatie.naam());
        entry.put("status", a.status().name());
        entry.put("doel", a.doel().in(taal));
        entry.put("impact", a.impact().in(taal));
        entry.put("afwegingen", a.proportionaliteit().in(taal));
        entry.put("gegevens", a.gegevens().in(taal));
        entry.put("menselijkeTussenkomst", a.mens().in(taal));
        entry.put("risicobeheer", a.risico().in(taal));
        entry.put("wettelijkeBasis", a.wet());
        entry.put("contact", organisatie.privacyEmail());
        return entry;
    }
}
