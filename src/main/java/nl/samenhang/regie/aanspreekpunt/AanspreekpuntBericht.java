package nl.samenhang.regie.aanspreekpunt;

import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the gezin who the contact person is and how to reach them. */
@Component
class AanspreekpuntBericht {

    private final Gezinspost post;
    private final Medewerkers medewerkers;

    AanspreekpuntBericht(Gezinspost post, Medewerkers medewerkers) {
        this.post = post;
        this.medewerkers = medewerkers;
    }

    @EventListener
    void on(AanspreekpuntAssigned fact) {
        medewerkers
                .find(fact.medewerker())
                .ifPresent(
                        wie ->
                                post.send(
                                        fact.gezinId(),
                                        Bericht.of(
                                                fact.onderwerp(),
                                                Tekst.of("aanspreekpunt.brief.titel", wie.naam()),
                                                opening(fact.vorige(), wie.naam()),
                                                reach(wie.telefoon(), wie.email()),
                                                Tekst.of("aanspreekpunt.brief.mijn"))));
    }

    private static Tekst opening(Optional<String> vorige, String naam) {
        return vorige.map(eerder -> Tekst.of("aanspreekpunt.brief.overgenomen", naam, eerder))
                .orElseGet(() -> Tekst.of("aanspreekpunt.brief.wie", naam));
    }

    private static Tekst reach(Optional<String> telefoon, String email) {
        return telefoon.map(nummer -> Tekst.of("aanspreekpunt.brief.bellen", nummer, email))
                .orElseGet(() -> Tekst.of("aanspreekpunt.brief.mailen", email));
    }
}
