package nl.samenhang.recht.termijn;

/** A text of a definition in both languages of the screens. */
public record Tweetalig(String nl, String en) {

    /** The text in the language of the page; Dutch when it is not English. */
    public String in(String taal) {
        return taal.equals("en") ? en : nl;
    }
}
