package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.huishouden.Huishouden;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files. Headers are visible within the municipality; what changes a file asks access to it.
 */
@Service
@Transactional
public class Gezinnen {

    private final GezinRepository gezinnen;
    private final WoordenRepository woorden;
    private final Rollenvoorstel rollen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Gezinnen(
            GezinRepository gezinnen,
            WoordenRepository woorden,
            Rollenvoorstel rollen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gezinnen = gezinnen;
        this.woorden = woorden;
        this.rollen = rollen;
        this.inwoners = inwoners;
        this.toegang = toegang;
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

    /**
     * Proposes a file for the people who live together today; the same people are proposed only
     * once.
     */
    public GezinId propose(Huishouden huishouden) {
        var leden = huishouden.ledenOn(today());
        return withSameLeden(leden)
                .map(Gezin::id)
                .orElseGet(
                        () -> {
                            var gezin = begin(leden, Gezinsstatus.VOORGESTELD, Optional.empty());
                            events.publishEvent(new GezinProposed(gezin.id(), gezin.naam(), leden));
                            return gezin.id();
                        });
    }

    /** A person confirms a proposal: who belongs to it, and the team that holds the file. */
    public void confirm(GezinId id, Set<InwonerId> leden, TeamId team) {
        var gezin = get(id);
        if (gezin.status() != Gezinsstatus.VOORGESTELD) {
            throw new Refusal(Tekst.of("gezin.fout.al-bevestigd"));
        }
        requireLeden(leden);
        for (var lid : gezin.ledenOn(today())) {
            if (!leden.contains(lid.inwoner())) {
                gezinnen.end(id, lid.inwoner(), today());
            }
        }
        var extra = leden.stream().filter(lid -> !gezin.inwonersOn(today()).contains(lid)).toList();
        rollen.propose(extra).forEach((lid, rol) -> gezinnen.insert(id, member(lid, rol)));
        open(renamed(get(id), leden), team);
    }

    /** Opens a file for these people at once; the one who asks decided who belongs to it. */
    public GezinId create(List<InwonerId> leden, TeamId team) {
        requireLeden(leden);
        var gezin = begin(leden, Gezinsstatus.VOORGESTELD, Optional.empty());
        open(gezin, team);
        return gezin.id();
    }

    /** Somebody becomes a member, also when they live elsewhere. */
    public void addLid(GezinId id, InwonerId inwoner, Gezinsrol rol) {
        toegang.requireAccess(id);
        var lid = inwoners.get(inwoner);
        if (get(id).inwonersOn(today()).contains(inwoner)) {
            throw new Refusal("inwoner", Tekst.of("gezin.fout.al-lid", lid.naam()));
        }
        gezinnen.insert(id, member(inwoner, rol));
        grantResident(id, lid);
        changed(id, List.of(inwoner));
        events.publishEvent(new GezinslidAdded(id, inwoner, lid.naam()));
    }

    /** Somebody is no longer a member from today; the file keeps at least one. */
    public void removeLid(GezinId id, InwonerId inwoner) {
        toegang.requireAccess(id);
        if (get(id).inwonersOn(today()).equals(List.of(inwoner))) {
            throw new Refusal(Tekst.of("gezin.fout.laatste-lid"));
        }
        gezinnen.end(id, inwoner, today());
        toegang.revoke(id, inwoner.value(), Dossiertoegang.Reden.GEZINSLID);
        changed(id, List.of(inwoner));
        events.publishEvent(new GezinslidLeft(id, inwoner, inwoners.get(inwoner).naam()));
    }

    /** What the family wants in their own words; empty for who has no access to the file. */
    @Transactional(readOnly = true)
    public Optional<Gezinswoorden> woorden(GezinId id) {
        return woorden.latest(id);
    }

    public void writeWoorden(GezinId id, String tekst) {
        toegang.requireAccess(id);
        woorden.insert(id, new Gezinswoorden(tekst.strip(), today()));
        changed(id, get(id).inwonersOn(today()));
        events.publishEvent(new WoordenWritten(id));
    }

    /** Closes the file; who had access may still read it. */
    public void close(GezinId id, Afsluitreden reden) {
        toegang.requireAccess(id);
        var gezin = get(id);
        if (!gezin.isActief()) {
            throw new Refusal(Tekst.of("gezin.fout.niet-actief"));
        }
        gezinnen.update(
                with(gezin, Gezinsstatus.GESLOTEN, gezin.team(), Optional.of(today())),
                Optional.of(reden));
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
        gezinnen.update(
                with(gezin, Gezinsstatus.ACTIEF, Optional.of(team), Optional.empty()),
                Optional.empty());
        gezin.team()
                .filter(former -> !former.equals(team))
                .ifPresent(former -> toegang.revokeTeam(id, former));
        toegang.grantTeam(id, team);
        var leden = gezin.inwonersOn(today());
        inwoners.findAll(leden).forEach(lid -> grantResident(id, lid));
        changed(id, leden);
        events.publishEvent(new GezinReopened(id, gezin.naam(), team, leden));
    }

    private void open(Gezin gezin, TeamId team) {
        gezinnen.update(
                with(gezin, Gezinsstatus.ACTIEF, Optional.of(team), Optional.empty()),
                Optional.empty());
        toegang.grantTeam(gezin.id(), team);
        var leden = gezin.inwonersOn(today());
        inwoners.findAll(leden).forEach(lid -> grantResident(gezin.id(), lid));
        changed(gezin.id(), leden);
        events.publishEvent(new GezinOpened(gezin.id(), gezin.naam(), team, leden));
    }

    private Gezin begin(List<InwonerId> leden, Gezinsstatus status, Optional<TeamId> team) {
        var id = GezinId.next();
        var naam = Gezinsnaam.of(inwoners.findAll(leden), today());
        var rol = rollen.propose(leden);
        var gezinsleden = new ArrayList<Gezinslid>();
        leden.forEach(
                lid -> gezinsleden.add(member(lid, rol.getOrDefault(lid, Gezinsrol.VOLWASSENE))));
        var gezin =
                new Gezin(
                        id,
                        gezinnen.nextKenmerk(today()),
                        naam,
                        gezinsleden,
                        status,
                        team,
                        today(),
                        Optional.empty());
        gezinnen.insert(gezin);
        gezinsleden.forEach(lid -> gezinnen.insert(id, lid));
        return gezin;
    }

    private Optional<Gezin> withSameLeden(List<InwonerId> leden) {
        return leden.stream()
                .findFirst()
                .flatMap(
                        lid ->
                                gezinnen.ofInwoner(lid).stream()
                                        .filter(gezin -> gezin.status() != Gezinsstatus.GESLOTEN)
                                        .filter(
                                                gezin ->
                                                        new HashSet<>(gezin.inwonersOn(today()))
                                                                .equals(new HashSet<>(leden)))
                                        .findFirst());
    }

    private Gezin renamed(Gezin gezin, Collection<InwonerId> leden) {
        var naam = Gezinsnaam.of(inwoners.findAll(leden), today());
        return new Gezin(
                gezin.id(),
                gezin.kenmerk(),
                naam,
                gezin.leden(),
                gezin.status(),
                gezin.team(),
                today(),
                gezin.geslotenOp());
    }

    /** An adult sees the file under the own log-in; a child gets that when it is of age. */
    private void grantResident(GezinId id, Inwoner lid) {
        if (lid.leeftijd(today()).orElse(0) >= 18) {
            toegang.grant(id, lid.id().value(), Dossiertoegang.Reden.GEZINSLID);
        }
    }

    private void requireLeden(Collection<InwonerId> leden) {
        if (leden.isEmpty()) {
            throw new Refusal("leden", Tekst.of("gezin.fout.geen-leden"));
        }
        leden.forEach(inwoners::get);
    }

    private Gezinslid member(InwonerId inwoner, Gezinsrol rol) {
        return new Gezinslid(inwoner, rol, Periode.from(today()));
    }

    private static Gezin with(
            Gezin gezin,
            Gezinsstatus status,
            Optional<TeamId> team,
            Optional<LocalDate> geslotenOp) {
        return new Gezin(
                gezin.id(),
                gezin.kenmerk(),
                gezin.naam(),
                gezin.leden(),
                status,
                team,
                gezin.geopendOp(),
                geslotenOp);
    }

    private void changed(GezinId id, Collection<InwonerId> leden) {
        log.changed(Onderwerp.of("gezin", id), leden);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
