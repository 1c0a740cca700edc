package nl.samenhang.regie.onderzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import nl.samenhang.recht.termijn.LopendeTermijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inquiries of families, from the first talk to the day on which they end. */
@Service
@Transactional
public class Onderzoeken {

    private final OnderzoekRepository onderzoeken;
    private final Onderzoekslezer lezer;
    private final Onderzoekcontacten contacten;
    private final Onderzoekwerk werk;
    private final List<Zwarehulpeis> eisen;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Onderzoeken(
            OnderzoekRepository onderzoeken,
            Onderzoekslezer lezer,
            Onderzoekcontacten contacten,
            Onderzoekwerk werk,
            List<Zwarehulpeis> eisen,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.lezer = lezer;
        this.contacten = contacten;
        this.werk = werk;
        this.eisen = List.copyOf(eisen);
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Of a file, the newest first; none for who may not read them. */
    @Transactional(readOnly = true)
    public List<Onderzoek> of(GezinId gezin) {
        return onderzoeken.of(gezin);
    }

    @Transactional(readOnly = true)
    public Onderzoek get(OnderzoekId id) {
        return onderzoeken.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    @Transactional(readOnly = true)
    public Onderzoeksinhoud inhoud(OnderzoekId id) {
        return lezer.read(id);
    }

    /** The day of the melding that an inquiry that begins now answers, when there is one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> meldingsdag(GezinId gezin) {
        return werk.zesWeken(gezin).stream().map(LopendeTermijn::start).min(LocalDate::compareTo);
    }

    /**
     * Begins an inquiry; a file has one at a time, and one by another law may run beside it.
     *
     * @param begin the day from which the law counts when no melding started a clock
     */
    public Onderzoek start(GezinId id, List<Onderzochte> wie, LocalDate begin) {
        toegang.requireAccess(id);
        if (of(id).stream().anyMatch(Onderzoek::isOpen)) {
            throw new Refusal(Tekst.of("onderzoek.fout.loopt-al"));
        }
        var over = Onderzochte.merged(wie);
        var leden = gezinnen.get(id).inwonersOn(today());
        if (over.isEmpty() || over.stream().anyMatch(o -> !leden.contains(o.inwoner()))) {
            throw new Refusal("wmo", Tekst.of("onderzoek.fout.wie"));
        }
        contacten.requireNoneBeside(id, of(id), over);
        var van = meldingsdag(id).orElse(begin);
        if (van.isAfter(today())) {
            throw new Refusal("begin", Tekst.of("onderzoek.fout.toekomst"));
        }
        var onderzoek =
                new Onderzoek(
                        OnderzoekId.next(),
                        id,
                        over,
                        van,
                        today(),
                        new MedewerkerId(Contexts.current().actor()),
                        Optional.empty());
        onderzoeken.insert(onderzoek);
        changed(onderzoek);
        werk.started(onderzoek);
        events.publishEvent(new OnderzoekStarted(onderzoek.id(), id, onderzoek.inwoners()));
        return onderzoek;
    }

    /** What the law asks and is not there yet. */
    @Transactional(readOnly = true)
    public List<Gemis> missing(Onderzoek onderzoek) {
        return Onderzoeksregels.missingToFinish(onderzoek, inhoud(onderzoek.id()));
    }

    /** Ends it; what the law asks has to be there. The six weeks end too. */
    public void finish(OnderzoekId id) {
        var onderzoek = requireOpen(id);
        if (!missing(onderzoek).isEmpty()) {
            throw new Refusal(Tekst.of("onderzoek.fout.niet-af", missing(onderzoek).size()));
        }
        onderzoeken.finish(id, today());
        changed(onderzoek);
        werk.finished(onderzoek);
        events.publishEvent(
                new OnderzoekFinished(id, onderzoek.gezin(), onderzoek.inwoners(), today()));
    }

    /**
     * Whether heavy help for this person, such as living elsewhere, may be decided on: the cause is
     * looked for first, and what other rooms want is there too.
     */
    @Transactional(readOnly = true)
    public Gereedheid readyForHeavyHelp(GezinId gezin, InwonerId inwoner) {
        var gemis = new ArrayList<Tekst>();
        of(gezin).stream()
                .filter(o -> o.over(inwoner).isPresent())
                .findFirst()
                .ifPresentOrElse(
                        o ->
                                gemis.addAll(
                                        Onderzoeksregels.missingForHeavyHelp(
                                                o, inhoud(o.id()), inwoner)),
                        () -> gemis.add(Tekst.of("onderzoek.gemis.onderzoek")));
        eisen.forEach(eis -> gemis.addAll(eis.missing(gezin, inwoner)));
        return new Gereedheid(gemis);
    }

    /** The last day of the six weeks; empty when the Wmo has no part in it. */
    public Optional<LocalDate> uiterlijk(Onderzoek onderzoek) {
        return onderzoek.isWmo() ? Optional.of(werk.uiterlijk(onderzoek)) : Optional.empty();
    }

    /** The last day on which a plan of one's own is in time. */
    public LocalDate eigenPlanTot(Onderzoek onderzoek) {
        return werk.eigenPlanTot(onderzoek);
    }

    /** The name of the colour in which the six weeks stand today. */
    public String kleur(Onderzoek onderzoek) {
        return werk.kleur(onderzoek);
    }

    Onderzoek requireOpen(OnderzoekId id) {
        var onderzoek = reach(id);
        if (!onderzoek.isOpen()) {
            throw new Refusal(Tekst.of("onderzoek.fout.afgerond"));
        }
        return onderzoek;
    }

    Onderzoek reach(OnderzoekId id) {
        var onderzoek = get(id);
        toegang.requireAccess(onderzoek.gezin());
        return onderzoek;
    }

    void changed(Onderzoek onderzoek) {
        log.changed(onderzoek.id().onderwerp(), onderzoek.inwoners());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
