package nl.samenhang.besluit.keuze;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.netwerk.aanbieder.Postcodes;
import nl.samenhang.netwerk.aanbieder.SocialeKaart;
import org.springframework.stereotype.Component;

/** Looks up all help for a wish, and lets the rule put it in order. */
@Component
class Keuzezoeker {

    /** Who was born on a day that nobody knows is taken for an adult. */
    private static final int UNKNOWN_AGE = 18;

    private final SocialeKaart kaart;
    private final Postcodes postcodes;
    private final Inwoners inwoners;
    private final Clock clock;

    Keuzezoeker(SocialeKaart kaart, Postcodes postcodes, Inwoners inwoners, Clock clock) {
        this.kaart = kaart;
        this.postcodes = postcodes;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    Uitkomst seek(Keuze keuze) {
        var wens = keuze.wens();
        var vanaf = wens.afstand().flatMap(afstand -> postcodes.find(afstand.postcode()));
        return new Rangschikking(LocalDate.now(clock), vanaf, keuze.id().value())
                .of(wens, kaart.helpingWith(wens.hulpvraag(), age(keuze.inwoner())));
    }

    private int age(InwonerId inwoner) {
        return inwoners.get(inwoner).leeftijd(LocalDate.now(clock)).orElse(UNKNOWN_AGE);
    }
}
