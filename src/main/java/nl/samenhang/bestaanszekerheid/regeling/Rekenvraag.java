package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * What a household answers once.
 *
 * @param inkomen of both partners together, net a month with holiday pay, only what counts
 *     (Participatiewet art. 31 and 32)
 * @param bezit money and other assets
 * @param maandenLaag for how many months the income has been low
 * @param laatsteToeslag the day of the last individual income supplement; empty for never
 * @param inkomenStijgt whether the income will soon go up
 * @param zoektermijnTot from when somebody under 27 can apply for assistance; empty for who need
 *     not search first
 * @param kosten the special costs for which assistance is asked, when there are any
 * @param studiebeperking whether illness or a disability makes earning beside studies impossible
 */
public record Rekenvraag(
        LocalDate dag,
        Leefsituatie situatie,
        Bedrag inkomen,
        Bedrag bezit,
        Bedrag schulden,
        int maandenLaag,
        Optional<LocalDate> laatsteToeslag,
        boolean inkomenStijgt,
        boolean student,
        boolean studiebeperking,
        Optional<LocalDate> zoektermijnTot,
        Optional<Kostenvraag> kosten) {

    public Rekenvraag(
            LocalDate dag,
            Leefsituatie situatie,
            Bedrag inkomen,
            Bedrag bezit,
            Bedrag schulden,
            int maandenLaag,
            Optional<LocalDate> laatsteToeslag,
            boolean inkomenStijgt,
            boolean student,
            boolean studiebeperking) {
        this(
                dag,
                situatie,
                inkomen,
                bezit,
                schulden,
                maandenLaag,
                laatsteToeslag,
                inkomenStijgt,
                student,
                studiebeperking,
                Optional.empty(),
                Optional.empty());
    }

    /** Whether somebody still looks for work or school first. */
    boolean isSearching() {
        return zoektermijnTot.filter(dag::isBefore).isPresent();
    }
}
