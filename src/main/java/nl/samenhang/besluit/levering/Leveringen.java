package nl.samenhang.besluit.levering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.levering.Levering.Begin;
import nl.samenhang.besluit.levering.Levering.Einde;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When granted help really began and ended. */
@Service
@Transactional
public class Leveringen {

    private final LeveringRepository repository;
    private final Voorzieningen voorzieningen;
    private final Functiescheiding scheiding;
    private final Leveringwerk werk;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Leveringen(
            LeveringRepository repository,
            Voorzieningen voorzieningen,
            Functiescheiding scheiding,
            Leveringwerk werk,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.voorzieningen = voorzieningen;
        this.scheiding = scheiding;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** When this help was given, the first time first. */
    @Transactional(readOnly = true)
    public List<Levering> of(Voorziening hulp) {
        return repository.of(hulp.gezin()).stream()
                .filter(levering -> levering.voorziening().equals(hulp.id()))
                .toList();
    }

    /** Whether it is help of which we write down when it is given. */
    public boolean isDelivered(Voorziening hulp) {
        return Leveringsregels.isDelivered(hulp);
    }

    /** Why who asks may not write down when this help is given; empty for who may. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refuse(Voorziening hulp) {
        if (!isDelivered(hulp)) {
            return Optional.of(new Refusal(Tekst.of("levering.fout.geen-besluit")));
        }
        if (!voorzieningen.ownWetten().contains(hulp.wet())) {
            return Optional.of(new Refusal(Tekst.of("levering.fout.wet")));
        }
        if (gezinnen.get(hulp.gezin()).lidOn(hulp.inwoner(), today()).isEmpty()) {
            return Optional.of(new Refusal(Tekst.of("levering.fout.geen-lid")));
        }
        return scheiding.refuse(hulp);
    }

    /** The help really began on this day. */
    public void begin(VoorzieningId id, LocalDate dag, Bron bron, String notitie) {
        var hulp = open(id);
        Leveringsregels.begin(hulp, repository.of(id), dag, today())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        var nieuw =
                new Levering(
                        LeveringId.next(),
                        id,
                        new Begin(dag, bron, notitie, ik()),
                        Optional.empty());
        repository.insert(hulp, nieuw, clock.instant());
        werk.done(hulp.id());
        changed(hulp);
        events.publishEvent(new LeveringBegun(hulp, nieuw, naam(hulp)));
    }

    /** The help was given until and with this day. */
    public void end(VoorzieningId id, LocalDate dag, Stopreden reden, String notitie) {
        var hulp = open(id);
        var loopt =
                repository.of(id).stream()
                        .filter(Levering::isLopend)
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("levering.fout.loopt-niet")));
        Leveringsregels.end(hulp.wet(), loopt, dag, reden, today())
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        repository.end(loopt.id(), new Einde(dag, reden, notitie, ik()), clock.instant());
        changed(hulp);
        events.publishEvent(new LeveringEnded(hulp, dag, naam(hulp)));
    }

    /** The help, held for who writes. */
    private Voorziening open(VoorzieningId id) {
        voorzieningen.hold(id);
        var hulp = voorzieningen.get(id);
        toegang.requireAccess(hulp.gezin());
        refuse(hulp)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        return hulp;
    }

    private void changed(Voorziening hulp) {
        log.changed(hulp.id().onderwerp(), List.of(hulp.inwoner()));
    }

    private String naam(Voorziening hulp) {
        return inwoners.get(hulp.inwoner()).aanspreeknaam();
    }

    private static MedewerkerId ik() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
