package nl.samenhang.aanval;

import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.account.scim.Scimtokens;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Systems of partners, and the identity system, that want more than was agreed. */
class ApiAanvalTest extends Aanval {

    private static final String MELDING =
            """
            {"hulpvraag": "Noor miste 31 uur school.",
             "betrokkene": {"naam": "Noor de Wit", "postcode": "9911 AA", "huisnummer": "12"},
             "spoed": {"gevaar": "NEE", "tijd": "DEZE_WEEK", "kinderen": true},
             "melder": {"naam": "Marit Vos", "email": "marit@leerplicht.example"},
             "levensdomeinen": ["OPGROEIEN"]}
            """;

    @Autowired private Partners partners;
    @Autowired private Scimtokens scim;

    @Test
    void a_partner_does_not_see_the_report_of_another_partner() {
        var one = token(SAMENSTAD, "melding.doen");
        var made = post(one, "/api/v1/meldingen", MELDING);
        assertThat(made.status()).as(made.tekst()).isEqualTo(201);
        assertThat(get(one, made.heen()).status()).isEqualTo(200);
        var other = token(SAMENSTAD, "melding.doen");
        var real = get(other, made.heen());
        var invented = get(other, "/api/v1/meldingen/M-2026-999999");
        assertThat(real.status()).isEqualTo(404);
        assertThat(real.gezicht().replaceAll("M-2026-[0-9]{6}", "NR"))
                .isEqualTo(invented.gezicht().replaceAll("M-2026-[0-9]{6}", "NR"));
    }

    @Test
    void a_token_does_what_was_agreed_and_nothing_else() {
        var reporting = token(SAMENSTAD, "melding.doen");
        assertThat(
                        post(
                                        reporting,
                                        "/api/v1/dossierinzagen",
                                        "{\"burgerservicenummer\":\"999994797\"}")
                                .status())
                .isEqualTo(403);
        var looking = token(SAMENSTAD, "inzage.opvragen");
        assertThat(post(looking, "/api/v1/meldingen", MELDING).status()).isEqualTo(403);
        for (var path :
                java.util.List.of("/werk", "/zoeken?q=de+wit", "/beheer/gebruikers", "/mijn")) {
            assertThat(get(reporting, path).status()).as(path).isEqualTo(302);
        }
        assertThat(get(reporting, "/scim/v2/Users").status()).isEqualTo(401);
    }

    @Test
    void a_token_that_is_revoked_over_or_of_another_municipality_opens_nothing() {
        var token = token(SAMENSTAD, "melding.doen");
        assertThat(get(token, "/api/v1/gedeelde-gegevens").status()).isEqualTo(200);
        assertThat(get(token.replace("_9901_", "_9902_"), "/api/v1/gedeelde-gegevens").status())
                .isEqualTo(401);
        var last = token.charAt(token.length() - 1) == 'A' ? 'B' : 'A';
        assertThat(
                        get(
                                        token.substring(0, token.length() - 1) + last,
                                        "/api/v1/gedeelde-gegevens")
                                .status())
                .isEqualTo(401);
        revokeAll();
        assertThat(get(token, "/api/v1/gedeelde-gegevens").status()).isEqualTo(401);

        var later = token(SAMENSTAD, "melding.doen");
        clock.set(LocalDate.of(2028, 1, 1));
        assertThat(get(later, "/api/v1/gedeelde-gegevens").status()).isEqualTo(401);
    }

    @Test
    void a_token_is_taken_from_the_header_only() {
        var token = token(SAMENSTAD, "melding.doen");
        var visitor = visitor().withCookie("samenhang", token);
        for (var path :
                java.util.List.of(
                        "/api/v1/gedeelde-gegevens?access_token=" + token,
                        "/api/v1/gedeelde-gegevens?token=" + token)) {
            assertThat(visitor.get(path).status()).as(path).isEqualTo(401);
        }
        assertThat(
                        visitor.get("/api/v1/gedeelde-gegevens", "Authorization", "Basic " + token)
                                .status())
                .isEqualTo(401);
    }

    @Test
    void a_message_that_is_huge_deep_or_odd_is_refused_before_it_costs_anything() {
        var token = token(SAMENSTAD, "melding.doen");
        assertThat(
                        post(
                                        token,
                                        "/api/v1/meldingen",
                                        "{\"hulpvraag\":\"" + "x".repeat(5_000_000) + "\"}")
                                .status())
                .isEqualTo(413);
        assertThat(post(token, "/api/v1/meldingen", "[".repeat(30_000)).status()).isEqualTo(400);
        assertThat(post(token, "/api/v1/meldingen", "{\"a\":".repeat(10_000)).status())
                .isEqualTo(400);
        for (var body :
                java.util.List.of(
                        "",
                        "null",
                        "[]",
                        "1e999999",
                        "{\"hulpvraag\":1,\"hulpvraag\":2}",
                        MELDING + MELDING,
                        "{\"@class\":\"java.lang.Runtime\",\"hulpvraag\":\"x\"}",
                        "{\"__proto__\":{\"rol\":\"BEHEERDER\"},\"hulpvraag\":\"x\"}",
                        "<?xml version='1.0'?><a/>")) {
            var answer = post(token, "/api/v1/meldingen", body);
            assertThat(answer.status()).as(body).isBetween(400, 422);
            assertThat(answer.tekst()).doesNotContain("jackson", "Exception", "java.");
        }
    }

