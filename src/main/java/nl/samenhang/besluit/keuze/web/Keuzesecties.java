package nl.samenhang.besluit.keuze.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.besluit.keuze.Keuze;
import nl.samenhang.besluit.keuze.KeuzeRechten;
import nl.samenhang.besluit.keuze.Keuzecontacten;
import nl.samenhang.besluit.keuze.Keuzes;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.Hulpvraag;
import nl.samenhang.netwerk.aanbieder.Hulpvragen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Component;

/** The choices of help on the page of the gezin, and where a resident begins to choose. */
@Component
class Keuzesecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_HELP = 27;

    private final Keuzes keuzes;
    private final Keuzecontacten contacten;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Hulpvragen hulpvragen;
    private final EigenDelen delen;
    private final Clock clock;

    Keuzesecties(
            Keuzes keuzes,
            Keuzecontacten contacten,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Hulpvragen hulpvragen,
            EigenDelen delen,
            Clock clock) {
        this.keuzes = keuzes;
        this.contacten = contacten;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.hulpvragen = hulpvragen;
        this.delen = delen;
        this.clock = clock;
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
        if (!Contexts.current().rechten().contains(KeuzeRechten.VASTLEGGEN)) {
            return Optional.empty();
        }
        var leden = gezinnen.get(gezin).inwonersOn(LocalDate.now(clock));
        var alle = keuzes.of(gezin);
        var elders = contacten.beside(gezin, alle);
        return Optional.of(sectie(alle, elders, leden, Kant.dossier(gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var wie = delen.of(gezin, inwoner).wie();
        if (wie.isEmpty()) {
            return Optional.empty();
        }
        var eigen = keuzes.of(gezin).stream().filter(k -> wie.contains(k.inwoner())).toList();
        return Optional.of(sectie(eigen, List.of(), List.copyOf(wie), Kant.mijn(gezin)));
    }

    private Sectie sectie(
            List<Keuze> alle, List<Optional<String>> elders, List<InwonerId> leden, Kant kant) {
        var namen = new LinkedHashMap<InwonerId, String>();
        for (var lid : inwoners.findAll(leden)) {
            namen.put(lid.id(), lid.aanspreeknaam());
        }
        var open = alle.stream().filter(Keuze::isOpen).toList();
        return new Sectie(
                "keuze",
                "besluit/keuze/sectie",
                Map.of(
                        "keuzes",
                        open,
                        "elders",
                        elders,
                        "namen",
                        namen,
                        "vragen",
                        vragen(open),
                        "kant",
                        kant));
    }

    private Map<String, Hulpvraag> vragen(List<Keuze> alle) {
        return alle.stream()
                .map(keuze -> keuze.wens().hulpvraag())
                .distinct()
                .collect(Collectors.toMap(code -> code, hulpvragen::get));
    }
}
