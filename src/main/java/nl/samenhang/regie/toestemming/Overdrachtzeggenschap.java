package nl.samenhang.regie.toestemming;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Zeggenschap;
import org.springframework.stereotype.Component;

/** Giving a file to another municipality asks the consent of the same people as all else. */
@Component
class Overdrachtzeggenschap implements Zeggenschap {

    private final Inwoners inwoners;
    private final Clock clock;

    Overdrachtzeggenschap(Inwoners inwoners, Clock clock) {
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public Set<Als> allowed(InwonerId inwoner) {
        return Bevoegdheid.allowed(age(inwoner)).stream()
                .map(als -> Als.valueOf(als.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean isEnough(InwonerId inwoner, Set<Als> gegeven) {
        return Bevoegdheid.isComplete(
                age(inwoner),
                gegeven.stream()
                        .map(als -> Hoedanigheid.valueOf(als.name()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private Leeftijdsgroep age(InwonerId inwoner) {
        return inwoners.get(inwoner).leeftijdsgroep(LocalDate.now(clock));
    }
}
