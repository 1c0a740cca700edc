package nl.samenhang.werkplek.tijdlijn.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * In which file a piece of post goes.
 *
 * @param dossier the id of a gezin, and after a slash the id of the member it is about
 * @param q what was searched for, to show the same choices again
 */
record OpbergForm(@NotBlank String dossier, String q) {

    GezinId gezin() {
        return GezinId.of(dossier.split("/", 2)[0]);
    }

    Optional<InwonerId> inwoner() {
        var delen = dossier.split("/", 2);
        return delen.length == 2 ? Optional.of(InwonerId.of(delen[1])) : Optional.empty();
    }
}
