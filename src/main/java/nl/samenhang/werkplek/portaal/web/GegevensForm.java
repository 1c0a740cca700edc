package nl.samenhang.werkplek.portaal.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;

/** Phone and e-mail of the resident. */
public record GegevensForm(
        Optional<@Pattern(regexp = "[+0-9 ()-]{6,20}", message = "{portaal.fout.telefoon}") String>
                telefoon,
        Optional<@Email @Size(max = 200) String> email) {

    static GegevensForm of(Bereikbaarheid bereikbaarheid) {
        return new GegevensForm(bereikbaarheid.telefoon(), bereikbaarheid.email());
    }

    /** The rest of how somebody is reached stays: language, interpreter, what is safe. */
    Bereikbaarheid change(Bereikbaarheid oud) {
        return new Bereikbaarheid(
                telefoon,
                email,
                oud.voorkeurskanaal(),
                oud.taal(),
                oud.tolk(),
                oud.veiligContact());
    }
}
