package nl.samenhang.besluit.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes objections in. */
@Service
@Transactional
public class Bezwaarontvangst {

    private final BezwaarRepository repository;
    private final Beschikkingen beschikkingen;
    private final Aanvragen aanvragen;
    private final Bezwaarpost post;
    private final Bezwaarwerk werk;
    private final Termijnen termijnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Bezwaarontvangst(
            BezwaarRepository repository,
            Beschikkingen beschikkingen,
            Aanvragen aanvragen,
            Bezwaarpost post,
            Bezwaarwerk werk,
            Termijnen termijnen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.beschikkingen = beschikkingen;
        this.aanvragen = aanvragen;
        this.post = post;
        this.werk = werk;
        this.termijnen = termijnen;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Takes an objection in and confirms it (Awb art. 6:14). Our time to decide starts when the
     * term to object is over, also for who was early or whose letter was still under way (Awb art.
     * 7:10 lid 1); of a late objection it starts when we have it.
     */
    public Bezwaar receive(BeschikkingId id, NieuwBezwaar nieuw) {
        var beschikking = announced(id);
        var laatste = beschikking.bezwaarTot().orElseThrow();
        requireDays(beschikking, nieuw);
        var bezwaar =
                new Bezwaar(
                        BezwaarId.next(),
                        id,
                        beschikking.gezin(),
                        aanvragen.get(beschikking.aanvraag()).aanvrager(),
                        nieuw.ontvangen(),
                        nieuw.gronden().strip(),
                        Tijdigheid.of(laatste, nieuw.telt(), nieuw.gepost()),
                        Optional.empty(),
                        nieuw.commissie(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(bezwaar, nieuw);
        var uiterlijk = startClock(bezwaar, bezwaar.isTeLaat() ? nieuw.ontvangen() : laatste);
        post.received(bezwaar, nieuw.elders(), uiterlijk);
        werk.received(bezwaar, uiterlijk);
        log.changed(bezwaar.id().onderwerp(), List.of(bezwaar.inwoner()));
        return bezwaar;
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
        if (ontvangen.isAfter(LocalDate.now(clock)) || ontvangen.isBefore(eerste)) {
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
}
