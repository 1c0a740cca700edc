package nl.samenhang.netwerk.partner.web;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.netwerk.partner.NieuwToken;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** With what the systems of a partner log in. */
@Controller
@RequestMapping("/beheer/partners/{id}/tokens")
@Requires(PartnerRechten.BEHEREN)
@Verwerking("partner-beheren")
class TokenController {

    private final Partners partners;
    private final PartnerPagina pagina;

    TokenController(Partners partners, PartnerPagina pagina) {
        this.partners = partners;
        this.pagina = pagina;
    }

    @PostMapping
    String create(
            @PathVariable PartnerId id,
            @Valid @ModelAttribute("form") TokenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> pagina.again(id, again, model),
                () -> {
                    var token = partners.issueToken(id, token(form));
                    redirect.addFlashAttribute(PartnerPagina.TOKEN, token);
                    return pagina.done(id, "partner.gedaan.token", redirect);
                });
    }

    @PostMapping("/{token}/intrekking")
    String revoke(
            @PathVariable PartnerId id, @PathVariable UUID token, RedirectAttributes redirect) {
        partners.revokeToken(token);
        return pagina.done(id, "partner.gedaan.ingetrokken", redirect);
    }

    private static NieuwToken token(TokenForm form) {
        return new NieuwToken(
                form.omschrijving(),
                Set.of(form.recht()),
                Objects.requireNonNull(form.perMinuut()),
                Objects.requireNonNull(form.verloopt()));
    }
}
