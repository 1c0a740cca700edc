package nl.samenhang.mensen.inwoner;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;

/** When a person was last changed; a place in the order of change. */
public record Wijziging(OffsetDateTime op, InwonerId inwoner) {

    /** Before everybody. */
    public static final Wijziging BEGIN =
            new Wijziging(
                    OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC),
                    new InwonerId(new UUID(0, 0)));
}
