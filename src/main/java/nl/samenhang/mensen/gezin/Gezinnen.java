package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files, from proposal to closing. Headers are visible within the municipality; what changes a
 * file asks access to it. Who its members are is kept by {@link Gezinsleden}.
 */
@Service
@Transactional
public class Gezinnen {

    private final GezinRepository gezinnen;
    private final WoordenRepository woorden;
    private final Gezinsvorming vorming;
    private final Gezinstoegang toegang;
    private final List<Sluitingsbezwaar> bezwaren;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gezinnen(
            GezinRepository gezinnen,
            WoordenRepository woorden,
            Gezinsvorming vorming,
            Gezinstoegang toegang,
            List<Sluitingsbezwaar> bezwaren,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.woorden = woorden;
        this.vorming = vorming;
        this.toegang = toegang;
        this.bezwaren = bezwaren;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Gezin> find(GezinId id) {
        return gezinnen.find(id);
    }

    /** The header, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Gezin get(GezinId id) {
        return find(id).orElseThrow(() -> new NotFound(Onderwerp.of("gezin", id)));
    }

    @Transactional(readOnly = true)
    public List<Gezin> findAll(Collection<GezinId> ids) {
        return gezinnen.findAll(List.copyOf(ids));
    }

    /** The files that these persons are or were in. */
    @Transactional(readOnly = true)
    public List<Gezin> ofInwoners(Collection<InwonerId> inwoners) {
        return inwoners.isEmpty() ? List.of() : gezinnen.ofInwoners(inwoners);
    }

    /** The file with this reference number. */
    @Transactional(readOnly = true)
    public Optional<Gezin> findByKenmerk(String kenmerk) {
        return gezinnen.findByKenmerk(kenmerk);
    }

    /** Every file the person is or was in, the newest first. */
    @Transactional(readOnly = true)
    public List<Gezin> ofInwoner(InwonerId inwoner) {
        return gezinnen.ofInwoner(inwoner);
    }

    /** Keeps a proposal for somebody else to confirm; the same people are proposed only once. */
    public GezinId propose(Map<InwonerId, Gezinsrol> leden) {
        var bestaand = vorming.withSameLeden(leden.keySet());
        if (bestaand.isPresent()) {
            return bestaand.get().id();
        }
        var gezin = vorming.begin(leden);
        changed(gezin.id(), leden.keySet());
        events.publishEvent(
                new GezinProposed(gezin.id(), gezin.naam(), List.copyOf(leden.keySet())));
        return gezin.id();
    }

    /** A person confirms a proposal: who belongs to it and as what, and the team that holds it. */
    public void confirm(GezinId id, Map<InwonerId, Gezinsrol> leden, TeamId team) {
        var gezin = get(id);
        if (gezin.status() != Gezinsstatus.VOORGESTELD) {
            throw new Refusal(Tekst.of("gezin.fout.al-bevestigd"));
        }
        open(vorming.regroup(gezin, leden), team);
    }

    /** Opens a file for these people at once; the one who asks decided who belongs to it. */
    public GezinId create(Map<InwonerId, Gezinsrol> leden, TeamId team) {
        var bestaand = vorming.withSameLeden(leden.keySet());
        if (bestaand.filter(Gezin::isActief).isPresent()) {
            throw new Refusal("leden", Tekst.of("gezin.fout.bestaat-al", bestaand.get().kenmerk()));
        }
        var gezin = bestaand.orElseGet(() -> vorming.begin(leden));
        open(gezin, team);
        return gezin.id();
    }

    /** The same with the roles that the relations among these people tell. */
    public GezinId create(List<InwonerId> leden, TeamId team) {
        return create(vorming.roles(leden), team);
    }

    /** What each of these people is among the others, by the relations of the register. */
    @Transactional(readOnly = true)
    public Map<InwonerId, Gezinsrol> roles(Collection<InwonerId> leden) {
        return vorming.roles(leden);
    }

    /** What the family wants in their own words; empty for who has no access to the file. */
    @Transactional(readOnly = true)
    public Optional<Gezinswoorden> woorden(GezinId id) {
        return woorden.latest(id);
    }

    public void writeWoorden(GezinId id, String tekst) {
        toegang.require(id);
        woorden.insert(id, new Gezinswoorden(tekst.strip(), today()));
        changed(id, get(id).inwonersOn(today()));
        events.publishEvent(new WoordenWritten(id));
    }

    /** Closes the file unless something stands in the way; who had access may still read it. */
    public void close(GezinId id, Afsluitreden reden) {
        toegang.require(id);
        var gezin = get(id);
        if (!gezin.isActief()) {
            throw new Refusal(Tekst.of("gezin.fout.niet-actief"));
        }
        bezwaren.stream()
                .flatMap(bezwaar -> bezwaar.against(gezin, reden).stream())
                .findFirst()
                .ifPresent(
                        tekst -> {
                            throw new Refusal("reden", tekst);
                        });
        gezinnen.update(gezin.closed(today()), Optional.of(reden));
        var leden = gezin.inwonersOn(today());
        changed(id, leden);
        events.publishEvent(new GezinClosed(id, gezin.naam(), reden, leden));
    }

    /** Takes a closed file up again, by the team that holds it from now on. */
    public void reopen(GezinId id, TeamId team) {
        var gezin = get(id);
        if (gezin.status() != Gezinsstatus.GESLOTEN) {
            throw new Refusal(Tekst.of("gezin.fout.niet-gesloten"));
        }
        var leden = hold(gezin, team);
        events.publishEvent(new GezinReopened(id, gezin.naam(), team, leden));
    }

    private void open(Gezin gezin, TeamId team) {
        var leden = hold(gezin, team);
        events.publishEvent(new GezinOpened(gezin.id(), gezin.naam(), team, leden));
    }

    private List<InwonerId> hold(Gezin gezin, TeamId team) {
        gezinnen.update(gezin.open(team), Optional.empty());
        var leden = gezin.inwonersOn(today());
        toegang.open(gezin.id(), team, gezin.team(), leden);
        changed(gezin.id(), leden);
        return leden;
    }

    private void changed(GezinId id, Collection<InwonerId> leden) {
        log.changed(Onderwerp.of("gezin", id), leden);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
