package nl.samenhang.regie.onderzoek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was found, and the joint explanation of it (verklarende analyse). */
@Service
@Transactional
public class Analyses {

    private final Onderzoeken onderzoeken;
    private final AnalyseRepository analyse;
    private final Gezinnen gezinnen;
    private final Verwerkingslog log;
    private final Clock clock;

    Analyses(
            Onderzoeken onderzoeken,
            AnalyseRepository analyse,
            Gezinnen gezinnen,
            Verwerkingslog log,
            Clock clock) {
        this.onderzoeken = onderzoeken;
        this.analyse = analyse;
        this.gezinnen = gezinnen;
        this.log = log;
        this.clock = clock;
    }

    /** Writes down what was found on a topic; empty words take it out again. */
    public void answer(OnderzoekId id, Antwoord antwoord) {
        var onderzoek =
                antwoord.punt().isVerslag() ? onderzoeken.requireOpen(id) : onderzoeken.reach(id);
        requireFits(onderzoek, antwoord);
        analyse.answer(onderzoek, antwoord, clock.instant());
        log.changed(id.onderwerp(), antwoord.inwoner().map(List::of).orElse(onderzoek.inwoners()));
    }

    public void add(OnderzoekId id, Bevinding bevinding) {
        var onderzoek = onderzoeken.reach(id);
        analyse.insert(onderzoek, bevinding, clock.instant());
        onderzoeken.changed(onderzoek);
    }

    public void remove(OnderzoekId id, UUID bevinding) {
        var onderzoek = onderzoeken.reach(id);
        analyse.remove(onderzoek, bevinding);
        onderzoeken.changed(onderzoek);
    }

    /** A possible explanation, open until something is found for or against it. */
    public void suppose(OnderzoekId id, String hypothese) {
        var onderzoek = onderzoeken.reach(id);
        analyse.insert(onderzoek, hypothese, clock.instant());
        onderzoeken.changed(onderzoek);
    }

    /** Says what was found for or against a hypothesis. */
    public void judge(OnderzoekId id, Hypothese hypothese) {
        var onderzoek = onderzoeken.reach(id);
        get(id, hypothese.id());
        if (hypothese.status() != Hypothese.Status.OPEN && hypothese.onderbouwing().isEmpty()) {
            throw new Refusal("onderbouwing", Tekst.of("onderzoek.fout.onderbouwing"));
        }
        analyse.update(onderzoek, hypothese);
        onderzoeken.changed(onderzoek);
    }

    /** A hypothesis of this inquiry. */
    @Transactional(readOnly = true)
    public Hypothese get(OnderzoekId id, UUID hypothese) {
        return analyse.hypothesen(id).stream()
                .filter(h -> h.id().equals(hypothese))
                .findFirst()
                .orElseThrow(() -> new NotFound(new Onderwerp("hypothese", hypothese)));
    }

    /** From now on causes in the past of this person may be written down, and why. */
    public void allow(OnderzoekId id, InwonerId wie, Generaties.Grond grond, String toelichting) {
        var onderzoek = onderzoeken.reach(id);
        requireLid(onderzoek, wie);
        analyse.replace(onderzoek, new Generaties(wie, grond, toelichting, ""), clock.instant());
        log.changed(id.onderwerp(), List.of(wie));
    }

    /** Writes down causes in the past; refused without a ground. */
    public void writeGeneraties(OnderzoekId id, String tekst) {
        var onderzoek = onderzoeken.reach(id);
        var grond =
                analyse.generaties(id)
                        .orElseThrow(
                                () -> new Refusal(Tekst.of("onderzoek.fout.generaties-grond")));
        analyse.replace(
                onderzoek,
                new Generaties(grond.wie(), grond.grond(), grond.toelichting(), tekst),
                clock.instant());
        log.changed(id.onderwerp(), List.of(grond.wie()));
    }

    /** The person took the consent back, or it is needed no more: the words go too. */
    public void forgetGeneraties(OnderzoekId id) {
        var onderzoek = onderzoeken.reach(id);
        analyse.generaties(id).ifPresent(g -> log.changed(id.onderwerp(), List.of(g.wie())));
        analyse.forget(onderzoek);
    }

    private void requireFits(Onderzoek onderzoek, Antwoord antwoord) {
        var punt = antwoord.punt();
        if (punt.isPersoonlijk() != antwoord.inwoner().isPresent()) {
            throw new NotFound(onderzoek.id().onderwerp());
        }
        if (punt.isVerslag()) {
            var past =
                    antwoord.inwoner()
                            .flatMap(onderzoek::over)
                            .filter(wie -> Vraagpunt.van(wie).contains(punt));
            if (past.isEmpty()) {
                throw new NotFound(onderzoek.id().onderwerp());
            }
        } else {
            antwoord.inwoner().ifPresent(wie -> requireLid(onderzoek, wie));
        }
    }

    private void requireLid(Onderzoek onderzoek, InwonerId wie) {
        var leden = gezinnen.get(onderzoek.gezin()).inwonersOn(LocalDate.now(clock));
        if (Optional.of(wie).filter(leden::contains).isEmpty()) {
            throw new NotFound(Onderwerp.of("inwoner", wie));
        }
    }
}
