package nl.samenhang.besluit.wachtvraag;

/** The rights and purposes of this room. */
public final class WachtvraagRechten {

    /** Write down that somebody waits, what helps meanwhile and what experts advise. */
    public static final String WERKEN = "wachtvraag.werken";

    /** See who of the own files waits longest. */
    public static final String OVERZICHT = "wachtvraag.overzicht";

    /** See how long one waits for each kind of help, without people. */
    public static final String CIJFERS = "wachtvraag.cijfers";

    /** The purpose of the work in a file: help a family with one plan, whatever the law. */
    public static final String DOEL = "dossiervoering";

    /** The purpose of the round at night: nobody waits unseen. */
    public static final String DOEL_BEWAKEN = "wachten-bewaken";

    /** The purpose of the figures: answer for them by numbers, never by a person. */
    public static final String DOEL_CIJFERS = "wachten-verantwoorden";

    private WachtvraagRechten() {}
}
