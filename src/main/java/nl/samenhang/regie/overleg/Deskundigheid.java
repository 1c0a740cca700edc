package nl.samenhang.regie.overleg;

/** An expertise that the municipality must have at hand (Besluit Jeugdwet art. 2.1). */
public enum Deskundigheid {
    OPGROEIEN_PSYCHISCH,
    BEDREIGDE_ONTWIKKELING,
    TAAL_LEREN,
    LICHAMELIJK,
    BEPERKING,
    KINDERMISHANDELING,
    GEDRAGSWETENSCHAPPER
}
