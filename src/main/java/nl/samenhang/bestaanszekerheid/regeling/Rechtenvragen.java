package nl.samenhang.bestaanszekerheid.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions of households for all their rights. */
@Service
@Transactional
public class Rechtenvragen {

    private final RechtenvraagRepository repository;
    private final Rechtenuitkomst uitkomst;
    private final Rechtenberekening berekening;
    private final Bijstandsnormen normen;
    private final Bijzonderekosten kosten;
    private final Kostengebruik kostengebruik;
    private final Bekend bekend;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Rechtenvragen(
            RechtenvraagRepository repository,
            Rechtenuitkomst uitkomst,
            Rechtenberekening berekening,
            Bijstandsnormen normen,
            Bijzonderekosten kosten,
            Kostengebruik kostengebruik,
            Bekend bekend,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.uitkomst = uitkomst;
        this.berekening = berekening;
        this.normen = normen;
        this.kosten = kosten;
        this.kostengebruik = kostengebruik;
        this.bekend = bekend;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Of a household, as far as the asker may see them, the newest first. */
    @Transactional(readOnly = true)
    public List<Rechtenvraag> of(GezinId gezin) {
        return repository.of(gezin);
    }

    @Transactional(readOnly = true)
    public Rechtenvraag get(RechtenvraagId id) {
        var vraag = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        toegang.requireAccess(vraag.gezin());
        return vraag;
    }

    /** What the schemes say; only of a question that was worked out. */
    @Transactional(readOnly = true)
    public Rechten rechten(Rechtenvraag vraag) {
        return uitkomst.of(vraag);
    }

    /** For which special costs assistance can be asked today. */
    public List<Kostensoort> kostensoorten() {
        return kosten.on(today());
    }

    /** Works it out again from what was kept. */
    @Transactional(readOnly = true)
    public Nagerekend replay(RechtenvraagId id) {
        var vraag = get(id);
        if (vraag.isOpen()) {
            throw new NotFound(id.onderwerp());
        }
        return uitkomst.again(vraag);
    }

    /** Since when other norms count than those of this outcome; empty when they are the same. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> andereNormen(Rechtenvraag vraag) {
        return vraag.stand()
                .map(Rekenstand::blad)
                .flatMap(
                        toen ->
                                normen.on(today())
                                        .filter(nu -> !nu.equals(toen))
                                        .map(Normenblad::geldigVan));
    }

    /**
     * Begins a question, or goes on with the one that this person began. What the register says is
     * filled in, and what this person answered an earlier time.
     *
     * @param helper who helps to fill it in
     * @param samenMet the employee who writes it down; empty when the resident does
     */
    public RechtenvraagId begin(
            GezinId gezin,
            InwonerId aanvrager,
            Optional<String> helper,
            Optional<MedewerkerId> samenMet) {
        toegang.requireAccess(gezin);
        requireMember(gezin, aanvrager);
        bekend.aged(List.of(Bewoner.of(aanvrager, Bewonersrol.AANVRAGER)), today());
        repository.lockBegin(gezin, aanvrager);
        var eerder = of(gezin).stream().filter(v -> v.aanvrager().equals(aanvrager)).toList();
        var open = eerder.stream().filter(Rechtenvraag::isOpen).findFirst();
        if (open.isPresent()) {
            return open.get().id();
        }
        var vorige = eerder.stream().findFirst();
        var vraag =
                new Rechtenvraag(
                        RechtenvraagId.next(),
                        gezin,
                        aanvrager,
                        helper,
                        samenMet,
                        clock.instant(),
                        vorige.flatMap(Rechtenvraag::stand).map(Rekenstand::dag),
                        Set.of(),
                        vorige.map(Rechtenvraag::antwoorden)
                                .orElseGet(Antwoorden::geen)
                                .withoutKosten()
                                .withWie(
                                        bekend.bewoners(gezin, aanvrager, today()),
                                        bekend.anderen(gezin, aanvrager, today())),
                        Optional.empty(),
                        Optional.empty());
        repository.insert(vraag);
        changed(vraag);
        return vraag.id();
    }

    /** Answers one part; what stood there is written over. */
    public Rechtenvraag answer(RechtenvraagId id, Vraagdeel deel, Antwoorden antwoorden) {
        var vraag = open(id);
        if (deel == Vraagdeel.WIE) {
            requireHousehold(vraag, antwoorden);
        }
        if (deel == Vraagdeel.INKOMEN) {
            requirePlausible(vraag, antwoorden);
        }
        if (deel == Vraagdeel.EERDER) {
            requireBefore("laatsteToeslag", antwoorden.laatsteToeslag());
            requireBefore("gemeldOp", antwoorden.bijstand().gemeldOp());
            requireBefore("bijstandVanaf", antwoorden.bijstand().vanaf());
            antwoorden.kosten().ifPresent(this::requireKnown);
        }
        var klaar = EnumSet.of(deel);
        klaar.addAll(vraag.klaar());
        var nieuw = with(vraag, klaar, antwoorden);
        repository.update(nieuw);
        changed(nieuw);
        return nieuw;
    }

    /** Works it out by the norms and tables of today. From then on nothing changes. */
    public void reckon(RechtenvraagId id) {
        var vraag = open(id);
        if (vraag.volgende().isPresent()) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.nog-niet-alles"));
        }
        var oud = vraag.antwoorden();
        var antwoorden =
                kostengebruik.fill(
                        vraag,
                        oud.withWie(bekend.aged(oud.bewoners(), today()), oud.anderen()),
                        today());
        var stand = berekening.stand(antwoorden.rekenvraag(today()));
        repository.update(with(vraag, vraag.klaar(), antwoorden));
        repository.finish(id, stand);
        uitkomst.keep(get(id));
        changed(vraag);
    }

