package nl.samenhang.mensen.inwoner.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Kanaal;

/** How a person is reached. */
public record BereikbaarheidForm(
        Optional<@Pattern(regexp = "[+0-9 ()-]{6,30}", message = "{inwoner.fout.telefoon}") String>
                telefoon,
        Optional<@Email(message = "{inwoner.fout.email}") @Size(max = 200) String> email,
        Optional<Kanaal> voorkeurskanaal,
        Optional<@Pattern(regexp = "[a-z]{2,3}", message = "{inwoner.fout.taal}") String> taal,
        Optional<Boolean> tolk,
        Optional<@Size(max = 500) String> veiligContact) {

    static BereikbaarheidForm of(Bereikbaarheid bereikbaarheid) {
        return new BereikbaarheidForm(
                bereikbaarheid.telefoon(),
                bereikbaarheid.email(),
                bereikbaarheid.voorkeurskanaal(),
                Optional.of(bereikbaarheid.taal()),
                Optional.of(bereikbaarheid.tolk()),
                bereikbaarheid.veiligContact());
    }

    Bereikbaarheid toBereikbaarheid() {
        return new Bereikbaarheid(
                telefoon.map(String::strip),
                email.map(String::strip),
                voorkeurskanaal,
                taal.orElse("nl"),
                tolk.orElse(false),
                veiligContact.map(String::strip));
    }
}
