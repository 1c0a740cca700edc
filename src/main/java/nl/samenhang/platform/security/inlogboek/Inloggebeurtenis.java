package nl.samenhang.platform.security.inlogboek;

/** What happened with an account at the door (OWASP ASVS 5.0, 16.3.1). */
public enum Inloggebeurtenis {
    INGELOGD,
    /** The password was right; the second step was still to come. */
    HALVERWEGE,
    GEWEIGERD,
    UITGELOGD,
    /** Nobody did anything for half an hour, or a working day was over. */
    SESSIE_VERLOPEN,
    FACTOR_INGESTELD,
    FACTOR_VERWIJDERD,
    /** An operator ended the second factor that somebody lost. */
    FACTOR_HERSTELD,
    HERSTELCODES_GEMAAKT,
    WACHTWOORD_GEWIJZIGD
}
