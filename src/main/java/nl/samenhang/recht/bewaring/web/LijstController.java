package nl.samenhang.recht.bewaring.web;

import static nl.samenhang.recht.bewaring.BewaringRechten.BEOORDELEN;
import static nl.samenhang.recht.bewaring.BewaringRechten.DOEL;
import static nl.samenhang.recht.bewaring.BewaringRechten.INZIEN;
import static nl.samenhang.recht.bewaring.BewaringRechten.ONDERTEKENEN;

import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.recht.bewaring.LijstId;
import nl.samenhang.recht.bewaring.RegelId;
import nl.samenhang.recht.bewaring.Vernietigingslijsten;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lists of what is to be destroyed: drawn up, judged, signed, carried out and proven. */
@Controller
@RequestMapping("/beheer/vernietiging")
@Requires(INZIEN)
@Verwerking(DOEL)
class LijstController {

    private static final int SHOWN = 50;

    private final Vernietigingslijsten lijsten;
    private final LijstViews views;
    private final Documenten documenten;

    LijstController(Vernietigingslijsten lijsten, LijstViews views, Documenten documenten) {
        this.lijsten = lijsten;
        this.views = views;
        this.documenten = documenten;
    }

    @GetMapping
    String index(Model model) {
        model.addAttribute("lijsten", lijsten.latest(SHOWN));
        return "recht/bewaring/lijsten";
    }

    @PostMapping
    @Requires(BEOORDELEN)
    String create(RedirectAttributes redirect) {
        try {
            return "redirect:/beheer/vernietiging/" + lijsten.propose();
        } catch (Refusal refusal) {
            Notices.warn(redirect, refusal.reason());
            return "redirect:/beheer/vernietiging";
        }
    }

    @GetMapping("/{id}")
    String show(@PathVariable LijstId id, @RequestParam Optional<RegelId> na, Model model) {
        model.addAttribute("view", views.of(lijsten.get(id), na));
        return "recht/bewaring/lijst";
    }

    @PostMapping("/{id}/beoordeling")
    @Requires(BEOORDELEN)
    String review(@PathVariable LijstId id, RedirectAttributes redirect) {
        return act(id, redirect, () -> lijsten.review(id), "bewaring.gedaan.beoordeeld");
    }

    @PostMapping("/{id}/teruggave")
    @Requires(ONDERTEKENEN)
    String giveBack(@PathVariable LijstId id, RedirectAttributes redirect) {
        return act(id, redirect, () -> lijsten.giveBack(id), "bewaring.gedaan.terug");
    }

    @PostMapping("/{id}/ondertekening")
    @Requires(ONDERTEKENEN)
    String sign(@PathVariable LijstId id, RedirectAttributes redirect) {
        return act(id, redirect, () -> lijsten.sign(id), "bewaring.gedaan.ondertekend");
    }

    @PostMapping("/{id}/hervatting")
    String resume(@PathVariable LijstId id, RedirectAttributes redirect) {
        return act(id, redirect, () -> lijsten.resume(id), "bewaring.gedaan.hervat");
    }

    @GetMapping("/{id}/verklaring")
    ResponseEntity<byte[]> proof(@PathVariable LijstId id) {
        var inhoud = documenten.open(lijsten.get(id).verklaring().orElseThrow());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(inhoud.document().naam())
                                .build()
                                .toString())
                .body(inhoud.bytes());
    }

    private static String act(
            LijstId id, RedirectAttributes redirect, Runnable work, String gedaan) {
        try {
            work.run();
            Notices.add(redirect, Tekst.of(gedaan));
        } catch (Refusal refusal) {
            Notices.warn(redirect, refusal.reason());
        }
        return "redirect:/beheer/vernietiging/" + id;
    }
}
