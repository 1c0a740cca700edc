package nl.samenhang.recht.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.platform.web.Texts;
import nl.samenhang.recht.regel.dmn.Regelfout;
import nl.samenhang.recht.regel.tabel.Proefuitslag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

/** A file with a mistake stops the start, with its name, the row and what is wrong. */
class BasistabellenTest {

    private final Texts texts = new Texts();
    private final Basislezer lezer = new Basislezer(new Redenen(texts), texts);
    private final Basistabellen basis = Regelfixture.basistabellen();

    private Basistabel teamhulp() {
        return basis.versies("teamhulp").getFirst();
    }

    @Test
    void every_table_has_cases_and_each_comes_out_as_it_must() {
        for (var sleutel : basis.sleutels()) {
            for (var versie : basis.versies(sleutel)) {
                assertThat(versie.proeven()).as(versie.bestand()).hasSizeGreaterThan(4);
                assertThat(versie.proeven())
                        .as(versie.bestand())
                        .allMatch(proef -> Proefuitslag.of(versie.kiezer(), proef).isGoed());
            }
        }
    }

    @Test
    void the_cases_of_a_table_touch_each_of_its_rows() {
        for (var sleutel : basis.sleutels()) {
            for (var versie : basis.versies(sleutel)) {
                var geraakt =
                        versie.proeven().stream()
                                .flatMap(p -> Proefuitslag.of(versie.kiezer(), p).rijen().stream())
                                .distinct()
                                .toList();
                assertThat(geraakt).as(versie.bestand()).hasSize(versie.tabel().rijen().size());
            }
        }
    }

    @Test
    void a_gap_is_refused_with_file_row_and_combination() {
        assertRefused(
                teamhulp().dmn().replace("<text>\"OPVOEDEN\", \"GEDRAG\"<", "<text>\"OPVOEDEN\"<"),
                "No row answers",
                "GEDRAG",
                "Row 3 comes nearest");
    }

    @Test
    void an_overlap_is_refused_with_both_rows() {
        assertRefused(
                teamhulp().dmn().replaceFirst("<text>\"ONVEILIG\"</text>", "<text>-</text>"),
                "Row 1 and row 2");
    }

    @Test
    void an_input_for_which_there_is_no_question_is_refused() {
        assertRefused(
                teamhulp().dmn().replace(">veiligheid<", ">weersgesteldheid<"),
                "regel.invoer.weersgesteldheid");
    }

    @Test
    void a_reason_without_a_sentence_is_refused() {
        assertRefused(
                teamhulp().dmn().replace("\"VEILIGHEID_EERST\"", "\"ZOMAAR\""), "Row 1", "ZOMAAR");
    }

    @Test
    void a_row_without_an_article_is_refused() {
        assertRefused(
                teamhulp().dmn().replaceFirst("<text>Gemeentelijk beleid</text>", "<text> </text>"),
                "Row 1",
                "article");
    }

    @Test
    void a_case_that_comes_out_otherwise_is_refused_by_its_name() {
        var csv =
                """
                proef,case,bron,veiligheid,hulpvraag,complexiteit,wie,reden
                Het kan,It can,proef,VEILIG,GEDRAG,ZWAAR,TEAM,TEAM_NIET_TE_COMPLEX
                """;
        assertThatThrownBy(() -> read(teamhulp().dmn(), csv))
                .isInstanceOf(Regelfout.class)
                .hasMessageContaining("It can")
                .hasMessageContaining("row [3]");
    }

    @Test
    void a_case_with_an_unknown_value_or_column_is_refused() {
        var header = "proef,case,bron,veiligheid,hulpvraag,complexiteit,wie,reden\n";
        assertThatThrownBy(
                        () -> read(teamhulp().dmn(), header + "a,b,c,VEILIG,DIEREN,LICHT,TEAM,X\n"))
                .hasMessageContaining("Line 2")
                .hasMessageContaining("DIEREN");
        assertThatThrownBy(
                        () ->
                                read(
                                        teamhulp().dmn(),
                                        header.replace("wie", "waar") + "a,b,c,d,e,f,g,h\n"))
                .hasMessageContaining("columns");
    }

    @Test
    void versions_must_follow_each_other_without_a_day_between() throws IOException {
        var eerste = read(dated("2015-01-01", "2026-01-01"), proeven(), "teamhulp.2015-01-01");
        var tweede = read(dated("2026-01-01", ""), proeven(), "teamhulp.2026-01-01");
        var later = read(dated("2026-02-01", ""), proeven(), "teamhulp.2026-02-01");
        assertThat(lezer.inOrder(List.of(tweede, eerste))).containsExactly(eerste, tweede);
        assertThatThrownBy(() -> lezer.inOrder(List.of(eerste, later)))
                .hasMessageContaining("teamhulp.2015-01-01")
                .hasMessageContaining("2026-01-01")
                .hasMessageContaining("2026-02-01");
        assertThatThrownBy(() -> lezer.inOrder(List.of(tweede, later)))
                .hasMessageContaining("until -");
    }

    @Test
    void before_its_first_day_a_table_does_not_decide() {
        assertThat(basis.find("woonplaats-jeugd", LocalDate.of(2021, 12, 31))).isEmpty();
        assertThat(basis.find("woonplaats-jeugd", LocalDate.of(2022, 1, 1))).isPresent();
    }

    private String dated(String van, String tot) {
        return teamhulp()
                .dmn()
                .replace(
                        "van=\"2015-01-01\"",
                        "van=\"" + van + "\"" + (tot.isEmpty() ? "" : " tot=\"" + tot + "\""));
    }

    private String proeven() {
        try (var in =
                getClass().getResourceAsStream("/definitions/regels/teamhulp.2015-01-01.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertRefused(String dmn, String... waarom) {
        assertThatThrownBy(() -> read(dmn, proeven()))
                .isInstanceOf(Regelfout.class)
                .hasMessageStartingWith("teamhulp.2015-01-01.dmn: ")
                .hasMessageContainingAll(waarom);
    }

    private Basistabel read(String dmn, String csv) throws IOException {
        return read(dmn, csv, "teamhulp.2015-01-01");
    }

    private Basistabel read(String dmn, String csv, String naam) throws IOException {
        return lezer.read(named(dmn, naam + ".dmn"), named(csv, naam + ".csv"));
    }

    private static ByteArrayResource named(String tekst, String naam) {
        return new ByteArrayResource(tekst.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return naam;
            }
        };
    }
}
