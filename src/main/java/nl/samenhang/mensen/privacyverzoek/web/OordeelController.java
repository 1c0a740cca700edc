package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.privacyverzoek.Besluiten;
import nl.samenhang.mensen.privacyverzoek.Gekeurd;
import nl.samenhang.mensen.privacyverzoek.Keuze;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.platform.inzage.Aard;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One piece: may it stand in the copy, or be destroyed? */
@Controller
@RequestMapping("/privacyverzoeken/{id}/stukken/{soort}/{stuk}")
@Requires(PrivacyverzoekRechten.BEHANDELEN)
@Verwerking(PrivacyverzoekRechten.DOEL)
class OordeelController {

    private final VerzoekViews views;
    private final Besluiten besluiten;
    private final Verwerkingslog log;

    OordeelController(VerzoekViews views, Besluiten besluiten, Verwerkingslog log) {
        this.views = views;
        this.besluiten = besluiten;
        this.log = log;
    }

    @GetMapping
    String show(
            @PathVariable VerzoekId id,
            @PathVariable String soort,
            @PathVariable UUID stuk,
            Model model) {
        var view = views.of(id);
        return page(model, view, soort + ":" + stuk, Optional.empty());
    }

    /** After one piece comes the next that nobody looked at, and after the last the decision. */
    @PostMapping
    String create(
            @PathVariable VerzoekId id,
            @PathVariable String soort,
            @PathVariable UUID stuk,
            @Valid OordeelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var sleutel = soort + ":" + stuk;
        return FormAnswer.of(
                errors,
                again -> page(model, views.of(id), sleutel, Optional.of(again)),
                () -> {
                    besluiten.judge(id, form.toOordeel(sleutel));
                    Notices.add(redirect, Tekst.of("privacyverzoek.stuk.gedaan"));
                    var view = views.of(id);
                    return "redirect:" + view.volgende().orElse(view.pad());
                });
    }

    private String page(Model model, VerzoekView view, String sleutel, Optional<FormState> form) {
        var gekeurd =
                view.afschrift().stream()
                        .flatMap(afschrift -> afschrift.stukken().stream())
                        .filter(een -> een.stuk().sleutel().equals(sleutel))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new NotFound(
                                                Onderwerp.of(
                                                        "privacyverzoek", view.verzoek().id())));
        log.read(Onderwerp.of("privacyverzoek", view.verzoek().id()), view.over().id());
        model.addAttribute("view", view);
        model.addAttribute("gekeurd", gekeurd);
        model.addAttribute("form", form.orElseGet(() -> prefilled(view, gekeurd)));
        return "mensen/privacyverzoek/stuk";
    }

    /** What stands there now, to be shortened; what makes a piece stay is proposed. */
    private static FormState prefilled(VerzoekView view, Gekeurd gekeurd) {
        var tekst =
                gekeurd.velden().stream()
                        .filter(veld -> veld.aard() == Aard.VRIJ)
                        .map(veld -> veld.waarde().toString())
                        .collect(Collectors.joining("\n\n"));
        var oordeel = gekeurd.oordeel();
        var blijft = view.reden(gekeurd).filter(_ -> oordeel.isEmpty());
        if (blijft.isPresent()) {
            return FormState.of(
                    Map.of(
                            "keuze",
                            List.of(Keuze.BEWAREN.name()),
                            "grond",
                            List.of(blijft.get().grond().name()),
                            "reden",
                            List.of(view.papier().t(blijft.get().uitleg()))));
        }
        return FormState.of(
                Map.of(
                        "tekst",
                        List.of(tekst),
                        "keuze",
                        oordeel.map(o -> o.keuze().name()).stream().toList(),
                        "grond",
                        oordeel.flatMap(o -> o.grond()).map(Enum::name).stream().toList(),
                        "reden",
                        oordeel.map(o -> o.reden()).stream().toList()));
    }
}
