package nl.samenhang.besluit.aanvraag;

/** The rights and purposes of this room. */
public final class AanvraagRechten {

    /** Take in applications and prepare decisions. */
    public static final String BEHANDELEN = "aanvraag.behandelen";

    /** The purpose: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    private AanvraagRechten() {}
}
