package nl.samenhang.regie.onderzoek.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import nl.samenhang.regie.onderzoek.Onderzoek;
import nl.samenhang.regie.onderzoek.OnderzoekRechten;
import nl.samenhang.regie.onderzoek.Onderzoekcontacten;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import org.springframework.stereotype.Component;

/** The inquiry on the page of the gezin, and on the pages of whom it is about. */
@Component
class Onderzoeksecties implements Gezinssectie, Mijnsectie {

    private static final int BEFORE_PLAN = 15;

    private final Onderzoeken onderzoeken;
    private final Onderzoekcontacten contacten;
    private final OnderzoekViews views;
    private final EigenDelen delen;

    Onderzoeksecties(
            Onderzoeken onderzoeken,
            Onderzoekcontacten contacten,
            OnderzoekViews views,
            EigenDelen delen) {
        this.onderzoeken = onderzoeken;
        this.contacten = contacten;
        this.views = views;
        this.delen = delen;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return BEFORE_PLAN;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var bekend = onderzoeken.of(gezin);
        var elders = contacten.beside(gezin, bekend);
        if (elders.isEmpty() && !Contexts.current().rechten().contains(OnderzoekRechten.INZIEN)) {
            return Optional.empty();
        }
        if (bekend.isEmpty() && elders.isEmpty()) {
            return Optional.of(
                    Sectie.begin(
                            "onderzoek",
                            "onderzoek.sectie",
                            "onderzoek.sectie.leeg",
                            steps(gezin)));
        }
        var laatste = bekend.stream().findFirst();
        return Optional.of(
                new Sectie(
                        "onderzoek",
                        "regie/onderzoek/sectie",
                        Map.of(
                                "gezin",
                                gezin,
                                "onderzoek",
                                laatste,
                                "elders",
                                elders,
                                "uiterlijk",
                                laatste.flatMap(onderzoeken::uiterlijk),
                                "kleur",
                                laatste.map(onderzoeken::kleur).orElse(""))));
    }

    private static List<Stap> steps(GezinId gezin) {
        return Contexts.current().rechten().contains(OnderzoekRechten.DOEN)
                ? List.of(new Stap("/gezinnen/" + gezin + "/onderzoek/new", "onderzoek.beginnen"))
                : List.of();
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return onderzoeken.of(gezin).stream().findFirst().flatMap(o -> eigen(o, inwoner));
    }

    private Optional<Sectie> eigen(Onderzoek onderzoek, InwonerId inwoner) {
        var mijn = delen.of(onderzoek.gezin(), inwoner);
        var view = views.view(onderzoek);
        var personen = view.personen().stream().filter(p -> mijn.isOpen(p.id())).toList();
        return personen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "onderzoek",
                                "regie/onderzoek/mijnsectie",
                                Map.of("view", view, "personen", personen)));
    }
}
