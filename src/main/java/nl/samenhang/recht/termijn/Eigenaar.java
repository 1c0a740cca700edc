package nl.samenhang.recht.termijn;

/** Who has to act within the term. */
public enum Eigenaar {
    AANBIEDER,
    AANSPREEKPUNT,
    ADMINISTRATIE,
    ANDERE_GEMEENTE,
    BELEID,
    COACH,
    COLLEGE,
    DOSSIERHOUDER,
    ENERGIEBEDRIJF,
    GEMEENTE,
    INKOPER,
    INWONER,
    ONTVANGER,
    PRIVACYFUNCTIONARIS,
    RECHTBANK,
    SCHULDHULPVERLENER,
    SYSTEEM,
    TEAM,
    TEAMLEIDER,
    VEILIG_THUIS
}
