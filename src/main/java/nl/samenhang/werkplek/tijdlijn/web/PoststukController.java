package nl.samenhang.werkplek.tijdlijn.web;

import static nl.samenhang.werkplek.tijdlijn.TijdlijnRechten.DOSSIERVOERING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.GezinRechten;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.werkplek.tijdlijn.Poststuk;
import nl.samenhang.werkplek.tijdlijn.PoststukId;
import nl.samenhang.werkplek.tijdlijn.Poststukken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A piece of post in the file of a gezin, for who works on that file. */
@Controller
@RequestMapping("/gezinnen/{gezin}/post/{id}")
@Requires(GezinRechten.INZIEN)
@Verwerking(DOSSIERVOERING)
class PoststukController {

    private final Poststukken poststukken;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    PoststukController(
            Poststukken poststukken,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.poststukken = poststukken;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable GezinId gezin, @PathVariable PoststukId id, Model model) {
        var poststuk = get(gezin, id);
        var dossier = gezinnen.get(gezin);
        var leden = dossier.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("poststuk", id), poststuk.inwoner().map(List::of).orElse(leden));
        model.addAttribute("poststuk", poststuk);
        model.addAttribute("gezin", dossier);
        return "werkplek/tijdlijn/post/show";
    }

    @PostMapping("/gelezen")
    String create(
            @PathVariable GezinId gezin, @PathVariable PoststukId id, RedirectAttributes redirect) {
        poststukken.markRead(get(gezin, id).id());
        Notices.add(redirect, Tekst.of("tijdlijn.post.gelezen"));
        return "redirect:/gezinnen/" + gezin;
    }

    private Poststuk get(GezinId gezin, PoststukId id) {
        toegang.requireAccess(gezin);
        var poststuk = poststukken.get(id);
        if (poststuk.gezin().filter(gezin::equals).isEmpty()) {
            throw new NotFound(Onderwerp.of("poststuk", id));
        }
        return poststuk;
    }
}
