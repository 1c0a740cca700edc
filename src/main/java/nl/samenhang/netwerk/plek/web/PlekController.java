package nl.samenhang.netwerk.plek.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.PlekRechten;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import nl.samenhang.platform.web.Notices;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of places. */
@Controller
@RequestMapping("/beheer/plekken")
@Requires(PlekRechten.BEHEREN)
@Verwerking(PlekRechten.DOEL)
class PlekController {

    private final Plekken plekken;
    private final Aanbieders aanbieders;

    PlekController(Plekken plekken, Aanbieders aanbieders) {
        this.plekken = plekken;
        this.aanbieders = aanbieders;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("plekken", plekken.all());
        return "netwerk/plek/index";
    }

    @GetMapping("/nieuw")
    String create(Model model) {
        return page(model, "/beheer/plekken", FormState.empty());
    }

    @PostMapping
    String create(
            @Valid PlekForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, "/beheer/plekken", again),
                () -> save(PlekId.next(), form, redirect));
    }

    @GetMapping("/{id}/gegevens")
    String edit(@PathVariable PlekId id, Model model) {
        return page(model, path(id), FormState.of(PlekForm.of(plekken.get(id), plekken.adres(id))));
    }

    @PostMapping("/{id}/gegevens")
    String edit(
            @PathVariable PlekId id,
            @Valid PlekForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var bekend = plekken.get(id);
        return FormAnswer.of(
                errors,
                again -> page(model, path(id), again),
                () -> save(bekend.id(), form, redirect));
    }

    private String save(PlekId id, PlekForm form, RedirectAttributes redirect) {
        plekken.save(form.toPlek(id), form.toAdres());
        Notices.add(redirect, Tekst.of("plek.gedaan.bewaard"));
        return "redirect:/beheer/plekken/" + id;
    }

    private String page(Model model, String pad, FormState form) {
        model.addAttribute("aanbieders", aanbieders.all());
        model.addAttribute("pad", pad);
        model.addAttribute("form", form);
        return "netwerk/plek/edit";
    }

    private static String path(PlekId id) {
        return "/beheer/plekken/" + id + "/gegevens";
    }

    @Bean
    static Menupunt plekbeheerMenupunt() {
        return new Menupunt(
                "/beheer/plekken", PlekRechten.BEHEREN, Tekst.of("plek.beheer.titel"), 67);
    }
}
