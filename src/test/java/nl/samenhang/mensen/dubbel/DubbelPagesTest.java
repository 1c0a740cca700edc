package nl.samenhang.mensen.dubbel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class DubbelPagesTest extends SamenvoegenTest {

    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Verwerkingslog log;
    @Autowired private Zoektocht zoektocht;

    private MedewerkerId fatima;
    private InwonerId lotte;
    private InwonerId nogEens;
    private String pad;

    @BeforeEach
    void lotteIsThereTwice() {
        fatima = collega("Fatima", "INTAKE", team);
        lotte = person("Lotte", "Dijk", LocalDate.of(1984, 3, 9), "5");
        nogEens = person("Lotte", "Dyk", LocalDate.of(1984, 9, 3), "9");
        var paar = Paar.of(lotte, nogEens);
        pad = "/dubbelen/" + paar.een() + "/" + paar.ander();
    }

    @Test
    void two_people_stand_side_by_side_with_what_differs_in_words() {
        assertThat(get(pad))
                .hasStatusOk()
                .bodyText()
                .contains("Is dit dezelfde persoon?", "van Dijk", "van Dyk", "9-3-1984", "3-9-1984")
                .contains("anders", "gelijk", "dag en maand van geboorte verwisseld");
        assertThat(asSystem(() -> log.about(nogEens, 5))).isNotEmpty();
    }

    @Test
    void two_people_is_remembered_with_who_and_why_and_not_asked_again() {
        assertThat(post(pad + "/oordeel").param("later", "false")).hasStatus(422);
        assertThat(post(pad + "/oordeel").param("later", "false").param("reden", "Nichten"))
                .hasStatus3xxRedirection();
        assertThat(get(pad))
                .bodyText()
                .contains("Hiervan is gezegd: dit zijn twee mensen", "Nichten");
        assertThat(get("/inwoners/" + lotte + "/dubbel"))
                .bodyText()
                .doesNotContain(nogEens.toString());
        search();
        assertThat(asSystem(() -> dubbelen.find(Paar.of(lotte, nogEens))).orElseThrow().status())
                .isEqualTo(Paarstatus.ANDERS);
    }

    @Test
    void later_is_kept_on_a_list_of_its_own() {
        assertThat(post(pad + "/oordeel").param("later", "true").param("reden", "Ik bel haar"))
                .hasStatus3xxRedirection();
        assertThat(asSystem(() -> dubbelen.worklist(Paarstatus.LATER, Optional.empty(), 500)))
                .extracting(Dubbel::paar)
                .contains(Paar.of(lotte, nogEens));
        assertThat(get("/dubbelen?staat=LATER")).hasStatusOk();
    }

    @Test
    void somebody_merges_reads_it_on_the_page_and_undoes_it() {
        assertThat(get(pad + "/samenvoegen"))
                .hasStatusOk()
                .bodyText()
                .contains("Welke persoon blijft?", "Achternaam", "Geboortedatum", "Adres");
        assertThat(merging().param("reden", "")).hasStatus(422);
        assertThat(merging().param("reden", "Gebeld")).hasStatus3xxRedirection();
        assertThat(get("/inwoners/" + lotte))
                .bodyText()
                .contains("3-9-1984", "Samengevoegd met Lotte van Dyk door Collega", "ongedaan");
        assertThat(get("/inwoners/" + nogEens)).hasRedirectedUrl("/inwoners/" + lotte);
        var id = asSystem(() -> samenvoegingen.of(lotte)).getFirst().id();
        var samenvoeging = "/samenvoegingen/" + id;
        assertThat(get(samenvoeging)).hasStatusOk().bodyText().contains("Dit ging mee", "Gebeld");
        assertThat(post(samenvoeging + "/ongedaan").param("reden", " ")).hasStatus(422);
        assertThat(post(samenvoeging + "/ongedaan").param("reden", "Toch nichten"))
                .hasStatus3xxRedirection();
        assertThat(get(samenvoeging)).bodyText().contains("Ongedaan gemaakt", "Toch nichten");
        assertThat(get("/inwoners/" + nogEens)).hasStatusOk().bodyText().contains("van Dyk");
        assertThat(post(samenvoeging + "/ongedaan").param("reden", "Nog eens"))
                .hasStatus(422)
                .bodyText()
                .contains("al ongedaan gemaakt");
    }

    @Test
    void what_comes_after_is_offered_on_the_page_of_the_merge() {
        var id = merge(lotte, nogEens, Set.of());
        callable(lotte, "0612345678");
        execute(
                """
                insert into inwoner.netwerklid (gemeente, id, inwoner, naam, rol, nabijheid)
                values ('9901', gen_random_uuid(), :wie, 'Riet', 'buur', 'DICHTBIJ')
                """,
                java.util.Map.of("wie", lotte.value()));
        undo(id);
        assertThat(get("/samenvoegingen/" + id))
                .bodyText()
                .contains("Dit kwam erbij", "Persoonsgegevens en adressen: 1");
        assertThat(post("/samenvoegingen/" + id + "/later").param("kamers", "inwoner"))
                .hasStatus3xxRedirection();
        assertThat(asSystem(() -> inwoners.netwerk(nogEens))).hasSize(1);
    }

    @Test
    void a_shielded_address_is_neither_shown_nor_compared_for_who_may_not_see_it() {
        asSystem(() -> verhuizingen.shield(List.of(nogEens)));
        assertThat(get(pad))
                .bodyText()
                .contains("geheim adres", "niet te vergelijken")
                .doesNotContain(straat + " 9");
        assertThat(get(pad + "/samenvoegen")).bodyText().doesNotContain(straat + " 9");
        merge(lotte, nogEens, Set.of());
        assertThat(get("/inwoners/" + lotte)).bodyText().doesNotContain(straat);
    }

    @Test
    void who_may_not_judge_or_merge_gets_no_page() {
        var post = collega("Piet", "ADMINISTRATIE", team);
        var consulent = request(yusuf, "CONSULENT");
        for (var url : List.of("/dubbelen", pad, "/inwoners/" + lotte + "/dubbel")) {
            assertThat(mvc.get().uri(url).with(consulent)).as(url).hasStatus(403);
            assertThat(mvc.get().uri(url).with(request(post, "ADMINISTRATIE"))).hasStatusOk();
        }
        assertThat(mvc.get().uri(pad + "/samenvoegen").with(request(post, "ADMINISTRATIE")))
                .hasStatus(403);
        assertThat(
                        mvc.post()
                                .uri(pad + "/samenvoegen")
                                .with(csrf())
                                .with(request(post, "ADMINISTRATIE")))
                .hasStatus(403);
        var id = merge(lotte, nogEens, Set.of());
        assertThat(mvc.get().uri("/samenvoegingen/" + id).with(consulent)).hasStatus(403);
        assertThat(mvc.get().uri("/samenvoegingen/" + id).with(request(sanne))).hasStatus(403);
        assertThat(mvc.get().uri("/inwoners/" + lotte).with(consulent))
                .bodyText()
                .contains("Samengevoegd met")
                .doesNotContain("ongedaan");
    }

    @Test
    void two_numbers_for_one_person_are_refused_with_what_to_do() {
        for (var wie : List.of(lotte, nogEens)) {
            execute(
                    """
                    update inwoner.inwoner set bsn = (select b from generate_series(999900000, 999999999) g,
                           lateral (select g::text as b) s where inwoner.is_bsn(b) and not exists
                           (select 1 from inwoner.inwoner where bsn = b) order by random() limit 1)
                     where id = :wie
                    """,
                    java.util.Map.of("wie", wie.value()));
        }
        assertThat(get(pad)).bodyText().contains("Zij hebben elk een eigen BSN", "burgerzaken");
        assertThat(merging().param("reden", "Gebeld"))
                .hasStatus(422)
                .bodyText()
                .contains("Zij hebben elk een eigen BSN");
    }

    @Test
    void the_search_finds_the_pair_and_looks_again_only_at_who_was_changed() {
        search();
        assertThat(asSystem(() -> dubbelen.of(lotte)))
                .extracting(Dubbel::paar)
                .contains(Paar.of(lotte, nogEens));
        callable(nogEens, "0687654321");
        assertThat(search()).isPositive();
        assertThat(get("/dubbelen"))
                .hasStatusOk()
                .bodyText()
                .contains("Misschien dezelfde persoon");
    }

    @Test
    void somebody_else_says_no_more_than_once() {
        var url = "/inwoners";
        var alike =
                post(url)
                        .param("voornamen", "Lotte")
                        .param("geslachtsnaam", "Dijk")
                        .param("geboortedatum", "9-3-1984");
        assertThat(alike).hasStatus(422).bodyText().contains("Dit is iemand anders");
    }

    private long search() {
        var context =
                nl.samenhang.platform.database.Verwerkingscontext.system(
                        SAMENSTAD,
                        nl.samenhang.platform.database.Systeemgebruiker.TAKEN,
                        DubbelRechten.DOEL);
        return nl.samenhang.platform.database.Contexts.callAs(
                context, () -> zoektocht.run(_ -> {}).bekeken());
    }

    private MockMvcRequestBuilder merging() {
        return post(pad + "/samenvoegen")
                .param("blijft", lotte.toString())
                .param("veld-geboortedatum", nogEens.toString())
                .param("veld-achternaam", lotte.toString());
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(fatima, "INTAKE"));
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(fatima, "INTAKE"));
    }
}
