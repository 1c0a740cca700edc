package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.platform.jobs.Tijdreis;
import org.springframework.stereotype.Component;

/** Lets something happen on an earlier working day, or not at all when that day has yet to come. */
@Component
class Verleden {

    private final Clock clock;

    Verleden(Clock clock) {
        this.clock = clock;
    }

    void on(LocalDate dag, int uur, Runnable work) {
        get(
                dag,
                uur,
                () -> {
                    work.run();
                    return true;
                });
    }

    /**
     * What came of it; empty when the day has yet to come. Must not stand inside other work of the
     * past.
     */
    <T> Optional<T> get(LocalDate dag, int uur, Supplier<T> work) {
        var werkdag = workingDay(dag);
        if (!werkdag.isBefore(LocalDate.now(clock))) {
            return Optional.empty();
        }
        var moment = werkdag.atTime(LocalTime.of(uur, dag.getDayOfYear() % 60));
        var result = new ArrayList<T>();
        Tijdreis.at(
                moment.atZone(ZoneId.of("Europe/Amsterdam")).toInstant(),
                () -> result.add(work.get()));
        return result.stream().findFirst();
    }

    /** Nobody works at the weekend: then it is done on Monday. */
    private static LocalDate workingDay(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> dag.plusDays(2);
            case DayOfWeek.SUNDAY -> dag.plusDays(1);
            default -> dag;
        };
    }
}
