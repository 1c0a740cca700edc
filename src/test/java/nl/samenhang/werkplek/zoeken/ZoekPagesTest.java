package nl.samenhang.werkplek.zoeken;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class ZoekPagesTest extends SamenhangTest {

    @Autowired Verhuizingen verhuizingen;

    private static int number = 100;

    /** A surname of its own for each test, because all share one database. */
    private final String achternaam = "Zoekmans" + Character.toString('a' + number++ % 26) + number;

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Gezinnen dossiers;
    @Autowired private Inwoners inwoners;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Verwerkingslog log;

    private TeamId west;
    private Gebruiker yusuf;
    private InwonerId sanne;
    private GezinId gezin;

    @BeforeEach
    void family() {
        west = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", west);
        sanne =
                gezinnen.inwoner(
                        "Sanne",
                        achternaam,
                        LocalDate.of(1988, 3, 1),
                        Bereikbaarheid.of("0612345678", ""));
        gezin = gezinnen.gezin(west, sanne);
    }

    @Test
    void name_parts_in_any_order_and_a_birth_date_find_a_person_and_the_file() {
        assertThat(search(achternaam + " san 1-3-1988"))
                .hasStatusOk()
                .bodyText()
                .contains("Sanne " + achternaam, "/inwoners/" + sanne)
                .contains("/gezinnen/" + gezin);
    }

    @Test
    void a_result_list_leaves_one_line_about_everybody_it_showed_and_typing_does_not() {
        search(achternaam).header("HX-Request", "true").exchange();
        assertThat(asSystem(() -> log.about(sanne, 20)))
                .noneMatch(regel -> regel.doel().equals("zoeken"));

        search(achternaam).exchange();
        assertThat(asSystem(() -> log.about(sanne, 20)))
                .anyMatch(regel -> regel.doel().equals("zoeken"));
    }

    @Test
    void my_own_files_come_first() {
        gezinnen.inwoner("Anna", achternaam, LocalDate.of(1970, 1, 1), Bereikbaarheid.ONBEKEND);

        assertThat(search(achternaam))
                .bodyText()
                .containsSubsequence("Sanne " + achternaam, "Anna " + achternaam);
    }

    @Test
    void own_files_come_before_those_of_the_team_and_these_before_strangers() {
        var anna =
                gezinnen.inwoner(
                        "Anna", achternaam, LocalDate.of(1970, 1, 1), Bereikbaarheid.ONBEKEND);
        var zeno =
                gezinnen.inwoner(
                        "Zeno", achternaam, LocalDate.of(1971, 1, 1), Bereikbaarheid.ONBEKEND);
        var own = gezinnen.gezin(west, zeno);
        asSystem(() -> toegang.grant(own, yusuf.actor(), Dossiertoegang.Reden.AANSPREEKPUNT));

        assertThat(search(achternaam))
                .bodyText()
                .containsSubsequence(
                        "Zeno " + achternaam, "Sanne " + achternaam, "Anna " + achternaam);
        assertThat(asSystem(() -> inwoners.find(anna))).isPresent();
    }

    /** More than one page, and more than are looked at for one question. */
    @ParameterizedTest
    @ValueSource(ints = {30, 210})
    void among_more_people_than_fit_those_of_the_own_files_are_never_left_out(int strangers) {
        for (var number = 0; number < strangers; number++) {
            gezinnen.inwoner(
                    "Aad",
                    achternaam,
                    LocalDate.of(1960, 1, 1).plusDays(number),
                    Bereikbaarheid.ONBEKEND);
        }
        assertThat(search(achternaam))
                .bodyText()
                .containsSubsequence("Sanne " + achternaam, "Aad " + achternaam)
                .contains("Dit zijn de eerste 25");
        assertThat(search(achternaam).header("HX-Request", "true"))
                .bodyText()
                .contains("Sanne " + achternaam);
    }

    @Test
    void a_misspelt_name_finds_the_person() {
        var misspelt = achternaam.replace("Zoekmans", "Zoekmanns");
        assertThat(search("sane " + misspelt)).bodyText().contains("Sanne " + achternaam);
    }

    @Test
    void a_reference_is_found_however_it_is_typed_over() {
        var kenmerk = asSystem(() -> dossiers.get(gezin)).kenmerk();
        assertThat(search("dossier " + kenmerk.replace("-", " ")))
                .bodyText()
                .contains("/gezinnen/" + gezin);
    }

    @Test
    void a_file_is_found_by_the_reference_on_the_letter() {
        var kenmerk = asSystem(() -> dossiers.get(gezin)).kenmerk();

        assertThat(search(kenmerk.toLowerCase(Locale.ROOT)))
                .bodyText()
                .contains("/gezinnen/" + gezin, kenmerk);
    }

    @Test
    void a_bsn_in_an_address_is_not_searched_and_the_answer_has_it_nowhere() {
        assertThat(mvc.get().uri("/zoeken?q=999900018").with(by(yusuf)))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/zoeken");
        assertThat(mvc.get().uri("/werk").with(by(yusuf)))
                .bodyText()
                .contains("action=\"/zoeken\" method=\"post\"", "hx-post=\"/zoeken\"");
    }

    @Test
    void nothing_found_says_what_to_try() {
        assertThat(search("qqqqxyz")).hasStatusOk().bodyText().contains("Niets gevonden.");
        assertThat(search("")).hasStatusOk().bodyText().contains("Zoek op delen van de naam");
        assertThat(search("'; drop table x; --" + "x".repeat(5_000))).hasStatusOk();
    }

    @Test
    void a_shielded_address_does_not_appear_in_a_hit() {
        var kim =
                gezinnen.inwoner(
                        "Kim", achternaam, LocalDate.of(1990, 1, 1), Bereikbaarheid.ONBEKEND);
        asSystem(() -> verhuizingen.shield(List.of(kim)));

        var text = search("kim " + achternaam);
        assertThat(text).bodyText().contains("Kim " + achternaam).doesNotContain("Voorbeeldhof");
    }

    @Test
    void who_may_not_search_has_no_search_box() {
        var privacy = personeel.medewerker("Petra", "PRIVACY", west);

        assertThat(mvc.post().uri("/zoeken").with(by(privacy)).with(csrf()).param("q", "x"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/werk").with(by(privacy))).bodyText().doesNotContain("zoekvak");
    }

    private MockMvcRequestBuilder search(String tekst) {
        return mvc.post().uri("/zoeken").with(by(yusuf)).with(csrf()).param("q", tekst);
    }
}
