package nl.samenhang.mensen.registerwijziging;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.huishouden.HuishoudenRechten;
import nl.samenhang.mensen.registerwijziging.Registerwijziging.Status;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the register changed, for people to look at. A change about a member of a file exists for
 * who may open that file; one about nobody's file for who keeps the households.
 */
@Service
@Transactional
public class Registerwijzigingen {

    private final WijzigingRepository wijzigingen;
    private final ZichtbareWijzigingRepository zichtbaar;
    private final Gebeurtenissenlijst lijst;
    private final GevolgRepository gevolgen;
    private final Gevolguitvoering uitvoeringGevolg;
    private final Uitvoering uitvoering;
    private final Gevolgbepaling gevolgbepaling;
    private final Gezinnen gezinnen;
    private final Wijzigingswerk werk;
    private final List<Raakvlak> raakvlakken;
    private final Verwerkingslog log;

    Registerwijzigingen(
            WijzigingRepository wijzigingen,
            ZichtbareWijzigingRepository zichtbaar,
            Gebeurtenissenlijst lijst,
            GevolgRepository gevolgen,
            Gevolguitvoering uitvoeringGevolg,
            Uitvoering uitvoering,
            Gevolgbepaling gevolgbepaling,
            Gezinnen gezinnen,
            Wijzigingswerk werk,
            List<Raakvlak> raakvlakken,
            Verwerkingslog log) {
        this.wijzigingen = wijzigingen;
        this.zichtbaar = zichtbaar;
        this.lijst = lijst;
        this.gevolgen = gevolgen;
        this.uitvoeringGevolg = uitvoeringGevolg;
        this.uitvoering = uitvoering;
        this.gevolgbepaling = gevolgbepaling;
        this.gezinnen = gezinnen;
        this.werk = werk;
        this.raakvlakken =
                raakvlakken.stream().sorted(Comparator.comparing(Raakvlak::volgorde)).toList();
        this.log = log;
    }

    /** What happened, the newest first: what concerns a whole household is one event. */
    @Transactional(readOnly = true)
    public List<Gebeurtenisgroep> events(Wijzigingfilter filter, int limit) {
        return lijst.list(filter, seesLoose(), limit);
    }

    /** What these changes mean for the files that the one who asks may open. */
    @Transactional(readOnly = true)
    public List<Gevolg> gevolgen(Collection<RegisterwijzigingId> ids) {
        return gevolgen.of(ids);
    }

    /** What of the running work in the file a change about this person touches. */
    @Transactional(readOnly = true)
    public List<Tekst> touched(GezinId gezin, InwonerId inwoner) {
        return raakvlakken.stream()
                .flatMap(raakvlak -> raakvlak.touched(gezin, inwoner).stream())
                .toList();
    }

    /** How many questions about the file wait; none for who may not open it. */
    @Transactional(readOnly = true)
    public long open(GezinId gezin) {
        return gevolgen.open(gezin);
    }

    /** The same decision about all changes of one event, or about none of them. */
    public void accept(Collection<RegisterwijzigingId> samen) {
        samen.forEach(this::accept);
    }

    /** Our file stays as it is for all changes of one event. */
    public void reject(Collection<RegisterwijzigingId> samen) {
        samen.forEach(this::reject);
    }

    /** All changes of one event were wrong. */
    public void undo(Collection<RegisterwijzigingId> samen) {
        samen.forEach(this::undo);
    }

    /** Our file takes over after all what the register says. */
    public void accept(RegisterwijzigingId id) {
        var wijziging = get(id);
        if (wijziging.status() == Status.VERWERKT) {
            throw new Refusal(Tekst.of("registerwijziging.fout.al-verwerkt"));
        }
        if (wijziging.status() == Status.VERVALLEN) {
            throw new Refusal(Tekst.of("registerwijziging.fout.vervallen"));
        }
        uitvoering.applyAnyway(
                wijziging.inwoner(),
                new Verschil(
                        wijziging.soort(), wijziging.dag(), wijziging.oud(), wijziging.nieuw()));
        wijzigingen.update(id, Status.VERWERKT);
        gevolgbepaling.lookAfterwards();
        changed(wijziging);
    }

    /** Our file stays as it is. */
    public void reject(RegisterwijzigingId id) {
        var wijziging = get(id);
        if (wijziging.status() != Status.OPEN) {
            throw new Refusal(Tekst.of("registerwijziging.fout.al-beoordeeld"));
        }
        wijzigingen.update(id, Status.AFGEWEZEN);
        changed(wijziging);
    }

    /** What was taken over was wrong: our file says again what it said. */
    public void undo(RegisterwijzigingId id) {
        var wijziging = get(id);
        if (wijziging.status() != Status.VERWERKT) {
            throw new Refusal(Tekst.of("registerwijziging.fout.niet-verwerkt"));
        }
        var eigen = gevolgen.of(List.of(id));
        if (eigen.stream().anyMatch(Gevolg::changedTheFile) || isNewAndMember(wijziging)) {
            throw new Refusal(Tekst.of("registerwijziging.fout.eerst-gezin"));
        }
        uitvoering.undo(wijziging);
        wijzigingen.update(id, Status.TERUGGEDRAAID);
        uitvoeringGevolg.lapse(eigen);
        eigen.stream().map(Gevolg::gezin).distinct().forEach(werk::refresh);
        changed(wijziging);
    }

    /** A person answers what a change means for a file. */
    public void decide(GevolgId id, boolean ja) {
        var gevolg = get(id);
        uitvoeringGevolg.decide(gevolg, get(gevolg.wijziging()), ja);
        werk.refresh(gevolg.gezin());
    }

    /** The answer was wrong: the file is as before, and the question waits again. */
    public void reopen(GevolgId id) {
        var gevolg = get(id);
        uitvoeringGevolg.reopen(gevolg);
        werk.refresh(gevolg.gezin());
    }

    private boolean isNewAndMember(Registerwijziging wijziging) {
        return (wijziging.soort() == Wijzigingsoort.GEBOORTE
                        || wijziging.soort() == Wijzigingsoort.VESTIGING)
                && gezinnen.ofInwoner(wijziging.inwoner()).stream().anyMatch(Gezin::isActief);
    }

    private Registerwijziging get(RegisterwijzigingId id) {
        return zichtbaar
                .find(id, seesLoose())
                .orElseThrow(() -> new NotFound(Onderwerp.of("registerwijziging", id)));
    }

    private Gevolg get(GevolgId id) {
        return gevolgen.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("gevolg", id)));
    }

    private void changed(Registerwijziging wijziging) {
        log.changed(
                Onderwerp.of("registerwijziging", wijziging.id()), List.of(wijziging.inwoner()));
    }

    /** Whether what is about nobody's file exists for the one who asks. */
    static boolean seesLoose() {
        return Contexts.current().breed()
                || Contexts.current().rechten().contains(HuishoudenRechten.BEVESTIGEN);
    }
}
