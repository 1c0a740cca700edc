package nl.samenhang.besluit.keuze;

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
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The choices of help in a file: what was wished, what was chosen and by whom. */
@Service
@Transactional
public class Keuzes {

    private final KeuzeRepository keuzes;
    private final GekozenRepository gekozen;
    private final Keuzezoeker zoeker;
    private final Keuzewerk werk;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keuzes(
            KeuzeRepository keuzes,
            GekozenRepository gekozen,
            Keuzezoeker zoeker,
            Keuzewerk werk,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.keuzes = keuzes;
        this.gekozen = gekozen;
        this.zoeker = zoeker;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a family, the newest first. */
    @Transactional(readOnly = true)
    public List<Keuze> of(GezinId gezin) {
        var alle = gekozen.of(gezin);
        return keuzes.of(gezin).stream()
                .map(keuze -> keuze.withGekozen(alle.getOrDefault(keuze.id(), List.of())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Keuze get(KeuzeId id) {
        return keuzes.find(id)
                .map(
                        keuze ->
                                keuze.withGekozen(
                                        gekozen.of(keuze.gezin()).getOrDefault(id, List.of())))
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** What was chosen for this person by this law, with the wish behind it, for who decides. */
    @Transactional(readOnly = true)
    public Optional<Keuze> forDecision(GezinId gezin, InwonerId inwoner, Wet wet) {
        return of(gezin).stream()
                .filter(keuze -> keuze.inwoner().equals(inwoner))
                .filter(keuze -> keuze.actueel().filter(g -> g.wet() == wet).isPresent())
                .findFirst();
    }

    /** What fits the wish today, the best first. */
    @Transactional(readOnly = true)
    public Uitkomst seek(Keuze keuze) {
        return zoeker.seek(keuze);
    }

    /** Somebody says what is wished of help, for oneself or for a child. */
    public KeuzeId wish(GezinId gezin, InwonerId voor, Wens wens, Door door) {
        toegang.requireAccess(gezin);
        requireMember(gezin, "inwoner", voor);
        requireMember(gezin, "wenser", door.wie());
        var keuze = Keuze.begin(gezin, voor, wens, door, clock.instant());
        keuzes.insert(keuze);
        changed(keuze);
        events.publishEvent(new WensRecorded(keuze, naam(keuze)));
        return keuze.id();
    }

    /** Another wish, also after something was chosen: the choice stands until another is made. */
    public void rewish(KeuzeId id, Wens wens, Door door) {
        var keuze = open(id);
        requireMember(keuze.gezin(), "wenser", door.wie());
        keuzes.update(id, wens, door, clock.instant());
        werk.close(Keuzewerk.UITLEG, keuze);
        changed(keuze);
    }

    /** Somebody chooses who helps; what was chosen before no longer holds. */
    public void choose(KeuzeId id, HulpaanbodId aanbod, Door door) {
        var keuze = open(id);
        requireMember(keuze.gezin(), "kiezer", door.wie());
        var gekozenAanbod =
                seek(keuze).rij().stream()
                        .map(Passend::aanbod)
                        .filter(een -> een.id().equals(aanbod))
                        .findFirst()
                        .orElseThrow(() -> new Refusal(Tekst.of("keuze.fout.past-niet-meer")));
        gekozen.end(id, clock.instant(), "");
        gekozen.insert(keuze, Gekozen.of(gekozenAanbod, door, clock.instant()));
        keuzes.update(id, Keuzestatus.GEKOZEN);
        changed(keuze);
        werk.ended(id);
        if (!gekozenAanbod.isZonderBesluit() && door.samenMet().isEmpty()) {
            werk.open(Keuzewerk.BESLUIT, keuze, naam(keuze));
        }
        events.publishEvent(new KeuzeMade(get(id), naam(keuze)));
    }

    /** The wish and the choice no longer hold. */
    public void withdraw(KeuzeId id, String reden) {
        var keuze = open(id);
        gekozen.end(id, clock.instant(), reden.strip());
        keuzes.update(id, Keuzestatus.INGETROKKEN);
        changed(keuze);
        werk.ended(id);
        events.publishEvent(new KeuzeWithdrawn(get(id), naam(keuze)));
    }

    /** Nothing fits and the wish stays as it is: somebody has to say why there is nobody. */
    public void leave(KeuzeId id) {
        var keuze = open(id);
        if (!seek(keuze).isEmpty()) {
            throw new Refusal(Tekst.of("keuze.fout.er-past-iets"));
        }
        keuzes.update(id, Keuzestatus.ZONDER_AANBOD);
        changed(keuze);
        werk.open(Keuzewerk.UITLEG, keuze, naam(keuze));
    }

    /** Why nobody fits the wish; the family reads it too. */
    public void explain(KeuzeId id, String uitleg, MedewerkerId auteur) {
        var keuze = open(id);
        keuzes.update(id, Keuzestatus.ZONDER_AANBOD);
        keuzes.explain(id, uitleg.strip(), auteur);
        changed(keuze);
        werk.close(Keuzewerk.UITLEG, keuze);
    }

    /** The contact person takes the choice along to the decision. */
    public void takeAlong(KeuzeId id) {
        var keuze = open(id);
        changed(keuze);
        werk.close(Keuzewerk.BESLUIT, keuze);
    }

    private Keuze open(KeuzeId id) {
        keuzes.lock(id);
        var keuze = get(id);
        toegang.requireAccess(keuze.gezin());
        if (!keuze.isOpen()) {
            throw new Refusal(Tekst.of("keuze.fout.ingetrokken"));
        }
        return keuze;
    }

    private void requireMember(GezinId gezin, String veld, InwonerId wie) {
        if (gezinnen.get(gezin).lidOn(wie, LocalDate.now(clock)).isEmpty()) {
            throw new Refusal(veld, Tekst.of("keuze.fout.geen-lid"));
        }
    }

    private void changed(Keuze keuze) {
        log.changed(keuze.id().onderwerp(), List.of(keuze.inwoner()));
    }

    private String naam(Keuze keuze) {
        return inwoners.get(keuze.inwoner()).aanspreeknaam();
    }
}
