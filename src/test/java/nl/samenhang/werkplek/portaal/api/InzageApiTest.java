package nl.samenhang.werkplek.portaal.api;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.security.Inzagevraag;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a portal gets to hear, and who gets nothing. */
class InzageApiTest extends SamenhangTest {

    private static final String NUMMER = "999994797";

    @Autowired private Partners partners;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Inwoners inwoners;
    @Autowired private Verwerkingslog log;

    private String portaal;
    private InwonerId anna;

    @BeforeEach
    void loginAtThePortal() {
        portaal = token("inzage.opvragen");
        anna = asSystem(() -> inwoners.findByBsn(bsn()).map(Inwoner::id).orElseGet(this::register));
    }

    @Test
    void a_portal_shows_who_looked_and_the_question_is_in_the_log_too() throws Exception {
        as("CONSULENT", () -> log.read(new Onderwerp("gezin", Ids.next()), anna));
        var dag = LocalDate.now(clock);
        var answer = ask(portaal, body(", \"vanaf\": \"%s\", \"tot\": \"%s\"".formatted(dag, dag)));
        assertThat(answer).hasStatusOk();
        var first =
                json(answer)
                        .get("inzagen")
                        .valueStream()
                        .filter(regel -> regel.at("/naam").asString().equals("CONSULENT"))
                        .findFirst()
                        .orElseThrow();
        assertThat(first.at("/rol").asString()).isEqualTo("Consulent");
        assertThat(first.at("/organisatie").asString()).isEqualTo("Samenstad");
        assertThat(first.at("/gegevens/0").asString()).isEqualTo("het dossier van het gezin");
        assertThat(first.at("/noodknop").asBoolean()).isFalse();
        var newest = asSystem(() -> log.perDay(Inzagevraag.about(anna), 200)).stream();
        assertThat(newest)
                .anyMatch(
                        regel ->
                                regel.doel().equals("inzage-portaal")
                                        && regel.organisatie().orElse("").startsWith("Portaal")
                                        && regel.onderwerpen().equals(List.of("logboek")));
    }

    @Test
    void older_lines_come_by_the_key_of_the_page_before() throws Exception {
        for (var i = 0; i < 52; i++) {
            clock.advance(Duration.ofDays(1));
            as("CONSULENT", () -> log.changed(new Onderwerp("gezin", Ids.next()), List.of(anna)));
        }
        var first = json(ask(portaal, body("")));
        assertThat(first.get("inzagen").size()).isEqualTo(50);
        var na = first.get("volgende").asString();
        var second = json(ask(portaal, body(", \"na\": \"" + na + "\"")));
        assertThat(second.at("/inzagen/0/datum").asString())
                .isLessThan(first.at("/inzagen/49/datum").asString());
    }

    @Test
    void a_period_can_be_asked_for() throws Exception {
        as("CONSULENT", () -> log.read(new Onderwerp("gezin", Ids.next()), anna));
        var morgen = LocalDate.now(clock).plusDays(100);
        assertThat(
                        json(ask(portaal, body(", \"vanaf\": \"" + morgen + "\"")))
                                .get("inzagen")
                                .size())
                .isZero();
    }

    @Test
    void for_somebody_unknown_the_list_is_empty() throws Exception {
        var answer = ask(portaal, "{\"burgerservicenummer\": \"999990019\"}");
        assertThat(answer).hasStatusOk();
        assertThat(json(answer).get("inzagen").size()).isZero();
    }

    @Test
    void another_token_or_none_gets_nothing() {
        assertThat(ask(token("melding.doen"), body(""))).hasStatus(403);
        assertThat(ask("samenhang_9901_" + "x".repeat(43), body(""))).hasStatus(401);
    }

    @Test
    void a_wrong_question_is_answered_with_a_problem_and_never_with_the_number() {
        for (var wrong :
                List.of(
                        "{\"burgerservicenummer\": \"123456789\"}",
                        "{}",
                        "geen json",
                        body(", \"vanaf\": \"gisteren\""))) {
            var answer = ask(portaal, wrong);
            assertThat(answer).hasStatus(400);
            assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(answer).bodyText().doesNotContain("123456789", NUMMER);
        }
        assertThat(
                        mvc.get()
                                .uri("/api/v1/dossierinzagen?burgerservicenummer=" + NUMMER)
                                .header("Authorization", "Bearer " + portaal))
                .hasStatus(405);
    }

    private String token(String recht) {
        var partner = aPartner("Portaal " + UUID.randomUUID(), Partnersoort.OVERIG);
        return as(
                "BEHEERDER",
                () -> {
                    partners.register(partner);
                    return partners.issueToken(
                            partner.id(),
                            new NieuwToken(
                                    "portaal", Set.of(recht), 6000, LocalDate.of(2029, 1, 1)));
                });
    }

    private InwonerId register() {
        var nieuw = NieuweInwoner.withNaam("Anna", "", "Vos").bornOn(LocalDate.of(1980, 1, 1));
        return balie.register(
                new NieuweInwoner(
                        Optional.of(bsn()),
                        nieuw.voornamen(),
                        nieuw.roepnaam(),
                        nieuw.voorvoegsel(),
                        nieuw.geslachtsnaam(),
                        nieuw.geboortedatum(),
                        nieuw.geslacht(),
                        nieuw.adres(),
                        nieuw.adresVanaf(),
                        nieuw.geheim(),
                        nieuw.bereikbaarheid()));
    }

    private static Bsn bsn() {
        return Bsn.parse(NUMMER).orElseThrow();
    }

    private static String body(String rest) {
        return "{\"burgerservicenummer\": \"" + NUMMER + "\"" + rest + "}";
    }

    private MvcTestResult ask(String token, String body) {
        return mvc.post()
                .uri("/api/v1/dossierinzagen")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static JsonNode json(MvcTestResult answer) throws Exception {
        return JsonMapper.shared()
                .readTree(
                        answer.getResponse()
                                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }
}
