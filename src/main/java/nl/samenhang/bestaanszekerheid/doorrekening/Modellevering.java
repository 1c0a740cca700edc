package nl.samenhang.bestaanszekerheid.doorrekening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A delivery of the model population.
 *
 * @param bron where it comes from, in the words of who took it in
 * @param peildatum of which day the incomes are
 * @param verzonnen whether its people are invented, as the file says itself
 * @param regels how many lines there are, without the header
 * @param zout so that what lies beside the truth cannot be worked out; never shown
 */
public record Modellevering(
        ModelleveringId id,
        String bron,
        String bestandsnaam,
        LocalDate peildatum,
        boolean verzonnen,
        int regels,
        int verwerkt,
        int geweigerd,
        Optional<Instant> klaarOp,
        Instant ontvangenOp,
        String door,
        long zout) {

    private static final int HEEL = 100;

    public boolean isKlaar() {
        return klaarOp.isPresent();
    }

    public int goed() {
        return verwerkt - geweigerd;
    }

    public int percentage() {
        return (int) ((long) verwerkt * HEEL / regels);
    }
}
