package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/**
 * The plan of one young person for the years around 18.
 *
 * @param begonnenOp when somebody first worked on it
 * @param afgerondOp when the file was closed with it
 * @param gemeldOp when the team leader heard that nobody had begun
 * @param big5Gevraagd the last day of its calendar on which the Big 5 were asked
 */
public record Perspectiefplan(
        PerspectiefplanId id,
        GezinId gezin,
        InwonerId inwoner,
        LocalDate geboren,
        LocalDate geopendOp,
        Optional<LocalDate> begonnenOp,
        Optional<LocalDate> afgerondOp,
        Optional<Woorden> woorden,
        SoortHulp soort,
        Optional<Verlenging> verlenging,
        Optional<Overdracht> overdracht,
        Optional<Loslating> loslating,
        Optional<LocalDate> gemeldOp,
        Optional<LocalDate> big5Gevraagd) {

    private static final int VOLWASSEN = 18;

    /**
     * What the young person wants, in the own words.
     *
     * @param zelf whether they wrote it down themselves
     */
    public record Woorden(String tekst, boolean zelf, LocalDate op) {}

    /**
     * Youth help goes on after 18.
     *
     * @param tot the first day without it
     * @param reden why it is still needed
     */
    public record Verlenging(LocalDate tot, String reden, MedewerkerId door, LocalDate op) {}

    /**
     * Who goes on with it, and the talk with everybody at one table.
     *
     * @param naar such as the Wmo team of the neighbourhood
     */
    public record Overdracht(String naar, LocalDate op, String afspraak) {}

    /** Why the file may close although not all of the Big 5 are arranged. */
    public record Loslating(String reden, MedewerkerId door, LocalDate op) {}

    /** A plan in which nothing is written yet. */
    static Perspectiefplan of(
            GezinId gezin, InwonerId inwoner, LocalDate geboren, LocalDate geopendOp) {
        return new Perspectiefplan(
                PerspectiefplanId.next(),
                gezin,
                inwoner,
                geboren,
                geopendOp,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                SoortHulp.JEUGDHULP,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The 18th birthday; who was born on 29 February turns 18 on 1 March. */
    public LocalDate achttien() {
        return birthday(VOLWASSEN);
    }

    LocalDate birthday(int leeftijd) {
        var dag = geboren.plusYears(leeftijd);
        return dag.getDayOfMonth() == geboren.getDayOfMonth() ? dag : dag.plusDays(1);
    }

    /** The last day of youth help without a decision to go on. */
    public LocalDate laatsteDagJeugdhulp() {
        return achttien().minusDays(1);
    }

    public boolean isBegun() {
        return begonnenOp.isPresent();
    }

    public boolean isEnded() {
        return afgerondOp.isPresent();
    }
}
