package nl.samenhang.bestaanszekerheid.verstrekking;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class UitbetalingTest extends VerstrekkingTest {

    private static final LocalDate BETAALDAG = LocalDate.of(2026, 11, 12);

    @Test
    void what_is_granted_stands_ready_with_how_much_from_when_and_of_which_budget() {
        var toeslag = toeslag();
        assertThat(toeslag.bedrag())
                .hasValueSatisfying(b -> assertThat(b.centen()).isEqualTo(52500));
        assertThat(toeslag.wijze()).isEqualTo(Wijze.BANK);
        assertThat(toeslag.begunstigde()).isEqualTo(fatima);
        assertThat(toeslag.periode().tot()).hasValue(DAG.plusMonths(12));
        assertThat(text(get(ingrid, "/gezinnen/" + huis)))
                .contains("Wat er wordt verstrekt", "525,00 in één keer");
        assertThat(text(get(ingrid, "/verstrekkingen/" + toeslag.id())))
                .contains("6.3-IIT", "nog geen rekening", "Er is nog niets betaald.");
    }

    @Test
    void who_gets_money_is_asked_for_an_account_once_and_the_work_goes_when_it_is_there() {
        toeslag();
        watch();
        watch();
        assertThat(work("verstrekking.rekening-vragen", fatima)).hasSize(1);
        account(ingrid, IBAN, "F. Bakker");
        assertThat(work("verstrekking.rekening-vragen", fatima)).isEmpty();
        assertThat(sql("select status from verstrekking.bankrekening where gezin = '" + huis + "'"))
                .containsExactly("GELDIG");
        assertThat(
                        sql(
                                "select count(distinct onderwerp_id)::text from notification.verzending where inwoner = '"
                                        + fatima
                                        + "' and onderwerp_soort in ('verstrekking', 'bankrekening')"))
                .containsExactly("2");
    }

    @Test
    void another_account_counts_only_once_a_second_person_has_asked() {
        toeslag();
        account(ingrid, IBAN, "F. Bakker");
        account(ingrid, ANDER, "F. Bakker");
        var id = waiting();
        assertThat(text(get(ingrid, "/bankrekeningen/" + id)))
                .contains("Iemand anders dan wie dit invulde", "NL … 4300")
                .doesNotContain("De rekening klopt");
        assertThat(post(ingrid, "/bankrekeningen/" + id + "/akkoord")).hasStatus(422);
        assertThat(text(get(tom, "/bankrekeningen/" + id)))
                .contains("Komt dit echt van deze persoon?");
        assertThat(post(tom, "/bankrekeningen/" + id + "/akkoord")).hasStatus3xxRedirection();
        assertThat(
                        sql(
                                "select status || right(iban, 4) from verstrekking.bankrekening where gezin = '"
                                        + huis
                                        + "'"))
                .containsExactlyInAnyOrder("VERVANGEN4300", "GELDIG4567");
        assertThat(post(tom, "/bankrekeningen/" + id + "/afwijzing", "reden", "te laat"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze rekening is al bekeken.");
    }

    @Test
    void a_resident_gives_the_own_account_and_a_wrong_number_is_refused_in_words() {
        toeslag();
        var zij = resident(fatima);
        var pad = "/mijn/" + huis + "/verstrekkingen";
        assertThat(
                        post(
                                zij,
                                pad + "/bankrekening",
                                "iban",
                                "NL91 ABNA 0417 1643 01",
                                "naam",
                                "F. Bakker"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit rekeningnummer klopt niet.", "NL91 ABNA 0417 1643 01");
        assertThat(post(zij, pad + "/bankrekening", "iban", IBAN, "naam", "F. Bakker"))
                .hasStatus3xxRedirection();
        assertThat(post(zij, pad + "/bankrekening", "iban", IBAN, "naam", "F. Bakker"))
                .hasStatus(422)
                .bodyText()
                .contains("Op deze rekening betalen wij al.");
        assertThat(text(get(zij, pad))).contains("NL … 4300", "Hier betalen wij op");
    }

    @Test
    void one_prepares_another_releases_and_the_file_says_to_whom_and_how_much() throws Exception {
        var toeslag = toeslag();
        account(ingrid, IBAN, "F. Bakker");
        ours();
        var ronde = prepared(BETAALDAG);
        assertThat(text(get(wim, ronde)))
                .contains("F. Bakker", "525,00", "Iemand anders dan wie deze ronde opstelde")
                .doesNotContain("inkomenstoeslag");
        assertThat(post(wim, ronde + "/vrijgave", "aantal", "1", "centen", "52500"))
                .hasStatus(422)
                .bodyText()
                .contains("U hebt deze ronde zelf opgesteld.");
        assertThat(post(ans, ronde + "/vrijgave", "aantal", "2", "centen", "52500"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is iets veranderd sinds u keek");
        released(ronde, 1, 52500);
        var bestand = text(get(wim, ronde + "/bestand.xml"));
        BetaalbestandTest.validate(bestand);
        assertThat(bestand).contains("NL91ABNA0417164300", "525.00").doesNotContain("toeslag");
        assertThat(stand(toeslag)).containsExactly("2026-11-10 BETAALD");
        assertThat(
                        sql(
                                "select encode(sha256(convert_to(bestand, 'UTF8')), 'hex') from verstrekking.betaalronde"))
                .isEqualTo(sql("select hash from verstrekking.betaalronde"));
    }

    @Test
    void what_was_paid_is_not_paid_again_and_what_is_dropped_goes_with_the_next_run() {
        var toeslag = toeslag();
        account(ingrid, IBAN, "F. Bakker");
        ours();
        var ronde = prepared(BETAALDAG);
        assertThat(post(wim, "/betaalronden", "tot", "12-11-2026", "uitvoerenOp", "12-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Er staat al een ronde klaar.");
        assertThat(post(wim, ronde + "/vervallen")).hasStatus3xxRedirection();
        assertThat(stand(toeslag)).containsExactly("2026-11-10 OPEN");
        released(prepared(BETAALDAG), 1, 52500);
        assertThat(post(wim, "/betaalronden", "tot", "12-11-2026", "uitvoerenOp", "12-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is niets te betalen. 0 wachten op een rekening.");
    }

    @Test
    void without_an_account_nothing_leaves_and_the_run_says_how_many_wait() {
        toeslag();
        ours();
        assertThat(post(wim, "/betaalronden", "tot", "12-11-2026", "uitvoerenOp", "12-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("1 wachten op een rekening.");
    }

    @Test
    void a_share_of_a_premium_goes_to_the_insurer_each_month_until_the_right_stops() {
        var verzekering = verzekering();
        ours();
        organisation("DERDE:ZORGVERZEKERAAR", ANDER, "Zorgverzekeraar Samen");
        clock.set(LocalDate.of(2027, 1, 12));
        var ronde = prepared(LocalDate.of(2027, 1, 12));
        assertThat(text(get(ans, ronde))).contains("Zorgverzekeraar Samen", "45,00");
        does(
                ingrid,
                () -> hulp.end(verzekering.voorziening(), LocalDate.of(2026, 12, 31), "verhuisd"));
        assertThat(stand(verzekering))
                .containsExactly(
                        "2026-11-10 IN_RONDE", "2026-12-10 IN_RONDE", "2027-01-10 VERVALLEN");
        assertThat(post(ans, ronde + "/vrijgave", "aantal", "3", "centen", "4500")).hasStatus(422);
        released(ronde, 2, 3000);
        clock.set(LocalDate.of(2027, 3, 12));
        assertThat(post(wim, "/betaalronden", "tot", "12-3-2027", "uitvoerenOp", "12-3-2027"))
                .hasStatus(422);
        assertThat(stand(verzekering)).hasSize(3);
    }

    @Test
    void what_the_bank_refuses_becomes_work_and_goes_again_on_the_new_account() {
        var toeslag = toeslag();
        account(ingrid, IBAN, "F. Bakker");
        ours();
        var ronde = prepared(BETAALDAG);
        released(ronde, 1, 52500);
        var opdracht = sql("select id::text from verstrekking.opdracht").getFirst();
        var antwoord =
                "<Document><CstmrPmtStsRpt><TxInfAndSts><OrgnlEndToEndId>"
                        + opdracht.replace("-", "")
                        + "</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf>"
                        + "</TxInfAndSts></CstmrPmtStsRpt></Document>";
        assertThat(
                        mvc.post()
                                .uri("/betaalronden/antwoorden")
                                .multipart()
                                .file(
                                        new MockMultipartFile(
                                                "bestand",
                                                "pain002.xml",
                                                "text/xml",
                                                antwoord.getBytes(StandardCharsets.UTF_8)))
                                .with(by(wim))
                                .with(csrf())
                                .exchange())
                .hasStatus3xxRedirection();
        assertThat(stand(toeslag)).containsExactly("2026-11-10 TERUG");
        assertThat(text(get(wim, ronde))).contains("Kwam terug: AC04");
        assertThat(post(wim, ronde + "/terug", "opdracht", opdracht, "reden", "AC04"))
                .as("it comes back once")
                .hasStatus(422);
        watch();
        assertThat(work("verstrekking.terug", toeslag.id())).hasSize(1);
        var pagina = text(get(ingrid, "/verstrekkingen/" + toeslag.id()));
        assertThat(pagina).contains("Kwam terug", "AC04", "Opnieuw betalen");
        account(ingrid, ANDER, "F. Bakker");
        var nieuw = waiting();
        post(tom, "/bankrekeningen/" + nieuw + "/akkoord");
        var uitbetaling = sql("select id::text from verstrekking.uitbetaling").getFirst();
        assertThat(
                        post(
                                ingrid,
                                "/verstrekkingen/"
                                        + toeslag.id()
                                        + "/uitbetalingen/"
                                        + uitbetaling
                                        + "/opnieuw"))
                .hasStatus3xxRedirection();
        assertThat(work("verstrekking.terug", toeslag.id())).isEmpty();
        var weer = prepared(BETAALDAG);
        assertThat(text(get(ans, weer))).contains("NL … 4567");
        released(weer, 1, 52500);
        assertThat(stand(toeslag)).containsExactly("2026-11-10 BETAALD");
    }

    @Test
    void the_amount_of_a_bill_is_written_down_once() {
        var kosten =
                granted(
                        "bijzondere-bijstand",
                        fatima,
                        Map.of(
                                "inkomenspercentage",
                                BigDecimal.valueOf(100),
                                "vermogenstoets",
                                "ONDER_GRENS"),
                        Optional.empty());
        var pad = "/verstrekkingen/" + kosten.id();
        assertThat(text(get(ingrid, pad))).contains("Bedrag van de rekening");
        assertThat(
                        post(
                                ingrid,
                                pad + "/bedrag",
                                "bedrag",
                                "180,50",
                                "grond",
                                "nota van de tandarts"))
                .hasStatus3xxRedirection();
        assertThat(post(ingrid, pad + "/bedrag", "bedrag", "999", "grond", "nog een nota"))
                .hasStatus(422)
                .bodyText()
                .contains("Het bedrag staat al vast");
        assertThat(text(get(ingrid, pad))).contains("180,50", "nota van de tandarts");
    }

    @Test
    void something_is_asked_back_by_a_decision_only_and_never_more_than_was_paid() {
        var toeslag = toeslag();
        account(ingrid, IBAN, "F. Bakker");
        ours();
        released(prepared(BETAALDAG), 1, 52500);
        var pad = "/verstrekkingen/" + toeslag.id() + "/terugvorderingen";
        var besluit =
                sql("select id::text from beschikking.beschikking where gezin = '" + huis + "'")
                        .getFirst();
        assertThat(post(ingrid, pad, "beschikking", "", "terug", "100", "reden", "samenwonen"))
                .hasStatus(422)
                .bodyText()
                .contains("Zonder besluit kan niets worden teruggevraagd.");
        assertThat(
                        post(
                                ingrid,
                                pad,
                                "beschikking",
                                besluit,
                                "terug",
                                "525,01",
                                "reden",
                                "samenwonen"))
                .hasStatus(422)
                .bodyText()
                .contains("Er kan niet meer terug dan er is betaald.");
        assertThat(post(ingrid, pad, "beschikking", besluit, "terug", "100", "reden", "samenwonen"))
                .hasStatus3xxRedirection();
        var id = sql("select id::text from verstrekking.terugvordering").getFirst();
        assertThat(post(ingrid, pad + "/" + id + "/voldaan")).hasStatus3xxRedirection();
        assertThat(text(get(ingrid, "/verstrekkingen/" + toeslag.id())))
                .contains("100,00", "Terugbetaald op");
    }

    @Test
    void each_sees_only_what_the_own_work_needs() {
        var toeslag = toeslag();
        account(ingrid, IBAN, "F. Bakker");
        var rekening =
                sql("select id::text from verstrekking.bankrekening where gezin = '" + huis + "'")
                        .getFirst();
        for (var pad :
                List.of(
                        "/verstrekkingen/" + toeslag.id(),
                        "/gezinnen/" + huis + "/bankrekeningen",
                        "/bankrekeningen/" + rekening)) {
            assertThat(get(yusuf, pad)).as("another law").hasStatus(403);
            assertThat(get(wim, pad)).as("who pays").hasStatus(403);
            assertThat(
                            get(
                                    personeel.medewerker(
                                            "Vreemd", "INKOMENSCONSULENT", personeel.team("Oost")),
                                    pad))
                    .as("another team")
                    .hasStatus(404);
        }
        for (var pad : List.of("/betaalronden", "/betaalronden/rekeningen")) {
            assertThat(get(ingrid, pad)).as("who grants").hasStatus(403);
            assertThat(get(wim, pad)).hasStatusOk();
        }
        assertThat(as(wim.context(VerstrekkingRechten.DOEL_BETALEN), () -> verstrekkingen.of(huis)))
                .isEmpty();
        assertThatThrownBy(() -> as(yusuf, () -> verstrekkingen.get(toeslag.id())))
                .isInstanceOf(NotFound.class);
        var vreemd = resident(inwoner("Iemand", LocalDate.of(1980, 1, 1)));
        assertThat(get(vreemd, "/mijn/" + huis + "/verstrekkingen")).hasStatus(404);
    }

    private String waiting() {
        return sql("select id::text from verstrekking.bankrekening where status = 'TE_BEKIJKEN' and gezin = '"
                        + huis
                        + "'")
                .getFirst();
    }

    private void ours() {
        organisation("GEMEENTE:GEMEENTE", "NL44 RABO 0123 4567 89", "Gemeente Samenstad");
    }
}
