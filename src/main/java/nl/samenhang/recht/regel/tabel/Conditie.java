package nl.samenhang.recht.regel.tabel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one cell asks of an input.
 *
 * @param tekst as it stands in the table
 * @param niet whether it asks that none of the tests passes
 * @param delen the tests, of which one must pass; none for a cell that asks nothing
 */
public record Conditie(String tekst, boolean niet, List<Deel> delen) {

    /** A cell that asks nothing. */
    public static final String ALLES = "-";

    /** What a cell asks of an input with these values; empty when it cannot be read. */
    public static Optional<Conditie> of(Domein domein, String cel) {
        return new Conditielezer(domein).lees(cel);
    }

    /** Whether any value will do. */
    public boolean vraagtNiets() {
        return delen.isEmpty();
    }

    /** Whether the value passes. */
    public boolean bevat(Object waarde) {
        return vraagtNiets() || delen.stream().anyMatch(deel -> deel.bevat(waarde)) != niet;
    }

    Stream<BigDecimal> grenzen() {
        return delen.stream().flatMap(Deel::grenzen);
    }
}
