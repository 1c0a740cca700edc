package nl.samenhang.recht.termijn;

/** What happens when a term passes. */
public enum Gevolg {
    AANVRAAG_MOGELIJK,
    AFSLUITEN,
    AFWIJZEN,
    ALARM,
    ANDERE_BETAALT,
    BESLUIT_TE_LAAT,
    BETALING_STOPT,
    CONTACT,
    DWANGSOM,
    ESCALEREN,
    GEEN,
    HERINNERING,
    INGEBREKESTELLING,
    NAVRAGEN,
    NIET_ONTVANKELIJK,
    NIET_TEGENGEWORPEN,
    OP_LIJST,
    SIGNAAL,
    TAAK
}
