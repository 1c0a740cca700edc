package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
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
    private final Inname inname;
    private final Aanvullingen aanvullingen;
    private final Meldingtermijnen termijnen;
    private final Meldingwerk werk;
    private final Terugbellen terugbellen;
    private final Volgcode volgcode;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Meldingen(
            MeldingRepository repository,
            Inname inname,
            Aanvullingen aanvullingen,
            Meldingtermijnen termijnen,
            Meldingwerk werk,
            Terugbellen terugbellen,
            Volgcode volgcode,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.inname = inname;
        this.aanvullingen = aanvullingen;
        this.termijnen = termijnen;
        this.werk = werk;
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
        return inname.receive(nieuw);
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
        return aanvullingen.of(id);
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
        aanvullingen.add(get(id), tekst, door);
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
