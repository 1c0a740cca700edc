package nl.samenhang.besluit.perspectiefplan.kamer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.perspectiefplan.KamerReserved;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplan;
import nl.samenhang.besluit.perspectiefplan.PerspectiefplanId;
import nl.samenhang.besluit.perspectiefplan.Perspectiefplannen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.plek.Bezettingsreden;
import nl.samenhang.netwerk.plek.Huurcontract;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.VrijePlek;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rooms of the register of places, and for which young people they are kept. */
@Service
@Transactional
public class Kamers {

    private final ReserveringRepository reserveringen;
    private final Plekken plekken;
    private final Perspectiefplannen plannen;
    private final Inwoners inwoners;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Kamers(
            ReserveringRepository reserveringen,
            Plekken plekken,
            Perspectiefplannen plannen,
            Inwoners inwoners,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reserveringen = reserveringen;
        this.plekken = plekken;
        this.plannen = plannen;
        this.inwoners = inwoners;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Those that can be rented, soonest free and cheapest first. */
    @Transactional(readOnly = true)
    public List<VrijePlek> search(Kamervraag vraag) {
        return plekken.search(vraag.toPlekvraag()).stream()
                .filter(vrij -> vrij.plek().huur().filter(vraag::fits).isPresent())
                .sorted(Comparator.comparing(VrijePlek::vanaf).thenComparing(Kamers::huur))
                .toList();
    }

    /** The room that is kept for who has this plan. */
    @Transactional(readOnly = true)
    public Optional<Reservering> of(PerspectiefplanId plan) {
        return reserveringen
                .of(plan)
                .map(
                        rij ->
                                new Reservering(
                                        plekken.get(rij.plek()),
                                        rij.bezetting(),
                                        rij.periode(),
                                        rij.aandacht()));
    }

    /** Keeps a room for the time of its contract, from a day or else as soon as it is free. */
    public void reserve(PerspectiefplanId id, PlekId kamer, Optional<LocalDate> van) {
        var plan = open(id);
        if (reserveringen.of(id).isPresent()) {
            throw new Refusal(Tekst.of("perspectiefplan.kamer.fout.heeft-al"));
        }
        var vrij = free(kamer);
        var begin = van.orElse(vrij.vanaf());
        var contract = vrij.plek().huur().orElseThrow();
        var periode = Periode.between(begin, begin.plusMonths(contract.maanden()));
        var bezetting = plekken.occupy(kamer, periode, Bezettingsreden.PLAATSING);
        reserveringen.insert(
                plan, new Reservering(vrij.plek(), bezetting.id(), periode, contract.aandacht()));
        changed(plan);
        events.publishEvent(new KamerReserved(plan, inwoners.get(plan.inwoner()).aanspreeknaam()));
    }

    /** The young person does not come, or leaves; somebody else can have the room. */
    public void release(PerspectiefplanId id) {
        var plan = open(id);
        var kamer = reserveringen.of(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        reserveringen.delete(id);
        plekken.release(kamer.bezetting(), LocalDate.now(clock));
        changed(plan);
    }

    private VrijePlek free(PlekId kamer) {
        return search(Kamervraag.ALLES).stream()
                .filter(vrij -> vrij.plek().id().equals(kamer))
                .findFirst()
                .orElseThrow(() -> new Refusal(Tekst.of("perspectiefplan.kamer.fout.bezet")));
    }

    private static Bedrag huur(VrijePlek vrij) {
        return vrij.plek().huur().map(Huurcontract::huur).orElse(Bedrag.NIETS);
    }

    private Perspectiefplan open(PerspectiefplanId id) {
        var plan = plannen.get(id);
        if (plan.isEnded()) {
            throw new Refusal(Tekst.of("perspectiefplan.fout.afgerond"));
        }
        return plan;
    }

    private void changed(Perspectiefplan plan) {
        log.changed(plan.id().onderwerp(), List.of(plan.inwoner()));
    }
}
