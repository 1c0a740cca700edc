package nl.samenhang.besluit.bezwaar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.beschikking.BeschikkingId;
import nl.samenhang.besluit.beschikking.Beschikkingen;
import nl.samenhang.besluit.bezwaar.Bezwaar.Beslissing;
import nl.samenhang.besluit.bezwaar.Bezwaar.Hoorzitting;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.storing.Storingen;
import nl.samenhang.recht.storing.Uitstel;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.recht.termijn.Stilstand;
import nl.samenhang.recht.termijn.Termijnen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has people heard and decides on objections. An objection holds nothing up (Awb art. 6:16). */
@Service
@Transactional
public class Bezwaren {

    private static final String BEZWAARTERMIJN = "T23";

    /** The clock of our decision on an objection (Awb art. 7:10). */
    public static final String BESLISTERMIJN = "T24";

    private final BezwaarRepository repository;
    private final Beschikkingen beschikkingen;
    private final Bezwaarpost post;
    private final Bezwaarwerk werk;
    private final Termijnen termijnen;
    private final Stilstand stilstand;
    private final Storingen storingen;
    private final Verwerkingslog log;
    private final Clock clock;

    Bezwaren(
            BezwaarRepository repository,
            Beschikkingen beschikkingen,
            Bezwaarpost post,
            Bezwaarwerk werk,
            Termijnen termijnen,
            Stilstand stilstand,
            Storingen storingen,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.beschikkingen = beschikkingen;
        this.post = post;
        this.werk = werk;
        this.termijnen = termijnen;
        this.stilstand = stilstand;
        this.storingen = storingen;
        this.log = log;
        this.clock = clock;
    }

    /** Against a decision, the oldest first. */
    @Transactional(readOnly = true)
    public List<Bezwaar> of(BeschikkingId beschikking) {
        return repository.of(beschikking);
    }

    @Transactional(readOnly = true)
    public Bezwaar get(BezwaarId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Who had a part in the decision and so cannot hear or decide here (Awb art. 7:5, 10:3). */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> involved(BeschikkingId id) {
        return beschikkingen.beslissers(id);
    }

    /** Being late is not held against the person, and why (Awb art. 6:11). */
    public void excuse(BezwaarId id, String reden) {
        var bezwaar = uninvolved(id);
        if (!bezwaar.isTeLaat()) {
            throw new Refusal(Tekst.of("bezwaar.fout.niet-te-laat"));
        }
        repository.excuse(id, reden.strip());
        changed(bezwaar);
    }

    /** Plans the hearing and invites the person. */
    public void plan(BezwaarId id, LocalDate dag, MedewerkerId hoorder) {
        var bezwaar = open(id);
        if (involved(bezwaar.beschikking()).contains(hoorder)) {
            throw new Refusal("hoorder", Tekst.of("bezwaar.fout.betrokken"));
        }
        if (dag.isBefore(today())) {
            throw new Refusal("zitting", Tekst.of("bezwaar.fout.voorbij"));
        }
        var zitting = new Hoorzitting(dag, hoorder, Optional.empty());
        repository.hear(id, zitting);
        post.invited(bezwaar, zitting);
        changed(bezwaar);
    }

    /** What was said at the hearing (Awb art. 7:7). */
    public void report(BezwaarId id, String verslag) {
        var bezwaar = open(id);
        var zitting =
                bezwaar.hoorzitting()
                        .filter(z -> !z.dag().isAfter(today()))
                        .orElseThrow(() -> new Refusal(Tekst.of("bezwaar.fout.geen-zitting")));
        repository.hear(
                id,
                new Hoorzitting(zitting.dag(), zitting.hoorder(), Optional.of(verslag.strip())));
        changed(bezwaar);
    }

    /** Takes six more weeks, once and before our term is over (Awb art. 7:10 lid 3). */
    public void extend(BezwaarId id) {
        var bezwaar = uninvolved(id);
        if (termijnen.runningFor(id.onderwerp()).getFirst().uiterlijk().isBefore(today())) {
            throw new Refusal(Tekst.of("bezwaar.fout.termijn-voorbij"));
        }
        termijnen.extend(id.onderwerp(), BESLISTERMIJN);
        var uiterlijk = termijnen.runningFor(id.onderwerp()).getFirst().uiterlijk();
        post.extended(bezwaar, uiterlijk);
        werk.received(bezwaar, uiterlijk);
        changed(bezwaar);
    }

    /**
     * Decides on the objection, all of it anew (Awb art. 7:11).
     *
     * @param nietGehoord why nobody was heard; empty when somebody was
     */
    public void decide(
            BezwaarId id, Uitkomst uitkomst, Optional<NietHoren> nietGehoord, String motivering) {
        var bezwaar = uninvolved(id);
        Bezwaarregels.refuse(bezwaar, uitkomst, nietGehoord, isToBeRepaired(bezwaar))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        var beslissing =
                new Beslissing(
                        uitkomst,
                        nietGehoord,
                        motivering.strip(),
                        me(),
                        today(),
                        termijnen.uiterlijk(BEZWAARTERMIJN, today()));
        repository.decide(id, beslissing);
        termijnen.end(id.onderwerp(), BESLISTERMIJN);
        post.decided(bezwaar, beslissing);
        werk.decided(get(id), beslissing);
        changed(bezwaar);
    }

    /**
     * Whether the person still has time for what we asked for: also when an outage stopped them on
     * the last day (Awb art. 2:21, 6:6).
     */
    private boolean isToBeRepaired(Bezwaar bezwaar) {
        var stil = stilstand.reden(bezwaar.id().onderwerp());
        var meer = bezwaar.herstelTot().flatMap(storingen::uitstel).map(Uitstel::tot);
        return stil.filter(Opschortingsreden.AANVULLING::equals).isPresent()
                || bezwaar.isToBeRepaired(today(), meer);
    }

    /** An objection that is open, for somebody who had no part in the decision. */
    public Bezwaar uninvolved(BezwaarId id) {
        var bezwaar = open(id);
        if (involved(bezwaar.beschikking()).contains(me())) {
            throw new Refusal(Tekst.of("bezwaar.fout.zelf"));
        }
        return bezwaar;
    }

    /** The objection, held for who works on it; refused when it was decided on. */
    private Bezwaar open(BezwaarId id) {
        repository.lock(id);
        var bezwaar = get(id);
        if (!bezwaar.isOpen()) {
            throw new Refusal(Tekst.of("bezwaar.fout.beslist"));
        }
        return bezwaar;
    }

    private void changed(Bezwaar bezwaar) {
        log.changed(bezwaar.id().onderwerp(), List.of(bezwaar.inwoner()));
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
