package nl.samenhang.regie.overleg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import nl.samenhang.regie.onderzoek.Zwarehulpeis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice of behavioural scientists, each with a registration that counts (Besluit Jeugdwet art.
 * 5.1.1). Who advised a family does not also deliver help to it.
 */
@Service
@Transactional
public class Adviezen implements Zwarehulpeis {

    private final AdviesRepository adviezen;
    private final Registraties registraties;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Adviezen(
            AdviesRepository adviezen,
            Registraties registraties,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.adviezen = adviezen;
        this.registraties = registraties;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an adviser writes.
     *
     * @param over the advice that it is a second opinion on
     * @param eens whether it agrees with that
     */
    public record Inhoud(
            Optional<AdviesId> over,
            String vraag,
            String analyse,
            String richtingen,
            Optional<Boolean> eens) {}

    /** Of a file, the newest first; none for who may not read them. */
    @Transactional(readOnly = true)
    public List<Advies> of(GezinId gezin) {
        return adviezen.of(gezin);
    }

    @Transactional(readOnly = true)
    public Advies get(AdviesId id) {
        return adviezen.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Who advised this family, and so delivers no help to it. */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> adviseurs(GezinId gezin) {
        return of(gezin).stream().map(Advies::adviseur).collect(Collectors.toSet());
    }

    /** The one who acts advises; refused in words when the registration does not count today. */
    public AdviesId give(GezinId gezin, InwonerId inwoner, Inhoud inhoud) {
        toegang.requireAccess(gezin);
        if (gezinnen.get(gezin).lidOn(inwoner, today()).isEmpty()) {
            throw new Refusal("inwoner", Tekst.of("overleg.fout.geen-lid"));
        }
        var ik = new MedewerkerId(Contexts.current().actor());
        inhoud.over().map(this::get).ifPresent(eerste -> requireOther(eerste, gezin, ik));
        var registratie = registraties.requireValid(ik, today());
        var advies =
                new Advies(
                        AdviesId.next(),
                        gezin,
                        inwoner,
                        inhoud.over(),
                        inhoud.vraag(),
                        inhoud.analyse(),
                        inhoud.richtingen(),
                        inhoud.eens(),
                        ik,
                        registratie.nummer(),
                        today());
        adviezen.insert(advies);
        log.changed(advies.id().onderwerp(), List.of(inwoner));
        events.publishEvent(new AdviesGiven(advies));
        return advies.id();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tekst> missing(GezinId gezin, InwonerId inwoner) {
        return of(gezin).stream().anyMatch(a -> a.inwoner().equals(inwoner))
                ? List.of()
                : List.of(Tekst.of("overleg.gemis.advies"));
    }

    /** A second opinion is one of somebody else. */
    private static void requireOther(Advies eerste, GezinId gezin, MedewerkerId ik) {
        if (!eerste.gezin().equals(gezin)) {
            throw new NotFound(eerste.id().onderwerp());
        }
        if (eerste.adviseur().equals(ik)) {
            throw new Refusal(Tekst.of("overleg.fout.eigen-advies"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
