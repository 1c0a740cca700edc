package nl.samenhang.platform.account.scim;

/** What the identity system may do, and how it writes. */
final class ScimRechten {

    /** Let employees come, change and go. */
    static final String BIJHOUDEN = "scim.bijhouden";

    /** RFC 7644, section 3.1. */
    static final String SCIM_JSON = "application/scim+json";

    private ScimRechten() {}
}
