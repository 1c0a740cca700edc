package nl.samenhang.regie.aanspreekpunt;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Raakvlak;
import org.springframework.stereotype.Component;

/** A change in the register is for the contact person of the gezin. */
@Component
class Aanspreekpuntraakvlak implements Raakvlak {

    private final Aanspreekpunten aanspreekpunten;

    Aanspreekpuntraakvlak(Aanspreekpunten aanspreekpunten) {
        this.aanspreekpunten = aanspreekpunten;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public List<Tekst> touched(GezinId gezin, InwonerId inwoner) {
        return aanspreekpunten.contact(gezin).stream()
                .map(contact -> Tekst.of("aanspreekpunt.raakt", contact.naam()))
                .toList();
    }

    @Override
    public Optional<MedewerkerId> behandelaar(GezinId gezin) {
        return aanspreekpunten.current(gezin).map(Aanspreekpunt::medewerker);
    }
}
