package nl.samenhang.besluit.levering.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.levering.LeveringRechten;
import nl.samenhang.besluit.levering.Leveringen;
import nl.samenhang.besluit.voorziening.Hulpdeel;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** Since when granted help is really given, with the help in a file and of a resident. */
@Component
class Leveringdeel implements Hulpdeel {

    private final Leveringen leveringen;
    private final Voorzieningen voorzieningen;
    private final Clock clock;

    Leveringdeel(Leveringen leveringen, Voorzieningen voorzieningen, Clock clock) {
        this.leveringen = leveringen;
        this.voorzieningen = voorzieningen;
        this.clock = clock;
    }

    @Override
    public Optional<Sectie> deel(Voorziening hulp) {
        var mag =
                Contexts.current().rechten().contains(LeveringRechten.VASTLEGGEN)
                        && voorzieningen.ownWetten().contains(hulp.wet());
        return beeld(hulp, mag)
                .filter(beeld -> beeld.isBegonnenVolgensBesluit())
                .map(beeld -> sectie("deel", beeld));
    }

    @Override
    public Optional<Sectie> mijn(Voorziening hulp) {
        return beeld(hulp, false)
                .filter(beeld -> !beeld.leveringen().isEmpty())
                .map(beeld -> sectie("mijn", beeld));
    }

    private Optional<Leveringsbeeld> beeld(Voorziening hulp, boolean mag) {
        return leveringen.isDelivered(hulp)
                ? Optional.of(
                        new Leveringsbeeld(
                                hulp,
                                leveringen.of(hulp),
                                LocalDate.now(clock),
                                mag,
                                Optional.empty()))
                : Optional.empty();
    }

    private static Sectie sectie(String template, Leveringsbeeld beeld) {
        return new Sectie("levering", "besluit/levering/" + template, Map.of("beeld", beeld));
    }
}
