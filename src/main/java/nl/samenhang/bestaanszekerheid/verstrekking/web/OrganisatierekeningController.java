package nl.samenhang.bestaanszekerheid.verstrekking.web;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.verstrekking.Organisatierekening;
import nl.samenhang.bestaanszekerheid.verstrekking.Organisatierekening.Soort;
import nl.samenhang.bestaanszekerheid.verstrekking.Organisatierekeningen;
import nl.samenhang.bestaanszekerheid.verstrekking.VerstrekkingRechten;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the municipality, of third parties and of partners, each seen by two people. */
@Controller
@RequestMapping("/betaalronden/rekeningen")
@Requires(VerstrekkingRechten.BETALEN)
@Verwerking(VerstrekkingRechten.DOEL_BETALEN)
class OrganisatierekeningController {

    private final Organisatierekeningen rekeningen;
    private final Partners partners;
    private final Texts texts;

    OrganisatierekeningController(
            Organisatierekeningen rekeningen, Partners partners, Texts texts) {
        this.rekeningen = rekeningen;
        this.partners = partners;
        this.texts = texts;
    }

    @GetMapping
    String index(Model model, Locale locale) {
        return page(model, locale, FormState.empty());
    }

    @PostMapping
    String create(
            @Valid OrganisatierekeningForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> page(model, locale, again),
                () -> {
                    if (opties(locale).stream().noneMatch(o -> o.waarde().equals(form.wie()))) {
                        throw new Refusal("wie", Tekst.of("betaalronde.fout.wie"));
                    }
                    rekeningen.give(form.soort(), form.sleutel(), form.iban(), form.naam());
                    Notices.add(redirect, Tekst.of("betaalronde.gedaan.rekening"));
                    return "redirect:/betaalronden/rekeningen";
                });
    }

    @PostMapping("/{id}/akkoord")
    @Requires(VerstrekkingRechten.VRIJGEVEN)
    String confirm(@PathVariable UUID id, RedirectAttributes redirect) {
        rekeningen.confirm(id);
        Notices.add(redirect, Tekst.of("betaalronde.gedaan.akkoord"));
        return "redirect:/betaalronden/rekeningen";
    }

    private String page(Model model, Locale locale, FormState form) {
        model.addAttribute("rekeningen", rekeningen.alle());
        model.addAttribute("opties", opties(locale));
        model.addAttribute("ik", Contexts.current().actor());
        model.addAttribute("form", form);
        return "bestaanszekerheid/verstrekking/organisaties";
    }

    private List<Optie> opties(Locale locale) {
        var result = new ArrayList<Optie>();
        result.add(
                Optie.of(
                        OrganisatierekeningForm.wie(Soort.GEMEENTE, Organisatierekening.ONZE),
                        texts.t(locale, "betaalronde.wie.GEMEENTE")));
        for (var derde : rekeningen.derden()) {
            result.add(
                    Optie.of(
                            OrganisatierekeningForm.wie(Soort.DERDE, derde),
                            texts.t(locale, "verstrekking.derde." + derde)));
        }
        partners.all()
                .forEach(
                        partner ->
                                result.add(
                                        Optie.of(
                                                OrganisatierekeningForm.wie(
                                                        Soort.PARTNER, partner.id().toString()),
                                                partner.naam())));
        return result;
    }
}
