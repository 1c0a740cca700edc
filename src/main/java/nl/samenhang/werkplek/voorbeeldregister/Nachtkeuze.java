package nl.samenhang.werkplek.voorbeeldregister;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses to whom something happens tonight: people with a running file, each night others. */
@Service
public class Nachtkeuze {

    /** The area of the accounts that the demo offers. */
    private static final String DEMO = "West";

    private static final int MOST_MEMBERS = 300;
    private static final int VOLWASSEN = 18;
    private static final int FURTHER = 500;

    private final Nacht nacht;
    private final DossierRepository dossiers;
    private final Bevolkingsregister register;
    private final Inwoners inwoners;
    private final Medewerkers medewerkers;
    private final Clock clock;

    Nachtkeuze(
            Nacht nacht,
            DossierRepository dossiers,
            Bevolkingsregister register,
            Inwoners inwoners,
            Medewerkers medewerkers,
            Clock clock) {
        this.nacht = nacht;
        this.dossiers = dossiers;
        this.register = register;
        this.inwoners = inwoners;
        this.medewerkers = medewerkers;
        this.clock = clock;
    }

    private record Gezelschap(String kenmerk, List<Inwoner> leden) {}

    /** A divorce with a move, a birth, a shielded address, a name, a death and a whole move. */
    @Transactional
    public List<Gebeurd> happen() {
        return register.asRegister(this::inTheNight);
    }

    private List<Gebeurd> inTheNight() {
        var west =
                medewerkers.teams().stream()
                        .filter(team -> team.gebied().equals(DEMO) || team.naam().contains(DEMO))
                        .map((Team team) -> team.id().value())
                        .toList();
        var free =
                new ArrayList<>(
                        dossiers.open(west, MOST_MEMBERS).stream()
                                .map(d -> new Gezelschap(d.kenmerk(), living(d)))
                                .toList());
        var gebeurd = new ArrayList<Gebeurd>();
        first(free, this::divorce).ifPresent(gebeurd::add);
        first(free, this::birth).ifPresent(gebeurd::add);
        first(free, this::shield).ifPresent(gebeurd::add);
        first(free, this::name).ifPresent(gebeurd::add);
        first(free, this::death).ifPresent(gebeurd::add);
        first(free, this::moveTogether).ifPresent(gebeurd::add);
        return List.copyOf(gebeurd);
    }

    private static Optional<Gebeurd> first(
            List<Gezelschap> free, Function<Gezelschap, Optional<Gebeurd>> what) {
        for (var gezelschap : free) {
            var gebeurd = what.apply(gezelschap);
            if (gebeurd.isPresent()) {
                free.remove(gezelschap);
                return gebeurd;
            }
        }
        return Optional.empty();
    }

    private Optional<Gebeurd> divorce(Gezelschap g) {
        var kinderen = g.leden().stream().anyMatch(lid -> age(lid) < VOLWASSEN);
        return g.leden().stream()
                .filter(lid -> kinderen && lid.adres().isPresent() && hasPartner(lid, g))
                .reduce((eerste, tweede) -> tweede)
                .map(
                        lid -> {
                            nacht.divorce(bsn(lid), yesterday());
                            nacht.move(bsn(lid), further(lid), yesterday());
                            return new Gebeurd("scheiding", g.kenmerk());
                        });
    }

    private Optional<Gebeurd> birth(Gezelschap g) {
        return g.leden().stream()
                .filter(lid -> lid.geslacht() == Geslacht.VROUW && lid.adres().isPresent())
                .filter(lid -> age(lid) >= 20 && age(lid) < 44)
                .findFirst()
                .map(
                        moeder -> {
                            var partner =
                                    g.leden().stream()
                                            .filter(lid -> isPartner(moeder, lid))
                                            .map(Nachtkeuze::bsn)
                                            .findFirst();
                            nacht.bear(bsn(moeder), partner, "Nora", yesterday());
                            return new Gebeurd("geboorte", g.kenmerk());
                        });
    }

    private Optional<Gebeurd> shield(Gezelschap g) {
        return adult(g).filter(lid -> !lid.geheim())
                .map(
                        lid -> {
                            g.leden().forEach(een -> nacht.shield(bsn(een), true));
                            return new Gebeurd("geheim", g.kenmerk());
                        });
    }

    private Optional<Gebeurd> name(Gezelschap g) {
        return adult(g).map(
                        lid -> {
                            nacht.rename(bsn(lid), "Vandenberg");
                            return new Gebeurd("naam", g.kenmerk());
                        });
    }

    private Optional<Gebeurd> death(Gezelschap g) {
        return adult(g).filter(lid -> g.leden().size() > 1)
                .map(
                        lid -> {
                            nacht.die(bsn(lid), yesterday());
                            return new Gebeurd("overlijden", g.kenmerk());
                        });
    }

    private Optional<Gebeurd> moveTogether(Gezelschap g) {
        return adult(g).filter(lid -> lid.adres().isPresent() && g.leden().size() > 1)
                .map(
                        lid -> {
                            var naar = further(lid);
                            g.leden().forEach(een -> nacht.move(bsn(een), naar, yesterday()));
                            return new Gebeurd("verhuizing", g.kenmerk());
                        });
    }

    /** Only those with a number: the others the register cannot tell us about. */
    private List<Inwoner> living(DossierRepository.Dossier dossier) {
        return inwoners.findAll(dossier.leden()).stream()
                .filter(lid -> lid.bsn().isPresent() && !lid.isOverleden())
                .toList();
    }

    private Optional<Inwoner> adult(Gezelschap g) {
        return g.leden().stream().filter(lid -> age(lid) >= VOLWASSEN).findFirst();
    }

    private boolean hasPartner(Inwoner lid, Gezelschap g) {
        return g.leden().stream().anyMatch(ander -> isPartner(lid, ander));
    }

    private boolean isPartner(Inwoner lid, Inwoner ander) {
        return inwoners.relaties(lid.id()).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.PARTNER)
                .filter((Relatie relatie) -> relatie.lastsOn(today()))
                .anyMatch(relatie -> relatie.ander().equals(Optional.of(ander.id())));
    }

    private static Adres further(Inwoner lid) {
        var nu = lid.adres().orElseThrow();
        var nummer = nu.huisnummer().replaceAll("[^0-9]", "");
        return new Adres(
                nu.straat(),
                String.valueOf(FURTHER + (nummer.isEmpty() ? 1 : Integer.parseInt(nummer))),
                nu.postcode(),
                nu.plaats());
    }

    private static Bsn bsn(Inwoner lid) {
        return lid.bsn().orElseThrow();
    }

    private int age(Inwoner lid) {
        return lid.leeftijd(today()).orElse(0);
    }

    private LocalDate yesterday() {
        return today().minusDays(1);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
