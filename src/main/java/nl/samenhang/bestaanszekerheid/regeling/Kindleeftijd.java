package nl.samenhang.bestaanszekerheid.regeling;

import java.util.List;

/** Of which age a child counts for a scheme, both years included. */
public record Kindleeftijd(int van, int tot) {

    /** Every child under 18. */
    public static final Kindleeftijd ELK = new Kindleeftijd(0, 17);

    int count(List<Integer> leeftijden) {
        return (int) leeftijden.stream().filter(jaren -> jaren >= van && jaren <= tot).count();
    }
}
