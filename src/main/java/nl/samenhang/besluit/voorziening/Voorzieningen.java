package nl.samenhang.besluit.voorziening;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.overleg.Adviezen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The help of the people in a file, as far as who asks may know of it. */
@Service
@Transactional
public class Voorzieningen {

    private final VoorzieningRepository repository;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Rollen rollen;
    private final Adviezen adviezen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Voorzieningen(
            VoorzieningRepository repository,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Rollen rollen,
            Adviezen adviezen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.rollen = rollen;
        this.adviezen = adviezen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What the asker may know, what runs first. */
    @Transactional(readOnly = true)
    public List<Voorziening> of(GezinId gezin) {
        return repository.of(gezin);
    }

    /** What runs today by one law, in all files that the asker may know of. */
    @Transactional(readOnly = true)
    public List<Voorziening> running(Wet wet) {
        return repository.running(wet, today());
    }

    @Transactional(readOnly = true)
    public Voorziening get(VoorzieningId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Holds this help until the transaction ends: who works on it in the same moment waits. */
    public void hold(VoorzieningId id) {
        repository.lock(id);
    }

    /**
     * Whom to call about help that runs today and of which the asker may not know more than that it
     * is there.
     */
    @Transactional(readOnly = true)
    public List<Hulpcontact> elsewhere(GezinId gezin) {
        var known = of(gezin).stream().map(Voorziening::id).toList();
        return repository.contactsBeside(gezin, today(), known);
    }

    /**
     * By which laws the asker gives and ends help: those of the own role. To read help of another
     * law is not to decide on it.
     */
    public List<Wet> ownWetten() {
        var eigen = rollen.wettenOf(Contexts.current().rol());
        return Arrays.stream(Wet.values()).filter(eigen::contains).toList();
    }

    /** Writes down help that somebody of the file has; who advised the family does not. */
    public void record(Voorziening voorziening) {
        toegang.requireAccess(voorziening.gezin());
        var gezin = gezinnen.get(voorziening.gezin());
        if (gezin.lidOn(voorziening.inwoner(), today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("voorziening.fout.geen-lid"));
        }
        if (!ownWetten().contains(voorziening.wet())) {
            throw new Refusal("wet", Tekst.of("voorziening.fout.wet"));
        }
        if (adviezen.adviseurs(voorziening.gezin()).contains(ik())) {
            throw new Refusal(Tekst.of("voorziening.fout.adviseur"));
        }
        Voorzieningregels.twice(voorziening, of(voorziening.gezin()))
                .ifPresent(
                        reden -> {
                            throw new Refusal("wat", reden);
                        });
        repository.insert(voorziening, clock.instant());
        changed(voorziening);
        events.publishEvent(new VoorzieningRecorded(voorziening, naam(voorziening)));
    }

    /**
     * The last day of help that was written down without a decision, and why it ends then. Help
     * that we decided on ends by a decision.
     */
    public void end(VoorzieningId id, LocalDate laatsteDag, String reden) {
        var voorziening = get(id);
        if (!ownWetten().contains(voorziening.wet())) {
            throw new Refusal(Tekst.of("voorziening.fout.wet"));
        }
        if (voorziening.herkomst().isPresent()) {
            throw new Refusal(Tekst.of("voorziening.fout.besluit-nodig"));
        }
        Voorzieningregels.end(voorziening, laatsteDag)
                .ifPresent(
                        fout -> {
                            throw new Refusal("laatsteDag", fout);
                        });
        var ended =
                voorziening.withPeriode(
                        Periode.between(voorziening.periode().van(), laatsteDag.plusDays(1)));
        repository.end(ended, today(), reden);
        changed(voorziening);
        events.publishEvent(new VoorzieningEnded(ended, naam(ended)));
    }

    private void changed(Voorziening voorziening) {
        log.changed(voorziening.id().onderwerp(), List.of(voorziening.inwoner()));
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private String naam(Voorziening voorziening) {
        return inwoners.get(voorziening.inwoner()).aanspreeknaam();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
