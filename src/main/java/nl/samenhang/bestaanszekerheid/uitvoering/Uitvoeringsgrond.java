package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.Plaatsgrond;
import org.springframework.stereotype.Component;

/** A role that does a task of ours counts for a neighbour's employee as long as was agreed. */
@Component
class Uitvoeringsgrond implements Plaatsgrond {

    private final AfspraakRepository afspraken;
    private final Clock clock;

    Uitvoeringsgrond(AfspraakRepository afspraken, Clock clock) {
        this.afspraken = afspraken;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> tot(String rol, Gemeentecode thuis) {
        return Taak.ofRol(rol)
                .map(taak -> afspraken.tot(taak, thuis, LocalDate.now(clock)))
                .orElse(Optional.of(LocalDate.MAX));
    }
}
