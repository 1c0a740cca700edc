package nl.samenhang.kernel;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An amount of money of nought or more.
 *
 * @param centen in eurocent
 */
public record Bedrag(long centen) implements Comparable<Bedrag> {

    public static final Bedrag NIETS = new Bedrag(0);

    private static final int CENTEN = 100;
    private static final Pattern GESCHREVEN =
            Pattern.compile("(?:€|EUR)? ?(\\d{1,9}|\\d{1,3}(?:\\.\\d{3}){1,2})(?:,(\\d{2}|-))?");

    public Bedrag {
        if (centen < 0) {
            throw new IllegalArgumentException("An amount is not negative");
        }
    }

    /** Reads what a person writes in Dutch, such as 389, 389,50 or € 1.250,00. */
    public static Bedrag of(String text) {
        var found = GESCHREVEN.matcher(text.strip().replace('\u00a0', ' '));
        if (!found.matches()) {
            throw new IllegalArgumentException("Not an amount");
        }
        var cents = found.group(2) == null || found.group(2).equals("-") ? "0" : found.group(2);
        return new Bedrag(
                Long.parseLong(found.group(1).replace(".", "")) * CENTEN + Long.parseLong(cents));
    }

    public Bedrag plus(Bedrag ander) {
        return new Bedrag(Math.addExact(centen, ander.centen));
    }

    public boolean isMoreThan(Bedrag ander) {
        return compareTo(ander) > 0;
    }

    @Override
    public int compareTo(Bedrag ander) {
        return Long.compare(centen, ander.centen);
    }

    /**
     * As it is written in Dutch, € 1.250,00; a line never ends between the sign and the figures.
     */
    @Override
    public String toString() {
        var euro = String.format(Locale.ROOT, "%,d", centen / CENTEN).replace(',', '.');
        return "€\u00a0%s,%02d".formatted(euro, centen % CENTEN);
    }
}
