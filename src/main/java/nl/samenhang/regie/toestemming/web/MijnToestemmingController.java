package nl.samenhang.regie.toestemming.web;

import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Requires;
import nl.samenhang.platform.security.Verwerking;
import nl.samenhang.platform.web.Notices;
import nl.samenhang.regie.toestemming.Bevoegden;
import nl.samenhang.regie.toestemming.ToestemmingId;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The resident decides who may see what, also for the own children under sixteen. */
@Controller
@RequestMapping("/mijn/toestemmingen")
@Requires(Requires.INWONER)
@Verwerking("mijn-dossier")
class MijnToestemmingController {

    private final Toestemmingen toestemmingen;
    private final Bevoegden bevoegden;
    private final ToestemmingViews views;
    private final Inwoners inwoners;

    MijnToestemmingController(
            Toestemmingen toestemmingen,
            Bevoegden bevoegden,
            ToestemmingViews views,
            Inwoners inwoners) {
        this.toestemmingen = toestemmingen;
        this.bevoegden = bevoegden;
        this.views = views;
        this.inwoners = inwoners;
    }

    @GetMapping
    String index(Model model) {
        return show(actor(), model);
    }

    @GetMapping("/{inwoner}")
    String show(@PathVariable InwonerId inwoner, Model model) {
        model.addAttribute("view", views.of(inwoner, requireMine(inwoner)));
        return "regie/toestemming/mijn";
    }

    @PostMapping("/{inwoner}")
    String create(
            @PathVariable InwonerId inwoner,
            @RequestParam(defaultValue = "") String vraag,
            RedirectAttributes redirect) {
        requireMine(inwoner);
        try {
            var id = toestemmingen.give(actor(), inwoner, vraag);
            Notices.add(
                    redirect,
                    Tekst.of("toestemming.mijn.gedaan." + toestemmingen.get(id).status().name()));
        } catch (Refusal refusal) {
            Notices.warn(redirect, refusal.reason());
        }
        return "redirect:/mijn/toestemmingen/" + inwoner;
    }

    @PostMapping("/{inwoner}/{toestemming}/intrekking")
    String withdraw(
            @PathVariable InwonerId inwoner,
            @PathVariable ToestemmingId toestemming,
            RedirectAttributes redirect) {
        requireMine(inwoner);
        if (!toestemmingen.get(toestemming).inwoner().equals(inwoner)) {
            throw new NotFound(toestemming.onderwerp());
        }
        toestemmingen.withdraw(toestemming, inwoners.get(actor()).naam());
        Notices.add(redirect, Tekst.of("toestemming.mijn.gedaan.INGETROKKEN"));
        return "redirect:/mijn/toestemmingen/" + inwoner;
    }

    /** For whom the resident may decide; who is not among them does not exist here. */
    private List<InwonerId> requireMine(InwonerId inwoner) {
        var mine = bevoegden.speaksFor(actor());
        if (!mine.contains(inwoner)) {
            throw new NotFound(Onderwerp.of("inwoner", inwoner));
        }
        return mine;
    }

    private static InwonerId actor() {
        return new InwonerId(Contexts.current().actor());
    }
}
