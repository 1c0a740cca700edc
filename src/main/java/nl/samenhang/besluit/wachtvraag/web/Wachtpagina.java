package nl.samenhang.besluit.wachtvraag.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.besluit.wachtvraag.Expertvraag;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.besluit.wachtvraag.Woonvragen;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one wait. */
@Component
class Wachtpagina {

    private final Wachtvragen vragen;
    private final Woonvragen woonvragen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Wachtpagina(
            Wachtvragen vragen,
            Woonvragen woonvragen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.vragen = vragen;
        this.woonvragen = woonvragen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    String show(Model model, WachtvraagId id, FormState form) {
        var vraag = vragen.get(id);
        toegang.requireAccess(vraag.gezin());
        log.read(id.onderwerp(), vraag.inwoner());
        var vandaag = LocalDate.now(clock);
        model.addAttribute(
                "beeld",
                new Wachtbeeld(
                        vraag,
                        inwoners.get(vraag.inwoner()).aanspreeknaam(),
                        gezinnen.get(vraag.gezin()).naam(),
                        vraag.dagen(vandaag),
                        vraag.isTooLong(vandaag),
                        vragen.overbruggingen(id),
                        vragen.expertvragen(id).stream().map(this::gesteld).toList(),
                        woonvragen.soort(vraag).isPresent(),
                        woonvragen.of(vraag)));
        model.addAttribute("form", form);
        return "besluit/wachtvraag/show";
    }

    private Wachtbeeld.Gesteld gesteld(Expertvraag vraag) {
        return new Wachtbeeld.Gesteld(
                vraag, medewerkers.find(vraag.door()).map(Medewerker::naam).orElse("?"));
    }
}
