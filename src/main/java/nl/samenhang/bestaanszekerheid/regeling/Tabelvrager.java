package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.recht.regel.Uitkomst;

/** Asks the table of a scheme: as it is today, keeping what it says, or as it was then. */
interface Tabelvrager {

    /**
     * What the table says.
     *
     * @param kind which of the children it is asked for, counted from nought; empty for the
     *     household
     * @return empty for a scheme that was not there then
     */
    Optional<Uitkomst> ask(Regeling regeling, Rekenfeiten feiten, OptionalInt kind);
}
