package nl.samenhang.besluit.opschorting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.regie.aanspreekpunt.Gezinspost;
import org.springframework.stereotype.Component;

/** What who asked hears of a term that stands still, always with the day by which we decide. */
@Component
class Opschortingpost {

    private final Gezinspost post;

    Opschortingpost(Gezinspost post) {
        this.post = post;
    }

    /** Why, for how long, and what the last day becomes (Awb art. 4:15 lid 3). */
    void begun(Opschorting van, LocalDate besluit) {
        var welke = van.soort() + "." + van.reden();
        var alineas = new ArrayList<Tekst>();
        alineas.add(line("tekst." + welke, van.toelichting()));
        if (van.reden() == Opschortingsreden.AANVULLING) {
            alineas.add(line("herstel." + van.soort(), van.uiterlijk()));
        }
        alineas.add(line("stil." + welke, van.van(), van.uiterlijk()));
        alineas.add(line("besluit", besluit));
        send(van, van.reden().name(), alineas);
    }

    /** That the term runs again, and until when (Awb art. 4:15 lid 4). */
    void ended(Opschorting van, LocalDate besluit) {
        send(
                van,
                "einde",
                List.of(
                        line("einde." + van.soort(), van.laatste().plusDays(1)),
                        line("nu", besluit)));
    }

    private void send(Opschorting van, String titel, List<Tekst> alineas) {
        post.sendTo(
                van.gezin(),
                van.inwoner(),
                new Bericht(line("titel." + titel), alineas, van.over(), Optional.of(van.gezin())));
    }

    private static Tekst line(String sleutel, Object... argumenten) {
        return Tekst.of("opschorting.brief." + sleutel, argumenten);
    }
}
