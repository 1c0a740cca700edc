package nl.samenhang.netwerk.aanbieder.web;

import jakarta.validation.Valid;
import java.util.UUID;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.AanbiederRechten;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands on the page of an organisation itself: its locations, and what residents thought. */
@Controller
@RequestMapping("/beheer/aanbieders/{id}")
@Requires(AanbiederRechten.BEHEREN)
@Verwerking(AanbiederRechten.DOEL)
class VestigingController {

    private final Aanbieders aanbieders;
    private final Aanbiederpagina pagina;

    VestigingController(Aanbieders aanbieders, Aanbiederpagina pagina) {
        this.aanbieders = aanbieders;
        this.pagina = pagina;
    }

    @PostMapping("/vestigingen")
    String create(
            @PathVariable AanbiederId id,
            @Valid VestigingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    aanbieders.addVestiging(form.toVestiging(aanbieders.get(id)));
                    return pagina.done(id, "aanbieder.gedaan.vestiging", redirect);
                });
    }

    @PostMapping("/ervaringen")
    String create(
            @PathVariable AanbiederId id,
            @Valid ErvaringForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.show(model, id, again),
                () -> {
                    aanbieders.addErvaring(form.toErvaring(id));
                    return pagina.done(id, "aanbieder.gedaan.ervaring", redirect);
                });
    }

    @PostMapping("/ervaringen/{ervaring}/verwijdering")
    String destroy(
            @PathVariable AanbiederId id,
            @PathVariable UUID ervaring,
            RedirectAttributes redirect) {
        aanbieders.removeErvaring(id, ervaring);
        return pagina.done(id, "aanbieder.gedaan.ervaring-weg", redirect);
    }
}