    @Test
    void the_identity_system_sends_no_huge_or_deep_message_either() {
        var token = scimToken(SAMENSTAD);
        assertThat(
                        post(
                                        token,
                                        "/scim/v2/Users",
                                        "{\"userName\":\"" + "x".repeat(5_000_000) + "\"}")
                                .status())
                .isEqualTo(413);
        assertThat(post(token, "/scim/v2/Users", "[".repeat(30_000)).status()).isEqualTo(400);
        assertThat(chunked(token, "[".repeat(600_000))).startsWith("HTTP/1.1 413");
        assertThat(chunked(token, "{}")).startsWith("HTTP/1.1 400");
        var filter = "userName+eq+%22a%22" + "+and+userName+eq+%22a%22".repeat(200);
        assertThat(get(token, "/scim/v2/Users?filter=" + filter).status()).isEqualTo(400);
        assertThat(get(token, "/scim/v2/Users?filter=" + "%28".repeat(500)).status())
                .isEqualTo(400);
    }

    /** A message that does not say its length beforehand. */
    private String chunked(String token, String body) {
        return Lijn.send(
                port,
                "POST /scim/v2/Users HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + token
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n"
                        + "Connection: close\r\n\r\n"
                        + Integer.toHexString(body.length())
                        + "\r\n"
                        + body
                        + "\r\n0\r\n\r\n");
    }

    @Test
    void the_identity_system_gives_no_role_that_was_not_agreed_and_reaches_no_other_municipality() {
        var token = scimToken(SAMENSTAD);
        var name = "scim-" + UUID.randomUUID();
        var made =
                post(
                        token,
                        "/scim/v2/Users",
                        """
                        {"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"%s","active":true,
                         "name":{"formatted":"Iemand"},"displayName":"Iemand","gemeente":"9902","id":"%s",
                         "emails":[{"value":"a@b.example","type":"work"}],
                         "roles":[{"value":"BEHEERDER"}],"groups":[{"value":"BEHEERDER"}]}
                        """
                                .formatted(name, UUID.randomUUID()));
        assertThat(made.status()).isBetween(200, 422);
        assertThat(
                        count(
                                "select count(*) from security.roltoekenning r join security.account a"
                                        + " on a.gemeente = r.gemeente and a.medewerker = r.medewerker"
                                        + " where a.gebruikersnaam = ?",
                                name))
                .isZero();
        var neighbour =
                in(
                        ANDERSTAD,
                        () ->
                                jdbc.sql("select id from security.medewerker limit 1")
                                        .query(UUID.class)
                                        .single());
        var real = get(token, "/scim/v2/Users/" + neighbour);
        assertThat(real.status()).isEqualTo(404);
        assertThat(real.gezicht())
                .isEqualTo(get(token, "/scim/v2/Users/" + UUID.randomUUID()).gezicht());
        assertThat(get(token, "/scim/v2/Users?count=1000").tekst())
                .doesNotContain(neighbour.toString());
    }

    private String token(Gemeentecode gemeente, String recht) {
        var partner = aPartner("Partner " + UUID.randomUUID(), Partnersoort.SCHOOL);
        return in(
                gemeente,
                () -> {
                    partners.register(partner);
                    return partners.issueToken(
                            partner.id(),
                            new NieuwToken(
                                    "Systeem", Set.of(recht), 600, LocalDate.of(2027, 9, 14)));
                });
    }

    private void revokeAll() {
        in(
                SAMENSTAD,
                () -> {
                    partners.all().stream()
                            .flatMap(p -> partners.tokens(p.id()).stream())
                            .forEach(t -> partners.revokeToken(t.id()));
                    return true;
                });
    }

    /** Two administrators agree on a token of the identity system. */
    private String scimToken(Gemeentecode gemeente) {
        var token = by(gemeente, () -> scim.create("aanval", LocalDate.of(2027, 1, 1)));
        return by(
                gemeente,
                () -> {
                    scim.approve(
                            jdbc.sql(
                                            "select id from account.scimtoken where gemeente = ? order by gemaakt_op desc, id desc limit 1")
                                    .param(gemeente.code())
                                    .query(UUID.class)
                                    .single());
                    return token;
                });
    }

    private <T> T by(Gemeentecode gemeente, java.util.function.Supplier<T> work) {
        return as(
                new Verwerkingscontext(
                        gemeente,
                        UUID.randomUUID(),
                        "Beheerder",
                        "BEHEERDER",
                        Set.of(),
                        "test",
                        true),
                work);
    }

    private Antwoord get(String token, String path) {
        return visitor().get(path, "Authorization", "Bearer " + token);
    }

    private Antwoord post(String token, String path, String body) {
        return visitor().json("POST", path, body, "Authorization", "Bearer " + token);
    }
}
