package nl.samenhang.netwerk.aanbieder;

import nl.samenhang.kernel.Levensdomein;

/**
 * What must change, as people say it. Offers are found by it, so that nobody needs to know the name
 * of an organisation first.
 *
 * @param domein the part of life that it belongs to
 * @param nl the words in Dutch
 * @param en the words in English
 */
public record Hulpvraag(String code, Levensdomein domein, Wie wie, String nl, String en) {

    private static final int ADULT = 18;

    /** Whose question it can be. */
    public enum Wie {
        KIND,
        VOLWASSENE,
        IEDEREEN
    }

    /** Whether somebody of this age can have it. */
    public boolean isFor(int leeftijd) {
        return switch (wie) {
            case KIND -> leeftijd < ADULT;
            case VOLWASSENE -> leeftijd >= ADULT;
            case IEDEREEN -> true;
        };
    }

    /** The words in the language of the reader. */
    public String in(String taal) {
        return taal.equals("en") ? en : nl;
    }
}
