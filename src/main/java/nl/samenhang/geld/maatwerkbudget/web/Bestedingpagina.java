package nl.samenhang.geld.maatwerkbudget.web;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.geld.maatwerkbudget.BestedingId;
import nl.samenhang.geld.maatwerkbudget.Maatwerkbudget;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.FormState;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one spending. */
@Component
class Bestedingpagina {

    private final Maatwerkbudget budget;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;

    Bestedingpagina(
            Maatwerkbudget budget,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Dossiertoegang toegang,
            Verwerkingslog log) {
        this.budget = budget;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.toegang = toegang;
        this.log = log;
    }

    String show(Model model, BestedingId id, FormState form) {
        var besteding = budget.get(id);
        toegang.requireAccess(besteding.gezin());
        log.read(id.onderwerp(), besteding.inwoner());
        model.addAttribute("besteding", besteding);
        model.addAttribute("gezin", gezinnen.get(besteding.gezin()));
        model.addAttribute("inwoner", inwoners.get(besteding.inwoner()));
        model.addAttribute(
                "namen",
                names(
                        Stream.concat(
                                Stream.of(besteding.vrager()),
                                besteding.besluit().stream().map(b -> b.door()))));
        model.addAttribute("magBesluiten", budget.mayDecide(besteding));
        model.addAttribute("form", form);
        return "geld/maatwerkbudget/show";
    }

    private Map<MedewerkerId, String> names(Stream<MedewerkerId> ids) {
        return ids.distinct()
                .collect(
                        Collectors.toMap(
                                id -> id,
                                id -> medewerkers.find(id).map(Medewerker::naam).orElse("?")));
    }
}
