package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Handeling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class PersoonslijstPagesTest extends PersoonTest {

    @Autowired Dossiertoegang toegang;

    @Test
    void a_name_is_corrected_everywhere_and_the_person_is_found_by_it() {
        assertThat(get(url(els, "/gegevens")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Els\"", "value=\"1-4-1985\"");
        assertThat(correct(els, "geslachtsnaam", "Verbeterd")).hasRedirectedUrl(url(els, ""));
        assertThat(get(url(teun, ""))).bodyText().contains("Els Verbeterd");
        assertThat(get("/zoeken?q=verbeterd " + straat)).bodyText().contains("Els Verbeterd");
        assertThat(feiten()).contains("inwoner.feit.gegevens");
        assertThat(isLogged(els, Handeling.GEWIJZIGD)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                    | veld          | waarde    | antwoord
                    zonder achternaam        | geslachtsnaam |           | Vul de achternaam in
                    een dag die niet bestaat | geboortedatum | 31-2-1985 | Dit is geen datum
                    in de toekomst           | geboortedatum | 1-1-2027  | in de toekomst
                    te lang geleden          | geboortedatum | 1-1-1890  | te lang geleden
                    jonger dan haar kind     | geboortedatum | 1-5-2015  | Een kind kan niet ouder zijn dan de ouder
                    verkeerde elfproef       | bsn           | 999900007 | Dit is geen goed BSN
                    BSN van een ander        | bsn           | 999900018 | Dit BSN hoort al bij iemand
                    """)
    void what_cannot_be_is_refused_at_its_field(
            String geval, String veld, String waarde, String antwoord) {
        asSystem(
                () ->
                        inwoners.findByBsn(new Bsn("999900018"))
                                .map(anders -> anders.id())
                                .orElseGet(
                                        () ->
                                                balie.register(
                                                        NieuweInwoner.withNaam("Ad", "", "Ander")
                                                                .withBsn(new Bsn("999900018")))));
        assertThat(correct(els, veld, waarde == null ? "" : waarde))
                .hasStatus(422)
                .bodyText()
                .contains(antwoord);
    }

    @Test
    void a_person_without_a_bsn_can_stay_so() {
        assertThat(correct(els, "roepnaam", "Elsje")).hasStatus3xxRedirection();
        assertThat(get(url(els, ""))).bodyText().contains("geen BSN", "Elsje Persoon");
    }

    @Test
    void who_died_leaves_the_household_and_the_marriage_and_opens_no_file_any_more() {
        asSystem(
                () ->
                        relaties.relate(
                                els,
                                Relatiesoort.PARTNER,
                                koos,
                                Optional.of(Periode.from(LocalDate.of(2012, 5, 1)))));
        assertThat(mayOpen(els)).isTrue();
        assertThat(get(url(els, "/overlijden"))).hasStatusOk();
        assertThat(die("10-9-2026")).hasRedirectedUrl(url(els, ""));
        assertThat(mayOpen(els)).isFalse();
        assertThat(get(url(els, "")))
                .bodyText()
                .contains("overleden op 10 sep 2026")
                .doesNotContain("Verhuizing opschrijven");
        assertThat(get(url(koos, ""))).bodyText().contains("Ex-partner");
        assertThat(get(url(teun, ""))).bodyText().contains("1 jan 2016 tot 10 sep 2026");
        assertThat(feiten()).contains("inwoner.feit.overleden");
        assertThat(post(url(els, "/overlijden/verwijdering"))).hasRedirectedUrl(url(els, ""));
        assertThat(mayOpen(els)).isTrue();
        assertThat(get(url(koos, ""))).bodyText().contains("Partner: ").doesNotContain("Ex-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                    | dag       | antwoord
                    geen dag                 |           | Vul de dag van overlijden in.
                    een dag die niet bestaat | 31-9-2025 | Dit is geen datum
                    morgen                   | 15-9-2026 | ligt in de toekomst
                    voor de geboorte         | 1-1-1985  | ligt voor de geboorte
                    """)
    void a_death_that_cannot_be_is_refused(String geval, String dag, String antwoord) {
        assertThat(die(dag == null ? "" : dag)).hasStatus(422).bodyText().contains(antwoord);
        assertThat(asSystem(() -> inwoners.get(els)).isOverleden()).isFalse();
    }

    @Test
    void nobody_moves_after_death() {
        die("10-9-2026").exchange();
        assertThat(
                        post(url(els, "/verhuizing"))
                                .param("wie", els.toString())
                                .param("soort", "ONBEKEND")
                                .param("vanaf", "12-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("was toen al overleden");
    }

    @Test
    void who_may_only_look_and_who_is_of_elsewhere_get_no_such_page() {
        for (var page : List.of("/gegevens", "/overlijden")) {
            assertThat(get(url(els, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
            assertThat(post(url(els, page)).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
            assertThat(get(url(buiten, page))).hasStatus(404);
        }
        assertThat(correct(buiten, "roepnaam", "X")).hasStatus(404);
    }

    private MockMvcRequestBuilder correct(InwonerId wie, String veld, String waarde) {
        var post = post(url(wie, "/gegevens")).param(veld, waarde);
        if (!veld.equals("geslachtsnaam")) {
            post = post.param("geslachtsnaam", "Persoon");
        }
        return veld.equals("geboortedatum")
                ? post.param("voornamen", "Els")
                : post.param("voornamen", "Els").param("geboortedatum", "1-4-1985");
    }

    private MockMvcRequestBuilder die(String dag) {
        return post(url(els, "/overlijden")).param("overleden", dag);
    }

    private boolean mayOpen(InwonerId wie) {
        return by(new MedewerkerId(wie.value()), "BEWONER", () -> toegang.has(dossier));
    }

    private static String url(InwonerId id, String rest) {
        return "/inwoners/" + id + rest;
    }
}
