package nl.samenhang.bestaanszekerheid.participatie;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;

/** Identifies the talent profile of one person. */
public record TalentprofielId(UUID value) implements Id {

    public static TalentprofielId next() {
        return new TalentprofielId(Ids.next());
    }

    /** Reads the id from a path; refuses text that is no UUID. */
    public static TalentprofielId of(String text) {
        return new TalentprofielId(UUID.fromString(text));
    }

    public Onderwerp onderwerp() {
        return Onderwerp.of("talentprofiel", this);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
