package nl.samenhang.mensen.noodknop.web;

import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/**
 * Finds the one person of this name and birth date. It answers only whether there is exactly one,
 * so that naming somebody shows nothing about them.
 */
@Component
class Aanwijzer {

    private static final int ENOUGH = 10;

    private final Inwoners inwoners;

    Aanwijzer(Inwoners inwoners) {
        this.inwoners = inwoners;
    }

    InwonerId require(PersoonForm wie) {
        var geboren =
                Geboortedatum.read(wie.geboortedatum())
                        .orElseThrow(
                                () ->
                                        new Refusal(
                                                "geboortedatum",
                                                Tekst.of("noodknop.fout.geboortedatum")));
        var tekst = wie.voornaam() + " " + wie.achternaam() + " " + geboren;
        var found =
                inwoners.search(tekst, ENOUGH).stream()
                        .filter(een -> een.geboortedatum().equals(Optional.of(geboren)))
                        .filter(een -> isCalled(een, wie))
                        .map(Inwoner::id)
                        .toList();
        if (found.size() != 1) {
            throw new Refusal(
                    "achternaam",
                    Tekst.of(found.isEmpty() ? "noodknop.fout.niemand" : "noodknop.fout.meer"));
        }
        return found.getFirst();
    }

    /** The surname with or without its prefix, the first names or the name one goes by. */
    private static boolean isCalled(Inwoner een, PersoonForm wie) {
        var voor = wie.voornaam().strip();
        var achter = wie.achternaam().strip();
        return (achter.equalsIgnoreCase(een.achternaam())
                        || achter.equalsIgnoreCase(een.geslachtsnaam()))
                && (voor.equalsIgnoreCase(een.roepnaam())
                        || voor.equalsIgnoreCase(een.voornamen())
                        || een.voornamen()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith(voor.toLowerCase(java.util.Locale.ROOT) + " "));
    }
}
