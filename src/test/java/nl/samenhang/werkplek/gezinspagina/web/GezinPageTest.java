package nl.samenhang.werkplek.gezinspagina.web;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Kanaal;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GezinPageTest extends SamenhangTest {

    @Autowired Verhuizingen verhuizingen;

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Gezinnen dossiers;
    @Autowired private Inwoners inwoners;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Termijnen termijnen;
    @Autowired private Verwerkingslog log;

    private Gebruiker yusuf;
    private InwonerId sanne;
    private InwonerId noor;
    private GezinId gezin;

    @BeforeEach
    void family() {
        TeamId west = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", west);
        sanne =
                gezinnen.inwoner(
                        "Sanne",
                        "Kaya",
                        LocalDate.of(1988, 3, 1),
                        new Bereikbaarheid(
                                Optional.of("0612345678"),
                                Optional.empty(),
                                Optional.of(Kanaal.TELEFOON),
                                "tr",
                                true,
                                Optional.of("bel alleen overdag")));
        noor = gezinnen.inwoner("Noor", "Kaya", LocalDate.of(2010, 5, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(west, sanne, noor);
    }

    @Test
    void the_page_shows_the_family_its_address_its_words_and_how_they_are_reached() {
        asSystem(() -> dossiers.writeWoorden(gezin, "We willen dat Noor weer naar school gaat."));

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Voorbeeldhof 12")
                .contains("Sanne Kaya</a>, 38", "Noor Kaya</a>, 16")
                .contains("We willen dat Noor weer naar school gaat.", "Woorden van het gezin")
                .contains(
                        "Tolk nodig: Turks",
                        "liefst bellen",
                        "Lees dit eerst: bel alleen overdag",
                        "0612345678")
                .contains("Nog geen aanspreekpunt");
    }

    @Test
    void the_contact_person_stands_in_the_head_with_the_day_it_began() {
        asSystem(() -> aanspreekpunten.assign(gezin, Personeel.id(yusuf)));

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Aanspreekpunt: Yusuf", "sinds 14 sep 2026");
    }

    @Test
    void running_clocks_stand_in_the_side_column_before_the_timeline() {
        asSystem(
                () ->
                        termijnen.start(
                                "T02",
                                Onderwerp.of("gezin", gezin),
                                Optional.of(gezin),
                                LocalDate.of(2026, 9, 7)));

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Onderzoek na een Wmo-melding", "op tijd", "ma 19 okt");
    }

    @Test
    void what_is_not_there_yet_stands_in_one_list_with_where_it_begins() {
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .satisfies(
                        page -> {
                            var lijst = page.substring(page.indexOf("Nog niet begonnen"));
                            assertThat(lijst)
                                    .contains(
                                            "<li id=\"onderzoek\">",
                                            "/gezinnen/" + gezin + "/onderzoek/new",
                                            "<li id=\"aanvragen\">")
                                    .doesNotContain("id=\"plan\"");
                        });
    }

    @Test
    void a_shielded_address_is_not_shown_and_the_page_says_so() {
        asSystem(() -> verhuizingen.shield(List.of(sanne)));
        asSystem(() -> verhuizingen.shield(List.of(noor)));

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("adres afgeschermd")
                .doesNotContain("Voorbeeldhof");
    }

    @Test
    void every_look_leaves_a_line_per_person() {
        mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)).exchange();

        assertThat(asSystem(() -> log.about(noor, 10)))
                .anyMatch(
                        regel ->
                                regel.doel().equals("dossiervoering")
                                        && regel.actorNaam().equals("Yusuf"));
    }

    @Test
    void a_stranger_gets_the_same_answer_as_for_a_file_that_does_not_exist() {
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(elders)))
                .hasStatus(404)
                .bodyText()
                .doesNotContain("Sanne");
        assertThat(mvc.get().uri("/gezinnen/" + GezinId.next()).with(by(elders))).hasStatus(404);
    }

    @Test
    void the_page_reads_in_english_too() {
        assertThat(
                        mvc.get()
                                .uri("/gezinnen/" + gezin)
                                .cookie(new Cookie("taal", "en"))
                                .with(by(yusuf)))
                .bodyText()
                .contains("No contact person yet", "Interpreter needed: Turkish");
    }
}
