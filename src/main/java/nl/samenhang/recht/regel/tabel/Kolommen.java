package nl.samenhang.recht.regel.tabel;

/** The columns of many cases, by the name of the input. */
public interface Kolommen {

    /** The whole numbers of a {@link Kolomvorm.Getal}. */
    int[] getallen(String invoer);

    /** The places of {@link Kolomvorm.Codes}, or yes and no. */
    byte[] codes(String invoer);
}
