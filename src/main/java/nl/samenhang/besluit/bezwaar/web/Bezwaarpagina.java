package nl.samenhang.besluit.bezwaar.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.BezwaarRechten;
import nl.samenhang.besluit.bezwaar.Bezwaarsectie;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.platform.web.Secties;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.recht.termijn.Termijnstatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of an objection. */
@Component
class Bezwaarpagina {

    private final Bezwaren bezwaren;
    private final Beschikkingen beschikkingen;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Rollen rollen;
    private final Termijnen termijnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final List<Bezwaarsectie> delen;
    private final Secties secties;

    Bezwaarpagina(
            Bezwaren bezwaren,
            Beschikkingen beschikkingen,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Rollen rollen,
            Termijnen termijnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            List<Bezwaarsectie> delen,
            Secties secties) {
        this.bezwaren = bezwaren;
        this.beschikkingen = beschikkingen;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.termijnen = termijnen;
        this.toegang = toegang;
        this.log = log;
        this.delen = delen.stream().sorted(Comparator.comparing(Bezwaarsectie::volgorde)).toList();
        this.secties = secties;
    }

    /** The form for an objection to a decision. */
    String create(Model model, BeschikkingId id, FormState form) {
        var beschikking = open(id);
        model.addAttribute("beschikking", beschikking);
        model.addAttribute("form", form);
        return "besluit/bezwaar/nieuw";
    }

    /** One objection. */
    String show(Model model, BezwaarId id, FormState form) {
        var bezwaar = bezwaren.get(id);
        var beschikking = open(bezwaar.beschikking());
        log.read(id.onderwerp(), bezwaar.inwoner());
        model.addAttribute("bezwaar", bezwaar);
        model.addAttribute("beschikking", beschikking);
        model.addAttribute("inwoner", inwoners.get(bezwaar.inwoner()));
        model.addAttribute(
                "uiterlijk",
                termijnen.runningFor(id.onderwerp()).stream()
                        .filter(klok -> klok.status() != Termijnstatus.OPGESCHORT)
                        .map(klok -> klok.uiterlijk())
                        .findFirst());
        model.addAttribute(
                "delen", delen.stream().flatMap(d -> d.sectie(bezwaar).stream()).toList());
        model.addAttribute("secties", secties);
        model.addAttribute("hoorders", hearers(bezwaar));
        model.addAttribute("hoorder", bezwaar.hoorzitting().map(z -> naam(z.hoorder())));
        model.addAttribute("magBeslissen", mayDecide(bezwaar));
        model.addAttribute("beslissers", deciders(bezwaar));
        model.addAttribute("form", form);
        return "besluit/bezwaar/show";
    }

    private Beschikking open(BeschikkingId id) {
        var beschikking = beschikkingen.get(id);
        toegang.requireAccess(beschikking.gezin());
        return beschikking;
    }

    /** Colleagues of the team who had no part in the decision. */
    private List<Optie> hearers(Bezwaar bezwaar) {
        var betrokken = bezwaren.involved(bezwaar.beschikking());
        return team(bezwaar.gezin()).stream()
                .filter(wie -> !betrokken.contains(wie.id()))
                .map(wie -> Optie.of(wie.id().toString(), wie.naam()))
                .toList();
    }

    /** Names of those in the team who may decide: the right, and no part in the first decision. */
    private List<String> deciders(Bezwaar bezwaar) {
        var betrokken = bezwaren.involved(bezwaar.beschikking());
        var gerechtigd =
                rollen.withRecht(BezwaarRechten.BEHANDELEN).stream()
                        .flatMap(rol -> medewerkers.withRol(rol).stream())
                        .map(Medewerker::id)
                        .collect(Collectors.toSet());
        return team(bezwaar.gezin()).stream()
                .filter(wie -> gerechtigd.contains(wie.id()) && !betrokken.contains(wie.id()))
                .map(Medewerker::naam)
                .toList();
    }

    private List<Medewerker> team(GezinId gezin) {
        return gezinnen.get(gezin).team().map(medewerkers::inTeam).orElse(List.of());
    }

    private boolean mayDecide(Bezwaar bezwaar) {
        return bezwaar.isOpen()
                && !bezwaren.involved(bezwaar.beschikking())
                        .contains(new MedewerkerId(Contexts.current().actor()));
    }

    private String naam(MedewerkerId id) {
        return medewerkers.find(id).map(Medewerker::naam).orElse("?");
    }
}
