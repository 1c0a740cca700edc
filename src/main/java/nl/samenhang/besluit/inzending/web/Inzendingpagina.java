package nl.samenhang.besluit.inzending.web;

import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.inzending.Inzending;
import nl.samenhang.besluit.inzending.InzendingId;
import nl.samenhang.besluit.inzending.Inzendingbehandeling;
import nl.samenhang.besluit.inzending.Inzendingen;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of one thing that was sent. */
@Component
class Inzendingpagina {

    private final Inzendingen inzendingen;
    private final Inzendingbehandeling behandeling;
    private final Aanvragen aanvragen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Documenten documenten;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Inzendingpagina(
            Inzendingen inzendingen,
            Inzendingbehandeling behandeling,
            Aanvragen aanvragen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Documenten documenten,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.inzendingen = inzendingen;
        this.behandeling = behandeling;
        this.aanvragen = aanvragen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.documenten = documenten;
        this.toegang = toegang;
        this.log = log;
    }

    /** At work. */
    String show(Model model, InzendingId id, FormState form) {
        var inzending = open(id);
        model.addAttribute("view", view(inzending));
        model.addAttribute("gezin", gezinnen.get(inzending.gezin()));
        model.addAttribute("opneembaar", behandeling.isToBeTakenIn(inzending));
        model.addAttribute("wetten", aanvragen.ownWetten());
        model.addAttribute("form", form);
        return "besluit/inzending/show";
    }

    /** At the sender. */
    String receipt(Model model, InzendingId id) {
        model.addAttribute("view", view(open(id)));
        return "besluit/inzending/bewijs";
    }

    private Inzending open(InzendingId id) {
        var inzending = inzendingen.get(id);
        toegang.requireAccess(inzending.gezin());
        log.read(id.onderwerp(), inzending.inwoner());
        return inzending;
    }

    private InzendingView view(Inzending inzending) {
        return new InzendingView(
                inzending,
                naam(inzending.inwoner()),
                naam(inzending.voor()),
                inzending.aanvraag().map(aanvragen::get),
                documenten.of(inzending.id().onderwerp()));
    }

    private String naam(InwonerId wie) {
        return inwoners.get(wie).naam();
    }
}
