package nl.samenhang.voorveld.traject;

import static nl.samenhang.werkplek.Personeel.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Amira and her daughter, who garden by a programme of which only the file exists. */
abstract class TrajectTest extends DossierTest {

    static final LocalDate BEGIN = LocalDate.of(2026, 9, 14);
    static final String TUIN = "/lijnen/tuin";

    @Autowired Trajecten trajecten;
    @Autowired Opvolgingen opvolgingen;

    Gebruiker ines;
    Gebruiker wendy;
    InwonerId amira;
    InwonerId dochter;
    GezinId amiras;

    @BeforeEach
    void people() {
        family(BEGIN);
        ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        wendy = personeel.medewerker("Wendy", "WERKCONSULENT", personeel.team("Werkbedrijf"));
        amira = inwoner("Amira", LocalDate.of(1988, 3, 4));
        dochter = inwoner("Dina", LocalDate.of(2008, 3, 4));
        amiras = gezinnen.gezin(team, amira, dochter);
    }

    MvcTestResult post(
            Gebruiker wie, InwonerId voor, String programma, Gebruiker begeleider, String... meer) {
        var velden = new String[meer.length + 6];
        System.arraycopy(
                new String[] {
                    "inwoner",
                    voor.toString(),
                    "begeleider",
                    Personeel.id(begeleider).toString(),
                    "op",
                    "14-9-2026"
                },
                0,
                velden,
                0,
                6);
        System.arraycopy(meer, 0, velden, 6, meer.length);
        return post(wie, "/gezinnen/" + amiras + "/trajecten/nieuw/" + programma, velden);
    }

    TrajectId begin(Gebruiker wie, String programma, Gebruiker begeleider) {
        assertThat(post(wie, amira, programma, begeleider, "akkoord", "true"))
                .hasStatus3xxRedirection();
        return as(
                wie,
                () ->
                        trajecten.ofInwoner(amira).stream()
                                .filter(t -> t.programma().equals(programma))
                                .findFirst()
                                .orElseThrow()
                                .id());
    }

    /** In the garden, guided by Yusuf. */
    TrajectId garden() {
        return begin(yusuf, "moestuin", yusuf);
    }

    void step(TrajectId traject, String lijn, String stap, String op) {
        assertThat(
                        post(
                                yusuf,
                                pad(traject) + "/lijnen/" + lijn + "/stappen",
                                "stap",
                                stap,
                                "op",
                                op))
                .hasStatus3xxRedirection();
    }

    void finish(TrajectId traject, String lijn, String hoe, String reden) {
        assertThat(
                        post(
                                yusuf,
                                pad(traject) + "/lijnen/" + lijn + "/afronding",
                                "hoe",
                                hoe,
                                "reden",
                                reden))
                .hasStatus3xxRedirection();
    }

    Traject get(TrajectId traject) {
        return as(yusuf, () -> trajecten.get(traject));
    }

    static String pad(TrajectId traject) {
        return "/trajecten/" + traject;
    }

    static String actor(Gebruiker wie) {
        return id(wie).toString();
    }
}
