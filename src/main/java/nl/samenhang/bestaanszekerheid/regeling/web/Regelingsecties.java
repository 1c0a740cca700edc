package nl.samenhang.bestaanszekerheid.regeling.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvraag;
import nl.samenhang.bestaanszekerheid.regeling.Rechtenvragen;
import nl.samenhang.bestaanszekerheid.regeling.RegelingRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** The questions for all rights, on the page of the gezin and under the own pages. */
@Component
class Regelingsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_CHOICE = 28;
    private static final String SLEUTEL = "regelingen";

    private final Rechtenvragen vragen;
    private final Inwoners inwoners;
    private final Clock clock;

    Regelingsecties(Rechtenvragen vragen, Inwoners inwoners, Clock clock) {
        this.vragen = vragen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_CHOICE;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(RegelingRechten.VRAGEN)) {
            return Optional.empty();
        }
        var kant = Vraagkant.dossier(gezin);
        var alle = vragen.of(gezin);
        return Optional.of(
                alle.isEmpty()
                        ? Sectie.begin(
                                SLEUTEL,
                                "rechtenvraag.sectie.titel",
                                "rechtenvraag.sectie.leeg",
                                List.of(
                                        new Sectie.Stap(
                                                kant.pad() + "/nieuw",
                                                "rechtenvraag.sectie.nieuw")))
                        : sectie(alle, kant));
    }

    /** For adults: nobody under 18 has an income of a household. */
    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        if (inwoners.get(inwoner).leeftijdsgroep(LocalDate.now(clock)).isMinor()) {
            return Optional.empty();
        }
        var eigen = vragen.of(gezin).stream().filter(v -> v.aanvrager().equals(inwoner)).toList();
        return Optional.of(sectie(eigen, Vraagkant.mijn(gezin)));
    }

    private Sectie sectie(List<Rechtenvraag> alle, Vraagkant kant) {
        var namen = new LinkedHashMap<InwonerId, String>();
        var wie = alle.stream().map(Rechtenvraag::aanvrager).distinct().toList();
        inwoners.findAll(wie).forEach(lid -> namen.put(lid.id(), lid.aanspreeknaam()));
        return new Sectie(
                SLEUTEL,
                "bestaanszekerheid/regeling/rechtenvraag/sectie",
                Map.of("vragen", alle, "namen", namen, "kant", kant));
    }
}
