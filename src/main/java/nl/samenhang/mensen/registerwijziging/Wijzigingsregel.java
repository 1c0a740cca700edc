package nl.samenhang.mensen.registerwijziging;

/**
 * What happens when the register tells a change of this kind.
 *
 * @param vanzelf what is done by itself
 * @param mens what is asked of a person
 * @param bron the law behind it
 */
public record Wijzigingsregel(
        Wijzigingsoort soort, Wijze wijze, Gezinsvraag gezin, Zin vanzelf, Zin mens, String bron) {

    /** Whether our file follows by itself. */
    public enum Wijze {
        VANZELF,
        VOORLEGGEN
    }

    /** What the change may mean for a file. */
    public enum Gezinsvraag {
        /** Only to know. */
        KENNISNEMEN,
        /** Who belongs to the gezin may be otherwise now. */
        WIE_HOORT_ERBIJ,
        /** A member died. */
        OVERLEDEN
    }

    /** A sentence in both languages of the screens. */
    public record Zin(String nl, String en) {

        /** The sentence in the language of the page; Dutch when it is not English. */
        public String in(String taal) {
            return taal.equals("en") ? en : nl;
        }
    }
}
