package nl.samenhang.mensen.privacyverzoek;

import java.util.Set;
import nl.samenhang.mensen.inwoner.Leeftijdsgroep;

/**
 * Who may ask what about a person of some age.
 *
 * @param leeftijden how old the person is on the day on which it is asked
 * @param artikel the law behind it
 * @param gronden why a person may refuse it all the same
 */
public record Rechtsregel(
        Set<Verzoeksoort> soorten,
        Hoedanigheid hoedanigheid,
        Set<Leeftijdsgroep> leeftijden,
        Recht uitkomst,
        String artikel,
        Woorden reden,
        Set<Weigergrond> gronden) {

    /** Whether it may be asked. */
    public enum Recht {
        JA,
        /** Only when the person agrees. */
        TOESTEMMING,
        NEE
    }

    /** A sentence in both languages of the screens. */
    public record Woorden(String nl, String en) {

        /** The sentence in the language of the reader; Dutch when it is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }

    boolean appliesTo(Verzoeksoort soort, Hoedanigheid wie, Leeftijdsgroep leeftijd) {
        return soorten.contains(soort) && hoedanigheid == wie && leeftijden.contains(leeftijd);
    }
}
