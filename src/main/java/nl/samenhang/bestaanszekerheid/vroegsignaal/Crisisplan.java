package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How somebody in a crisis is reached within three working days (Wgs art. 4 lid 2): call at once,
 * try again in the evening, visit on the second day.
 */
public record Crisisplan(List<Stap> stappen) {

    /** What is done. */
    public enum Wat {
        BELLEN,
        AVOND,
        BEZOEK,
        /** The first talk itself, which is there once somebody was reached. */
        GESPREK
    }

    /** One step, on which day, and whether it was done or is no longer needed. */
    public record Stap(Wat wat, LocalDate dag, boolean gedaan) {}

    /**
     * @param tweede the second working day
     * @param uiterlijk the last day for the talk
     */
    static Crisisplan of(
            LocalDate begin, LocalDate tweede, LocalDate uiterlijk, List<Contactpoging> pogingen) {
        return new Crisisplan(
                List.of(
                        stap(Wat.BELLEN, begin, pogingen, _ -> true),
                        stap(Wat.AVOND, begin, pogingen, p -> p.dagdeel() == Dagdeel.AVOND),
                        stap(
                                Wat.BEZOEK,
                                tweede,
                                pogingen,
                                p -> p.soort() == Contactsoort.HUISBEZOEK),
                        stap(Wat.GESPREK, uiterlijk, pogingen, _ -> false)));
    }

    /** What to do now; nothing more once somebody was reached. */
    public Optional<Stap> volgende() {
        return stappen.stream().filter(stap -> !stap.gedaan()).findFirst();
    }

    /** Who was reached needs no further attempt. */
    private static Stap stap(
            Wat wat, LocalDate dag, List<Contactpoging> pogingen, Predicate<Contactpoging> gedaan) {
        return new Stap(wat, dag, pogingen.stream().anyMatch(gedaan.or(Contactpoging::bereikt)));
    }
}
