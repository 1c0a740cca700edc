package nl.samenhang.bestaanszekerheid.vroegsignaal.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.samenhang.netwerk.partner.PartnerFixture.aPartner;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbestanden;
import nl.samenhang.bestaanszekerheid.vroegsignaal.VroegsignaalRechten;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The systems of partners report arrears themselves, and are judged like a file. */
class SignaalApiTest extends SamenhangTest {

    private static final String PAD = "/api/v1/vroegsignaalleveringen";
    private static final String BOATENG =
            """
            {"id": "K1", "crisissignaal": true, "bedrag": 889.50, "ontstaansdatum": "2026-07-01",
             "signaaldatum": "2026-11-02", "perioden": 4, "eindeLevering": "2026-11-30",
             "inspanningen": {"contactGezocht": true, "opHulpGewezen": true, "herinnerd": true, "doorgevenAangeboden": true},
             "client": {"voorletters": "A.", "achternaam": "Boateng", "geboortedatum": "1985-06-15",
                        "straatnaam": "Voorbeeldhof", "huisnummer": "21", "postcode": "9914 VH", "plaatsnaam": "Samenstad"}}
            """;

    @Autowired private Partners partners;
    @Autowired private Personeel personeel;
    @Autowired private Signaalbestanden bestanden;
    @Autowired private JdbcClient jdbc;

    private Gebruiker vera;
    private String energie;

    @BeforeEach
    void november() {
        empty("vroegsignaal.bestand", "vroegsignaal.zaak");
        clock.set(LocalDate.of(2026, 11, 2));
        vera = personeel.medewerker("Vera", "VROEGSIGNALEERDER", personeel.team("Signalen"));
        energie = token(Partnersoort.ENERGIELEVERANCIER, "vroegsignaal.melden");
    }

    @Test
    void each_signal_is_judged_by_itself_and_the_answer_says_where_and_by_which_rule() {
        var answer =
                send(
                        energie,
                        body(
                                "EINDELEVERING",
                                BOATENG,
                                BOATENG.replace("K1", "K2").replace("9914 VH", "8211 AB"),
                                BOATENG.replace("K1", "K3").replace("889.50", "-5"),
                                BOATENG.replace("K1", "K4").replace("\"2026-11-30\"", "null"),
                                BOATENG.replace("K1", "K5").replace("2026-07-01", "gisteren"),
                                BOATENG,
                                "12",
                                BOATENG.replace("K1", "K6").replace("\"21\"", "[21]"),
                                BOATENG.replace("K1", "K7")
                                        .replace("\"herinnerd\": true", "\"herinnerd\": false"),
                                BOATENG.replace(
                                        "{\"id\": \"K1\"",
                                        "{\"id\": \"K8\", \"signaalpartner\": {\"type\": \"Huur\"}")));
        assertThat(answer).hasStatus(201);
        var json = json(answer);
        assertThat(answer).hasHeader("Location", PAD + "/" + json.get("id").asString());
        assertThat(json.get("opgenomen").asInt()).isEqualTo(2);
        assertThat(json.get("geweigerd").asInt()).isEqualTo(8);
        assertThat(
                        json.get("signalen")
                                .valueStream()
                                .flatMap(
                                        s ->
                                                s.get("bevindingen")
                                                        .valueStream()
                                                        .map(
                                                                b ->
                                                                        s.get("opgenomen")
                                                                                        .asBoolean()
                                                                                + " "
                                                                                + b.get("pointer")
                                                                                        .asString()
                                                                                + " "
                                                                                + b.get("code")
                                                                                        .asString())))
                .containsExactly(
                        "false /vroegsignalen/1/client/postcode ANDERE_GEMEENTE",
                        "false /vroegsignalen/2/bedrag BEDRAG_NEGATIEF",
                        "false /vroegsignalen/3/eindeLevering EINDE_LEVERING",
                        "false /vroegsignalen/4/ontstaansdatum DATUM",
                        "false /vroegsignalen/5/id DUBBEL",
                        "false /vroegsignalen/6 VORM",
                        "false /vroegsignalen/7 VORM",
                        "true /vroegsignalen/8/inspanningen INSPANNING",
                        "false /vroegsignalen/9/signaalpartner/type SOORT");
        assertThat(answer)
                .bodyText()
                .contains("Dit adres ligt niet in onze gemeente.")
                .doesNotContain("Boateng", "8211", "gisteren", "K2");
    }

