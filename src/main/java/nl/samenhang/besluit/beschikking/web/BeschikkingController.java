package nl.samenhang.besluit.beschikking.web;

import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.BeschikkingRechten;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.beschikking.Brievenkijker;
import nl.samenhang.besluit.beschikking.Vaststelling;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the letter before it goes, and takes the word of who prepares and who agrees. */
@Controller
@Verwerking(BeschikkingRechten.DOEL)
class BeschikkingController {

    private static final int LONGEST = 1000;

    private final Beschikkingen beschikkingen;
    private final Vaststelling vaststelling;
    private final Brievenkijker kijker;
    private final Dossiertoegang toegang;

    BeschikkingController(
            Beschikkingen beschikkingen,
            Vaststelling vaststelling,
            Brievenkijker kijker,
            Dossiertoegang toegang) {
        this.beschikkingen = beschikkingen;
        this.vaststelling = vaststelling;
        this.kijker = kijker;
        this.toegang = toegang;
    }

    @GetMapping("/aanvragen/{aanvraag}/brief")
    @Requires(BeschikkingRechten.OPSTELLEN)
    String preview(@PathVariable AanvraagId aanvraag, Model model) {
        model.addAttribute("aanvraag", aanvraag);
        model.addAttribute("brief", kijker.preview(aanvraag));
        return "besluit/beschikking/brief";
    }

    @PostMapping("/aanvragen/{aanvraag}/beschikking")
    @Requires(BeschikkingRechten.OPSTELLEN)
    String prepare(@PathVariable AanvraagId aanvraag, RedirectAttributes redirect) {
        var beschikking = vaststelling.prepare(aanvraag);
        Notices.add(
                redirect,
                Tekst.of(
                        beschikking.isBekendgemaakt()
                                ? "beschikking.gedaan.bekendgemaakt"
                                : "beschikking.gedaan.ter-goedkeuring"));
        return back(beschikking);
    }

    @PostMapping("/beschikkingen/{id}/goedkeuring")
    @Requires(BeschikkingRechten.GOEDKEUREN)
    String agree(@PathVariable BeschikkingId id, RedirectAttributes redirect) {
        var beschikking = open(id);
        vaststelling.agree(id);
        Notices.add(redirect, Tekst.of("beschikking.gedaan.bekendgemaakt"));
        return back(beschikking);
    }

    @PostMapping("/beschikkingen/{id}/terugzending")
    @Requires(BeschikkingRechten.GOEDKEUREN)
    String sendBack(
            @PathVariable BeschikkingId id,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes redirect) {
        var beschikking = open(id);
        if (reden.isBlank() || reden.length() > LONGEST) {
            throw new Refusal(Tekst.of("beschikking.fout.reden"));
        }
        vaststelling.sendBack(id, reden);
        Notices.add(redirect, Tekst.of("beschikking.gedaan.terug"));
        return back(beschikking);
    }

    private Beschikking open(BeschikkingId id) {
        var beschikking = beschikkingen.get(id);
        toegang.requireAccess(beschikking.gezin());
        return beschikking;
    }

    private static String back(Beschikking beschikking) {
        return "redirect:/aanvragen/" + beschikking.aanvraag() + "#besluit";
    }
}
