package nl.samenhang.recht.regel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.recht.regel.EigenTest;
import nl.samenhang.recht.regel.EigentabelId;
import nl.samenhang.recht.regel.Eigentabelstatus;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class EigenregelPagesTest extends EigenTest {

    @Test
    void who_makes_policy_copies_a_table_that_the_law_leaves_free() {
        assertThat(get("/regels/teamhulp", tess())).bodyText().contains("Eigen tabel maken");
        assertThat(get("/regels/woonplaats-jeugd", tess()))
                .bodyText()
                .doesNotContain("Eigen tabel maken");
        var answer = post("/eigen-regels", tess(), "tabel", TABEL, "basis", "2015-01-01");
        assertThat(answer).hasStatus3xxRedirection();
        var pad = answer.getResponse().getRedirectedUrl();
        assertThat(get(pad, tess()))
                .hasStatusOk()
                .bodyText()
                .contains("Team of specialist: eigen tabel", "in bewerking", "De tabel is sluitend")
                .contains("0 van de 7 proefgevallen", "Goedkeuring vragen")
                .doesNotContain(">regel.", "regel.waarde.", "regel.invoer.", ">reden.");
        assertThat(post("/eigen-regels", tess(), "tabel", TABEL, "basis", "2015-01-01"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is al een eigen tabel in bewerking");
        assertThat(get("/regels", tess())).bodyText().contains("in bewerking");
        assertThat(get("/regels/teamhulp", tess())).bodyText().doesNotContain("Eigen tabel maken");
    }

    @Test
    void a_row_is_changed_on_a_page_of_its_own_and_a_gap_is_said_in_words() {
        var id = copy();
        var pad = "/eigen-regels/" + id;
        assertThat(get(pad + "/rijen/7", tess()))
                .hasStatusOk()
                .bodyText()
                .contains("Rij 7 wijzigen", "value=\"VERSLAVING\" checked")
                .doesNotContain("value=\"OPVOEDEN\" checked");
        assertThat(saveRow7(id)).hasStatus3xxRedirection();
        assertThat(get(pad, tess()))
                .bodyText()
                .contains("Dit moet nog gebeuren", "Geen rij geeft antwoord bij:")
                .contains("Waar gaat de vraag over? verslaving")
                .contains("Hoe veilig is het? veilig of er zijn zorgen")
                .contains("geen antwoord", "Rij 7 gewijzigd")
                .doesNotContain("hulpvraag \"");
    }

    private MvcTestResult saveRow7(EigentabelId id) {
        return post(
                "/eigen-regels/" + id + "/rijen/7",
                tess(),
                "stand",
                String.valueOf(stand(id)),
                "als-veiligheid",
                "VEILIG",
                "als-veiligheid",
                "ZORGEN",
                "als-hulpvraag",
                "PSYCHISCH",
                "als-complexiteit",
                "LICHT",
                "als-complexiteit",
                "MIDDEL",
                "dan-wie",
                "TEAM_MET_DESKUNDIGE",
                "dan-reden",
                "DESKUNDIGE_KIJKT_MEE",
                "artikel",
                "Beleidsregels jeugdhulp 2026, art. 4");
    }

    @Test
    void a_cell_that_means_the_same_keeps_its_words() {
        var id = copy();
        saveRow7(id);
        assertThat(get(id).rijen().get(6).condities())
                .containsExactly("not(\"ONVEILIG\")", "\"PSYCHISCH\"", "not(\"ZWAAR\")");
    }

    @Test
    void a_cell_that_cannot_be_read_is_named_with_its_row_and_what_was_typed_stays() {
        var id = by(tess, ROL, () -> eigentabellen.copy("wmo-bijdrage", VANAF_2020));
        var pad = "/eigen-regels/" + id + "/rijen/2";
        var answer =
                post(
                        pad,
                        tess(),
                        "stand",
                        "0",
                        "als-leeftijd",
                        "ouder dan zestig",
                        "als-andereBijdrage",
                        "-",
                        "als-ouderBetaalt",
                        "-",
                        "als-nachtenOpvang",
                        "> 900000",
                        "dan-reden",
                        "BIJDRAGE_ROLSTOEL");
        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Rij 2:", "ouder dan zestig", "is niet te lezen", "kan hier niet")
                .contains("schrijf uit welk artikel", "Kies een antwoord.");
        assertThat(get(id).stand()).isZero();
    }

    private static final LocalDate VANAF_2020 = LocalDate.of(2020, 1, 1);

    @Test
    void a_case_is_added_with_what_must_come_out_and_says_when_it_does_not() {
        var id = copy();
        var pad = "/eigen-regels/" + id;
        assertThat(get(pad + "/proeven/nieuw", tess()))
                .bodyText()
                .contains("Wie helpt: het team zelf. Het team kan dit zelf");
        assertThat(post(pad + "/proeven", tess(), "stand", "0", "naam", "Alleen een naam"))
                .hasStatus(422)
                .bodyText()
                .contains("Alleen een naam", "Kies een antwoord.");
        assertThat(
                        post(
                                pad + "/proeven",
                                tess(),
                                "stand",
                                "0",
                                "naam",
                                "Lichte verslaving, veilig thuis",
                                "veiligheid",
                                "VEILIG",
                                "hulpvraag",
                                "VERSLAVING",
                                "complexiteit",
                                "LICHT",
                                "antwoord",
                                "\"TEAM\"|\"TEAM_NIET_TE_COMPLEX\""))
                .hasStatus3xxRedirection();
        assertThat(get(pad, tess()))
                .bodyText()
                .contains("Lichte verslaving, veilig thuis", "komt niet uit zoals u schreef");
        assertThat(post(pad + "/proeven/1/verwijdering", tess(), "stand", "1"))
                .hasStatus3xxRedirection();
        assertThat(get(id).proeven()).isEmpty();
    }

    @Test
    void approval_is_asked_given_by_somebody_else_and_shown_where_the_table_is_read() {
        var id = changed();
        var pad = "/eigen-regels/" + id;
        assertThat(post(pad + "/verzoek", tess(), "stand", "3", "van", "gisteren", "waarom", ""))
                .hasStatus(422)
                .bodyText()
                .contains("gisteren", "Dit is geen datum");
        assertThat(post(pad + "/verzoek", tess(), "stand", "3", "van", "14-9-2026", "waarom", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf waarom de regels veranderen.");
        ask(id, "stand", "3", "van", "1-10-2026", "waarom", "Besluit van 8 september 2026");
        assertThat(get(pad, tess())).bodyText().contains("U hebt aan deze tabel gewerkt");
        assertThat(post(pad + "/goedkeuring", tess(), "stand", "4"))
                .hasStatus(422)
                .bodyText()
                .contains("Een ander moet haar goedkeuren");
        assertThat(get(pad, vera()))
                .bodyText()
                .contains("Moeder met een lichte verslaving", "verandert", "Tabel goedkeuren")
                .contains("Wat er in de tabel die nu geldt anders stond (1)");
        assertThat(post(pad + "/teruggave", vera(), "stand", "4", "opmerking", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf wat er beter moet.");
        assertThat(post(pad + "/teruggave", vera(), "stand", "4", "opmerking", "Noem het artikel"))
                .hasStatus3xxRedirection();
        assertThat(get(pad, tess())).bodyText().contains("Teruggestuurd: Noem het artikel");
        ask(id, "stand", "5", "van", "1-10-2026", "waarom", "Met het artikel erbij");
        assertThat(post(pad + "/goedkeuring", vera(), "stand", "6")).hasStatus3xxRedirection();
        assertThat(get(id).status()).isEqualTo(Eigentabelstatus.GOEDGEKEURD);
        assertThat(get("/regels/teamhulp", consulent()))
                .bodyText()
                .contains("vanaf 1 okt 2026", "goedgekeurd", "Met het artikel erbij");
        clock.set(OKTOBER);
        assertThat(get("/regels/teamhulp", consulent())).bodyText().contains("van onze gemeente");
        assertThat(post(pad + "/intrekking", tess(), "stand", "7", "reden", "Te laat"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze tabel geldt al");
    }

    private void ask(EigentabelId id, String... velden) {
        assertThat(post("/eigen-regels/" + id + "/verzoek", tess(), velden))
                .hasStatus3xxRedirection();
    }

    @Test
    void who_only_reads_rules_changes_nothing() {
        var id = changed();
        var pad = "/eigen-regels/" + id;
        assertThat(get(pad, consulent()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Goedkeuring vragen", "Rij toevoegen", "Tabel intrekken");
        for (var deel :
                new String[] {
                    "",
                    "/" + id + "/herstel",
                    "/" + id + "/intrekking",
                    "/" + id + "/verzoek",
                    "/" + id + "/terugname",
                    "/" + id + "/goedkeuring",
                    "/" + id + "/teruggave",
                    "/" + id + "/rijen",
                    "/" + id + "/rijen/1",
                    "/" + id + "/rijen/2/plaats",
                    "/" + id + "/rijen/1/verwijdering",
                    "/" + id + "/proeven",
                    "/" + id + "/proeven/1/verwijdering"
                }) {
            assertThat(post("/eigen-regels" + deel, consulent(), "stand", "3"))
                    .as(deel)
                    .hasStatus(403);
        }
        assertThat(get(pad + "/rijen/1", consulent())).hasStatus(403);
        assertThat(get(pad + "/proeven/nieuw", consulent())).hasStatus(403);
        assertThat(get(pad, request(yusuf, "ADMINISTRATIE"))).hasStatus(403);
        var wethouder = request(collega("Lia Vos", "BESTUURDER", team), "BESTUURDER");
        assertThat(post(pad + "/verzoek", wethouder, "stand", "3")).hasStatus(403);
    }

    @Test
    void rows_and_cases_that_are_not_there_give_the_page_for_that() {
        var id = copy();
        var pad = "/eigen-regels/" + id;
        assertThat(get(pad + "/rijen/0", tess())).hasStatus(404);
        assertThat(get(pad + "/rijen/99", tess())).hasStatus(404);
        assertThat(post(pad + "/rijen/99/verwijdering", tess(), "stand", "0")).hasStatus(404);
        assertThat(post(pad + "/proeven/1/verwijdering", tess(), "stand", "0")).hasStatus(404);
        assertThat(get("/eigen-regels/" + UUID.randomUUID(), tess())).hasStatus(404);
        assertThat(post("/eigen-regels", tess(), "tabel", "zomaar", "basis", "2015-01-01"))
                .hasStatus(404);
    }

    private RequestPostProcessor tess() {
        return request(tess, ROL);
    }

    private RequestPostProcessor vera() {
        return request(vera, ROL);
    }

    private RequestPostProcessor consulent() {
        return request(yusuf, "CONSULENT");
    }

    private MvcTestResult get(String pad, RequestPostProcessor wie) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    private MvcTestResult post(String pad, RequestPostProcessor wie, String... velden) {
        var request = mvc.post().uri(pad).with(csrf()).with(wie);
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }
}
