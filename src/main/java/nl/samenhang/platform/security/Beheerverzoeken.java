package nl.samenhang.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Beheerverzoek.Soort;
import nl.samenhang.platform.security.Roltoekenning.Bron;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Four eyes on what gives more access: one administrator asks, another one approves, and neither is
 * the one whom it is about (BIO2, separation of duties). The schema holds the same rule.
 */
@Service
@Transactional
public class Beheerverzoeken {

    private static final String WERK = "beheer.verzoek";

    private final BeheerverzoekRepository repository;
    private final Medewerkers medewerkers;
    private final Roltoekenningen rollen;
    private final Inlogkoppeling koppeling;
    private final Optional<TweedeFactoren> factoren;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Beheerverzoeken(
            BeheerverzoekRepository repository,
            Medewerkers medewerkers,
            Roltoekenningen rollen,
            Inlogkoppeling koppeling,
            Optional<TweedeFactoren> factoren,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
        this.koppeling = koppeling;
        this.factoren = factoren;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for a second administrator, the oldest first. */
    @Transactional(readOnly = true)
    public List<Beheerverzoek> open() {
        return repository.open();
    }

    /** Whether the actor may approve it: who asked and whom it is about may not. */
    public boolean mayApprove(Beheerverzoek verzoek) {
        return !verzoek.concerns(actor());
    }

    /** Asks for a role; it counts once another administrator approves. */
    public BeheerverzoekId askRol(MedewerkerId medewerker, Rolvraag vraag) {
        var today = LocalDate.now(clock);
        if (!rollen.exists(vraag.rol())) {
            throw new Refusal("rol", Tekst.of("beheer.gebruiker.rol-onbekend"));
        }
        if (vraag.van().isBefore(today)) {
            throw new Refusal("eersteDag", Tekst.of("beheer.gebruiker.dag-voorbij"));
        }
        if (vraag.tot().filter(d -> d.isBefore(vraag.van())).isPresent()) {
            throw new Refusal("laatsteDag", Tekst.of("beheer.gebruiker.dag-voor-begin"));
        }
        if (rollen.has(medewerker, vraag)) {
            throw new Refusal("rol", Tekst.of("beheer.gebruiker.rol-bestaat"));
        }
        return ask(Soort.ROL, medewerker, Optional.of(vraag), "rol-gevraagd");
    }

    /** Asks to end the second factor that somebody lost. */
    public BeheerverzoekId askReset(MedewerkerId medewerker) {
        return ask(
                Soort.TWEEDE_FACTOR,
                medewerker,
                Optional.empty(),
                "tweede-factor-herstel-gevraagd");
    }

    private BeheerverzoekId ask(
            Soort soort, MedewerkerId medewerker, Optional<Rolvraag> vraag, String onderwerp) {
        if (medewerkers.find(medewerker).isEmpty()) {
            throw new NotFound(Onderwerp.of("medewerker", medewerker));
        }
        if (Roltoekenningen.isActor(medewerker)) {
            throw new Refusal(Tekst.of("beheer.verzoek.niet-zichzelf"));
        }
        var other = approver(medewerker);
        var id =
                repository
                        .insert(soort, medewerker, vraag, clock.instant())
                        .orElseThrow(() -> new Refusal(Tekst.of("beheer.verzoek.bestaat")));
        log.changed(new Onderwerp(onderwerp, medewerker.value()), List.of());
        events.publishEvent(work(id, other));
        return id;
    }

    /** Somebody who can approve it; without one the request would wait for ever. */
    private MedewerkerId approver(MedewerkerId over) {
        return rollen.administrators().stream()
                .filter(een -> !een.equals(actor()) && !een.equals(over))
                .findFirst()
                .orElseThrow(() -> new Refusal(Tekst.of("beheer.verzoek.geen-tweede")));
    }

    /** Does what was asked. */
    public void approve(BeheerverzoekId id) {
        var verzoek = lock(id);
        if (verzoek.gevraagdDoor().equals(actor())) {
            throw new Refusal(Tekst.of("beheer.verzoek.zelf-gevraagd"));
        }
        if (verzoek.concerns(actor())) {
            throw new Refusal(Tekst.of("beheer.verzoek.niet-zichzelf"));
        }
        decide(verzoek, "GOEDGEKEURD");
        switch (verzoek.soort()) {
            case ROL -> give(verzoek);
            case TWEEDE_FACTOR -> {
                koppeling.forget(verzoek.medewerker());
                factoren.ifPresent(alle -> alle.reset(verzoek.medewerker()));
            }
        }
    }

    private void give(Beheerverzoek verzoek) {
        var vraag = verzoek.vraag().orElseThrow().notBefore(LocalDate.now(clock));
        if (vraag.tot().filter(d -> d.isBefore(vraag.van())).isPresent()) {
            throw new Refusal(Tekst.of("beheer.verzoek.voorbij"));
        }
        if (rollen.has(verzoek.medewerker(), vraag)) {
            throw new Refusal(Tekst.of("beheer.gebruiker.rol-bestaat"));
        }
        rollen.give(verzoek.medewerker(), vraag, Bron.VIER_OGEN, Optional.of(verzoek.id().value()));
    }

    /** Says no, or takes back what the actor asked. */
    public void reject(BeheerverzoekId id) {
        var verzoek = lock(id);
        decide(verzoek, verzoek.gevraagdDoor().equals(actor()) ? "INGETROKKEN" : "AFGEWEZEN");
    }

    private void decide(Beheerverzoek verzoek, String besluit) {
        repository.decide(verzoek.id(), besluit, clock.instant());
        log.changed(
                new Onderwerp(
                        "beheerverzoek-" + besluit.toLowerCase(java.util.Locale.ROOT),
                        verzoek.medewerker().value()),
                List.of());
        events.publishEvent(new WerkClosed(WERK, Onderwerp.of("beheerverzoek", verzoek.id())));
    }

    private Beheerverzoek lock(BeheerverzoekId id) {
        return repository
                .lock(id)
                .orElseThrow(() -> new NotFound(Onderwerp.of("beheerverzoek", id)));
    }

    private static WerkOpened work(BeheerverzoekId id, MedewerkerId other) {
        return new WerkOpened(
                WERK,
                Onderwerp.of("beheerverzoek", id),
                Optional.empty(),
                Tekst.of("beheer.verzoek.werk"),
                "/beheer/verzoeken",
                Optional.empty(),
                Optional.of(other),
                Optional.empty(),
                false);
    }

    private static MedewerkerId actor() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
