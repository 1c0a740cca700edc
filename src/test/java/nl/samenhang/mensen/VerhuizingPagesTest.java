package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.huishouden.Huishouden;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.platform.security.Handeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class VerhuizingPagesTest extends PersoonTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired Huishoudens huishoudens;

    @Test
    void the_household_moves_together_and_its_history_stays() {
        assertThat(get(url(els, "/verhuizing")))
                .hasStatusOk()
                .bodyText()
                .contains("Woont nu op " + straat + " 5", "Els Persoon, 41", "Teun Persoon, 11")
                .containsPattern("value=\"" + teun + "\" checked");
        assertThat(move("1-9-2026", "77", els, teun)).hasRedirectedUrl(url(els, ""));
        assertThat(household(els)).containsExactlyInAnyOrder(els, teun);
        assertThat(get(url(teun, "")))
                .bodyText()
                .contains(
                        straat + " 77",
                        "sinds 1 sep 2026",
                        straat + " 5",
                        "1 jan 2016 tot 1 sep 2026",
                        "Els Persoon");
        assertThat(feiten()).contains("inwoner.feit.adres");
        assertThat(isLogged(teun, Handeling.GEWIJZIGD)).isTrue();
    }

    @Test
    void one_moves_and_the_other_stays() {
        assertThat(move("1-9-2026", "9", teun)).hasStatus3xxRedirection();
        assertThat(household(els)).containsExactly(els);
        assertThat(household(teun)).containsExactlyInAnyOrder(teun, koos);
        assertThat(get(url(koos, ""))).bodyText().contains("Teun Persoon", "sinds 1 sep 2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                    | vanaf      | nummer | antwoord
                    een dag die niet bestaat | 31-2-2026  | 77     | Dit is geen datum
                    morgen                   | 15-9-2026  | 77     | Deze dag moet nog komen
                    voor de geboorte         | 1-1-1985   | 77     | was toen nog niet geboren
                    voor de vorige           | 1-1-2016   | 77     | Els Persoon woont sinds 1 jan 2016 op het laatste adres
                    waar zij al woont        | 1-9-2026   | 5      | Els Persoon woont al op dit adres.
                    """)
    void a_move_that_cannot_be_is_refused_and_what_was_typed_stays(
            String geval, String vanaf, String nummer, String antwoord) {
        assertThat(move(vanaf, nummer, els))
                .hasStatus(422)
                .bodyText()
                .contains(antwoord, "value=\"" + vanaf + "\"")
                .doesNotContainPattern("value=\"" + teun + "\" checked");
        assertThat(household(els)).containsExactlyInAnyOrder(els, teun);
    }

    @Test
    void nobody_and_nowhere_and_who_stands_elsewhere_are_refused() {
        assertThat(move("1-9-2026", "77"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wie er verhuist.");
        assertThat(
                        post(url(els, "/verhuizing"))
                                .param("wie", els.toString())
                                .param("soort", "WOONADRES"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de straat in.");
        assertThat(move("1-9-2026", "77", els).param("postcode", "99 A"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze postcode klopt niet");
        assertThat(move("1-9-2026", "77", els, koos)).hasStatus(404);
        assertThat(move("1-9-2026", "77", els, buiten)).hasStatus(404);
        assertThat(get(url(buiten, "/verhuizing"))).hasStatus(404);
    }

    @Test
    void somebody_leaves_the_country_or_nobody_knows_where_to() {
        assertThat(
                        post(url(els, "/verhuizing"))
                                .param("wie", els.toString())
                                .param("soort", "ONBEKEND"))
                .hasStatus3xxRedirection();
        assertThat(get(url(els, ""))).bodyText().contains("onbekend waarheen");
        assertThat(household(teun)).containsExactly(teun);
        assertThat(
                        post(url(koos, "/verhuizing"))
                                .param("wie", koos.toString())
                                .param("soort", "BUITENLAND"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul het land in.");
    }

    @Test
    void a_shielded_address_is_gone_at_once_and_comes_back_only_from_who_may_see_it() {
        assertThat(get(url(els, "/geheimhouding")))
                .hasStatusOk()
                .bodyText()
                .contains("Teun Persoon");
        assertThat(post(url(els, "/geheimhouding")).param("wie", els.toString(), teun.toString()))
                .hasRedirectedUrl(url(els, ""));
        for (var wie : List.of(els, teun)) {
            assertThat(get(url(wie, "")))
                    .bodyText()
                    .contains("Dit adres is geheim")
                    .doesNotContain(straat);
        }
        assertThat(get("/zoeken?q=" + straat)).bodyText().doesNotContain("Els Persoon");
        assertThat(feiten()).contains("inwoner.feit.geheim");
        assertThat(post(url(els, "/geheimhouding/opheffing"))).hasStatus(403);
        assertThat(post(url(els, "/geheimhouding/opheffing")).with(request(leider, "TEAMLEIDER")))
                .hasRedirectedUrl(url(els, ""));
        assertThat(get(url(els, ""))).bodyText().contains(straat);
    }

    @Test
    void shielding_nobody_or_a_stranger_is_refused() {
        assertThat(post(url(els, "/geheimhouding")))
                .hasStatus(422)
                .bodyText()
                .contains("Kies van wie het adres geheim wordt.");
        assertThat(post(url(els, "/geheimhouding")).param("wie", koos.toString())).hasStatus(404);
    }

    @Test
    void a_housemate_who_hides_nothing_does_not_tell_a_shielded_address() {
        post(url(els, "/geheimhouding")).param("wie", els.toString()).exchange();
        assertThat(get(url(els, "#huishouden"))).bodyText().contains("niemand in dit huishouden");
        assertThat(get(url(teun, "/verhuizing")))
                .bodyText()
                .contains("Teun Persoon, 11")
                .doesNotContain("Els Persoon, 41");
        assertThat(get(url(els, "/verhuizing")).with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("Teun Persoon, 11", "Els Persoon, 41");
    }

    @Test
    void a_shielded_address_cannot_be_guessed_by_moving_to_it() {
        post(url(els, "/geheimhouding")).param("wie", els.toString()).exchange();
        assertThat(move("1-9-2026", "5", els)).hasStatus3xxRedirection();
    }

    @Test
    void who_may_only_look_cannot_move_or_shield_anybody() {
        for (var page : List.of("/verhuizing", "/geheimhouding")) {
            assertThat(get(url(els, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
            assertThat(post(url(els, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
        }
    }

    private MockMvcRequestBuilder move(String vanaf, String huisnummer, InwonerId... wie) {
        var post =
                post(url(els, "/verhuizing"))
                        .param("vanaf", vanaf)
                        .param("soort", "WOONADRES")
                        .param("straat", straat)
                        .param("huisnummer", huisnummer)
                        .param("plaats", "Samenstad");
        for (var een : wie) {
            post = post.param("wie", een.toString());
        }
        return post;
    }

    private List<InwonerId> household(InwonerId id) {
        return asSystem(
                () ->
                        huishoudens
                                .of(id)
                                .map((Huishouden huishouden) -> huishouden.ledenOn(VANDAAG))
                                .orElse(List.of()));
    }

    private static String url(InwonerId id, String rest) {
        return "/inwoners/" + id + rest;
    }
}
