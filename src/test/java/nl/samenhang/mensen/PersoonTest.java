package nl.samenhang.mensen;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.werkplek.tijdlijn.Tijdlijn;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * Els with her child Teun in one house since 2016 and in one file; Koos, the father, lives two
 * doors further. Each test has its own. Today is 14 September 2026.
 */
abstract class PersoonTest extends RegieTest {

    @Autowired protected Relaties relaties;
    @Autowired private Verwerkingslog log;
    @Autowired private Tijdlijn tijdlijn;

    protected final String straat = "Persoonstraat" + UUID.randomUUID().toString().substring(0, 8);
    protected MedewerkerId fatima;
    protected MedewerkerId post;
    protected InwonerId els;
    protected InwonerId teun;
    protected InwonerId koos;
    protected InwonerId buiten;
    protected GezinId dossier;

    @BeforeEach
    void people() {
        fatima = collega("Fatima", "INTAKE", team);
        post = collega("Piet Post", "ADMINISTRATIE", team);
        els = living("Els", LocalDate.of(1985, 4, 1), "5");
        teun = living("Teun", LocalDate.of(2015, 4, 1), "5");
        koos = living("Koos", LocalDate.of(1983, 4, 1), "9");
        asSystem(() -> relaties.relate(teun, Relatiesoort.OUDER, els, Optional.empty()));
        asSystem(() -> relaties.relate(teun, Relatiesoort.OUDER, koos, Optional.empty()));
        dossier = asSystem(() -> gezinnen.create(List.of(els, teun), team));
        buiten =
                as(
                        "INTAKE",
                        ANDERSTAD,
                        () -> balie.register(NieuweInwoner.withNaam("Ver", "", "Weg")));
    }

    protected InwonerId living(String voornaam, LocalDate geboren, String huisnummer) {
        var vanaf = LocalDate.of(2016, 1, 1);
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", "Persoon")
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(straat, huisnummer, "", "Samenstad"),
                                geboren.isAfter(vanaf) ? geboren : vanaf);
        return asSystem(() -> balie.register(nieuw));
    }

    protected MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(fatima, "INTAKE"));
    }

    protected MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(fatima, "INTAKE"));
    }

    /** The newest lines of the file, as keys of the texts. */
    protected List<String> feiten() {
        return by(
                yusuf,
                "CONSULENT",
                () ->
                        tijdlijn.of(dossier, TijdlijnFilter.ALLES, 10).stream()
                                .map(regel -> regel.tekst().sleutel())
                                .toList());
    }

    protected boolean isLogged(InwonerId inwoner, Handeling handeling) {
        return asSystem(
                () ->
                        log.about(inwoner, 20).stream()
                                .anyMatch(
                                        regel ->
                                                regel.handeling() == handeling
                                                        && regel.rol().equals("INTAKE")));
    }
}
