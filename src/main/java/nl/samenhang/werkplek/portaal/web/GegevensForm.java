package nl.samenhang.werkplek.portaal.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Kanaal;

/**
 * Phone and e-mail of the resident, and how post comes.
 *
 * @param digitaal whether the resident says that post may come electronically (Awb art. 2:8)
 */
public record GegevensForm(
        Optional<@Pattern(regexp = "[+0-9 ()-]{6,20}", message = "{portaal.fout.telefoon}") String>
                telefoon,
        Optional<@Email @Size(max = 200) String> email,
        Optional<Boolean> digitaal) {

    static GegevensForm of(Bereikbaarheid bereikbaarheid) {
        return new GegevensForm(
                bereikbaarheid.telefoon(),
                bereikbaarheid.email(),
                Optional.of(bereikbaarheid.isDigitaal()));
    }

    /** The rest of how somebody is reached stays: language, interpreter, what is safe. */
    Bereikbaarheid change(Bereikbaarheid oud) {
        var wil = digitaal.orElse(oud.isDigitaal());
        if (wil && email.filter(adres -> !adres.isBlank()).isEmpty()) {
            throw new Refusal("email", Tekst.of("portaal.fout.digitaal"));
        }
        return new Bereikbaarheid(
                telefoon,
                email,
                wil == oud.isDigitaal()
                        ? oud.voorkeurskanaal()
                        : Optional.of(wil ? Kanaal.EMAIL : Kanaal.BRIEF),
                oud.taal(),
                oud.tolk(),
                oud.veiligContact());
    }
}
