package nl.samenhang.recht.doel.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.recht.doel.DoelRechten;
import nl.samenhang.recht.doel.Doelbinding;
import nl.samenhang.recht.doel.Doelregel;
import nl.samenhang.recht.doel.Gegevenscategorie;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows which purpose may use which data, and by which article. */
@Controller
class DoelController {

    private final Doelbinding doelbinding;

    DoelController(Doelbinding doelbinding) {
        this.doelbinding = doelbinding;
    }

    @GetMapping("/beheer/doelbinding")
    @Requires(DoelRechten.INZIEN)
    @Verwerking(Verwerking.GEEN)
    String index(@RequestParam Optional<String> categorie, Model model) {
        var gekozen =
                doelbinding.categorieen().stream()
                        .filter(c -> categorie.filter(c.code()::equals).isPresent())
                        .findFirst();
        model.addAttribute("categorieen", doelbinding.categorieen());
        model.addAttribute("gekozen", gekozen);
        model.addAttribute(
                "doelen",
                doelbinding.doelen().stream()
                        .map(doel -> new DoelView(doel, rules(doel.sleutel(), gekozen)))
                        .filter(view -> gekozen.isEmpty() || !view.regels().isEmpty())
                        .toList());
        return "recht/doel/index";
    }

    private List<DoelView.Regel> rules(String doel, Optional<Gegevenscategorie> gekozen) {
        var taal = LocaleContextHolder.getLocale().getLanguage();
        return doelbinding.regels().stream()
                .filter(regel -> regel.doelen().contains(doel))
                .filter(
                        regel ->
                                gekozen.map(c -> regel.categorieen().contains(c.code()))
                                        .orElse(true))
                .map(regel -> view(regel, taal))
                .toList();
    }

    private DoelView.Regel view(Doelregel regel, String taal) {
        return new DoelView.Regel(
                regel,
                doelbinding.categorieen().stream()
                        .filter(c -> regel.categorieen().contains(c.code()))
                        .map(c -> c.naam().in(taal))
                        .toList(),
                doelbinding.counts(regel));
    }
}
