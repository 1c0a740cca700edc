package nl.samenhang.platform.security;

import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Ids;

public record BeheerverzoekId(UUID value) implements Id {

    static BeheerverzoekId next() {
        return new BeheerverzoekId(Ids.next());
    }

    public static BeheerverzoekId of(String text) {
        return new BeheerverzoekId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
