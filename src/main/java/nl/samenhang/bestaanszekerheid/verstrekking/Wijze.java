package nl.samenhang.bestaanszekerheid.verstrekking;

/** How what was granted reaches somebody. */
public enum Wijze {
    /** On the account of who applied. */
    BANK,
    /** As a voucher, spent at partners of the municipality. */
    TEGOED,
    /** The thing itself, handed over or done by us. */
    NATURA,
    /** To another one, such as an insurer, who settles it with the household. */
    DERDE
}
