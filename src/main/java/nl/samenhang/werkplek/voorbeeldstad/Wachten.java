package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.wachtvraag.NieuweWachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtlijst;
import nl.samenhang.besluit.wachtvraag.Wachtsoort;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Organisatielading.NieuweMedewerker;
import org.springframework.stereotype.Component;

/** Lets people of the town wait for help: most of them not for long, some for too long. */
@Component
class Wachten {

    /** One file in so many has somebody who waits. */
    private static final int ONE_IN = 20;

    private static final int LONGEST = 45;

    private record Vraag(Wachtsoort soort, String woorden) {}

    private static final List<Vraag> VRAGEN =
            List.of(
                    new Vraag(Wachtsoort.BEGELEIDING, "Iemand die elke week helpt met plannen"),
                    new Vraag(Wachtsoort.HUISHOUDEN, "Een huis dat schoon blijft"),
                    new Vraag(Wachtsoort.BEGELEIDING, "Weer onder de mensen komen"),
                    new Vraag(Wachtsoort.DAGBESTEDING, "Overdag iets te doen hebben"));

    private final Wachtvragen vragen;
    private final Wachtlijst lijst;
    private final Verleden verleden;
    private final Clock clock;

    Wachten(Wachtvragen vragen, Wachtlijst lijst, Verleden verleden, Clock clock) {
        this.vragen = vragen;
        this.lijst = lijst;
        this.verleden = verleden;
        this.clock = clock;
    }

    void make(
            GezinId gezin,
            InwonerId hoofd,
            NieuweMedewerker consulent,
            LocalDate geopend,
            int nummer) {
        var sinds = LocalDate.now(clock).minusDays(5 + nummer * 13L % LONGEST);
        if (nummer % ONE_IN == 4 && geopend.plusDays(2).isBefore(sinds)) {
            verleden.on(sinds, 15, () -> wait(gezin, hoofd, consulent, sinds, nummer));
        }
    }

    /** What the round at night tells: who waits too long, and the figures. */
    void count() {
        lijst.watch();
    }

    private void wait(
            GezinId gezin, InwonerId hoofd, NieuweMedewerker door, LocalDate sinds, int nummer) {
        var vraag = VRAGEN.get(nummer / ONE_IN % VRAGEN.size());
        Contexts.runAs(
                Namens.of(door),
                () -> {
                    var id =
                            vragen.begin(
                                    new NieuweWachtvraag(
                                            gezin,
                                            hoofd,
                                            vraag.soort(),
                                            Wet.WMO,
                                            vraag.woorden(),
                                            sinds));
                    if (nummer / ONE_IN % 2 == 0) {
                        vragen.bridge(id, "Elke week bellen", door.naam(), Periode.from(sinds));
                    }
                });
    }
}
