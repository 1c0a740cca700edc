package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.util.List;

/** What came of a question to the register. Holds no words of the register itself. */
public sealed interface Brpantwoord {

    /** The persons that the register found; none is an answer too. */
    record Gevonden(List<Brppersoon> personen) implements Brpantwoord {}

    /** More persons than the register gives at once: the question must be narrower. */
    record TeVeel() implements Brpantwoord {}

    /**
     * The register understood the question and does not answer it.
     *
     * @param status the HTTP status, for an operator
     * @param code the register's code for the reason; empty when it gave none
     */
    record Geweigerd(int status, String code) implements Brpantwoord {}

    /** The register is down or too slow: ask again later. */
    record NietBereikbaar() implements Brpantwoord {}

    /** This installation has no register. */
    record NietIngesteld() implements Brpantwoord {}
}
