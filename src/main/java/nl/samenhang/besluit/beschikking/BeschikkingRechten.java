package nl.samenhang.besluit.beschikking;

import nl.samenhang.besluit.aanvraag.AanvraagRechten;

/** The rights and purposes of this room. */
public final class BeschikkingRechten {

    /** Prepare decisions: whoever takes in applications. */
    public static final String OPSTELLEN = AanvraagRechten.BEHANDELEN;

    /** Agree as second person. */
    public static final String GOEDKEUREN = "beschikking.goedkeuren";

    /** The purpose: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    private BeschikkingRechten() {}
}
