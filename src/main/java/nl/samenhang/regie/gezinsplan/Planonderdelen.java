package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of a plan and the parties that have a role in it. */
@Service
@Transactional
public class Planonderdelen {

    private final Plansleutel sleutel;
    private final OnderdeelRepository onderdelen;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Clock clock;

    Planonderdelen(
            Plansleutel sleutel,
            OnderdeelRepository onderdelen,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Clock clock) {
        this.sleutel = sleutel;
        this.onderdelen = onderdelen;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.clock = clock;
    }

    /** The root of the tree: the contact person as initiator, the members of today as clients. */
    List<InwonerId> plant(Gezinsplan plan) {
        var gezin = gezinnen.get(plan.gezin());
        var leden = gezin.inwonersOn(today());
        var top = new OnderdeelId(plan.id().value());
        onderdelen.insert(
                plan,
                new Onderdeel(
                        top,
                        Onderdeel.Soort.GEZINSPLAN,
                        Optional.empty(),
                        Optional.empty(),
                        gezin.naam(),
                        Optional.empty(),
                        Periode.from(today()),
                        List.of()));
        add(plan, top, Rol.INITIATOR, actor(), "");
        leden.forEach(lid -> add(plan, top, Rol.CLIENT, Partij.of(lid, ""), ""));
        return leden;
    }

    /**
     * Hangs a levensdomeinplan under the plan, or a deelplan under the plan or a levensdomeinplan.
     * Its clients are members of the gezin; who adds it is its initiator.
     */
    public OnderdeelId add(GezinId gezin, NieuwOnderdeel nieuw) {
        var plan = sleutel.open(gezin);
        OnderdeelPolicy.refuse(
                        nieuw, onderdelen.all(plan.id()), gezinnen.get(gezin).inwonersOn(today()))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        var onderdeel = nieuw.toOnderdeel(new OnderdeelId(plan.id().value()), today());
        onderdelen.insert(plan, onderdeel);
        add(plan, onderdeel.id(), Rol.INITIATOR, actor(), "");
        nieuw.clienten()
                .forEach(lid -> add(plan, onderdeel.id(), Rol.CLIENT, Partij.of(lid, ""), ""));
        sleutel.changed(plan);
        return onderdeel.id();
    }

    /** Somebody became a member of the gezin: the plan is about them too. */
    void join(Gezinsplan plan, InwonerId lid) {
        add(plan, new OnderdeelId(plan.id().value()), Rol.CLIENT, Partij.of(lid, ""), "");
    }

    /** This part is done. */
    public void close(GezinId gezin, OnderdeelId id) {
        var plan = sleutel.open(gezin);
        var onderdeel = find(plan, id);
        onderdelen.end(onderdeel.id(), today());
        onderdeel.betrokkenen().forEach(b -> revoke(plan, b));
        sleutel.changed(plan);
    }

    /** Gives somebody a role; a colleague who carries it out may open the file from now on. */
    public void involve(
            GezinId gezin, OnderdeelId onderdeel, Rol rol, Partij partij, String omschrijving) {
        var plan = sleutel.open(gezin);
        find(plan, onderdeel);
        BetrokkenePolicy.refuse(rol, partij, gezinnen.get(gezin).inwonersOn(today()))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        add(plan, onderdeel, rol, partij, omschrijving.strip());
        if (rol == Rol.UITVOERENDE && partij.soort() == Partij.Soort.MEDEWERKER) {
            partij.id()
                    .ifPresent(wie -> toegang.grant(gezin, wie, Dossiertoegang.Reden.UITVOERENDE));
        }
        sleutel.changed(plan);
    }

    /** Somebody no longer has this role. */
    public void release(GezinId gezin, BetrokkeneId id) {
        var plan = sleutel.open(gezin);
        var betrokkene =
                onderdelen.all(plan.id()).stream()
                        .flatMap(o -> o.betrokkenen().stream())
                        .filter(b -> b.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Plansleutel.unknown("betrokkene", id));
        onderdelen.end(id, today());
        revoke(plan, betrokkene);
        sleutel.changed(plan);
    }

    /** Puts a kept document with a part of the plan. */
    public void attach(GezinId gezin, OnderdeelId onderdeel, UUID document, String naam) {
        var plan = sleutel.open(gezin);
        find(plan, onderdeel);
        onderdelen.attach(plan, onderdeel, Ids.next(), document, naam);
        sleutel.changed(plan);
    }

    @Transactional(readOnly = true)
    public List<Plandocument> documenten(Gezinsplan plan) {
        return onderdelen.documenten(plan.id());
    }

    /** Ends access of a colleague who carries out nothing else in this plan. */
    private void revoke(Gezinsplan plan, Betrokkene weg) {
        var elders =
                onderdelen.all(plan.id()).stream()
                        .filter(Onderdeel::isOpen)
                        .flatMap(o -> o.met(Rol.UITVOERENDE).stream())
                        .anyMatch(b -> !b.id().equals(weg.id()) && b.partij().sameAs(weg.partij()));
        if (weg.partij().soort() == Partij.Soort.MEDEWERKER && !elders) {
            weg.partij()
                    .id()
                    .ifPresent(
                            wie ->
                                    toegang.revoke(
                                            plan.gezin(), wie, Dossiertoegang.Reden.UITVOERENDE));
        }
    }

    private Onderdeel find(Gezinsplan plan, OnderdeelId id) {
        return onderdelen.all(plan.id()).stream()
                .filter(o -> o.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Plansleutel.unknown("onderdeel", id));
    }

    private void add(Gezinsplan plan, OnderdeelId waar, Rol rol, Partij wie, String omschrijving) {
        onderdelen.insert(
                plan, new Betrokkene(BetrokkeneId.next(), waar, rol, wie, omschrijving), today());
    }

    private static Partij actor() {
        return Partij.of(new MedewerkerId(Contexts.current().actor()), "");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
