package nl.samenhang.netwerk.aanbieder.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.AanbiederRechten;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import nl.samenhang.netwerk.aanbieder.Wachtregels;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Menupunt;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the organisations that help. */
@Controller
@RequestMapping("/beheer/aanbieders")
@Requires(AanbiederRechten.BEHEREN)
@Verwerking(AanbiederRechten.DOEL)
class AanbiederController {

    private static final int SHOWN = 10;
    private static final int MENU = 65;

    private final Aanbieders aanbieders;
    private final SocialeKaart kaart;
    private final Wachtregels wachtregels;
    private final Aanbiederpagina pagina;
    private final Clock clock;

    AanbiederController(
            Aanbieders aanbieders,
            SocialeKaart kaart,
            Wachtregels wachtregels,
            Aanbiederpagina pagina,
            Clock clock) {
        this.aanbieders = aanbieders;
        this.kaart = kaart;
        this.wachtregels = wachtregels;
        this.pagina = pagina;
        this.clock = clock;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("aanbieders", aanbieders.all());
        var verouderd = wachtregels.verouderd(LocalDate.now(clock));
        model.addAttribute("verouderd", kaart.stale(verouderd, SHOWN));
        return "netwerk/aanbieder/index";
    }

    @GetMapping("/nieuw")
    String create(Model model) {
        return form(model, "/beheer/aanbieders", FormState.empty());
    }

    @PostMapping
    String create(
            @Valid AanbiederForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var id = AanbiederId.next();
        return FormAnswer.of(
                errors,
                again -> form(model, "/beheer/aanbieders", again),
                () -> {
                    aanbieders.register(form.toAanbieder(id));
                    return pagina.done(id, "aanbieder.gedaan.toegevoegd", redirect);
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable AanbiederId id, Model model) {
        return pagina.show(model, id, pagina.begin());
    }

    @GetMapping("/{id}/gegevens")
    String edit(@PathVariable AanbiederId id, Model model) {
        return form(model, path(id), FormState.of(AanbiederForm.of(aanbieders.get(id))));
    }

    @PostMapping("/{id}/gegevens")
    String update(
            @PathVariable AanbiederId id,
            @Valid AanbiederForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, path(id), again),
                () -> {
                    aanbieders.change(form.toAanbieder(id));
                    return pagina.done(id, "aanbieder.gedaan.gewijzigd", redirect);
                });
    }

    private static String path(AanbiederId id) {
        return "/beheer/aanbieders/" + id + "/gegevens";
    }

    private static String form(Model model, String pad, FormState form) {
        model.addAttribute("pad", pad);
        model.addAttribute("form", form);
        return "netwerk/aanbieder/gegevens";
    }

    @Bean
    static Menupunt aanbiedersMenupunt() {
        return new Menupunt(
                "/beheer/aanbieders",
                AanbiederRechten.BEHEREN,
                Tekst.of("aanbieder.index.titel"),
                MENU);
    }
}
