package nl.samenhang.regie.aanspreekpunt.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** Whom a resident can call. */
@Component
class MijnAanspreekpuntSectie implements Mijnsectie {

    private final Aanspreekpunten aanspreekpunten;

    MijnAanspreekpuntSectie(Aanspreekpunten aanspreekpunten) {
        this.aanspreekpunten = aanspreekpunten;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return Optional.of(
                new Sectie(
                        "aanspreekpunt",
                        "regie/aanspreekpunt/mijn",
                        Map.of("contact", aanspreekpunten.contact(gezin))));
    }
}
