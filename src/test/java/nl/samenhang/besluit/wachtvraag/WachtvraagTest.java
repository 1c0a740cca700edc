package nl.samenhang.besluit.wachtvraag;

import java.time.LocalDate;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Who waits, and who keeps an eye on it. */
abstract class WachtvraagTest extends DossierTest {

    static final LocalDate BEGIN = LocalDate.of(2026, 9, 14);

    @Autowired Wachtvragen vragen;
    @Autowired Wachtlijst wachtlijst;

    Gebruiker vreemd;
    Gebruiker wethouder;

    @BeforeEach
    void people() {
        family(BEGIN);
        vreemd = personeel.medewerker("Vreemd", "TEAMLEIDER", personeel.team("Team Oost"));
        wethouder = personeel.medewerker("Wim", "BESTUURDER", personeel.team("Stadhuis"));
    }

    WachtvraagId begin(Wachtsoort soort) {
        return begin(soort, Wet.JEUGDWET);
    }

    WachtvraagId begin(Wachtsoort soort, Wet wet) {
        return as(
                joris,
                () ->
                        vragen.begin(
                                new NieuweWachtvraag(
                                        gezin, lotte, soort, wet, "rust en school", BEGIN)));
    }

    void night(LocalDate dag) {
        clock.set(dag);
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, WachtvraagRechten.DOEL_BEWAKEN),
                wachtlijst::watch);
    }

    static String pad(WachtvraagId id) {
        return "/wachtvragen/" + id;
    }
}
