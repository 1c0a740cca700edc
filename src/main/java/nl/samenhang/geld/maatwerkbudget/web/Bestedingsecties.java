package nl.samenhang.geld.maatwerkbudget.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.geld.maatwerkbudget.Bestedingstatus;
import nl.samenhang.geld.maatwerkbudget.Maatwerkbudget;
import nl.samenhang.geld.maatwerkbudget.MaatwerkbudgetRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import org.springframework.stereotype.Component;

/** What was spent for a family, on its page and on the pages of a resident. */
@Component
class Bestedingsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_HELP = 26;

    private final Maatwerkbudget budget;

    Bestedingsecties(Maatwerkbudget budget) {
        this.budget = budget;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_HELP;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(MaatwerkbudgetRechten.BESTEDEN)) {
            return Optional.empty();
        }
        var bestedingen = budget.of(gezin);
        return Optional.of(
                bestedingen.isEmpty()
                        ? Sectie.begin(
                                "maatwerkbudget",
                                "maatwerkbudget.titel",
                                "maatwerkbudget.leeg",
                                List.of(
                                        new Stap(
                                                "/gezinnen/" + gezin + "/maatwerkbudget/nieuw",
                                                "maatwerkbudget.toevoegen")))
                        : new Sectie(
                                "maatwerkbudget",
                                "geld/maatwerkbudget/sectie",
                                Map.of("bestedingen", bestedingen, "gezin", gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var eigen =
                budget.of(gezin).stream()
                        .filter(b -> b.inwoner().equals(inwoner))
                        .filter(b -> b.status() != Bestedingstatus.GEVRAAGD)
                        .toList();
        return eigen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "maatwerkbudget",
                                "geld/maatwerkbudget/mijn",
                                Map.of("bestedingen", eigen)));
    }
}
