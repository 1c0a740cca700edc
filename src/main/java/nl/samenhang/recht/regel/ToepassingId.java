package nl.samenhang.recht.regel;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

public record ToepassingId(UUID value) implements Id {

    static ToepassingId next() {
        return new ToepassingId(Ids.next());
    }

    public static ToepassingId of(String text) {
        return new ToepassingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
