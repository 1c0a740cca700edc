package nl.samenhang.recht.termijn;

/** Why a clock may stand still (Awb art. 4:15). */
public enum Opschortingsreden {
    /** We asked the applicant to complete the application. */
    AANVULLING,
    /** The applicant agreed in writing. */
    TOESTEMMING,
    /** The delay is caused by the applicant. */
    TOEDOEN_AANVRAGER,
    /** Force majeure. */
    OVERMACHT
}
