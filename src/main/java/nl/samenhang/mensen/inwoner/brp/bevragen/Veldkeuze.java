package nl.samenhang.mensen.inwoner.brp.bevragen;

import java.util.List;

/**
 * Which fields of the register a purpose needs (AVG art. 5: no more than needed).
 *
 * @param doel a key of the register of processing
 * @param velden paths by the names of the standard
 */
public record Veldkeuze(String doel, List<String> velden, Uitleg uitleg) {

    /** Why these, in both languages of the screens. */
    public record Uitleg(String nl, String en) {

        /** The text in the language of the page; Dutch when it is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }
}
