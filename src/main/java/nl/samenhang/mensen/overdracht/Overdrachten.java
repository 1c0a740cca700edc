package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
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
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that are given to another municipality: to which, what goes, and who agreed. */
@Service
@Transactional
public class Overdrachten {

    private final OverdrachtRepository repository;
    private final MeegaandeRepository personen;
    private final Meegaanregels regels;
    private final Samensteller samensteller;
    private final Gemeentekeuze gemeenten;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Overdrachten(
            OverdrachtRepository repository,
            MeegaandeRepository personen,
            Meegaanregels regels,
            Samensteller samensteller,
            Gemeentekeuze gemeenten,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.personen = personen;
        this.regels = regels;
        this.samensteller = samensteller;
        this.gemeenten = gemeenten;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** The transfer, or the answer that it does not exist: that of a closed file does not. */
    @Transactional(readOnly = true)
    public Overdracht get(OverdrachtId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Those of a file, the newest first. */
    @Transactional(readOnly = true)
    public List<Overdracht> of(GezinId gezin) {
        return repository.of(gezin);
    }

    /** Of the files that the one who asks may open, the newest first. */
    @Transactional(readOnly = true)
    public List<Overdracht> newest(int most) {
        return repository.newest(most);
    }

    /** Who would go and who would stay, and how much of each part. */
    @Transactional(readOnly = true)
    public Vooruitblik preview(OverdrachtId id) {
        var dossier = samensteller.collect(get(id));
        var wie = dossier.wie();
        return new Vooruitblik(
                wie.leden(), wie.gaan(), wie.blijven(), wie.isHeelGezin(), dossier.telling());
    }

    /**
     * Begins to give a file away; nothing goes out yet.
     *
     * @param gemeente the other municipality, by name or code as somebody typed it
     * @param delen which parts, each with why the other needs it
     */
    public OverdrachtId start(GezinId gezin, String gemeente, Map<Dossierdeel, String> delen) {
        toegang.requireAccess(gezin);
        var naar = gemeenten.require(gemeente);
        if (!gezinnen.get(gezin).isActief()) {
            throw new Refusal(Tekst.of("overdracht.fout.dossier-dicht"));
        }
        if (repository.of(gezin).stream().anyMatch(o -> o.status().isLopend())) {
            throw new Refusal(Tekst.of("overdracht.fout.loopt-al"));
        }
        Meegaanregels.parts(delen);
        var context = Contexts.current();
        var id = OverdrachtId.next();
        repository.insert(
                new Overdracht(
                        id,
                        gezin,
                        new Gemeentecode(naar.code()),
                        naar.naam(),
                        Overdrachtstatus.CONCEPT,
                        false,
                        clock.instant(),
                        new MedewerkerId(context.actor()),
                        context.actorNaam(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        delen,
                        List.of()));
        log.changed(id.onderwerp(), List.of());
        return id;
    }

    /** On which ground the data of somebody go; what was said before is replaced. */
    public void include(OverdrachtId id, Meegaande wie) {
        var overdracht = requireConcept(id);
        regels.check(wie, samensteller.wie(overdracht).leden());
        personen.write(id, wie);
        log.changed(id.onderwerp(), List.of(wie.inwoner()));
    }

    /** The data of this person do not go after all. */
    public void exclude(OverdrachtId id, InwonerId inwoner) {
        requireConcept(id);
        personen.delete(id, inwoner);
        log.changed(id.onderwerp(), List.of(inwoner));
    }

    /** Somebody read what is about the whole family and says that it may go, or not. */
    public void widen(OverdrachtId id, boolean gezinsbreed) {
        requireConcept(id);
        repository.widen(id, gezinsbreed);
    }

    private Overdracht requireConcept(OverdrachtId id) {
        var overdracht = get(id);
        if (overdracht.status() != Overdrachtstatus.CONCEPT) {
            throw new Refusal(Tekst.of("overdracht.fout.al-verstuurd"));
        }
        return overdracht;
    }
}
