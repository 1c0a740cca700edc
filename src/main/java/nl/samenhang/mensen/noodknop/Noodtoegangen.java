package nl.samenhang.mensen.noodknop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.noodknop.Noodtoegang.Beoordeling;
import nl.samenhang.mensen.noodknop.Noodtoegang.Oordeel;
import nl.samenhang.mensen.noodknop.Noodtoegang.Soort;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Beslotendossiers;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a file that is closed for the one who asks: for a few hours, with a reason, told to
 * everybody concerned, and looked at by the privacy officer on the next working day (T39).
 */
@Service
@Transactional
public class Noodtoegangen {

    private static final int DAG = 24;
    private static final int MOST = 100;

    private final NoodtoegangRepository repository;
    private final Noodknopregels regels;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Eigenban eigenban;
    private final Beslotendossiers besloten;
    private final Noodwerk werk;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noodtoegangen(
            NoodtoegangRepository repository,
            Noodknopregels regels,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Eigenban eigenban,
            Beslotendossiers besloten,
            Noodwerk werk,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.regels = regels;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.eigenban = eigenban;
        this.besloten = besloten;
        this.werk = werk;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the file for the one who acts.
     *
     * @param reden why it cannot wait, in the employee's own words
     */
    public NoodtoegangId take(GezinId id, String reden) {
        var gezin = gezinnen.get(id);
        if (!mayTake(id)) {
            log.refused(Onderwerp.of("gezin", id));
            throw new Refusal(Tekst.of("noodknop.weigering.eigen-nood"));
        }
        if (toegang.has(id)) {
            throw new Refusal(Tekst.of("noodknop.weigering.al-open"));
        }
        var waarom = reden.strip();
        if (waarom.length() < regels.minimaleReden()) {
            throw new Refusal(
                    "reden", Tekst.of("noodknop.weigering.reden", regels.minimaleReden()));
        }
        var soort = soort(id);
        if (soort == Soort.NOOD) {
            requireSeldom();
        }
        return open(gezin, soort, waarom);
    }

    /** By which way the closed file would open for the one who acts. */
    @Transactional(readOnly = true)
    public Soort soort(GezinId gezin) {
        return besloten.isClosedForMe(gezin) ? Soort.INZAGE : Soort.NOOD;
    }

    private void requireSeldom() {
        repository.lock(me());
        if (repository.count(me(), DAG) >= regels.perDag()) {
            throw new Refusal(Tekst.of("noodknop.weigering.te-vaak", regels.perDag()));
        }
    }

    /** Whether the button opens this file at all for the one who acts; not when it is their own. */
    @Transactional(readOnly = true)
    public boolean mayTake(GezinId gezin) {
        return !eigenban.forbidsMe(gezin);
    }

    /** Which emergency access to the file counts now. */
    @Transactional(readOnly = true)
    public List<Noodtoegang> running(GezinId gezin) {
        return repository.running(gezin);
    }

    /** One time, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Noodtoegang get(NoodtoegangId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("noodtoegang", id)));
    }

    /** The newest, those that nobody looked at before all others. */
    @Transactional(readOnly = true)
    public List<Noodtoegang> latest() {
        return repository.latest(MOST);
    }

    /** How often this employee used the button in so many hours: a pattern asks for a talk. */
    @Transactional(readOnly = true)
    public int usedBy(MedewerkerId medewerker, int uren) {
        return repository.count(medewerker, uren);
    }

    /**
     * The privacy officer says whether it was justified, and why; not of what they did themselves.
     */
    public void judge(NoodtoegangId id, Oordeel oordeel, String toelichting) {
        var toegepast = get(id);
        if (toegepast.medewerker().equals(me())) {
            throw new Refusal(Tekst.of("noodknop.weigering.eigen-gebruik"));
        }
        if (toegepast.beoordeling().isPresent()) {
            throw new Refusal(Tekst.of("noodknop.weigering.al-nagekeken"));
        }
        repository.judge(id, new Beoordeling(oordeel, me(), clock.instant(), toelichting.strip()));
        werk.reviewed(toegepast);
        var naam = werk.naam(toegepast.medewerker());
        events.publishEvent(new NoodtoegangReviewed(id, toegepast.gezin(), naam, oordeel));
    }

    private NoodtoegangId open(Gezin gezin, Soort soort, String reden) {
        var id = NoodtoegangId.next();
        var tot = toegang.grantFor(gezin.id(), me().value(), line(soort), id, regels.duur(soort));
        repository.insert(id, gezin.id(), me(), soort, reden, tot);
        toegang.requireAccess(gezin.id());
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        log.read(Onderwerp.of("noodtoegang", id), leden);
        if (soort == Soort.NOOD) {
            werk.taken(id, Optional.of(gezin.id()), gezin.team());
        }
        events.publishEvent(
                new NoodtoegangTaken(
                        id, gezin.id(), soort, Contexts.current().actorNaam(), tot, leden));
        return id;
    }

    private static Dossiertoegang.Reden line(Soort soort) {
        return switch (soort) {
            case NOOD -> Dossiertoegang.Reden.NOODKNOP;
            case INZAGE -> Dossiertoegang.Reden.INZAGE;
        };
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }
}
