package nl.samenhang.netwerk.aanbieder.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.AanbiederRechten;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.aanbieder.Hulpaanbod;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what an organisation offers, with its waiting time. */
@Controller
@RequestMapping("/beheer/aanbieders/{aanbieder}/aanbod")
@Requires(AanbiederRechten.BEHEREN)
@Verwerking(AanbiederRechten.DOEL)
class HulpaanbodController {

    private final Aanbieders aanbieders;
    private final SocialeKaart kaart;
    private final Hulpvragen hulpvragen;
    private final Aanbiederpagina pagina;
    private final Clock clock;

    HulpaanbodController(
            Aanbieders aanbieders,
            SocialeKaart kaart,
            Hulpvragen hulpvragen,
            Aanbiederpagina pagina,
            Clock clock) {
        this.aanbieders = aanbieders;
        this.kaart = kaart;
        this.hulpvragen = hulpvragen;
        this.pagina = pagina;
        this.clock = clock;
    }

    @GetMapping("/nieuw")
    String create(@PathVariable AanbiederId aanbieder, Model model) {
        return page(model, aanbieder, "", FormState.empty());
    }

    @PostMapping
    String create(
            @PathVariable AanbiederId aanbieder,
            @Valid HulpaanbodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, aanbieder, "", again),
                () -> {
                    aanbieders.offer(
                            form.vestiging(), form.toInhoud(), form.toBeschikbaarheid(today()));
                    return pagina.done(aanbieder, "aanbieder.gedaan.aanbod", redirect);
                });
    }

    @GetMapping("/{id}")
    String edit(@PathVariable AanbiederId aanbieder, @PathVariable HulpaanbodId id, Model model) {
        return page(
                model, aanbieder, "/" + id, FormState.of(HulpaanbodForm.of(own(aanbieder, id))));
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable AanbiederId aanbieder,
            @PathVariable HulpaanbodId id,
            @Valid HulpaanbodForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        own(aanbieder, id);
        return FormAnswer.of(
                errors,
                again -> page(model, aanbieder, "/" + id, again),
                () -> {
                    aanbieders.change(
                            id, form.vestiging(), form.toInhoud(), form.toBeschikbaarheid(today()));
                    return pagina.done(aanbieder, "aanbieder.gedaan.aanbod-gewijzigd", redirect);
                });
    }

    @PostMapping("/{id}/einde")
    String end(
            @PathVariable AanbiederId aanbieder,
            @PathVariable HulpaanbodId id,
            RedirectAttributes redirect) {
        own(aanbieder, id);
        aanbieders.setActief(id, false);
        return pagina.done(aanbieder, "aanbieder.gedaan.aanbod-gestopt", redirect);
    }

    @PostMapping("/{id}/heropening")
    String reopen(
            @PathVariable AanbiederId aanbieder,
            @PathVariable HulpaanbodId id,
            RedirectAttributes redirect) {
        own(aanbieder, id);
        aanbieders.setActief(id, true);
        return pagina.done(aanbieder, "aanbieder.gedaan.aanbod-heropend", redirect);
    }

    private Hulpaanbod own(AanbiederId aanbieder, HulpaanbodId id) {
        return kaart.find(id)
                .filter(aanbod -> aanbod.plek().aanbieder().equals(aanbieder))
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private String page(Model model, AanbiederId id, String pad, FormState form) {
        model.addAttribute("aanbieder", aanbieders.get(id));
        model.addAttribute("vragen", hulpvragen.all());
        model.addAttribute("pad", "/beheer/aanbieders/" + id + "/aanbod" + pad);
        model.addAttribute("form", form);
        return "netwerk/aanbieder/aanbod";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