    @Test
    void the_same_message_again_changes_nothing_and_gives_the_same_answer() {
        var first = send(energie, body("EINDELEVERING", BOATENG));
        var second = send(energie, body("EINDELEVERING", BOATENG));
        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(200);
        assertThat(json(second)).isEqualTo(json(first));
        assertThat(count("signaal")).isEqualTo(1);
        assertThat(count("bestand")).isEqualTo(1);
        assertThat(ask(energie, PAD + "/" + json(first).get("id").asString())).hasStatusOk();
    }

    @Test
    void the_message_of_another_partner_does_not_exist() {
        var url =
                PAD
                        + "/"
                        + json(send(energie, body("EINDELEVERING", BOATENG))).get("id").asString();
        var other = token(Partnersoort.ENERGIELEVERANCIER, "vroegsignaal.melden");
        assertThat(ask(other, url)).hasStatus(404);
        assertThat(ask(other, url + "/terugkoppelingen")).hasStatus(404);
        assertThat(send(other, body("EINDELEVERING", BOATENG)))
                .hasStatus(409)
                .bodyText()
                .contains("Een andere organisatie stuurde dit bericht al.")
                .doesNotContain("opgenomen");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    partner,            soort,         mag
                    WONINGCORPORATIE,   HUUR,          201
                    WONINGCORPORATIE,   ENERGIE,       403
                    ENERGIELEVERANCIER, ENERGIE,       201
                    ENERGIELEVERANCIER, EINDELEVERING, 201
                    ENERGIELEVERANCIER, HUUR,          403
                    WATERBEDRIJF,       WATER,         201
                    ZORGVERZEKERAAR,    ZORG,          201
                    ZORGVERZEKERAAR,    CAK,           403
                    CAK,                CAK,           201
                    SCHOOL,             HUUR,          403
                    ENERGIELEVERANCIER, GAS,           403
                    """)
    void a_partner_reports_its_own_kind_only(Partnersoort partner, String soort, int status) {
        assertThat(send(token(partner, "vroegsignaal.melden"), body(soort, BOATENG)))
                .hasStatus(status);
        assertThat(count("signaal")).isEqualTo(status == 201 ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    bericht                                                                     | woorden
                    {"soort": "ENERGIE"                                                         | geen geldige JSON
                    []                                                                          | geen signalen
                    {"soort": "ENERGIE", "vroegsignalen": []}                                   | geen signalen
                    {"soort": "ENERGIE", "vroegsignalen": [{"diagnose": "ja"}]}                 | diagnose
                    {"soort": "ENERGIE", "vroegsignalen": [{"ID": "1", "id": "2"}]}             | kennen we niet
                    {"soort": "ENERGIE", "vroegsignaalzaken": [{}]}                             | vroegsignaalzaken
                    {"soort": "ENERGIE", "vroegsignalen": [{"client": {"Burgerservicenummer": "999990019"}}]} | Stuur geen BSN mee
                    {"gemeentecode": "9902", "soort": "ENERGIE", "vroegsignalen": [{}]}         | andere gemeente
                    """)
    void what_is_no_such_message_is_refused_whole_and_nothing_is_kept(
            String bericht, String woorden) {
        assertThat(send(energie, bericht))
                .hasStatus(400)
                .bodyText()
                .contains(woorden)
                .doesNotContain("999990019");
        assertThat(count("bestand")).isZero();
    }

    @Test
    void a_message_that_is_too_large_is_refused() {
        assertThat(send(energie, " ".repeat(1024 * 1024 + 1))).hasStatus(413);
    }

