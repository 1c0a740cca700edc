package nl.samenhang.bestaanszekerheid.participatie.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.participatie.ParticipatieRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Gezinssectie;
import nl.samenhang.platform.web.Mijnsectie;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** The way to what people can, on the page of the file and at the person self. */
@Component
class Talentsecties implements Gezinssectie, Mijnsectie {

    private static final int AFTER_TRACKS = 29;

    /** From this age on somebody may work besides school (Arbeidstijdenwet art. 3:1). */
    private static final int WORKING_AGE = 16;

    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Clock clock;

    Talentsecties(Gezinnen gezinnen, Inwoners inwoners, Clock clock) {
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public String plek() {
        return MIDDEN;
    }

    @Override
    public int volgorde() {
        return AFTER_TRACKS;
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin) {
        if (!Contexts.current().rechten().contains(ParticipatieRechten.WERKEN)) {
            return Optional.empty();
        }
        var vandaag = LocalDate.now(clock);
        var mensen =
                inwoners.findAll(gezinnen.get(gezin).inwonersOn(vandaag)).stream()
                        .filter(wie -> wie.leeftijd(vandaag).orElse(0) >= WORKING_AGE)
                        .toList();
        return mensen.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sectie(
                                "talent",
                                "bestaanszekerheid/participatie/sectie",
                                Map.of("mensen", mensen, "gezin", gezin)));
    }

    @Override
    public Optional<Sectie> sectie(GezinId gezin, InwonerId inwoner) {
        return inwoners.get(inwoner).leeftijd(LocalDate.now(clock)).orElse(0) >= WORKING_AGE
                ? Optional.of(new Sectie("talent", "bestaanszekerheid/participatie/mijn", Map.of()))
                : Optional.empty();
    }
}
