package nl.samenhang.bestaanszekerheid.schuldhulp;

/**
 * Whether the law puts a creditor first. Who is first gets twice the percentage of the others, by
 * the code of the profession.
 */
public enum Rang {
    PREFERENT(2),
    CONCURRENT(1);

    private final int gewicht;

    Rang(int gewicht) {
        this.gewicht = gewicht;
    }

    public int gewicht() {
        return gewicht;
    }
}
