package nl.samenhang.regie.gezinsplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of a plan and the actions that serve them. */
@Service
@Transactional
public class Plandoelen {

    private final Plansleutel sleutel;
    private final DoelRepository doelen;
    private final Planlezer lezer;
    private final Gezinnen gezinnen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plandoelen(
            Plansleutel sleutel,
            DoelRepository doelen,
            Planlezer lezer,
            Gezinnen gezinnen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sleutel = sleutel;
        this.doelen = doelen;
        this.lezer = lezer;
        this.gezinnen = gezinnen;
        this.events = events;
        this.clock = clock;
    }

    /** Puts a goal of a member, or of the whole gezin, into the plan. */
    public void add(GezinId gezin, Doel doel) {
        var plan = sleutel.open(gezin);
        requireLid(gezin, doel.inwoner());
        doelen.save(plan, doel);
        sleutel.changed(plan, wie(doel));
        events.publishEvent(new DoelAdded(plan.id(), gezin, doel.id(), doel.tekst(), wie(doel)));
    }

    /** Writes a goal down otherwise. */
    public void change(GezinId gezin, Doel doel) {
        var plan = sleutel.open(gezin);
        var before = get(gezin, doel.id());
        requireLid(gezin, doel.inwoner());
        doelen.save(plan, doel);
        sleutel.changed(plan, wie(doel));
        progressed(plan, before, doel);
    }

    /** Says how a goal goes now. */
    public void progress(GezinId gezin, DoelId id, Voortgang voortgang, String waarom) {
        var plan = sleutel.open(gezin);
        var before = get(gezin, id);
        var after = before.progress(voortgang, waarom.strip());
        doelen.save(plan, after);
        sleutel.changed(plan, wie(after));
        progressed(plan, before, after);
    }

    /** Takes a goal out again, with its actions; agreed versions keep it. */
    public void remove(GezinId gezin, DoelId id) {
        var plan = sleutel.open(gezin);
        var doel = get(gezin, id);
        doelen.delete(id);
        sleutel.changed(plan, wie(doel));
    }

    /** Somebody is going to do something. */
    public void add(GezinId gezin, Actie actie) {
        var plan = sleutel.open(gezin);
        actie.doel().ifPresent(doel -> get(gezin, doel));
        var lid = actie.eigenaar().id().filter(_ -> !actie.eigenaar().isHelper());
        requireLid(gezin, lid.map(InwonerId::new));
        doelen.insert(plan, actie);
        sleutel.changed(plan);
    }

    /** It is done; said twice has no second effect. */
    public void finish(GezinId gezin, ActieId id) {
        var plan = sleutel.open(gezin);
        var actie = getActie(gezin, id);
        if (actie.isOpen()) {
            doelen.finish(id, Optional.of(LocalDate.now(clock)));
            sleutel.changed(plan);
            var naam = actie.eigenaar().naam();
            events.publishEvent(
                    new ActieFinished(plan.id(), gezin, id, naam, actie.tekst(), List.of()));
        }
    }

    /** It was not done after all. */
    public void undo(GezinId gezin, ActieId id) {
        var plan = sleutel.open(gezin);
        doelen.finish(getActie(gezin, id).id(), Optional.empty());
        sleutel.changed(plan);
    }

    public void remove(GezinId gezin, ActieId id) {
        var plan = sleutel.open(gezin);
        doelen.delete(getActie(gezin, id).id());
        sleutel.changed(plan);
    }

    /** A goal of this gezin; one of another gezin does not exist. */
    @Transactional(readOnly = true)
    public Doel get(GezinId gezin, DoelId id) {
        return doelen.doelen(sleutel.open(gezin).id()).stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Plansleutel.unknown("doel", id));
    }

    /** An action of this gezin; one of another gezin does not exist. */
    @Transactional(readOnly = true)
    public Actie getActie(GezinId gezin, ActieId id) {
        return lezer.read(sleutel.open(gezin)).acties().stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Plansleutel.unknown("actie", id));
    }

    private void progressed(Gezinsplan plan, Doel before, Doel after) {
        if (before.voortgang() != after.voortgang()) {
            events.publishEvent(
                    new DoelProgressed(
                            plan.id(),
                            plan.gezin(),
                            after.id(),
                            after.tekst(),
                            after.voortgang(),
                            wie(after)));
        }
    }

    private void requireLid(GezinId gezin, Optional<InwonerId> wie) {
        var leden = gezinnen.get(gezin).inwonersOn(LocalDate.now(clock));
        if (wie.filter(lid -> !leden.contains(lid)).isPresent()) {
            throw new Refusal("inwoner", Tekst.of("gezinsplan.weigering.client-geen-lid"));
        }
    }

    private static List<InwonerId> wie(Doel doel) {
        return doel.inwoner().map(List::of).orElse(List.of());
    }
}
