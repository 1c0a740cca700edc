package nl.samenhang.bestaanszekerheid.participatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that is proposed to people: the talk, that somebody works there, and how it ends. */
@Service
@Transactional
public class Werkplaatsingen {

    private final WerkplaatsingRepository plaatsingen;
    private final Werkaanboden aanboden;
    private final Loonkostentraject subsidie;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Werkplaatsingen(
            WerkplaatsingRepository plaatsingen,
            Werkaanboden aanboden,
            Loonkostentraject subsidie,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.plaatsingen = plaatsingen;
        this.aanboden = aanboden;
        this.subsidie = subsidie;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Of one person, the newest first. */
    @Transactional(readOnly = true)
    public List<Werkplaatsing> of(InwonerId wie) {
        return plaatsingen.of(wie);
    }

    @Transactional(readOnly = true)
    public Werkplaatsing get(WerkplaatsingId id) {
        return plaatsingen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Proposes an offer to somebody of a household. */
    public WerkplaatsingId propose(GezinId gezin, InwonerId wie, WerkaanbodId wat, String waarom) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(wie, today()).isEmpty()) {
            throw new Refusal(Tekst.of("participatie.fout.geen-lid"));
        }
        plaatsingen.alone(wie);
        Werkplaatsingregels.requireProposal(aanboden.get(wat), of(wie), today());
        var nieuw =
                new Werkplaatsing(
                        WerkplaatsingId.next(),
                        gezin,
                        wie,
                        wat,
                        new Werkplaatsing.Voorstel(
                                today(), waarom, new MedewerkerId(Contexts.current().actor())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        plaatsingen.insert(nieuw);
        changed(nieuw);
        return nieuw.id();
    }

    /** What came out of the talk with the organisation; written anew when there is another one. */
    public void talk(WerkplaatsingId id, Werkplaatsing.Gesprek gesprek) {
        var plaatsing = held(id);
        Werkplaatsingregels.requireProposed(plaatsing);
        Werkplaatsingregels.requireDay("gesprokenOp", plaatsing, gesprek.op(), today());
        plaatsingen.talk(id, gesprek);
        changed(plaatsing);
    }

    /**
     * Somebody goes to work there. With wage subsidy the track of that begins, or goes on.
     *
     * @param akkoord whether the person said yes to that track
     */
    public void place(WerkplaatsingId id, Werkplaatsing.Plaats plaats, boolean akkoord) {
        var plaatsing = held(id);
        Werkplaatsingregels.requirePlace(
                plaatsing, plaats, aanboden.get(plaatsing.aanbod()), of(plaatsing.inwoner()));
        if (!plaatsingen.take(plaatsing.aanbod())) {
            throw new Refusal(Tekst.of("participatie.fout.vol"));
        }
        var traject =
                plaats.subsidie()
                        ? Optional.of(subsidie.begin(plaatsing, plaats.van(), akkoord))
                        : plaats.traject();
        plaatsingen.place(
                id,
                new Werkplaatsing.Plaats(
                        plaats.van(),
                        plaats.uren(),
                        plaats.subsidie(),
                        plaats.jobcoach(),
                        traject));
        changed(plaatsing);
    }

    /** It is not to be. */
    public void drop(WerkplaatsingId id, Werkplaatsing.Einde einde) {
        var plaatsing = held(id);
        Werkplaatsingregels.requireProposed(plaatsing);
        Werkplaatsingregels.requireDay("op", plaatsing, einde.op(), today());
        plaatsingen.end(id, einde);
        changed(plaatsing);
    }

    /** Somebody works there no more; the place is free again. */
    public void end(WerkplaatsingId id, Werkplaatsing.Einde einde) {
        var plaatsing = held(id);
        Werkplaatsingregels.requireEnd(plaatsing, einde, today());
        plaatsingen.end(id, einde);
        plaatsingen.free(plaatsing.aanbod());
        changed(plaatsing);
    }

    /** Held for who works on this person. */
    private Werkplaatsing held(WerkplaatsingId id) {
        var wie = get(id);
        toegang.requireAccess(wie.gezin());
        plaatsingen.alone(wie.inwoner());
        return get(id);
    }

    private void changed(Werkplaatsing plaatsing) {
        log.changed(plaatsing.id().onderwerp(), List.of(plaatsing.inwoner()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
