package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.werk.WerkClosed;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands who accepted help with debts to debt help, which from that day has four weeks for the first
 * talk, or three working days when something threatens (Wgs art. 4).
 */
@Service
@Transactional
public class Hulpaanboden {

    /** The work of who helps with debts: take it over. */
    private static final String WERK = "vroegsignaal.aanbod";

    private static final String GEWOON = "T13";
    private static final String DREIGEND = "T14";

    /** How long a cooling-off period lasts at most (Wgs art. 5). */
    private static final String RUST = "T18";

    private final HulpaanbodRepository repository;
    private final ZaakRepository zaken;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hulpaanboden(
            HulpaanbodRepository repository,
            ZaakRepository zaken,
            Termijnen termijnen,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.zaken = zaken;
        this.termijnen = termijnen;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What nobody has taken over yet. */
    @Transactional(readOnly = true)
    public List<Hulpaanbod> open() {
        return repository.open();
    }

    /** The offer of a case; empty when none was accepted. */
    @Transactional(readOnly = true)
    public Optional<Hulpaanbod> find(VroegsignaalzaakId id) {
        return repository.find(id);
    }

    /** The offer, which is logged as seen by the people in it. */
    public Hulpaanbod get(VroegsignaalzaakId id) {
        var aanbod = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        log.read(id.onderwerp(), zaken.people(id));
        return aanbod;
    }

    /** The arrears that it is about. */
    @Transactional(readOnly = true)
    public List<Signaal> signalen(Hulpaanbod aanbod) {
        return zaken.signalen(aanbod.zaak().id());
    }

    /** Who asks has the first talk; refused when somebody else took it over. */
    public void take(VroegsignaalzaakId id) {
        get(id);
        if (!repository.take(id, LocalDate.now(clock))) {
            throw new Refusal(Tekst.of("vroegsignaal.fout.overgenomen"));
        }
        log.changed(id.onderwerp(), zaken.people(id));
        events.publishEvent(new WerkClosed(WERK, id.onderwerp()));
    }

    /** The last day of a cooling-off period that would begin today. */
    @Transactional(readOnly = true)
    public LocalDate rustTot() {
        return termijnen.uiterlijk(RUST, LocalDate.now(clock));
    }

    /** Somebody says yes: the clock of the first talk starts. */
    void accept(Vroegsignaalzaak zaak, LocalDate op) {
        var dreigend = zaak.prioriteit() == Prioriteit.CRISIS;
        var uiterlijk = termijnen.uiterlijk(dreigend ? DREIGEND : GEWOON, op);
        repository.accept(zaak.id(), uiterlijk);
        events.publishEvent(
                new WerkOpened(
                        WERK,
                        zaak.id().onderwerp(),
                        Optional.empty(),
                        Tekst.of("vroegsignaal.werk.aanbod", zaak.gebied()),
                        "/vroegsignalen/aanbod/" + zaak.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(uiterlijk),
                        dreigend));
    }
}
