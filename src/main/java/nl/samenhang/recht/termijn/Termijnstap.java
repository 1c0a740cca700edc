package nl.samenhang.recht.termijn;

import java.time.MonthDay;
import java.util.Optional;

/**
 * One term within a clock.
 *
 * @param sleutel names the step within its clock; empty when the clock has only one
 * @param naam what the step is for; empty when the clock has only one
 * @param aantal how many units
 * @param richting forward from the start, or back from it
 * @param vanaf from the start event, or from the end of the step before
 * @param atw whether the Algemene termijnenwet applies
 * @param datum the day of the year, for a fixed date only
 * @param verlenging by how many units the term may be extended once; 0 when it may not
 */
public record Termijnstap(
        Optional<String> sleutel,
        Optional<Tweetalig> naam,
        int aantal,
        Eenheid eenheid,
        Richting richting,
        Vanaf vanaf,
        boolean atw,
        Optional<MonthDay> datum,
        int verlenging) {

    /**
     * A step of a clock that has only this one, counted forward without the Algemene termijnenwet.
     */
    public static Termijnstap of(int aantal, Eenheid eenheid) {
        return new Termijnstap(
                Optional.empty(),
                Optional.empty(),
                aantal,
                eenheid,
                Richting.VOORUIT,
                Vanaf.BEGIN,
                false,
                Optional.empty(),
                0);
    }

    /** The same step under the Algemene termijnenwet. */
    public Termijnstap withAtw() {
        return new Termijnstap(
                sleutel, naam, aantal, eenheid, richting, vanaf, true, datum, verlenging);
    }

    /** The same step counted back from its event. */
    public Termijnstap backwards() {
        return new Termijnstap(
                sleutel, naam, aantal, eenheid, Richting.ACHTERUIT, vanaf, atw, datum, verlenging);
    }

    /** The same step after it was extended. */
    public Termijnstap extended() {
        return new Termijnstap(
                sleutel, naam, aantal + verlenging, eenheid, richting, vanaf, atw, datum, 0);
    }

    /**
     * Whether the law leaves room for the Algemene termijnenwet: not for hours, years, more than 90
     * days, 12 weeks or 3 months (Atw art. 4), nor for terms counted back (art. 1 lid 2).
     */
    public boolean allowsAtw() {
        var longest =
                switch (eenheid) {
                    case DAGEN -> 90;
                    case WEKEN -> 12;
                    case MAANDEN -> 3;
                    case JAREN, WERKDAGEN, UREN, VASTE_DATUM -> 0;
                };
        return richting == Richting.VOORUIT && aantal <= longest && longest > 0;
    }
}
