package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.RelatieId;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Handeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class RelatiePagesTest extends PersoonTest {

    @Test
    void a_partner_from_elsewhere_is_searched_for_and_written_down() {
        assertThat(get(url(els, "/relaties"))).hasStatusOk().bodyText().contains("Teun Persoon");
        assertThat(
                        post(url(els, "/relaties"))
                                .param("soort", "PARTNER")
                                .param("zoek", "koos " + straat)
                                .param("zoeken", "ja"))
                .hasStatusOk()
                .bodyText()
                .contains("Koos Persoon")
                .containsPattern("value=\"PARTNER\" checked");
        assertThat(relate(els, "PARTNER", koos).param("vanaf", "1-5-2012"))
                .hasRedirectedUrl(url(els, ""));
        assertThat(get(url(koos, "")))
                .bodyText()
                .contains("Partner: ", "Els Persoon", "sinds 1 mei 2012");
        assertThat(feiten()).contains("inwoner.feit.relatie-begonnen");
        assertThat(isLogged(koos, Handeling.GEWIJZIGD)).isTrue();
    }

    @Test
    void a_relation_ends_for_both_and_stays_as_history() {
        partners(LocalDate.of(2012, 5, 1));
        var relatie = relatie(koos, Relatiesoort.PARTNER);
        var pad = url(koos, "/relaties/" + id(relatie));
        assertThat(get(pad)).hasStatusOk().bodyText().contains("Koos Persoon en Els Persoon");
        assertThat(post(pad + "/einde"))
                .hasStatus(422)
                .bodyText()
                .contains("wanneer het voorbij was");
        assertThat(post(pad + "/einde").param("tot", "1-5-2012"))
                .hasStatus(422)
                .bodyText()
                .contains("Het einde ligt niet na het begin: 1 mei 2012");
        assertThat(post(pad + "/einde").param("tot", "15-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag moet nog komen");
        assertThat(post(pad + "/einde").param("tot", "1-6-2020")).hasRedirectedUrl(url(koos, ""));
        assertThat(get(url(els, "")))
                .bodyText()
                .contains("Ex-partner: ", "1 mei 2012 tot 1 jun 2020");
        assertThat(post(pad + "/einde").param("tot", "1-6-2021"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze relatie is al voorbij.");
        assertThat(feiten()).contains("inwoner.feit.relatie-beeindigd");
    }

    @Test
    void a_person_has_one_partner_at_a_time_and_may_have_another_later() {
        var nieuw = living("Nico", LocalDate.of(1984, 1, 1), "5");
        partners(LocalDate.of(2012, 5, 1));
        assertThat(relate(els, "PARTNER", nieuw))
                .hasStatus(422)
                .bodyText()
                .contains("Els Persoon heeft dan al een partner: Koos Persoon");
        assertThat(relate(nieuw, "PARTNER", koos))
                .hasStatus(422)
                .bodyText()
                .contains("Koos Persoon heeft dan al een partner: Els Persoon");
        var pad = url(els, "/relaties/" + id(relatie(els, Relatiesoort.PARTNER)));
        assertThat(post(pad + "/einde").param("tot", "1-6-2020")).hasStatus3xxRedirection();
        assertThat(relate(els, "PARTNER", nieuw).param("vanaf", "1-1-2020")).hasStatus(422);
        assertThat(relate(els, "PARTNER", nieuw).param("vanaf", "1-6-2020"))
                .hasStatus3xxRedirection();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                      | wie  | soort   | ander | vanaf     | tot      | antwoord
                    kind ouder dan de ouder    | teun | KIND    | els   |           |          | Een kind kan niet ouder zijn dan de ouder
                    met zichzelf               | els  | PARTNER | els   |           |          | geen familie van zichzelf
                    staat er al                | teun | OUDER   | els   |           |          | Deze relatie met Els Persoon staat er al
                    voor de geboorte           | els  | PARTNER | koos  | 1-1-1980  |          | was toen nog niet geboren
                    begint morgen              | els  | PARTNER | koos  | 15-9-2026 |          | Deze dag moet nog komen
                    einde voor begin           | els  | PARTNER | koos  | 1-1-2012  | 1-1-2011 | Het einde ligt niet na het begin
                    einde zonder begin         | els  | PARTNER | koos  |           | 1-1-2011 | Vul ook in wanneer de relatie begon
                    een dag die niet bestaat   | els  | PARTNER | koos  | 30-2-2012 |          | Dit is geen datum
                    """)
    void a_relation_that_cannot_be_is_refused_and_what_was_chosen_stays(
            String geval,
            String wie,
            String soort,
            String ander,
            String vanaf,
            String tot,
            String antwoord) {
        assertThat(
                        relate(person(wie), soort, person(ander))
                                .param("vanaf", vanaf == null ? "" : vanaf)
                                .param("tot", tot == null ? "" : tot))
                .hasStatus(422)
                .bodyText()
                .contains(antwoord)
                .containsPattern("value=\"" + soort + "\" checked");
    }

    @Test
    void a_child_has_two_parents_at_most_until_a_mistake_is_taken_out() {
        var derde = living("Derk", LocalDate.of(1980, 1, 1), "11");
        assertThat(relate(derde, "KIND", teun))
                .hasStatus(422)
                .bodyText()
                .contains("Teun Persoon heeft al twee ouders");
        var fout =
                asSystem(() -> inwoners.relaties(teun)).stream()
                        .filter(relatie -> relatie.ander().equals(Optional.of(koos)))
                        .findFirst()
                        .orElseThrow();
        assertThat(post(url(teun, "/relaties/" + id(fout) + "/verwijdering")))
                .hasRedirectedUrl(url(teun, ""));
        assertThat(asSystem(() -> inwoners.relaties(koos))).isEmpty();
        assertThat(relate(derde, "KIND", teun)).hasStatus3xxRedirection();
        assertThat(feiten()).contains("inwoner.feit.relatie-verwijderd");
    }

    @Test
    void authority_is_chosen_by_the_names_of_the_parents() {
        assertThat(get(url(teun, "/gezag")))
                .hasStatusOk()
                .bodyText()
                .contains("Els Persoon en Koos Persoon", "een ander, zoals een voogd");
        assertThat(gezag("BEIDE_OUDERS", "1-4-2015", "")).hasRedirectedUrl(url(teun, ""));
        assertThat(gezag("OUDER_1", "1-6-2024", "")).hasRedirectedUrl(url(teun, ""));
        assertThat(gezag("OUDER_1_EN_DERDE", "1-6-2025", "Jeugdbescherming Noord"))
                .hasRedirectedUrl(url(teun, ""));
        assertThat(get(url(teun, "")))
                .bodyText()
                .contains(
                        "Els Persoon en Koos Persoon hebben gezag, 1 apr 2015 tot 1 jun 2024",
                        "Els Persoon heeft gezag, 1 jun 2024 tot 1 jun 2025",
                        "Els Persoon en Jeugdbescherming Noord hebben gezag, 1 jun 2025 tot 1 apr"
                                + " 2033");
        assertThat(feiten()).contains("inwoner.feit.gezag");
        assertThat(asSystem(() -> inwoners.gezag(teun)))
                .extracting(Gezag::periode)
                .contains(Periode.between(LocalDate.of(2025, 6, 1), LocalDate.of(2033, 4, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                   | code         | vanaf     | antwoord
                    niets gekozen           |              | 1-1-2026  | Kies wie het gezag heeft.
                    geen dag                | OUDER_1      |           | Vul in vanaf welke dag.
                    onbekende code          | KONING       | 1-1-2026  | Kijk het na
                    een ander zonder naam   | DERDE        | 1-1-2026  | Vul de naam in
                    voor de geboorte        | OUDER_1      | 1-1-2015  | was toen nog niet geboren
                    morgen                  | OUDER_1      | 15-9-2026 | Deze dag moet nog komen
                    voor wat er al staat    | OUDER_1      | 1-1-2020  | Er is al gezag opgeschreven vanaf 1 jan 2024
                    """)
    void authority_that_cannot_be_is_refused(
            String geval, String code, String vanaf, String antwoord) {
        assertThat(gezag("BEIDE_OUDERS", "1-1-2024", "")).hasStatus3xxRedirection();
        assertThat(gezag(code == null ? "" : code, vanaf == null ? "" : vanaf, ""))
                .hasStatus(422)
                .bodyText()
                .contains(antwoord);
    }

    @Test
    void over_an_adult_and_by_an_unknown_parent_there_is_no_authority() {
        assertThat(get(url(els, "/gezag"))).bodyText().contains("Els Persoon is meerderjarig");
        assertThat(
                        post(url(els, "/gezag"))
                                .param("code", "DERDE")
                                .param("derde", "Bureau")
                                .param("vanaf", "1-1-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("is dan al 18 jaar");
        var wees = living("Wies", LocalDate.of(2016, 2, 1), "13");
        assertThat(
                        post(url(wees, "/gezag"))
                                .param("code", "BEIDE_OUDERS")
                                .param("vanaf", "1-1-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze ouder is niet bekend");
    }

    @Test
    void a_relation_of_others_and_somebody_of_elsewhere_do_not_exist() {
        partners(LocalDate.of(2012, 5, 1));
        var vreemd = id(relatie(koos, Relatiesoort.PARTNER));
        assertThat(get(url(teun, "/relaties/" + vreemd))).hasStatus(404);
        assertThat(post(url(teun, "/relaties/" + vreemd + "/verwijdering"))).hasStatus(404);
        assertThat(get(url(els, "/relaties/" + RelatieId.next()))).hasStatus(404);
        assertThat(relate(els, "PARTNER", buiten)).hasStatus(404);
        assertThat(get(url(buiten, "/gezag"))).hasStatus(404);
    }

    @Test
    void who_may_only_look_changes_no_relation_or_authority() {
        for (var page : List.of("/relaties", "/gezag")) {
            assertThat(get(url(teun, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
            assertThat(post(url(teun, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
        }
        assertThat(
                        get(url(teun, "/relaties/" + RelatieId.next()))
                                .with(request(post, "ADMINISTRATIE")))
                .hasStatus(403);
    }

    private InwonerId person(String naam) {
        return switch (naam) {
            case "els" -> els;
            case "teun" -> teun;
            default -> koos;
        };
    }

    private void partners(LocalDate vanaf) {
        asSystem(
                () ->
                        relaties.relate(
                                els, Relatiesoort.PARTNER, koos, Optional.of(Periode.from(vanaf))));
    }

    private Relatie relatie(InwonerId wie, Relatiesoort soort) {
        return asSystem(() -> inwoners.relaties(wie)).stream()
                .filter(relatie -> relatie.soort() == soort)
                .findFirst()
                .orElseThrow();
    }

    private static RelatieId id(Relatie relatie) {
        return relatie.id().orElseThrow();
    }

    private MockMvcRequestBuilder relate(InwonerId wie, String soort, InwonerId ander) {
        return post(url(wie, "/relaties")).param("soort", soort).param("ander", ander.toString());
    }

    private MockMvcRequestBuilder gezag(String code, String vanaf, String derde) {
        return post(url(teun, "/gezag"))
                .param("code", code)
                .param("vanaf", vanaf)
                .param("derde", derde);
    }

    private static String url(InwonerId id, String rest) {
        return "/inwoners/" + id + rest;
    }
}
