package nl.samenhang.besluit.ingebrekestelling.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.AanvraagRechten;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.aanvraag.Beslisvraag;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestelling.Grond;
import nl.samenhang.besluit.ingebrekestelling.IngebrekestellingId;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes notices of default in, and the word on the sum that became due. */
@Controller
@Requires(AanvraagRechten.BEHANDELEN)
@Verwerking(AanvraagRechten.DOEL)
class IngebrekestellingController {

    private final Ingebrekestellingen ingebrekestellingen;
    private final Aanvragen aanvragen;
    private final Bezwaren bezwaren;
    private final Dossiertoegang toegang;

    IngebrekestellingController(
            Ingebrekestellingen ingebrekestellingen,
            Aanvragen aanvragen,
            Bezwaren bezwaren,
            Dossiertoegang toegang) {
        this.ingebrekestellingen = ingebrekestellingen;
        this.aanvragen = aanvragen;
        this.bezwaren = bezwaren;
        this.toegang = toegang;
    }

    @PostMapping("/aanvragen/{aanvraag}/ingebrekestellingen")
    String receive(
            @PathVariable AanvraagId aanvraag,
            @RequestParam Optional<LocalDate> ontvangen,
            RedirectAttributes redirect) {
        return receive(aanvragen.get(aanvraag).beslisvraag(), ontvangen, redirect);
    }

    @PostMapping("/bezwaren/{bezwaar}/ingebrekestellingen")
    String receive(
            @PathVariable BezwaarId bezwaar,
            @RequestParam Optional<LocalDate> ontvangen,
            RedirectAttributes redirect) {
        return receive(bezwaren.get(bezwaar).beslisvraag(), ontvangen, redirect);
    }

    private String receive(
            Beslisvraag vraag, Optional<LocalDate> ontvangen, RedirectAttributes redirect) {
        toegang.requireAccess(vraag.gezin());
        var dag =
                ontvangen.orElseThrow(
                        () -> new Refusal(Tekst.of("ingebrekestelling.fout.ontvangen")));
        var gekregen = ingebrekestellingen.receive(vraag, dag);
        Notices.add(
                redirect,
                Tekst.of(
                        gekregen.isPrematuur()
                                ? "ingebrekestelling.gedaan.te-vroeg"
                                : "ingebrekestelling.gedaan.ontvangen"));
        return "redirect:" + vraag.pad() + "#ingebrekestelling";
    }

    @PostMapping("/ingebrekestellingen/{id}/vaststelling")
    String settle(
            @PathVariable IngebrekestellingId id,
            @RequestParam Optional<Grond> grond,
            RedirectAttributes redirect) {
        var ingebrekestelling = ingebrekestellingen.get(id);
        toegang.requireAccess(ingebrekestelling.gezin());
        ingebrekestellingen.settle(id, grond);
        Notices.add(redirect, Tekst.of("ingebrekestelling.gedaan.vastgesteld"));
        return "redirect:" + ingebrekestelling.pad() + "#ingebrekestelling";
    }
}
