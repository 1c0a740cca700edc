package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes into an open file and who leaves it, in which role and from which day. */
@Service
@Transactional
public class Gezinsleden {

    private final Gezinnen gezinnen;
    private final LidRepository leden;
    private final Gezinstoegang toegang;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gezinsleden(
            Gezinnen gezinnen,
            LidRepository leden,
            Gezinstoegang toegang,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.leden = leden;
        this.toegang = toegang;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody becomes a member from the day on, also when they live elsewhere. */
    public void add(GezinId id, InwonerId inwoner, Gezinsrol rol, LocalDate vanaf) {
        var gezin = requireOpen(id);
        var lid = inwoners.get(inwoner);
        if (gezin.lidOn(inwoner, today()).isPresent()) {
            throw new Refusal("inwoner", Tekst.of("gezin.fout.al-lid", lid.naam()));
        }
        refuse("vanaf", Lidmaatschapregels.start(gezin, lid, vanaf, today()));
        leden.insert(id, new Gezinslid(inwoner, rol, Periode.from(vanaf)));
        toegang.admit(id, lid);
        changed(id, inwoner);
        events.publishEvent(new GezinslidAdded(id, inwoner, lid.naam()));
    }

    /** A member turns out to be something else in this gezin. */
    public void changeRol(GezinId id, InwonerId inwoner, Gezinsrol rol) {
        var lid = requireLid(requireOpen(id), inwoner);
        if (lid.rol() == rol) {
            return;
        }
        leden.updateRol(id, inwoner, rol);
        changed(id, inwoner);
        events.publishEvent(new GezinslidChanged(id, inwoner, inwoners.get(inwoner).naam()));
    }

    /** Somebody is no longer a member from the day on; the file keeps at least one. */
    public void end(GezinId id, InwonerId inwoner, LocalDate tot) {
        var gezin = requireOpen(id);
        var lid = requireLid(gezin, inwoner);
        if (gezin.inwonersOn(today()).equals(List.of(inwoner))) {
            throw new Refusal("tot", Tekst.of("gezin.fout.laatste-lid"));
        }
        refuse("tot", Lidmaatschapregels.end(lid, tot, today()));
        leden.end(id, inwoner, tot);
        toegang.dismiss(id, inwoner);
        changed(id, inwoner);
        events.publishEvent(new GezinslidLeft(id, inwoner, inwoners.get(inwoner).naam()));
    }

    /** The end of a membership on that day was a mistake: it goes on. */
    public void resume(GezinId id, InwonerId inwoner, LocalDate tot) {
        requireOpen(id);
        var lid = inwoners.get(inwoner);
        leden.resume(id, inwoner, tot);
        toegang.admit(id, lid);
        changed(id, inwoner);
        events.publishEvent(new GezinslidAdded(id, inwoner, lid.naam()));
    }

    private Gezin requireOpen(GezinId id) {
        toegang.require(id);
        var gezin = gezinnen.get(id);
        if (!gezin.isActief()) {
            throw new Refusal(Tekst.of("gezin.fout.niet-open"));
        }
        return gezin;
    }

    private Gezinslid requireLid(Gezin gezin, InwonerId inwoner) {
        return gezin.lidOn(inwoner, today())
                .orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", inwoner)));
    }

    private static void refuse(String veld, Optional<Tekst> reason) {
        reason.ifPresent(
                tekst -> {
                    throw new Refusal(veld, tekst);
                });
    }

    private void changed(GezinId id, InwonerId inwoner) {
        log.changed(Onderwerp.of("gezin", id), List.of(inwoner));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
