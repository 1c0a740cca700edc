package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What the court is asked for people who are helped out of debt. */
public record Verzoek(
        UUID id,
        Soort soort,
        String aanleiding,
        LocalDate ingediendOp,
        Optional<Uitspraak> uitspraak) {

    /** How long a rest lasts at most (Wgs art. 5; Fw art. 287b). */
    static final int MONTHS = 6;

    /** A cooling-off period (Wgs art. 5), a forced agreement (Fw 287a), a moratorium (Fw 287b). */
    public enum Soort {
        AFKOELINGSPERIODE,
        DWANGAKKOORD,
        MORATORIUM;

        /** Whether it gives rest for some time. */
        public boolean isRust() {
            return this != DWANGAKKOORD;
        }
    }

    /** What the court said, or that it was taken back. */
    public enum Uitkomst {
        TOEGEWEZEN,
        AFGEWEZEN,
        INGETROKKEN
    }

    /**
     * @param tot until when there is rest
     */
    public record Uitspraak(Uitkomst uitkomst, LocalDate op, Optional<LocalDate> tot) {}
}
