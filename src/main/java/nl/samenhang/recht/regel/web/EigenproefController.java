package nl.samenhang.recht.regel.web;

import static nl.samenhang.recht.regel.RegelRechten.VOORSTELLEN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.regel.Eigenproef;
import nl.samenhang.recht.regel.Eigenproeven;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.tabel.Regeltabel;
import nl.samenhang.recht.regel.tabel.Trefwijze;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Cases that the municipality adds: what is filled in, and what must come out. */
@Controller
@RequestMapping("/eigen-regels/{id}/proeven")
@Requires(VOORSTELLEN)
@Verwerking(Verwerking.GEEN)
class EigenproefController {

    private static final int LANGSTE_NAAM = 200;

    private final Eigenproeven proeven;
    private final Eigenpagina pagina;

    EigenproefController(Eigenproeven proeven, Eigenpagina pagina) {
        this.proeven = proeven;
        this.pagina = pagina;
    }

    @GetMapping("/nieuw")
    String start(@PathVariable EigentabelId id, Model model) {
        return page(id, FormState.empty(), model);
    }

    @PostMapping
    String create(
            @PathVariable EigentabelId id,
            @RequestParam int stand,
            @RequestParam MultiValueMap<String, String> getypt,
            Model model,
            RedirectAttributes redirect) {
        var view = pagina.view(id);
        var fouten = Fouten.none();
        var naam = naam(getypt, fouten);
        var invoer = Proefinvoer.read(view.huis(), getypt.toSingleValueMap(), fouten);
        var antwoorden = antwoorden(view, getypt.getOrDefault("antwoord", List.of()), fouten);
        return FormAnswer.of(
                fouten,
                again -> page(id, again, model),
                () -> {
                    var proef = new Eigenproef(naam, written(view.huis(), invoer), antwoorden);
                    proeven.add(id, stand, proef);
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan.proef"));
                    return "redirect:/eigen-regels/" + id + "#proeven";
                });
    }

    @PostMapping("/{nummer:[0-9]+}/verwijdering")
    String destroy(
            @PathVariable EigentabelId id,
            @PathVariable int nummer,
            @RequestParam int stand,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                Fouten.none(),
                again -> pagina.show(id, again, model),
                () -> {
                    proeven.remove(id, stand, nummer);
                    Notices.add(redirect, Tekst.of("regel.eigen.gedaan.proef-weg"));
                    return "redirect:/eigen-regels/" + id + "#proeven";
                });
    }

    private static String naam(MultiValueMap<String, String> getypt, BindingResult fouten) {
        var naam = getypt.getOrDefault("naam", List.of("")).getFirst().strip();
        if (naam.isEmpty() || naam.length() > LANGSTE_NAAM) {
            fouten.addError(Fouten.of("naam", "regel.eigen.fout.naam", LANGSTE_NAAM));
        }
        return naam;
    }

    /** The answers that must come out; more than one only where more rows can count. */
    private static List<List<String>> antwoorden(
            EigenView view, List<String> gekozen, BindingResult fouten) {
        var alle = view.antwoorden();
        var result = alle.stream().filter(a -> gekozen.contains(String.join("|", a))).toList();
        var meer = view.huis().kop().trefwijze() == Trefwijze.COLLECT;
        if (result.isEmpty() || !meer && result.size() > 1) {
            fouten.addError(Fouten.of("antwoord", "regel.proberen.fout.keuze"));
        }
        return result;
    }

    private static Map<String, String> written(Regeltabel tabel, Map<String, Object> invoer) {
        var result = new LinkedHashMap<String, String>();
        tabel.invoer()
                .forEach(
                        k ->
                                result.put(
                                        k.naam(),
                                        k.domein().schrijf(invoer.getOrDefault(k.naam(), ""))));
        return result;
    }

    private String page(EigentabelId id, FormState form, Model model) {
        model.addAttribute("view", pagina.view(id));
        model.addAttribute("form", form);
        return "recht/regel/eigen/proef";
    }
}
