package nl.samenhang.recht.doel;

import java.util.List;
import java.util.Optional;

/**
 * One rule of the purpose table: for each of these purposes, roles, kinds of data and laws.
 *
 * @param doelen keys of the register of processing
 * @param rollen names of roles; {@link #ALLE} for every role that no other rule names
 * @param wetten the laws behind the data; {@link #ALLE} for data that belongs to no law
 * @param artikel the article that says so
 * @param zekerheid whether the article was read in the text of the law or is from memory
 * @param schakelaar the bill that must be switched on first; empty for law in force
 */
public record Doelregel(
        List<String> doelen,
        List<String> rollen,
        List<String> categorieen,
        List<String> wetten,
        Uitkomst uitkomst,
        String artikel,
        Tweetalig uitleg,
        Zekerheid zekerheid,
        Optional<String> schakelaar) {

    /** Stands for each role, or for data without a law. */
    public static final String ALLE = "*";

    /** How certain the article is. */
    public enum Zekerheid {
        GELEZEN,
        UIT_HET_HOOFD
    }

    /** A sentence in the languages of the screens. */
    public record Tweetalig(String nl, String en) {

        /** In the language of the reader; Dutch when that is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }
}
