package nl.samenhang.bestaanszekerheid.uitvoering.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.schuldhulp.Schuldhulpen;
import nl.samenhang.bestaanszekerheid.schuldhulp.TrajectId;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraken;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** Which other municipality helps the people of a file out of debt, for who may open the file. */
@Component
class Uitvoeringsectie implements Gezinssectie {

    private static final int AFTER_DEBT_HELP = 28;

    private final Schuldhulpen trajecten;
    private final Uitvoeringsafspraken afspraken;

    Uitvoeringsectie(Schuldhulpen trajecten, Uitvoeringsafspraken afspraken) {
        this.trajecten = trajecten;
        this.afspraken = afspraken;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_DEBT_HELP;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        var wie =
                afspraken.uitvoerders(
                        trajecten.lopend(gezin).stream().map(TrajectId::value).toList());
        return wie.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "uitvoering",
                                "bestaanszekerheid/uitvoering/sectie",
                                Map.of("wie", wie)));
    }
}