    @Test
    void without_a_token_or_with_one_for_something_else_there_is_no_way_in() {
        assertThat(
                        mvc.post()
                                .uri(PAD)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body("ENERGIE", BOATENG)))
                .hasStatus(401);
        var melder = token(Partnersoort.ENERGIELEVERANCIER, "melding.doen");
        assertThat(send(melder, body("ENERGIE", BOATENG))).hasStatus(403);
        assertThat(ask(melder, PAD + "/" + UUID.randomUUID())).hasStatus(403);
    }

    @Test
    void a_partner_hears_contact_help_and_arrangement_and_no_more() {
        var id = json(send(energie, body("EINDELEVERING", BOATENG))).get("id").asString();
        assertThat(ask(energie, PAD + "/" + id + "/terugkoppelingen"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"signalen": [{"klantnummer": "K1", "signaaldatum": "2026-11-02", "contact": "BEZIG",
                                       "hulp": false, "regeling": false}]}
                        """);
    }

    @Test
    void a_whole_delivery_of_ddas_goes_in_as_a_file_too() {
        var signaal =
                """
                {"ID": "H1", "bedrag": 1240, "ontstaansdatum": "2026-09-01", "signaaldatum": "2026-11-02",
                 "crisissignaal": false, "warmeOverdracht": true, "status": "Nog niet opgepakt",
                 "signaalpartner": {"type": "Huur"},
                 "client": {"Achternaam": "Vos", "Postcode": "9914VH", "Huisnummer": "12",
                            "Huisnummertoevoeging": "A", "Plaatsnaam": "Samenstad", "Straatnaam": "Voorbeeldhof"}}
                """;
        var bestand =
                """
                {"codeGegevensleverancier": "X", "startdatumLevering": "2026-11-01", "einddatumLevering": "2026-11-30",
                 "aanleverdatumEnTijd": "2026-11-02T09:00:00Z",
                 "leveringen": [{"teller": 1, "gemeentecode": "9901", "aanleverende_organisatie": {"naam": "Woonstad"},
                                 "vroegsignalen": [%s]}]}
                """
                        .formatted(signaal);
        var answer =
                mvc.post()
                        .uri("/vroegsignalen/bestanden")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "bestand",
                                        "november.json",
                                        "application/json",
                                        bestand.getBytes(UTF_8)))
                        .param("soort", "HUUR")
                        .param("partner", "Woonstad")
                        .with(by(vera))
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(
                        as(
                                vera.context(VroegsignaalRechten.DOEL),
                                () -> bestanden.latest(1).getFirst().ingelezen()))
                .isEqualTo(1);
        assertThat(
                        as(
                                vera.context(VroegsignaalRechten.DOEL),
                                () ->
                                        jdbc.sql("select adressleutel from vroegsignaal.signaal")
                                                .query(String.class)
                                                .single()))
                .isEqualTo("9914VH|12a");
    }

    private static String body(String soort, String... signalen) {
        return "{\"soort\": \"%s\", \"vroegsignalen\": [%s]}"
                .formatted(soort, String.join(",", signalen));
    }

    private String token(Partnersoort soort, String recht) {
        var partner = aPartner("Partner " + UUID.randomUUID(), soort);
        return as(
                "BEHEERDER",
                () -> {
                    partners.register(partner);
                    return partners.issueToken(
                            partner.id(),
                            new NieuwToken("Proef", Set.of(recht), 600, LocalDate.of(2027, 9, 14)));
                });
    }

    private MvcTestResult send(String token, String body) {
        return mvc.post()
                .uri(PAD)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult ask(String token, String pad) {
        return mvc.get().uri(pad).header("Authorization", "Bearer " + token).exchange();
    }

    private static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private int count(String tabel) {
        return as(
                vera.context(VroegsignaalRechten.DOEL),
                () ->
                        jdbc.sql("select count(*) from vroegsignaal." + tabel)
                                .query(Integer.class)
                                .single());
    }
}
