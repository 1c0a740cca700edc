package nl.samenhang.toegang.melding;

import java.util.Optional;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/**
 * Somebody who asks for help at home and says when contact is safe, says it for the file too. Once
 * the melding is taken up it stands with the persons, so that no letter goes to the house.
 */
@Component
class Veiligcontact {

    private final Inwoners inwoners;

    Veiligcontact(Inwoners inwoners) {
        this.inwoners = inwoners;
    }

    /** What already stood with a person was agreed with that person and stays. */
    void carryOver(Melding melding) {
        wish(melding)
                .ifPresent(
                        wens ->
                                inwoners.findAll(melding.inwoners()).stream()
                                        .filter(Veiligcontact::unsaid)
                                        .forEach(
                                                wie -> inwoners.change(wie.id(), with(wie, wens))));
    }

    private static Optional<String> wish(Melding melding) {
        if (!melding.melder().rol().thuis()) {
            return Optional.empty();
        }
        var bereikbaarheid = melding.bereikbaarheid();
        return bereikbaarheid
                .veiligMoment()
                .or(
                        () ->
                                bereikbaarheid.wijze() == Contactwijze.GEEN
                                        ? Optional.of(
                                                "Geen contact, melding " + melding.referentie())
                                        : Optional.empty());
    }

    private static boolean unsaid(Inwoner wie) {
        return wie.bereikbaarheid().veiligContact().isEmpty();
    }

    private static Bereikbaarheid with(Inwoner wie, String wens) {
        var nu = wie.bereikbaarheid();
        return new Bereikbaarheid(
                nu.telefoon(),
                nu.email(),
                nu.voorkeurskanaal(),
                nu.taal(),
                nu.tolk(),
                Optional.of(wens));
    }
}
