package nl.samenhang.mensen.privacyverzoek;

/** The rights and purpose of this room. */
public final class PrivacyverzoekRechten {

    /** Write down a request that came by letter or at the desk. */
    public static final String ONTVANGEN = "privacyverzoek.ontvangen";

    /** Judge and decide requests. */
    public static final String BEHANDELEN = "privacyverzoek.behandelen";

    /** Sign as the second for what is destroyed. */
    public static final String TEKENEN = "privacyverzoek.tekenen";

    /** Why it is done: a key of the register of processing. */
    public static final String DOEL = "privacyverzoek";

    private PrivacyverzoekRechten() {}
}
