package nl.samenhang.bestaanszekerheid.participatie;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.samenhang.kernel.Telling;

/**
 * How many people still work some months after they began, of one kind of work.
 *
 * @param dag of which day the numbers are
 * @param geplaatst who began so many months ago or longer
 * @param werkt per cents of them who worked then; empty for so few that somebody could be
 *     recognised
 */
public record Werkbehoud(
        Aanbodsoort soort, int maanden, LocalDate dag, Telling geplaatst, OptionalInt werkt) {}
