package nl.samenhang.mensen.noodknop;

import java.time.Instant;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;

/** Of this person nothing is sent out without a call first (iWmo/iJw OP003). */
public record Berichtenstop(
        BerichtenstopId id, InwonerId inwoner, String reden, Instant sinds, MedewerkerId door) {}
