package nl.samenhang.werkplek.deling;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.netwerk.partner.PartnerFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Afspraken;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.toestemming.ToestemmingId;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GedeeldApiTest extends RegieTest {

    @Autowired private Partners partners;
    @Autowired private Toestemmingen toestemmingen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Afspraken afspraken;
    @Autowired private Verwerkingslog log;

    private Partner school;
    private String token;

    @BeforeEach
    void schoolAndPlan() {
        school = aPartner("School " + UUID.randomUUID(), Partnersoort.SCHOOL);
        token =
                as(
                        "BEHEERDER",
                        () -> {
                            partners.register(school);
                            return partners.issueToken(school.id(), aToken());
                        });
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        by(
                yusuf,
                "CONSULENT",
                () -> {
                    plannen.start(gezin);
                    afspraken.make(
                            gezin,
                            Partij.bekende(school.naam()),
                            "Belt elke vrijdag over Noor",
                            LocalDate.of(2026, 10, 9));
                    afspraken.make(
                            gezin,
                            Partij.bekende("Huisarts"),
                            "Kijkt naar de medicijnen",
                            LocalDate.of(2026, 10, 9));
                });
    }

    @Test
    void without_consent_a_partner_sees_nobody() {
        assertThat(ask()).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"personen\": []}");
    }

    @Test
    void with_consent_it_sees_the_contact_person_and_its_own_agreements_and_leaves_a_line() {
        consent();
        assertThat(ask())
                .hasStatusOk()
                .bodyText()
                .contains("Noor de Wit", "Yusuf Demir", "Belt elke vrijdag over Noor", "2026-10-09")
                .doesNotContain("medicijnen", "Sanne", "Bram");
        assertThat(asSystem(() -> log.about(noor, 5)))
                .anySatisfy(
                        regel -> {
                            assertThat(regel.actorNaam()).isEqualTo(school.naam());
                            assertThat(regel.handeling()).isEqualTo(Handeling.INGEZIEN);
                            assertThat(regel.doel()).isEqualTo("delen-met-partner");
                        });
    }

    @Test
    void when_consent_is_withdrawn_the_next_request_shows_nobody() {
        var id = consent();
        assertThat(ask()).bodyText().contains("Noor de Wit");
        asSystem(() -> toestemmingen.withdraw(id, "Noor de Wit"));
        assertThat(ask()).bodyJson().isStrictlyEqualTo("{\"personen\": []}");
    }

    @Test
    void without_a_token_there_is_no_answer() {
        assertThat(mvc.get().uri("/api/v1/gedeelde-gegevens")).hasStatus(401);
    }

    private ToestemmingId consent() {
        return asSystem(() -> toestemmingen.give(noor, noor, "AFSPRAKEN::PARTNER:" + school.id()));
    }

    private MvcTestResult ask() {
        return mvc.get()
                .uri("/api/v1/gedeelde-gegevens")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }
}
