package nl.samenhang.recht.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Vernietiger;
import org.springframework.stereotype.Component;

/** Judges whether something may go today: when the list is drawn up, and again when it is done. */
@Component
class Oordelaar {

    private final Bewaartermijnen termijnen;
    private final Vernietiger vernietiger;
    private final Clock clock;

    Oordelaar(Bewaartermijnen termijnen, Vernietiger vernietiger, Clock clock) {
        this.termijnen = termijnen;
        this.vernietiger = vernietiger;
        this.clock = clock;
    }

    /**
     * What is found.
     *
     * @param over whether its term is over
     * @param onaf tables with something unfinished, for which it stays
     */
    record Oordeel(String soort, LocalDate laatste, boolean over, List<String> onaf, long rijen) {}

    Oordeel judge(Bewaardeel deel, UUID id, Bewaardeel.Telling telling) {
        var stand = vernietiger.stand(List.of(id));
        var laatste =
                Stream.concat(stand.laatste().stream(), Stream.of(telling.einde()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow();
        var soorten = Stream.concat(Stream.of(deel.soort()), stand.soorten().stream()).toList();
        var today = today();
        var termijn = boek().longest(soorten, laatste, today);
        return new Oordeel(
                termijn.soort(),
                laatste,
                termijn.isOver(laatste, today),
                stand.onaf(),
                stand.rijen());
    }

    LocalDate grens(String soort) {
        return boek().grens(soort, today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Bewaarboek boek() {
        return termijnen.of(Contexts.current().gemeente());
    }
}
