package nl.samenhang.mensen.privacyverzoek;

import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Gezagdragers;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.springframework.stereotype.Component;

/** Finds out from the file as what a resident asks about somebody. */
@Component
class Hoedanigheden {

    private final Inwoners inwoners;
    private final Gezagdragers gezagdragers;

    Hoedanigheden(Inwoners inwoners, Gezagdragers gezagdragers) {
        this.inwoners = inwoners;
        this.gezagdragers = gezagdragers;
    }

    /** Authority ends when the child comes of age (BW 1:233 and 1:245). */
    Hoedanigheid of(InwonerId aanvrager, Inwoner over, LocalDate dag) {
        if (aanvrager.equals(over.id())) {
            return Hoedanigheid.ZELF;
        }
        if (!isParent(aanvrager, over.id())) {
            return Hoedanigheid.ANDER;
        }
        var minor = over.leeftijdsgroep(dag).isMinor();
        return minor && gezagdragers.of(over.id(), dag).contains(aanvrager)
                ? Hoedanigheid.OUDER_MET_GEZAG
                : Hoedanigheid.OUDER_ZONDER_GEZAG;
    }

    private boolean isParent(InwonerId ouder, InwonerId kind) {
        return inwoners.relaties(kind).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .anyMatch(relatie -> relatie.ander().filter(ouder::equals).isPresent());
    }
}
