package nl.samenhang.voorveld.traject.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import nl.samenhang.voorveld.traject.Programma;
import nl.samenhang.voorveld.traject.Traject;
import nl.samenhang.voorveld.traject.TrajectRechten;
import nl.samenhang.voorveld.traject.Trajecten;
import org.springframework.stereotype.Component;

/** Tracks on the page of the file, by law and by right, and at the person self. */
@Component
class Trajectsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_DEBTS = 28;

    private final Trajecten trajecten;
    private final Inwoners inwoners;

    Trajectsecties(Trajecten trajecten, Inwoners inwoners) {
        this.trajecten = trajecten;
        this.inwoners = inwoners;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_DEBTS;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var mag = Contexts.current().rechten().contains(TrajectRechten.WERKEN);
        var alle = mag ? trajecten.of(gezin) : List.<Traject>of();
        var elders = trajecten.elders(gezin);
        if (alle.isEmpty() && elders.isEmpty()) {
            return mag
                    ? Optional.of(
                            Sectie.begin(
                                    "traject",
                                    "traject.sectie.titel",
                                    "traject.sectie.leeg",
                                    List.of(
                                            new Stap(
                                                    "/gezinnen/" + gezin + "/trajecten/nieuw",
                                                    "traject.toevoegen"))))
                    : Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "traject",
                        "voorveld/traject/sectie",
                        Map.of(
                                "trajecten",
                                alle,
                                "programmas",
                                programmas(alle),
                                "namen",
                                namen(alle),
                                "elders",
                                elders,
                                "gezin",
                                gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var eigen = trajecten.ofInwoner(inwoner).stream().filter(Traject::isOpen).toList();
        return eigen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "traject",
                                "voorveld/traject/mijn",
                                Map.of("trajecten", eigen, "programmas", programmas(eigen))));
    }

    private Map<String, Programma> programmas(List<Traject> alle) {
        return alle.stream()
                .collect(
                        Collectors.toMap(
                                Traject::programma, trajecten::programma, (een, _) -> een));
    }

    private Map<InwonerId, String> namen(List<Traject> alle) {
        return inwoners.findAll(alle.stream().map(Traject::inwoner).distinct().toList()).stream()
                .collect(Collectors.toMap(Inwoner::id, Inwoner::aanspreeknaam));
    }
}
