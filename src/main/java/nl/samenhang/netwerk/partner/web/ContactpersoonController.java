package nl.samenhang.netwerk.partner.web;

import jakarta.validation.Valid;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom one calls at a partner. */
@Controller
@Requires(PartnerRechten.BEHEREN)
@Verwerking("partner-beheren")
class ContactpersoonController {

    private final Partners partners;
    private final PartnerPagina pagina;

    ContactpersoonController(Partners partners, PartnerPagina pagina) {
        this.partners = partners;
        this.pagina = pagina;
    }

    @PostMapping("/beheer/partners/{id}/contactpersonen")
    String create(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") ContactpersoonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.isUnreachable()) {
            errors.rejectValue("contactemail", "partner.fout.contact");
        }
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    partners.addContactpersoon(id, form.toContactpersoon());
                    return pagina.done(id, "partner.gedaan.contactpersoon", redirect);
                });
    }
}
