package nl.samenhang.besluit.voorziening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Hulpdeel;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningRechten;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.platform.web.Sectie.Stap;
import nl.samenhang.platform.web.Secties;
import nl.samenhang.regie.gezinsplan.EigenDelen;
import org.springframework.stereotype.Component;

/** The help on the page of the gezin, and the own help on the page of a resident. */
@Component
class Hulpsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_PLAN = 25;

    private final Voorzieningen voorzieningen;
    private final Inwoners inwoners;
    private final EigenDelen delen;
    private final List<Hulpdeel> anderen;
    private final Secties secties;
    private final Clock clock;

    Hulpsecties(
            Voorzieningen voorzieningen,
            Inwoners inwoners,
            EigenDelen delen,
            List<Hulpdeel> anderen,
            Secties secties,
            Clock clock) {
        this.voorzieningen = voorzieningen;
        this.inwoners = inwoners;
        this.delen = delen;
        this.anderen = anderen;
        this.secties = secties;
        this.clock = clock;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_PLAN;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var mag = Contexts.current().rechten().contains(VoorzieningRechten.VASTLEGGEN);
        var hulp =
                hulp(
                        voorzieningen.of(gezin),
                        voorzieningen.elsewhere(gezin),
                        Hulpdeel::deel,
                        Optional.of("/gezinnen/" + gezin + "/voorzieningen/nieuw")
                                .filter(_ -> mag));
        return Optional.of(
                hulp.isEmpty()
                        ? Sectie.begin(
                                "hulp",
                                "voorziening.titel",
                                "voorziening.leeg",
                                hulp
                                        .schrijven()
                                        .map(url -> new Stap(url, "voorziening.toevoegen"))
                                        .stream()
                                        .toList())
                        : new Sectie(
                                "hulp",
                                "besluit/voorziening/sectie",
                                Map.of("hulp", hulp, "secties", secties)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        var deel = delen.of(gezin, inwoner);
        var eigen = voorzieningen.of(gezin).stream().filter(v -> deel.isOpen(v.inwoner())).toList();
        return eigen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "hulp",
                                "besluit/voorziening/mijn",
                                Map.of(
                                        "hulp",
                                        hulp(eigen, List.of(), Hulpdeel::mijn, Optional.empty()),
                                        "secties",
                                        secties)));
    }

    private Hulp hulp(
            List<Voorziening> alle,
            List<Hulpcontact> elders,
            BiFunction<Hulpdeel, Voorziening, Optional<Sectie>> deel,
            Optional<String> schrijven) {
        var vandaag = LocalDate.now(clock);
        var voorbij = alle.stream().filter(v -> isOver(v, vandaag)).toList();
        var lopend = alle.stream().filter(v -> !isOver(v, vandaag)).toList();
        var namen =
                inwoners
                        .findAll(alle.stream().map(Voorziening::inwoner).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Inwoner::id, Inwoner::aanspreeknaam));
        var delen =
                alle.stream()
                        .collect(
                                Collectors.toMap(
                                        Voorziening::id,
                                        v ->
                                                anderen.stream()
                                                        .flatMap(
                                                                ander ->
                                                                        deel
                                                                                .apply(ander, v)
                                                                                .stream())
                                                        .toList()));
        return new Hulp(
                lopend, voorbij, elders, namen, voorzieningen.ownWetten(), delen, schrijven);
    }

    private static boolean isOver(Voorziening voorziening, LocalDate vandaag) {
        return voorziening.isVervallen()
                || voorziening.periode().tot().filter(tot -> !tot.isAfter(vandaag)).isPresent();
    }
}
