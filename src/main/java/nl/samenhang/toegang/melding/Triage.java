package nl.samenhang.toegang.melding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an employee decides on a melding, from taking it to a file or a reason to close it. */
@Service
@Transactional
public class Triage {

    private final MeldingRepository repository;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Meldingtermijnen termijnen;
    private final Meldingwerk werk;
    private final Meldingberichten berichten;
    private final Terugbellen terugbellen;
    private final Veiligcontact veiligcontact;
    private final Documenten documenten;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Triage(
            MeldingRepository repository,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Meldingtermijnen termijnen,
            Meldingwerk werk,
            Meldingberichten berichten,
            Terugbellen terugbellen,
            Veiligcontact veiligcontact,
            Documenten documenten,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.termijnen = termijnen;
        this.werk = werk;
        this.berichten = berichten;
        this.terugbellen = terugbellen;
        this.veiligcontact = veiligcontact;
        this.documenten = documenten;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** An employee takes it; taking over from a colleague is possible. */
    public void assign(MeldingId id, MedewerkerId medewerker) {
        var melding = save(lock(id).assign(medewerker));
        werk.assignTriage(melding, ontvangen(melding));
        terugbellen.assign(melding);
    }

    /** Points out a person whom it concerns. */
    public void link(MeldingId id, InwonerId inwoner) {
        lock(id).requireOpen();
        inwoners.get(inwoner);
        repository.link(id, inwoner);
        documenten.concern(id.onderwerp(), lock(id).inwoners());
        log.changed(id.onderwerp(), List.of(inwoner));
    }

    public void unlink(MeldingId id, InwonerId inwoner) {
        lock(id).requireOpen();
        repository.unlink(id, inwoner);
        documenten.concern(id.onderwerp(), lock(id).inwoners());
        log.changed(id.onderwerp(), List.of(inwoner));
    }

    /** Judges the urgency otherwise than the rules, with a reason. */
    public void judge(MeldingId id, Urgentie urgentie, String reden) {
        if (reden.isBlank()) {
            throw new Refusal("reden", Tekst.of("melding.fout.reden"));
        }
        var before = lock(id);
        var melding =
                save(before.judge(before.beoordeling().withUrgentie(urgentie, reden.strip())));
        if (melding.behandelaar().isPresent()) {
            werk.assignTriage(melding, ontvangen(melding));
        } else {
            werk.openTriage(id, melding.referentie(), urgentie, ontvangen(melding));
        }
    }

    /**
     * Answers whether this is a melding under the Wmo; the clocks then run from the day it came in.
     */
    public void answerWmo(MeldingId id, boolean wmo) {
        var before = lock(id);
        var antwoord = wmo ? WmoVraag.JA : WmoVraag.NEE;
        var melding = save(before.judge(before.beoordeling().withWmo(antwoord)));
        if (wmo) {
            termijnen.startWmo(id, Optional.empty(), ontvangen(melding));
        } else {
            termijnen.endWmo(id);
        }
    }

    /** The melding joins a file that is there; a closed one opens again for it, with the team. */
    public void accept(MeldingId id, GezinId gezinId, TeamId team) {
        var gezin = gezinnen.get(gezinId);
        switch (gezin.status()) {
            case GESLOTEN -> gezinnen.reopen(gezinId, team);
            case VOORGESTELD -> gezinnen.confirm(gezinId, leden(gezin), team);
            case ACTIEF -> {}
        }
        accept(id, gezinId, gezin.status() == Gezinsstatus.VOORGESTELD);
    }

    /** Opens a file for these people and takes the melding up in it. */
    public GezinId acceptAsNew(MeldingId id, List<InwonerId> leden, TeamId team) {
        lock(id).requireOpen();
        var gezin = gezinnen.create(leden, team);
        leden.forEach(lid -> repository.link(id, lid));
        accept(id, gezin, true);
        return gezin;
    }

    private void accept(MeldingId id, GezinId gezin, boolean nieuw) {
        var melding = save(lock(id).accept(gezin));
        if (melding.beoordeling().wmo() == WmoVraag.JA) {
            termijnen.moveWmo(id, gezin, ontvangen(melding));
        }
        documenten.moveTo(gezin, id.onderwerp(), melding.inwoners());
        werk.closeTriage(id);
        veiligcontact.carryOver(melding);
        berichten.tellAccepted(melding);
        events.publishEvent(
                new MeldingAccepted(id, gezin, melding.referentie(), nieuw, melding.inwoners()));
    }

    /** Ends it without a file. */
    public void close(MeldingId id, Sluitreden reden, String toelichting) {
        if (toelichting.isBlank()) {
            throw new Refusal("toelichting", Tekst.of("melding.fout.toelichting"));
        }
        var einde = new Afsluiting(clock.instant(), Optional.of(reden), toelichting.strip());
        var melding = save(lock(id).close(einde));
        termijnen.endWmo(id);
        werk.closeTriage(id);
        if (!reden.melderWacht()) {
            terugbellen.cancel(id);
        }
        events.publishEvent(new MeldingClosed(id, melding.referentie(), reden, melding.inwoners()));
    }

    /** Somebody has seen what was added after the melding was decided on. */
    public void acknowledge(MeldingId id) {
        werk.closeCorrection(id);
    }

    private Map<InwonerId, Gezinsrol> leden(Gezin gezin) {
        return gezin.rollenOn(LocalDate.now(clock));
    }

    private LocalDate ontvangen(Melding melding) {
        return LocalDate.ofInstant(melding.ontvangen(), clock.getZone());
    }

    private Melding lock(MeldingId id) {
        return repository.lock(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private Melding save(Melding melding) {
        repository.update(melding);
        log.changed(melding.id().onderwerp(), melding.inwoners());
        return melding;
    }
}
