package nl.samenhang.netwerk.partner.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Beheerpagina;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
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

/** Keeps the partners: who they are, whom to call, and with what their systems log in. */
@Controller
@RequestMapping("/beheer/partners")
@Requires(PartnerRechten.BEHEREN)
@Verwerking("partner-beheren")
class PartnerController {

    private static final String TOKEN = "nieuwToken";

    private final Partners partners;

    PartnerController(Partners partners) {
        this.partners = partners;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("partners", partners.all());
        model.addAttribute("form", FormState.empty());
        return "netwerk/partner/index";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        requireReachable(form, errors);
        var id = PartnerId.next();
        try {
            if (!errors.hasErrors()) {
                partners.register(form.toPartner(id));
                Notices.add(redirect, Tekst.of("partner.gedaan.toegevoegd"));
                return "redirect:/beheer/partners/" + id;
            }
            model.addAttribute("form", FormState.of(errors));
        } catch (Refusal refusal) {
            model.addAttribute("form", FormState.of(errors, refusal));
        }
        response.setStatus(422);
        model.addAttribute("partners", partners.all());
        return "netwerk/partner/index";
    }

    @GetMapping("/{id}")
    String show(@PathVariable PartnerId id, Model model) {
        return page(id, FormState.empty(), model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        requireReachable(form, errors);
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "partner.gedaan.gewijzigd",
                () -> partners.change(form.toPartner(id)));
    }

    @PostMapping("/{id}/contactpersonen")
    String addContactpersoon(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") ContactpersoonForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.isUnreachable()) {
            errors.rejectValue("contactemail", "partner.fout.contact");
        }
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "partner.gedaan.contactpersoon",
                () -> partners.addContactpersoon(id, form.toContactpersoon()));
    }

    @PostMapping("/{id}/tokens")
    String issueToken(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return run(
                id,
                errors,
                model,
                response,
                redirect,
                "partner.gedaan.token",
                () -> redirect.addFlashAttribute(TOKEN, partners.issueToken(id, token(form))));
    }

    @PostMapping("/{id}/tokens/{token}/intrekking")
    String revokeToken(
            @PathVariable PartnerId id, @PathVariable UUID token, RedirectAttributes redirect) {
        partners.revokeToken(token);
        Notices.add(redirect, Tekst.of("partner.gedaan.ingetrokken"));
        return "redirect:/beheer/partners/" + id;
    }

    private String run(
            PartnerId id,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            String notice,
            Runnable change) {
        if (errors.hasErrors()) {
            response.setStatus(422);
            return page(id, FormState.of(errors), model);
        }
        try {
            change.run();
        } catch (Refusal refusal) {
            response.setStatus(422);
            return page(id, FormState.of(errors, refusal), model);
        }
        Notices.add(redirect, Tekst.of(notice));
        return "redirect:/beheer/partners/" + id;
    }

    private String page(PartnerId id, FormState form, Model model) {
        var partner = partners.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        var token = Objects.toString(model.getAttribute(TOKEN), "");
        model.addAttribute(
                "view",
                new PartnerView(partner, partners.contactpersonen(id), partners.tokens(id), token));
        model.addAttribute(
                "gegevens", form.hasErrors() ? form : FormState.of(PartnerForm.of(partner)));
        model.addAttribute("form", form);
        return "netwerk/partner/show";
    }

    private static NieuwToken token(TokenForm form) {
        return new NieuwToken(
                form.omschrijving(),
                Set.of(PartnerRechten.MELDING_DOEN),
                Objects.requireNonNull(form.perMinuut()),
                Objects.requireNonNull(form.verloopt()));
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
