package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether there is room, as the organisation stated it.
 *
 * @param plekken how many places are free
 * @param wachtdagen how long somebody waits who comes today
 * @param gemeldOp the day on which this was stated
 */
public record Beschikbaarheid(
        Optional<Integer> plekken, Optional<Integer> wachtdagen, Optional<LocalDate> gemeldOp) {

    /** Nothing was stated. */
    public static final Beschikbaarheid ONBEKEND =
            new Beschikbaarheid(Optional.empty(), Optional.empty(), Optional.empty());

    public Beschikbaarheid {
        if (wachtdagen.isPresent() != gemeldOp.isPresent()) {
            throw new IllegalArgumentException("A waiting time has the day on which it was stated");
        }
    }

    public static Beschikbaarheid stated(
            Optional<Integer> plekken, int wachtdagen, LocalDate gemeldOp) {
        return new Beschikbaarheid(plekken, Optional.of(wachtdagen), Optional.of(gemeldOp));
    }

    /** When somebody who comes on this day can begin. */
    public Optional<LocalDate> startFor(LocalDate dag) {
        return wachtdagen.map(dag::plusDays);
    }
}
