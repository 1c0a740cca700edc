package nl.samenhang.recht.termijn;

/** Why a clock may stand still (Awb art. 4:15; for an objection also art. 7:10 and 7:14). */
public enum Opschortingsreden {
    /** We asked to complete the application, or to repair the objection. */
    AANVULLING,
    /** The applicant agreed in writing. */
    TOESTEMMING,
    /** The delay is caused by the applicant. */
    TOEDOEN_AANVRAGER,
    /** Force majeure. */
    OVERMACHT
}
