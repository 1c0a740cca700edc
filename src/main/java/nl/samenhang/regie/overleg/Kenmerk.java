package nl.samenhang.regie.overleg;

/** What a question is about, as the table of expertise asks it. */
public enum Kenmerk {
    OPGROEIPROBLEMEN("opgroeiproblemen"),
    ONTWIKKELING_BEDREIGD("ontwikkelingBedreigd"),
    TAAL_LEERPROBLEMEN("taalLeerproblemen"),
    LICHAMELIJKE_AANDOENING("lichamelijkeAandoening"),
    BEPERKING_KIND("beperkingKind"),
    KINDERMISHANDELING("kindermishandeling"),
    UITHUISPLAATSING("uithuisplaatsing");

    private final String invoer;

    Kenmerk(String invoer) {
        this.invoer = invoer;
    }

    /** The name of the input in the table. */
    public String invoer() {
        return invoer;
    }
}
