package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.springframework.stereotype.Component;

/** The file of Amal and her son Karim of seven, who is often angry: she chooses help herself. */
@Component
class GezinAmal {

    private static final int DAYS_AGO = 20;

    private final Gezinnen gezinnen;
    private final Aanspreekpunten aanspreekpunten;
    private final Verleden verleden;
    private final Clock clock;

    GezinAmal(Gezinnen gezinnen, Aanspreekpunten aanspreekpunten, Verleden verleden, Clock clock) {
        this.gezinnen = gezinnen;
        this.aanspreekpunten = aanspreekpunten;
        this.verleden = verleden;
        this.clock = clock;
    }

    void make(Stad stad) {
        var geopend = LocalDate.now(clock).minusDays(DAYS_AGO);
        var leden = List.of(stad.verhalen.amal.id, stad.verhalen.karim.id);
        var joris = Vakmensen.in(stad).jeugd();
        verleden.get(
                        geopend,
                        9,
                        () ->
                                Contexts.callAs(
                                        Namens.of(stad.personeel.named("fatima")),
                                        () ->
                                                gezinnen.create(
                                                        leden,
                                                        stad.personeel.team("Wijkteam West"))))
                .ifPresent(
                        gezin ->
                                verleden.on(
                                        geopend.plusDays(1),
                                        11,
                                        () ->
                                                Contexts.runAs(
                                                        Namens.of(joris),
                                                        () ->
                                                                aanspreekpunten.assign(
                                                                        gezin, joris.id()))));
    }
}
