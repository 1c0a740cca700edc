package nl.samenhang.besluit.perspectiefplan.web;

import java.util.stream.Collectors;
import nl.samenhang.besluit.perspectiefplan.Overgang;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamers;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of a plan together. */
@Component
class Planbeelden {

    private final Perspectiefplannen plannen;
    private final Overgang overgang;
    private final Kamers kamers;
    private final Voorzieningen voorzieningen;
    private final Aanspreekpunten aanspreekpunten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Planbeelden(
            Perspectiefplannen plannen,
            Overgang overgang,
            Kamers kamers,
            Voorzieningen voorzieningen,
            Aanspreekpunten aanspreekpunten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.plannen = plannen;
        this.overgang = overgang;
        this.kamers = kamers;
        this.voorzieningen = voorzieningen;
        this.aanspreekpunten = aanspreekpunten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
    }

    /** The plan, when its file is open to the one who asks. */
    Perspectiefplan require(PerspectiefplanId id) {
        var plan = plannen.get(id);
        toegang.requireAccess(plan.gezin());
        log.read(id.onderwerp(), plan.inwoner());
        return plan;
    }

    String show(Model model, PerspectiefplanId id, FormState form) {
        return page(model, "show", id, form);
    }

    /** A page about this plan. */
    String page(Model model, String template, PerspectiefplanId id, FormState form) {
        var plan = require(id);
        model.addAttribute("gezin", gezinnen.get(plan.gezin()));
        model.addAttribute("beeld", of(plan));
        model.addAttribute("form", form);
        return "besluit/perspectiefplan/" + template;
    }

    Planbeeld of(Perspectiefplan plan) {
        var id = plan.id();
        return new Planbeeld(
                plan,
                inwoners.get(plan.inwoner()).aanspreeknaam(),
                plannen.steun(id),
                plannen.metingen(id),
                plannen.stappen(id),
                plannen.berichten(id),
                voorzieningen.of(plan.gezin()).stream()
                        .collect(Collectors.toMap(Voorziening::id, Voorziening::wat)),
                overgang.mogelijkheid(plan, plan.soort()),
                aanspreekpunten.contact(plan.gezin()),
                aanspreekpunten.continuiteit(plan.gezin()).wisselingen(),
                kamers.of(id),
                plannen.open(id),
                overgang.mayProlong());
    }
}
