package nl.samenhang.mensen.inwoner;

import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import org.springframework.stereotype.Component;

/** Where a test registers people: whoever looks alike was made by another test, and is another. */
@Component
public class Inschrijfbalie {

    private final Inwoners inwoners;
    private final Gelijken gelijken;

    Inschrijfbalie(Inwoners inwoners, Gelijken gelijken) {
        this.inwoners = inwoners;
        this.gelijken = gelijken;
    }

    /** Registers this person next to all look-alikes. */
    public InwonerId register(NieuweInwoner nieuw) {
        return inwoners.register(
                nieuw,
                gelijken.of(nieuw).stream()
                        .map(gelijke -> gelijke.inwoner().id())
                        .collect(Collectors.toSet()));
    }
}
