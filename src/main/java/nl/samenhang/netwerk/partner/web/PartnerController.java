package nl.samenhang.netwerk.partner.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the partners: who they are and how to reach them. */
@Controller
@RequestMapping("/beheer/partners")
@Requires(PartnerRechten.BEHEREN)
@Verwerking("partner-beheren")
class PartnerController {

    private final Partners partners;
    private final PartnerPagina pagina;

    PartnerController(Partners partners, PartnerPagina pagina) {
        this.partners = partners;
        this.pagina = pagina;
    }

    @GetMapping
    String index(Model model) {
        return list(FormState.empty(), model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireReachable(form, errors);
        var id = PartnerId.next();
        return FormAnswer.of(
                errors,
                again -> list(again, model),
                () -> {
                    partners.register(form.toPartner(id));
                    return pagina.done(id, "partner.gedaan.toegevoegd", redirect);
                });
    }

    private String list(FormState form, Model model) {
        model.addAttribute("partners", partners.all());
        model.addAttribute("form", form);
        return "netwerk/partner/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable PartnerId id, Model model) {
        return pagina.show(id, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        requireReachable(form, errors);
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    partners.change(form.toPartner(id));
                    return pagina.done(id, "partner.gedaan.gewijzigd", redirect);
                });
    }

    private static void requireReachable(PartnerForm form, BindingResult errors) {
        if (form.isUnreachable()) {
            errors.rejectValue("telefoon", "partner.fout.bereikbaar");
        }
    }

    @Bean
    static Beheerpagina beheerPartners() {
        return new Beheerpagina(
                "/beheer/partners",
                PartnerRechten.BEHEREN,
                Tekst.of("partner.index.titel"),
                Tekst.of("partner.index.uitleg"),
                30);
    }
}
