package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.PartnerId;
import nl.samenhang.netwerk.partner.PartnerRechten;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.netwerk.partner.Partnersoort;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TegoedTest extends VerstrekkingTest {

    @Autowired private Partners partners;

    private PartnerId club;
    private String token;

    @BeforeEach
    void club() {
        club = PartnerId.next();
        token = token(club, PartnerRechten.TEGOED_INWISSELEN);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    getypt,               gelezen
                    7K3M-9Q2T-BX5W-H4ZC,  7K3M9Q2TBX5WH4ZC
                    7k3m 9q2t bx5w h4zc,  7K3M9Q2TBX5WH4ZC
                    oK3M9Q2TBX5WH4ZI,     0K3M9Q2TBX5WH4Z1
                    7K3M-9Q2T-BX5W,       -
                    7K3M-9Q2T-BX5W-H4ZU,  -
                    """)
    void a_code_is_read_as_it_is_meant(String getypt, String gelezen) {
        assertThat(Tegoedcode.parse(getypt).map(Tegoedcode::waarde).orElse("-")).isEqualTo(gelezen);
    }

    @Test
    void each_child_gets_a_voucher_for_each_part_of_the_package() {
        var dertienjarige = pakket(dertien, 13);
        pakket(zeven, 7);
        assertThat(dertienjarige.bedrag()).hasValue(new Bedrag(100_000));
        assertThat(parts(dertien))
                .containsExactly("CULTUUR 22500", "LAPTOP 40000", "SCHOOL 15000", "SPORT 22500");
        assertThat(parts(zeven)).containsExactly("CULTUUR 22500", "SCHOOL 15000", "SPORT 22500");
        assertThat(sql("select count(distinct code)::text from verstrekking.tegoed"))
                .containsExactly("7");
        var pagina = text(get(resident(fatima), "/mijn/" + huis + "/verstrekkingen"));
        assertThat(pagina)
                .contains(
                        code(zeven, "SPORT").geschreven(),
                        "225,00",
                        "9 nov 2027",
                        "class=\"qrcode\"");
        assertThat(text(get(ingrid, "/verstrekkingen/" + dertienjarige.id())))
                .contains("Laptop", "400,00")
                .doesNotContain(code(dertien, "LAPTOP").geschreven());
    }

    @Test
    void a_club_takes_a_part_and_learns_nothing_of_the_family() throws Exception {
        pakket(zeven, 7);
        var code = code(zeven, "SPORT");
        assertThat(ask(token, code.geschreven()))
                .hasStatusOk()
                .bodyText()
                .isEqualTo(
                        "{\"onderdeel\":\"Sport\",\"over\":22500,\"laatsteDag\":\"2027-11-09\"}");
        var gedaan = redeem(token, code, 18000, "bon-1");
        assertThat(gedaan).hasStatus(201).bodyJson().extractingPath("$.over").isEqualTo(4500);
        assertThat(gedaan.getResponse().getContentAsString())
                .doesNotContain("Yara", "Bakker", zeven.toString(), huis.toString());
        assertThat(text(get(resident(fatima), "/mijn/" + huis + "/verstrekkingen")))
                .contains("Over: €\u00a045,00 van €\u00a0225,00");
    }

    @Test
    void the_same_bill_counts_once_and_more_than_there_is_is_refused() {
        pakket(zeven, 7);
        var code = code(zeven, "SPORT");
        assertThat(redeem(token, code, 18000, "bon-2")).hasStatus(201);
        assertThat(redeem(token, code, 18000, "bon-2")).as("sent twice").hasStatus(200);
        assertThat(left(code)).isEqualTo(4500);
        assertThat(redeem(token, code, 100, "bon-2"))
                .hasStatus(409)
                .bodyText()
                .contains("Dit kenmerk is al gebruikt voor iets anders.");
        assertThat(redeem(token, code, 4501, "bon-3"))
                .hasStatus(409)
                .bodyText()
                .contains("Er is niet genoeg over. Over is 4500 cent.");
        assertThat(redeem(token, code, 4500, "bon-4")).hasStatus(201);
        assertThat(redeem(token, code, 1, "bon-5")).as("spent").hasStatus(409);
    }

    @Test
    void two_at_once_never_take_more_than_there_is() throws Exception {
        pakket(zeven, 7);
        var code = code(zeven, "SPORT");
        try (var both = Executors.newFixedThreadPool(2)) {
            var antwoorden =
                    both.invokeAll(
                            List.<Callable<Integer>>of(
                                    () ->
                                            redeem(token, code, 20000, "links")
                                                    .getResponse()
                                                    .getStatus(),
                                    () ->
                                            redeem(token, code, 20000, "rechts")
                                                    .getResponse()
                                                    .getStatus()));
            assertThat(List.of(antwoorden.get(0).get(), antwoorden.get(1).get()))
                    .containsExactlyInAnyOrder(201, 409);
        }
        assertThat(left(code)).isEqualTo(2500);
    }

    @Test
    void who_is_too_late_or_types_a_wrong_code_is_told_so_in_words() {
        pakket(zeven, 7);
        var code = code(zeven, "CULTUUR");
        assertThat(ask(token, "0000-0000-0000-0000"))
                .hasStatus(400)
                .bodyText()
                .contains("Deze code kennen we niet.");
        clock.set(LocalDate.of(2027, 11, 9));
        assertThat(redeem(token, code, 100, "op-tijd")).hasStatus(201);
        clock.set(LocalDate.of(2027, 11, 10));
        assertThat(redeem(token, code, 100, "te-laat"))
                .hasStatus(409)
                .bodyText()
                .contains("Dit tegoed is niet meer geldig.");
    }

    @Test
    void a_voucher_ends_with_the_right() {
        var verstrekking = pakket(zeven, 7);
        does(ingrid, () -> hulp.end(verstrekking.voorziening(), DAG, "verhuisd"));
        clock.set(DAG.plusDays(1));
        assertThat(redeem(token, code(zeven, "SPORT"), 100, "na het einde")).hasStatus(409);
    }

    @Test
    void only_a_partner_that_may_take_vouchers_can() {
        pakket(zeven, 7);
        var code = code(zeven, "SPORT");
        var melder = token(PartnerId.next(), PartnerRechten.MELDING_DOEN);
        assertThat(ask(melder, code.geschreven())).hasStatus(403);
        assertThat(redeem(melder, code, 100, "nee")).hasStatus(403);
        assertThat(as(ingrid, () -> partners.find(club))).isPresent();
        assertThat(
                        as(
                                ingrid,
                                () ->
                                        jdbc.sql("select over from verstrekking.zie_tegoed(:code)")
                                                .param("code", code.waarde())
                                                .query(Long.class)
                                                .optional()))
                .as("the function answers only the purpose of a partner")
                .isEmpty();
    }

    @Test
    void a_partner_is_paid_in_the_run_for_all_it_took_and_once() {
        pakket(zeven, 7);
        organisation("GEMEENTE:GEMEENTE", "NL44 RABO 0123 4567 89", "Gemeente Samenstad");
        redeem(token, code(zeven, "SPORT"), 18000, "een");
        redeem(token, code(zeven, "CULTUUR"), 2000, "twee");
        assertThat(post(wim, "/betaalronden", "tot", "12-11-2026", "uitvoerenOp", "12-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("1 wachten op een rekening.");
        organisation("PARTNER:" + club, ANDER, "Voetbalclub De Zwaluw");
        var ronde = prepared(LocalDate.of(2026, 11, 12));
        assertThat(text(get(ans, ronde))).contains("Voetbalclub De Zwaluw", "200,00");
        released(ronde, 1, 20000);
        assertThat(post(wim, "/betaalronden", "tot", "12-11-2026", "uitvoerenOp", "12-11-2026"))
                .hasStatus(422);
        var opdracht = sql("select id::text from verstrekking.opdracht").getFirst();
        assertThat(post(wim, ronde + "/terug", "opdracht", opdracht, "reden", "AC01"))
                .hasStatus3xxRedirection();
        released(prepared(LocalDate.of(2026, 11, 12)), 1, 20000);
    }

    private Verstrekking pakket(InwonerId kind, int leeftijd) {
        return granted(
                "kindpakket",
                kind,
                Map.of(
                        "inkomenspercentage",
                        BigDecimal.valueOf(119),
                        "leeftijdKind",
                        BigDecimal.valueOf(leeftijd)),
                Optional.empty());
    }

    private List<String> parts(InwonerId kind) {
        return sql(
                "select onderdeel || ' ' || waarde from verstrekking.tegoed where inwoner = '"
                        + kind
                        + "' order by onderdeel");
    }

    private Tegoedcode code(InwonerId kind, String onderdeel) {
        return new Tegoedcode(
                sql("select code from verstrekking.tegoed where inwoner = '"
                                + kind
                                + "' and onderdeel = '"
                                + onderdeel
                                + "'")
                        .getFirst());
    }

    private long left(Tegoedcode code) {
        return Long.parseLong(
                sql("select over::text from verstrekking.tegoed where code = '"
                                + code.waarde()
                                + "'")
                        .getFirst());
    }

    private MvcTestResult ask(String token, String code) {
        return send(token, "/api/v1/tegoedvragen", "{\"code\":\"" + code + "\"}");
    }

    private MvcTestResult redeem(String token, Tegoedcode code, long centen, String kenmerk) {
        return send(
                token,
                "/api/v1/inwisselingen",
                "{\"code\":\"%s\",\"centen\":%d,\"kenmerk\":\"%s\"}"
                        .formatted(code.geschreven(), centen, kenmerk));
    }

    private MvcTestResult send(String token, String pad, String body) {
        return mvc.post()
                .uri(pad)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String token(PartnerId id, String recht) {
        return asSystem(
                () -> {
                    partners.register(
                            new Partner(
                                    id,
                                    "Club " + id,
                                    Partnersoort.OVERIG,
                                    Optional.of("club@zwaluw.example"),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    false));
                    return partners.issueToken(
                            id,
                            new NieuwToken("kassa", Set.of(recht), 600, LocalDate.of(2028, 1, 1)));
                });
    }
}
