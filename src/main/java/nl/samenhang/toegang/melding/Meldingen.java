package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls for help: how they come in, and how a reporter comes back to one. Triage decides on them.
 */
@Service
@Transactional
public class Meldingen {

    private final MeldingRepository repository;
    private final Inwoners inwoners;
    private final Meldingtermijnen termijnen;
    private final Meldingwerk werk;
    private final Meldingberichten berichten;
    private final Terugbellen terugbellen;
    private final Volgcode volgcode;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meldingen(
            MeldingRepository repository,
            Inwoners inwoners,
            Meldingtermijnen termijnen,
            Meldingwerk werk,
            Meldingberichten berichten,
            Terugbellen terugbellen,
            Volgcode volgcode,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.werk = werk;
        this.berichten = berichten;
        this.terugbellen = terugbellen;
        this.volgcode = volgcode;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in a call for help: the melding, its line in the log, its clocks, the work of triage
     * and the confirmation to be sent, all or nothing. The same key again gives the same answer.
     */
    public Ontvangst receive(NieuweMelding nieuw) {
        var id = MeldingId.next();
        var moment = clock.instant();
        var oordeel = UrgentiePolicy.judge(nieuw.spoed());
        var bekend = known(nieuw);
        var vandaag = LocalDate.now(clock);
        var referentie = repository.insert(id, nieuw, oordeel, bekend, moment, vandaag.getYear());
        if (referentie.isEmpty()) {
            return earlier(nieuw);
        }
        log.changed(id.onderwerp(), bekend);
        var plan =
                nieuw.wmoVraag() == WmoVraag.JA
                        ? Optional.of(termijnen.startWmo(id, Optional.empty(), vandaag))
                        : Optional.<LocalDate>empty();
        werk.openTriage(id, referentie.get(), oordeel.urgentie(), vandaag);
        var code = volgcode.of(id);
        var ontvangst =
                new Ontvangst(
                        id,
                        referentie.get(),
                        code,
                        Meldingstatus.ONTVANGEN,
                        oordeel.urgentie(),
                        moment,
                        false);
        berichten.confirm(nieuw, bekend, ontvangst, plan);
        var kanaal = nieuw.herkomst().kanaal();
        events.publishEvent(
                new MeldingReceived(id, referentie.get(), kanaal, oordeel.urgentie(), bekend));
        return ontvangst;
    }

    private List<InwonerId> known(NieuweMelding nieuw) {
        var bekend = new LinkedHashSet<>(nieuw.inwoners());
        nieuw.betrokkene()
                .bsn()
                .flatMap(inwoners::findByBsn)
                .map(Inwoner::id)
                .ifPresent(bekend::add);
        return List.copyOf(bekend);
    }

    /**
     * A doubled sending: nothing is added, unless a person wrote something else in the meantime.
     */
    private Ontvangst earlier(NieuweMelding nieuw) {
        var melding = nieuw.herkomst().sleutel().flatMap(repository::findBySleutel).orElseThrow();
        if (!melding.hulpvraag().equals(nieuw.hulpvraag())) {
            if (nieuw.herkomst().kanaal() == Kanaal.API) {
                throw new Refusal("sleutel", Tekst.of("melding.weigering.sleutel"));
            }
            correct(melding, nieuw.hulpvraag(), nieuw.melder().naam().orElse(""));
        }
        return new Ontvangst(
                melding.id(),
                melding.referentie(),
                volgcode.of(melding.id()),
                melding.status(),
                melding.urgentie(),
                melding.ontvangen(),
                true);
    }

    @Transactional(readOnly = true)
    public Optional<Melding> find(MeldingId id) {
        return repository.find(id);
    }

    /** The melding, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Melding get(MeldingId id) {
        return find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public Optional<Melding> findByReferentie(String referentie) {
        return repository.findByReferentie(referentie);
    }

    /** The meldingen that joined a file, the newest first. */
    @Transactional(readOnly = true)
    public List<Melding> ofGezin(GezinId gezin) {
        return repository.ofGezin(gezin);
    }

    /** What was added later, the oldest first. */
    @Transactional(readOnly = true)
    public List<Aanvulling> aanvullingen(MeldingId id) {
        return repository.aanvullingen(id);
    }

    /** The melding of a reporter who knows its reference and its code; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Melding> follow(String referentie, String code) {
        return repository.findByReferentie(referentie).filter(m -> volgcode.fits(m.id(), code));
    }

    /** What the reporter of this melding may hear. */
    @Transactional(readOnly = true)
    public Volgstand stand(Melding melding) {
        var bekend =
                melding.gezin().map(gezin -> !termijnen.waitsForAanspreekpunt(gezin)).orElse(false);
        return new Volgstand(melding.referentie(), melding.ontvangen(), melding.status(), bekend);
    }

    /** The code of a melding, for a letter or for an employee who reads it out to the reporter. */
    public String volgcode(MeldingId id) {
        return volgcode.of(id);
    }

    /** Adds a correction; the first words stay as they were. */
    public void correct(MeldingId id, String tekst, String door) {
        correct(get(id), tekst, door);
    }

    private void correct(Melding melding, String tekst, String door) {
        if (tekst.isBlank()) {
            throw new Refusal("tekst", Tekst.of("melding.fout.aanvulling"));
        }
        repository.insertAanvulling(
                melding.id(), new Aanvulling(clock.instant(), door, tekst.strip()));
        log.changed(melding.id().onderwerp(), melding.inwoners());
        if (!melding.status().open()) {
            werk.openCorrection(melding);
        }
        events.publishEvent(
                new MeldingCorrected(
                        melding.id(), melding.referentie(), melding.gezin(), melding.inwoners()));
    }

    /** The reporter takes it back; possible as long as nobody took it up. */
    public void withdraw(MeldingId id, String reden) {
        var melding =
                lock(id).withdraw(new Afsluiting(clock.instant(), Optional.empty(), reden.strip()));
        repository.update(melding);
        log.changed(id.onderwerp(), melding.inwoners());
        termijnen.endWmo(id);
        werk.closeTriage(id);
        terugbellen.cancel(id);
        events.publishEvent(
                new MeldingWithdrawn(
                        id, melding.referentie(), melding.gezin(), melding.inwoners()));
    }

    private Melding lock(MeldingId id) {
        return repository.lock(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }
}
