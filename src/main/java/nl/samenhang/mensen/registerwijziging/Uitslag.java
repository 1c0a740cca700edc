package nl.samenhang.mensen.registerwijziging;

/**
 * What asking the register came to.
 *
 * @param verwerkt how many changes our file took over by itself
 * @param voorgelegd how many wait for a person
 * @param mislukt about how many persons it must be asked again
 */
public record Uitslag(Soort soort, int verwerkt, int voorgelegd, int mislukt) {

    /** Whether there was an answer. */
    public enum Soort {
        ANTWOORD,
        /** The register answered that it knows nobody by this number. */
        NIEMAND,
        GEEN_ANTWOORD,
        GEWEIGERD,
        /** Our file has no number to ask by. */
        ONBEKEND
    }

    static Uitslag of(Soort soort) {
        return new Uitslag(soort, 0, 0, 0);
    }

    static Uitslag done(int verwerkt, int voorgelegd) {
        return new Uitslag(Soort.ANTWOORD, verwerkt, voorgelegd, 0);
    }

    static Uitslag failed() {
        return new Uitslag(Soort.ANTWOORD, 0, 0, 1);
    }

    Uitslag plus(Uitslag ander) {
        return new Uitslag(
                isBeantwoord() ? ander.soort : soort,
                verwerkt + ander.verwerkt,
                voorgelegd + ander.voorgelegd,
                mislukt + ander.mislukt);
    }

    /** Whether everything was answered. */
    public boolean isBeantwoord() {
        return soort == Soort.ANTWOORD || soort == Soort.NIEMAND;
    }
}
