package nl.samenhang.regie.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Gezagdragers;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may agree for whom today, by age and authority. */
@Service
@Transactional(readOnly = true)
public class Bevoegden {

    private final Inwoners inwoners;
    private final Gezagdragers gezagdragers;
    private final Clock clock;

    Bevoegden(Inwoners inwoners, Gezagdragers gezagdragers, Clock clock) {
        this.inwoners = inwoners;
        this.gezagdragers = gezagdragers;
        this.clock = clock;
    }

    /** In which capacity somebody may agree for another; empty when not at all. */
    public Optional<Hoedanigheid> as(InwonerId wie, InwonerId voor) {
        var allowed = allowedFor(voor);
        if (wie.equals(voor)) {
            return Optional.of(Hoedanigheid.ZELF).filter(allowed::contains);
        }
        return Optional.of(Hoedanigheid.OUDER)
                .filter(allowed::contains)
                .filter(_ -> gezagdragers.of(voor, LocalDate.now(clock)).contains(wie));
    }

    /** For whom somebody may agree under the own log-in: oneself and own children under sixteen. */
    public List<InwonerId> speaksFor(InwonerId wie) {
        var result = new ArrayList<>(List.of(wie));
        for (var relatie : inwoners.relaties(wie)) {
            relatie.ander()
                    .filter(kind -> !result.contains(kind) && as(wie, kind).isPresent())
                    .ifPresent(result::add);
        }
        return result;
    }

    /** In which capacities somebody may have agreed for this person. */
    public Set<Hoedanigheid> allowedFor(InwonerId inwoner) {
        return Bevoegdheid.allowed(age(inwoner));
    }

    /** Whether everybody who must agree did. */
    boolean isComplete(InwonerId inwoner, Toestemming toestemming) {
        var akkoord = EnumSet.noneOf(Hoedanigheid.class);
        toestemming.akkoorden().forEach(a -> akkoord.add(a.als()));
        return Bevoegdheid.isComplete(age(inwoner), akkoord);
    }

    private Leeftijdsgroep age(InwonerId inwoner) {
        return inwoners.get(inwoner).leeftijdsgroep(LocalDate.now(clock));
    }
}
