package nl.samenhang.bestaanszekerheid.doorrekening;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two counts beside each other: who would have a right, and who has it. */
class NietgebruikTest extends DoorrekeningTest {

    @Autowired private Nietgebruik nietgebruik;
    @Autowired private GebruikRepository gebruik;

    private void granted(int aantal, String tabel, LocalDate van) {
        asSystem(() -> IntStream.range(0, aantal).forEach(_ -> grant(tabel, van)));
    }

    private void grant(String tabel, LocalDate van) {
        var sql =
                """
                with a as (insert into aanvraag.aanvraag (gemeente, id, gezin, aanvrager, ingediend, wijze, status,
                             vastgelegd_door, vastgelegd_op, geeindigd_op)
                           values ('9901', :aanvraag, :gezin, :wie, :van, 'FORMULIER', 'BESLOTEN', :wie, now(), :van)),
                     r as (insert into aanvraag.regel (gemeente, id, aanvraag, gezin, inwoner, wet, vraag, tabel, spoed)
                           select '9901', r, :aanvraag, :gezin, :wie, 'PARTICIPATIEWET', 'x', :tabel, false
                             from unnest(array[:regel, :tweede]) r),
                     b as (insert into beschikking.beschikking (gemeente, id, aanvraag, gezin, status, opsteller,
                             opgesteld_op, tweede, bekendgemaakt_op, bezwaar_tot)
                           values ('9901', :besluit, :aanvraag, :gezin, 'BEKENDGEMAAKT', :wie, now(), '{}', :van, :van)),
                     i as (insert into inwoner.inwoner (gemeente, id, voornamen, geslachtsnaam) values ('9901', :wie, 'X', 'Proef')),
                     w as (insert into inwoner.verblijf (gemeente, id, inwoner, soort, periode, straat, postcode, adressleutel)
                           values ('9901', :wie, :wie, 'WOONADRES', daterange(:van, null), 'Proef', '9911AB', :sleutel))
                insert into beschikking.besluit (gemeente, regel, aanvraag, gezin, inwoner, wet, uitkomst, motivering,
                       door, op, wat, vorm, periode, plichten)
                select '9901', r, :aanvraag, :gezin, :wie, 'PARTICIPATIEWET', 'TOEKENNEN', 'x', :wie, :van, 'x',
                       'REGELING', daterange(:van, cast(:van as date) + 365), 'x' from unnest(array[:regel, :tweede]) r
                """;
        jdbc.sql(sql)
                .param("aanvraag", UUID.randomUUID())
                .param("gezin", UUID.randomUUID())
                .param("wie", UUID.randomUUID())
                .param("regel", UUID.randomUUID())
                .param("tweede", UUID.randomUUID())
                .param("besluit", UUID.randomUUID())
                .param("tabel", tabel)
                .param("sleutel", UUID.randomUUID().toString())
                .param("van", van)
                .update();
    }

    @Test
    void households_that_have_a_scheme_are_counted_by_area_once_and_only_while_it_runs() {
        empty("beschikking.beschikking", "beschikking.besluit", "aanvraag.aanvraag");
        granted(14, "kindpakket", LocalDate.of(2026, 3, 1));
        granted(20, "kindpakket", LocalDate.of(2024, 3, 1));
        var context =
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, DoorrekeningRechten.DOEL);
        assertThat(as(context, () -> gebruik.used(Modelfixture.DAG)))
                .singleElement()
                .satisfies(
                        een -> {
                            assertThat(een.tabel()).isEqualTo("kindpakket");
                            assertThat(een.gebied()).isEqualTo("9911");
                            assertThat(een.aantal()).isEqualTo(14);
                            assertThat(een.sleutel()).isNotZero();
                        });
        var anders = Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "dossiervoering");
        assertThat(as(anders, () -> gebruik.used(Modelfixture.DAG)))
                .as("for another purpose there is nothing")
                .isEmpty();
    }

    @Test
    void the_page_shows_both_counts_and_how_sure_they_are() {
        empty("beschikking.beschikking", "beschikking.besluit", "aanvraag.aanvraag");
        granted(40, "meedoenregeling", LocalDate.of(2026, 3, 1));
        granted(4, "inkomenstoeslag", LocalDate.of(2026, 3, 1));
        town(3_000);
        var all = as("BELEIDSMEDEWERKER", () -> nietgebruik.all());
        var meedoen = of(all, "meedoenregeling", "");
        assertThat(meedoen.gebruikt().orElseThrow()).isBetween(35, 45);
        assertThat(meedoen.recht().orElseThrow()).isGreaterThan(100);
        assertThat(of(all, "inkomenstoeslag", "").gebruikt()).isEmpty();
        assertThat(of(all, "meedoenregeling", "9911").recht()).isPresent();
        var tekst = text(get("/doorrekeningen/niet-gebruik", wethouder));
        assertThat(tekst)
                .contains("Hoe zeker is dit?", "De modelbevolking heeft geen namen")
                .contains("Meedoenregeling", "Zou recht hebben", "te weinig")
                .doesNotContain("Opnieuw tellen");
        assertThat(text(get("/doorrekeningen/niet-gebruik", beleid))).contains("Opnieuw tellen");
        assertThat(
                        mvc.post()
                                .uri("/doorrekeningen/niet-gebruik")
                                .with(by(wethouder))
                                .with(csrf())
                                .exchange())
                .hasStatus(403);
        assertThat(
                        mvc.post()
                                .uri("/doorrekeningen/niet-gebruik")
                                .with(by(beleid))
                                .with(csrf())
                                .exchange())
                .hasStatus3xxRedirection();
        assertThat(as("BELEIDSMEDEWERKER", () -> nietgebruik.all())).isEqualTo(all);
    }

    private static Gebruikscijfer of(List<Gebruikscijfer> all, String tabel, String gebied) {
        return all.stream()
                .filter(een -> een.tabel().equals(tabel) && een.gebied().equals(gebied))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    recht | gebruikt | deel
                    200   | 120      | 40
                    100   | 115      | 0
                    60    | 35       | 40
                    45    | 20       |
                    200   |          |
                    """)
    void a_part_is_given_in_fives_and_only_of_fifty_or_more(
            Integer recht, Integer gebruikt, Integer deel) {
        var cijfer = new Gebruikscijfer("x", "", Modelfixture.DAG, number(recht), number(gebruikt));
        assertThat(cijfer.nietgebruik()).isEqualTo(number(deel));
    }

    private static OptionalInt number(Integer getal) {
        return getal == null ? OptionalInt.empty() : OptionalInt.of(getal);
    }
}
