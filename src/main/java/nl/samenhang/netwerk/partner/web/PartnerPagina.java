package nl.samenhang.netwerk.partner.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page of one partner, on which each part is a form of its own. */
@Component
class PartnerPagina {

    /** What is carried over to the next page only: a token is told once. */
    static final String TOKEN = "nieuwToken";

    private static final int PER_MINUUT = 60;

    private final Partners partners;
    private final Clock clock;

    PartnerPagina(Partners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** The page as it is opened; a new token gets a year and a message each second. */
    String show(PartnerId id, Model model) {
        var eenJaar = LocalDate.now(clock).plusYears(1);
        return again(
                id,
                FormState.of(new TokenForm("", PER_MINUUT, eenJaar, PartnerRechten.MELDING_DOEN)),
                model);
    }

    /** The page with a form as it was sent, when something was refused. */
    String again(PartnerId id, FormState form, Model model) {
        var partner = partners.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        var token = Objects.toString(model.getAttribute(TOKEN), "");
        var server = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        model.addAttribute(
                "view",
                new PartnerView(
                        partner,
                        partners.contactpersonen(id),
                        partners.tokens(id),
                        token,
                        new Curlvoorbeeld(server, token)));
        model.addAttribute(
                "gegevens", form.hasErrors() ? form : FormState.of(PartnerForm.of(partner)));
        model.addAttribute("form", form);
        return "netwerk/partner/show";
    }

    String done(PartnerId id, String notice, RedirectAttributes redirect) {
        Notices.add(redirect, Tekst.of(notice));
        return "redirect:/beheer/partners/" + id;
    }
}
