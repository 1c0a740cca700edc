package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijndefinities;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reporters for whom the phone is the only safe way: an employee calls them, so what others get by
 * mail is work here until somebody spoke with them.
 */
@Service
@Transactional
public class Terugbellen {

    private static final String WERK = "melding.bellen";

    private final TerugbelRepository repository;
    private final MeldingRepository meldingen;
    private final Termijndefinities termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Terugbellen(
            TerugbelRepository repository,
            MeldingRepository meldingen,
            Termijndefinities termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.meldingen = meldingen;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Who is still to be called about this melding, and for what. */
    @Transactional(readOnly = true)
    public Optional<Terugbelverzoek> find(MeldingId melding) {
        return repository.find(melding);
    }

    /** The calls that were made, the oldest first. */
    @Transactional(readOnly = true)
    public List<Belpoging> attempts(MeldingId melding) {
        return repository.attempts(melding);
    }

    /** Asks for a call; a call that was still to be made tells both things at once. */
    void request(
            MeldingId melding,
            String referentie,
            Melderbericht bericht,
            Urgentie urgentie,
            Bereikbaarheid bereikbaarheid,
            Optional<MedewerkerId> wie) {
        var vandaag = LocalDate.now(clock);
        var uiterlijk = termijnen.kalender().plusWerkdagen(vandaag, urgentie.werkdagen());
        repository.upsert(new Terugbelverzoek(melding, bericht, uiterlijk));
        var verzoek = repository.find(melding).orElseThrow();
        open(verzoek, referentie, bereikbaarheid, wie);
    }

    /** The call goes with the melding to who took it. */
    void assign(Melding melding) {
        repository
                .find(melding.id())
                .ifPresent(
                        verzoek ->
                                open(
                                        verzoek,
                                        melding.referentie(),
                                        melding.bereikbaarheid(),
                                        melding.behandelaar()));
    }

    /** Says how the call went. */
    public void register(MeldingId id, Beluitkomst uitkomst) {
        var melding = meldingen.lock(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        var verzoek =
                repository
                        .find(id)
                        .orElseThrow(() -> new Refusal(Tekst.of("melding.weigering.gebeld")));
        var door = Contexts.current().actorNaam();
        repository.insert(id, new Belpoging(verzoek.bericht(), clock.instant(), door, uitkomst));
        switch (uitkomst) {
            case GESPROKEN -> cancel(id);
            case NIET_VEILIG -> {
                cancel(id);
                repository.endContact(id);
            }
            case NIET_BEREIKT -> {}
        }
        log.changed(id.onderwerp(), melding.inwoners());
    }

    /** There is nothing left to call for. */
    void cancel(MeldingId melding) {
        if (repository.delete(melding)) {
            events.publishEvent(new WerkClosed(WERK, melding.onderwerp()));
        }
    }

    /** The list names the melding and when calling is safe, but not who reported. */
    private void open(
            Terugbelverzoek verzoek,
            String referentie,
            Bereikbaarheid bereikbaarheid,
            Optional<MedewerkerId> wie) {
        var sleutel = "melding.werk.bellen." + verzoek.bericht();
        var tekst =
                bereikbaarheid
                        .veiligMoment()
                        .map(moment -> Tekst.of(sleutel + ".veilig", referentie, moment))
                        .orElseGet(() -> Tekst.of(sleutel, referentie));
        events.publishEvent(
                new WerkOpened(
                        WERK,
                        verzoek.melding().onderwerp(),
                        Optional.empty(),
                        tekst,
                        "/meldingen/" + verzoek.melding(),
                        Optional.empty(),
                        wie,
                        Optional.of(verzoek.uiterlijk()),
                        false));
    }
}
