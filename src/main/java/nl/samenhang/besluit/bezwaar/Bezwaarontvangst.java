package nl.samenhang.besluit.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaarpost.Stil;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.storing.Storingen;
import nl.samenhang.recht.storing.Uitstel;
import nl.samenhang.recht.termijn.Stilstand;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in. */
@Service
@Transactional
public class Bezwaarontvangst {

    /** Time to give the grounds of an objection (Awb art. 6:6). */
    private static final String HERSTELTERMIJN = "T44";

    private final BezwaarRepository repository;
    private final Beschikkingen beschikkingen;
    private final Aanvragen aanvragen;
    private final Bezwaarpost post;
    private final Bezwaarwerk werk;
    private final Termijnen termijnen;
    private final Stilstand stilstand;
    private final Storingen storingen;
    private final Verwerkingslog log;
    private final Clock clock;

    Bezwaarontvangst(
            BezwaarRepository repository,
            Beschikkingen beschikkingen,
            Aanvragen aanvragen,
            Bezwaarpost post,
            Bezwaarwerk werk,
            Termijnen termijnen,
            Stilstand stilstand,
            Storingen storingen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.beschikkingen = beschikkingen;
        this.aanvragen = aanvragen;
        this.post = post;
        this.werk = werk;
        this.termijnen = termijnen;
        this.stilstand = stilstand;
        this.storingen = storingen;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes an objection in and confirms it (Awb art. 6:14). Our time to decide starts when the
     * term to object is over, also for who was early or whose letter was still under way (Awb art.
     * 7:10 lid 1); of a late objection it starts when we have it. Who could not send it on the last
     * day because of an outage is not late (Awb art. 2:21). Who gave no grounds is asked for them.
     */
    public Bezwaar receive(BeschikkingId id, NieuwBezwaar nieuw) {
        var beschikking = announced(id);
        var laatste = beschikking.bezwaarTot().orElseThrow();
        requireDays(beschikking, nieuw);
        var uitstel = late(nieuw, laatste) ? storingen.uitstel(laatste) : Optional.<Uitstel>empty();
        var bezwaar =
                new Bezwaar(
                        BezwaarId.next(),
                        id,
                        beschikking.gezin(),
                        aanvragen.get(beschikking.aanvraag()).aanvrager(),
                        nieuw.ontvangen(),
                        nieuw.gronden().map(String::strip),
                        repair(nieuw),
                        nieuw.tijdigheid(uitstel.map(Uitstel::tot).orElse(laatste)),
                        Optional.empty(),
                        nieuw.commissie(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(bezwaar, nieuw);
        var uiterlijk = startClock(bezwaar, bezwaar.isTeLaat() ? nieuw.ontvangen() : laatste);
        werk.received(bezwaar, uiterlijk);
        werk.asked(bezwaar);
        post.received(bezwaar, nieuw.elders(), uitstel, stil(bezwaar), uiterlijk);
        log.changed(bezwaar.id().onderwerp(), List.of(bezwaar.inwoner()));
        return bezwaar;
    }

    /**
     * The grounds came (Awb art. 6:5): they count as long as we did not decide.
     *
     * @param dag the day on which they came
     */
    public void complete(BezwaarId id, String gronden, LocalDate dag) {
        repository.lock(id);
        var bezwaar = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        if (!bezwaar.isOpen() || bezwaar.gronden().isPresent()) {
            throw new Refusal(Tekst.of("bezwaar.fout.gronden-al"));
        }
        if (dag.isAfter(today()) || dag.isBefore(bezwaar.ontvangen())) {
            throw new Refusal("dag", Tekst.of("bezwaar.fout.dag"));
        }
        repository.complete(id, gronden.strip());
        werk.completed(bezwaar, dag);
        log.changed(id.onderwerp(), List.of(bezwaar.inwoner()));
    }

    private static boolean late(NieuwBezwaar nieuw, LocalDate laatste) {
        return nieuw.tijdigheid(laatste) == Tijdigheid.TE_LAAT;
    }

    /** Until when the grounds can be given; empty when they are there. */
    private Optional<LocalDate> repair(NieuwBezwaar nieuw) {
        return nieuw.gronden().isPresent()
                ? Optional.empty()
                : Optional.of(termijnen.uiterlijk(HERSTELTERMIJN, today()));
    }

    /** In which days our time stands still for the grounds; empty when it runs on. */
    private Optional<Stil> stil(Bezwaar bezwaar) {
        return stilstand
                .reden(bezwaar.id().onderwerp())
                .map(
                        _ -> {
                            var van = today().plusDays(1);
                            var tot = bezwaar.herstelTot().orElseThrow();
                            var klok = termijnen.runningFor(bezwaar.id().onderwerp()).getFirst();
                            return new Stil(
                                    van,
                                    tot,
                                    stilstand.uiterlijk(
                                            klok, Periode.between(van, tot.plusDays(1))));
                        });
    }

    private LocalDate startClock(Bezwaar bezwaar, LocalDate start) {
        return termijnen
                .start(
                        Bezwaren.BESLISTERMIJN
                                + (bezwaar.commissie() ? ".met-commissie" : ".zonder-commissie"),
                        bezwaar.id().onderwerp(),
                        Optional.of(bezwaar.gezin()),
                        start)
                .uiterlijk();
    }

    private void requireDays(Beschikking beschikking, NieuwBezwaar nieuw) {
        var eerste = beschikking.bekendgemaaktOp().orElseThrow();
        var ontvangen = nieuw.ontvangen();
        if (ontvangen.isAfter(today()) || ontvangen.isBefore(eerste)) {
            throw new Refusal("ontvangen", Tekst.of("bezwaar.fout.ontvangen"));
        }
        if (nieuw.telt().isAfter(ontvangen) || nieuw.telt().isBefore(eerste)) {
            throw new Refusal("eldersOntvangen", Tekst.of("bezwaar.fout.elders"));
        }
        if (nieuw.gepost().filter(dag -> dag.isAfter(nieuw.telt())).isPresent()) {
            throw new Refusal("gepost", Tekst.of("bezwaar.fout.gepost"));
        }
    }

    private Beschikking announced(BeschikkingId id) {
        var beschikking = beschikkingen.get(id);
        if (!beschikking.isBekendgemaakt()) {
            throw new Refusal(Tekst.of("bezwaar.fout.geen-besluit"));
        }
        return beschikking;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
