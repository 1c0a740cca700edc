package nl.samenhang.toegang.melding.api;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.netwerk.partner.PartnerFixture.aToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Urgentie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MeldingApiTest extends SamenhangTest {

    private static final String BERICHT =
            """
            {"hulpvraag": "Noor miste 31 uur school.",
             "betrokkene": {"naam": "Noor de Wit", "geboortedatum": "2010-05-14", "postcode": "9911 AA", "huisnummer": "12"},
             "spoed": {"gevaar": "NEE", "tijd": "DEZE_WEEK", "kinderen": true},
             "melder": {"naam": "Marit Vos", "email": "marit@leerplicht.example"},
             "levensdomeinen": ["OPGROEIEN"]}
            """;
    private static final Pattern REFERENTIE = Pattern.compile("\"referentie\":\"([^\"]+)\"");

    @Autowired private Partners partners;
    @Autowired private Meldingen meldingen;

    @Test
    void a_melding_of_a_partner_is_taken_in_and_followed() {
        var token = token(SAMENSTAD);

        var answer = send(token, BERICHT);

        assertThat(answer)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("ONTVANGEN");
        assertThat(answer).hasHeader("Location", "/api/v1/meldingen/" + referentie(answer));
        assertThat(answer).hasHeader("API-Version", "1.2.0");
        assertThat(get(token, referentie(answer)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.aanspreekpuntBekend")
                .isEqualTo(false);
    }

    @Test
    void the_answer_never_holds_content() {
        var token = token(SAMENSTAD);

        assertThat(get(token, referentie(send(token, BERICHT))))
                .bodyText()
                .doesNotContain("Noor", "school", "Marit");
    }

    @Test
    void what_was_sent_is_there_for_triage() {
        var answer = send(token(SAMENSTAD), BERICHT);

        var melding =
                as("INTAKE", () -> meldingen.findByReferentie(referentie(answer))).orElseThrow();

        assertThat(melding.hulpvraag()).isEqualTo("Noor miste 31 uur school.");
        assertThat(melding.urgentie()).isEqualTo(Urgentie.NORMAAL);
        assertThat(melding.melder().naam()).contains("Marit Vos");
        assertThat(melding.betrokkene().geboortedatum()).contains(LocalDate.of(2010, 5, 14));
    }

    @Test
    void a_doubled_sending_with_a_key_is_one_melding() {
        var token = token(SAMENSTAD);
        var key = UUID.randomUUID().toString();

        var first = sendWithKey(token, key, BERICHT);
        var second = sendWithKey(token, key, BERICHT);

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(200);
        assertThat(referentie(second)).isEqualTo(referentie(first));
    }

    @Test
    void the_same_key_for_something_else_is_a_conflict() {
        var token = token(SAMENSTAD);
        sendWithKey(token, "sleutel-1", BERICHT);

        assertThat(sendWithKey(token, "sleutel-1", BERICHT.replace("31", "40")))
                .hasStatus(409)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("Gebruik een nieuwe sleutel");
    }

    @Test
    void two_partners_may_use_the_same_key() {
        assertThat(sendWithKey(token(SAMENSTAD), "sleutel-2", BERICHT)).hasStatus(201);
        assertThat(sendWithKey(token(SAMENSTAD), "sleutel-2", BERICHT)).hasStatus(201);
    }

    @Test
    void without_a_token_and_with_a_wrong_one_the_answer_is_the_same() {
        var without =
                mvc.post()
                        .uri("/api/v1/meldingen")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(BERICHT)
                        .exchange();
        var wrong = send("samenhang_9901_" + "a".repeat(43), BERICHT);

        assertThat(without).hasStatus(401).hasContentType("application/problem+json;charset=UTF-8");
        assertThat(wrong).hasStatus(401);
        assertThat(text(wrong)).isEqualTo(text(without));
        assertThat(wrong).hasHeader("API-Version", "1.2.0");
    }

    @Test
    void a_token_without_the_right_is_refused() {
        var token =
                token(
                        SAMENSTAD,
                        new NieuwToken("Alleen lezen", Set.of(), 60, LocalDate.of(2027, 1, 1)));

        assertThat(send(token, BERICHT)).hasStatus(403);
    }

    @Test
    void the_melding_of_another_partner_or_municipality_does_not_exist() {
        var eigen = referentie(send(token(SAMENSTAD), BERICHT));

        assertThat(get(token(SAMENSTAD), eigen))
                .hasStatus(404)
                .bodyText()
                .contains("Dit is er niet");
        assertThat(get(token(ANDERSTAD), eigen)).hasStatus(404);
        assertThat(get(token(SAMENSTAD), "M-2026-999999")).hasStatus(404);
    }

    @Test
    void all_that_is_wrong_is_named_at_once_without_repeating_it() {
        var wrong =
                """
                {"hulpvraag": " ", "betrokkene": {"postcode": "99AA", "burgerservicenummer": "123456789",
                 "geboortedatum": "2030-01-01"}, "spoed": {"gevaar": "NEE"}}
                """;

        assertThat(send(token(SAMENSTAD), wrong))
                .hasStatus(400)
                .bodyText()
                .contains(
                        "/hulpvraag",
                        "/betrokkene/postcode",
                        "/betrokkene/burgerservicenummer",
                        "/spoed/tijd")
                .contains("/betrokkene/geboortedatum")
                .doesNotContain("123456789");
    }

    @Test
    void a_field_that_we_do_not_know_is_named() {
        assertThat(send(token(SAMENSTAD), BERICHT.replace("\"naam\": \"Noor", "\"naaam\": \"Noor")))
                .hasStatus(400)
                .bodyText()
                .contains("/betrokkene/naaam", "Dit veld kennen we niet.");
    }

    @Test
    void an_impossible_date_is_named() {
        assertThat(send(token(SAMENSTAD), BERICHT.replace("2010-05-14", "2010-02-31")))
                .hasStatus(400)
                .bodyText()
                .contains("/betrokkene/geboortedatum");
    }

    @Test
    void ten_megabytes_of_text_are_refused() {
        assertThat(send(token(SAMENSTAD), BERICHT.replace("31 uur", "a".repeat(10_000_000))))
                .hasStatus(413)
                .bodyText()
                .contains("64 kB");
    }

    @Test
    void another_encoding_is_refused_with_a_clear_sentence() {
        var latin1 =
                BERICHT.replace("Noor miste", "Noor miste één keer")
                        .getBytes(StandardCharsets.ISO_8859_1);
        var answer =
                mvc.post()
                        .uri("/api/v1/meldingen")
                        .header("Authorization", "Bearer " + token(SAMENSTAD))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(latin1)
                        .exchange();

        assertThat(answer).hasStatus(400).bodyText().contains("UTF-8");
    }

    @Test
    void what_is_no_json_is_refused() {
        assertThat(send(token(SAMENSTAD), "hallo"))
                .hasStatus(400)
                .bodyText()
                .contains("geen geldige JSON");
        assertThat(
                        mvc.post()
                                .uri("/api/v1/meldingen")
                                .header("Authorization", "Bearer " + token(SAMENSTAD))
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("hallo"))
                .hasStatus(415);
    }

    @Test
    void who_sends_too_much_hears_when_to_go_on() {
        var token =
                token(
                        SAMENSTAD,
                        new NieuwToken(
                                "Proef", Set.of("melding.doen"), 2, LocalDate.of(2027, 1, 1)));
        get(token, "M-2026-000001");
        get(token, "M-2026-000001");

        assertThat(get(token, "M-2026-000001")).hasStatus(429).hasHeader("Retry-After", "31");
    }

    private String token(Gemeentecode gemeente) {
        return token(gemeente, aToken());
    }

    private String token(Gemeentecode gemeente, NieuwToken nieuw) {
        var partner = aPartner("Partner " + UUID.randomUUID(), Partnersoort.LEERPLICHT);
        return as(
                "BEHEERDER",
                gemeente,
                () -> {
                    partners.register(partner);
                    return partners.issueToken(partner.id(), nieuw);
                });
    }

    private MvcTestResult send(String token, String body) {
        return sendWithKey(token, UUID.randomUUID().toString(), body);
    }

    private MvcTestResult sendWithKey(String token, String key, String body) {
        return mvc.post()
                .uri("/api/v1/meldingen")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String token, String referentie) {
        return mvc.get()
                .uri("/api/v1/meldingen/" + referentie)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private static String referentie(MvcTestResult answer) {
        var matcher = REFERENTIE.matcher(text(answer));
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
