package nl.samenhang.mensen.privacyverzoek;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.werkplek.tijdlijn.Notities;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/**
 * Story A25: on Monday 16 November 2026 Noor (16) asks for a copy of her data, and so does her
 * father Emre, who has authority and lives elsewhere. Paula is the privacy officer.
 */
abstract class VerzoekTest extends RegieTest {

    static final LocalDate GEVRAAGD = LocalDate.of(2026, 11, 16);
    static final String GEHEIM = "Verborgenlaan";

    @Autowired protected Privacyverzoeken verzoeken;
    @Autowired protected Besluiten besluiten;
    @Autowired protected Afschriften afschriften;
    @Autowired protected Kopieen kopieen;
    @Autowired protected Notities notities;
    @Autowired protected Relaties relaties;
    @Autowired protected JdbcClient jdbc;

    protected MedewerkerId paula;
    protected InwonerId emre;

    @BeforeEach
    void theFatherAndTheOfficer() {
        clock.set(GEVRAAGD);
        paula = collega("Paula Privacy", "PRIVACY", team);
        emre = living("Emre", "Kaya", LocalDate.of(1985, 6, 7), GEHEIM);
        asSystem(
                () -> {
                    inwoners.change(emre, Bereikbaarheid.of("06 87654321", "emre@example.org"));
                    inwoners.change(sanne, Bereikbaarheid.of("06 11122233", "sanne@example.org"));
                    inwoners.change(noor, Bereikbaarheid.of("06 12345678", ""));
                    relaties.relate(noor, Relatiesoort.OUDER, sanne, Optional.empty());
                    relaties.relate(noor, Relatiesoort.OUDER, emre, Optional.empty());
                    relaties.recordGezag(
                            new Gezag(
                                    noor,
                                    Gezagscode.BEIDE_OUDERS,
                                    Periode.from(LocalDate.of(2010, 3, 2))));
                });
    }

    protected InwonerId living(String voornaam, String naam, LocalDate geboren, String straat) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", naam)
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(straat, "12a", "9902BB", "Anderdorp"),
                                LocalDate.of(2020, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    protected VerzoekId asked(InwonerId wie, Verzoeksoort soort, InwonerId over, String vraag) {
        return as(resident(wie), () -> verzoeken.ask(soort, over, vraag));
    }

    protected Verzoek verzoek(VerzoekId id) {
        return asSystem(() -> verzoeken.get(id));
    }

    protected UUID noted(String tekst, InwonerId... over) {
        return asSystem(
                () ->
                        notities.write(
                                        gezin,
                                        Notitiesoort.HUISBEZOEK,
                                        LocalDate.of(2026, 10, 1),
                                        tekst,
                                        List.of(over))
                                .value());
    }

    protected Verwerkingscontext officer() {
        return new Verwerkingscontext(
                SAMENSTAD,
                paula.value(),
                "Paula Privacy",
                "PRIVACY",
                Set.of(PrivacyverzoekRechten.BEHANDELEN),
                PrivacyverzoekRechten.DOEL,
                false);
    }

    protected void as(Verwerkingscontext context, Runnable work) {
        as(
                context,
                () -> {
                    work.run();
                    return true;
                });
    }

    protected Verwerkingscontext resident(InwonerId wie) {
        return new Verwerkingscontext(
                SAMENSTAD,
                wie.value(),
                "Bewoner",
                "BEWONER",
                Set.of(),
                PrivacyverzoekRechten.DOEL,
                false);
    }

    protected MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(paula, "PRIVACY"));
    }

    protected MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(paula, "PRIVACY"));
    }
}
