package nl.samenhang.werkplek.gezinspagina;

/** The purposes of this room. */
public final class GezinspaginaRechten {

    /** To help one family with one plan, over all laws. */
    public static final String DOSSIERVOERING = "dossiervoering";

    private GezinspaginaRechten() {}
}
