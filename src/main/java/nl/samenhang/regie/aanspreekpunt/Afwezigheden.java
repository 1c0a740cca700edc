package nl.samenhang.regie.aanspreekpunt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When contact persons are away, and who stands in for them. */
@Service
@Transactional
public class Afwezigheden {

    private final AfwezigheidRepository afwezigheden;
    private final Waarneming waarneming;
    private final Clock clock;

    Afwezigheden(AfwezigheidRepository afwezigheden, Waarneming waarneming, Clock clock) {
        this.afwezigheden = afwezigheden;
        this.waarneming = waarneming;
        this.clock = clock;
    }

    /** Plans an absence; the stand-in can open the files from the first day to the last. */
    public void plan(Afwezigheid afwezigheid) {
        AfwezigheidPolicy.refuse(
                        afwezigheid,
                        LocalDate.now(clock),
                        afwezigheden.overlaps(afwezigheid.medewerker(), afwezigheid.periode()),
                        afwezigheden.overlaps(afwezigheid.waarnemer(), afwezigheid.periode()))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        afwezigheden.insert(afwezigheid);
        waarneming.reconcile();
    }

    /** Somebody is back: from today the stand-in no longer opens the files. */
    public void end(AfwezigheidId id) {
        var afwezigheid = require(id);
        var today = LocalDate.now(clock);
        if (afwezigheid.periode().tot().filter(tot -> !tot.isAfter(today)).isPresent()) {
            throw new Refusal(Tekst.of("aanspreekpunt.weigering.al-terug"));
        }
        var begonnen = afwezigheid.periode().van().isBefore(today);
        afwezigheden.end(afwezigheid, begonnen ? today : afwezigheid.periode().van());
        waarneming.reconcile();
        afwezigheden.deleteEmpty();
    }

    /** One absence; an unknown number gives the same answer as somebody else's. */
    @Transactional(readOnly = true)
    public Afwezigheid require(AfwezigheidId id) {
        return afwezigheden
                .find(id)
                .orElseThrow(() -> new NotFound(Onderwerp.of("afwezigheid", id)));
    }

    /** The absence of this employee today. */
    @Transactional(readOnly = true)
    public Optional<Afwezigheid> today(MedewerkerId medewerker) {
        return afwezigheden.on(medewerker, LocalDate.now(clock));
    }

    /** The running and coming absences of these employees, the first to begin first. */
    @Transactional(readOnly = true)
    public List<Afwezigheid> coming(Collection<MedewerkerId> medewerkers) {
        return afwezigheden.from(medewerkers, LocalDate.now(clock));
    }
}