    /** Throws a question away that was not finished. */
    public void discard(RechtenvraagId id) {
        var vraag = open(id);
        repository.delete(id);
        changed(vraag);
    }

    private static Rechtenvraag with(
            Rechtenvraag vraag, Set<Vraagdeel> klaar, Antwoorden antwoorden) {
        return new Rechtenvraag(
                vraag.id(),
                vraag.gezin(),
                vraag.aanvrager(),
                vraag.helper(),
                vraag.samenMet(),
                vraag.begonnenOp(),
                vraag.vorige(),
                klaar,
                antwoorden,
                vraag.stand(),
                vraag.verzoek());
    }

    private Rechtenvraag open(RechtenvraagId id) {
        repository.lock(id);
        var vraag = get(id);
        if (!vraag.isOpen()) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.al-klaar"));
        }
        return vraag;
    }

    /** Members of the file, one partner at most, and of an age that fits. */
    private void requireHousehold(Rechtenvraag vraag, Antwoorden antwoorden) {
        antwoorden.bewoners().forEach(b -> requireMember(vraag.gezin(), b.inwoner()));
        bekend.aged(antwoorden.bewoners(), today());
        if (antwoorden.bewoners().stream().filter(b -> b.is(Bewonersrol.PARTNER)).count() > 1) {
            throw new Refusal(Tekst.of("rechtenvraag.fout.een-partner"));
        }
    }

    /** A question, no error: who says that it is right goes on. */
    private void requirePlausible(Rechtenvraag vraag, Antwoorden antwoorden) {
        var norm =
                vraag.isKlaar(Vraagdeel.WIE)
                        ? normen.norm(
                                antwoorden
                                        .withWie(
                                                bekend.aged(antwoorden.bewoners(), today()),
                                                antwoorden.anderen())
                                        .situatie(),
                                today())
                        : normen.on(today()).flatMap(b -> b.bedrag(Normsoort.ALLEENSTAAND));
        Weekinkomen.require(
                antwoorden.inkomen().orElse(Bedrag.NIETS),
                norm,
                antwoorden.inkomenKlopt() || isSaid(vraag.antwoorden(), antwoorden));
    }

    /** Whether somebody said before that this very amount is right. */
    private static boolean isSaid(Antwoorden toen, Antwoorden nu) {
        return toen.inkomenKlopt() && toen.inkomen().equals(nu.inkomen());
    }

    private void requireBefore(String veld, Optional<LocalDate> gekozen) {
        if (gekozen.filter(dag -> dag.isAfter(today())).isPresent()) {
            throw new Refusal(veld, Tekst.of("regeling.fout.toeslag-later"));
        }
    }

    private void requireKnown(Kostenvraag gevraagd) {
        if (kosten.find(gevraagd.soort(), today()).isEmpty()) {
            throw new Refusal("kostensoort", Tekst.of("rechtenvraag.fout.leeg.kostensoort"));
        }
        if (gevraagd.bedrag().equals(Bedrag.NIETS)) {
            throw new Refusal("kostenbedrag", Tekst.of("rechtenvraag.fout.leeg.kostenbedrag"));
        }
    }

    private void requireMember(GezinId gezin, InwonerId wie) {
        if (gezinnen.get(gezin).lidOn(wie, today()).isEmpty()) {
            throw new Refusal("aanvrager", Tekst.of("rechtenvraag.fout.geen-lid"));
        }
    }

    private void changed(Rechtenvraag vraag) {
        log.changed(vraag.id().onderwerp(), List.of(vraag.aanvrager()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
