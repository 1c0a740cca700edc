package nl.samenhang.werkplek.toezicht.web;

import java.util.Optional;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.inlogboek.Herhaling;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.werkplek.toezicht.web.InlogboekView.Regel;
import nl.samenhang.werkplek.toezicht.web.InlogboekView.Rij;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who logged in and who was refused, for the privacy officer and the application manager. */
@Controller
@Requires(Inlogboek.INZIEN)
@Verwerking(Inlogboek.BEWAKEN)
class InlogboekController {

    private static final int PAGE = 50;
    private static final int MOST = 20;

    private final Inlogboek boek;
    private final Medewerkers medewerkers;

    InlogboekController(Inlogboek boek, Medewerkers medewerkers) {
        this.boek = boek;
        this.medewerkers = medewerkers;
    }

    @GetMapping(InlogFilter.PAD)
    String index(
            InlogFilter filter,
            BindingResult errors,
            @RequestParam(defaultValue = "") String na,
            Model model) {
        var from = Positie.parse(na).orElse(Positie.NIEUWSTE);
        return FormAnswer.of(
                errors,
                again -> page(InlogFilter.ALL, again, from, model),
                () -> page(filter, FormState.of(filter), from, model));
    }

    private String page(InlogFilter filter, FormState form, Positie na, Model model) {
        var found = boek.find(filter.question(na), PAGE + 1);
        var shown = found.stream().limit(PAGE).toList();
        var all = medewerkers.all();
        var namen = Inlognamen.of(all);
        var volgende =
                found.size() > PAGE
                        ? Optional.of(filter.url(shown.getLast().positie()))
                        : Optional.<String>empty();
        model.addAttribute(
                "view",
                new InlogboekView(
                        filter,
                        form,
                        all,
                        Inlogboek.TERUG.toDays(),
                        boek.repeated(MOST).stream().map(h -> row(h, namen)).toList(),
                        shown.stream().map(r -> new Regel(r, namen.of(r))).toList(),
                        volgende));
        return "werkplek/toezicht/inlogboek";
    }

    private static Rij row(Herhaling herhaling, Inlognamen namen) {
        return new Rij(herhaling, namen.of(herhaling), url(herhaling));
    }

    private static String url(Herhaling h) {
        return h.adres()
                .map(a -> InlogFilter.url("adres", a))
                .or(() -> h.kenmerk().map(k -> InlogFilter.url("kenmerk", k)))
                .or(() -> h.medewerker().or(h::inwoner).map(id -> InlogFilter.url("wie", "" + id)))
                .orElse(InlogFilter.PAD);
    }
}
