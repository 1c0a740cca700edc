package nl.samenhang.bestaanszekerheid.uitvoering;

import java.util.Optional;
import java.util.OptionalInt;
import nl.samenhang.kernel.Bedrag;

/**
 * What one way to carry out a task costs and brings.
 *
 * @param geraamd whether somebody estimated it; else it was counted
 * @param prijs for each case, when that is known
 * @param weken how long a case takes
 * @param geslaagd of a hundred cases that ended, so many succeeded
 * @param gestopt so many stopped before
 * @param bron who says so; empty for what was counted
 */
public record Wijzecijfer(
        Wijze wijze,
        boolean geraamd,
        Optional<Bedrag> prijs,
        OptionalInt zaken,
        OptionalInt weken,
        OptionalInt geslaagd,
        OptionalInt gestopt,
        String bron) {}
