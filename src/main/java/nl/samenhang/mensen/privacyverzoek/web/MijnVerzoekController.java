package nl.samenhang.mensen.privacyverzoek.web;

import jakarta.validation.Valid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.privacyverzoek.Kopieen;
import nl.samenhang.mensen.privacyverzoek.PrivacyverzoekRechten;
import nl.samenhang.mensen.privacyverzoek.Privacyverzoeken;
import nl.samenhang.mensen.privacyverzoek.Verzoek;
import nl.samenhang.mensen.privacyverzoek.VerzoekId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormAnswer;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Notices;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A resident asks about the own data, or those of an own child, and fetches the answer. */
@Controller
@RequestMapping("/mijn/verzoeken")
@Requires(Requires.INWONER)
@Verwerking(PrivacyverzoekRechten.DOEL)
class MijnVerzoekController {

    private final Privacyverzoeken verzoeken;
    private final Kopieen kopieen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;

    MijnVerzoekController(
            Privacyverzoeken verzoeken, Kopieen kopieen, Inwoners inwoners, Verwerkingslog log) {
        this.verzoeken = verzoeken;
        this.kopieen = kopieen;
        this.inwoners = inwoners;
        this.log = log;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute(
                "verzoeken", verzoeken.ofAanvrager(actor()).stream().map(this::view).toList());
        return "mensen/privacyverzoek/mijn/index";
    }

    @GetMapping("/nieuw")
    String newForm(Model model) {
        return form(model, FormState.ofLink("soort"));
    }

    @PostMapping
    String create(
            @Valid VraagForm form, BindingResult errors, Model model, RedirectAttributes redirect) {
        return FormAnswer.of(
                errors,
                again -> form(model, again),
                () -> {
                    if (form.isVraagMissing()) {
                        throw new Refusal("vraag", Tekst.of("privacyverzoek.fout.vraag"));
                    }
                    var id = verzoeken.ask(form.soort(), form.wie(), form.vraag().orElse(""));
                    Notices.add(redirect, Tekst.of("privacyverzoek.mijn.ontvangen"));
                    return "redirect:/mijn/verzoeken/" + id;
                });
    }

    @GetMapping("/{id}")
    String show(@PathVariable VerzoekId id, Model model) {
        var verzoek = verzoeken.get(id);
        log.read(Onderwerp.of("privacyverzoek", id), verzoek.inwoner());
        model.addAttribute("view", view(verzoek));
        return "mensen/privacyverzoek/mijn/show";
    }

    @PostMapping("/{id}/intrekking")
    String withdraw(@PathVariable VerzoekId id, RedirectAttributes redirect) {
        verzoeken.withdraw(id);
        Notices.add(redirect, Tekst.of("privacyverzoek.mijn.ingetrokken"));
        return "redirect:/mijn/verzoeken";
    }

    @GetMapping("/{id}/kopie.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable VerzoekId id) {
        return Bestanden.pdf(kopieen.open(verzoeken.get(id)));
    }

    @GetMapping("/{id}/kopie.zip")
    ResponseEntity<byte[]> zip(@PathVariable VerzoekId id) {
        return Bestanden.zip(kopieen.open(verzoeken.get(id)));
    }

    private String form(Model model, FormState form) {
        model.addAttribute("form", form);
        model.addAttribute("ik", actor());
        model.addAttribute("personen", verzoeken.personen(actor()));
        return "mensen/privacyverzoek/mijn/nieuw";
    }

    private MijnVerzoekView view(Verzoek verzoek) {
        return new MijnVerzoekView(
                verzoek,
                inwoners.get(verzoek.inwoner()).naam(),
                verzoeken.rule(verzoek),
                kopieen.expiry(verzoek.id()));
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}
