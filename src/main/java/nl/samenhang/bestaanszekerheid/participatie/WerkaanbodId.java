package nl.samenhang.bestaanszekerheid.participatie;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies one offer of work. */
public record WerkaanbodId(UUID value) implements Id {

    public static WerkaanbodId next() {
        return new WerkaanbodId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static WerkaanbodId of(String text) {
        return new WerkaanbodId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("werkaanbod", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
