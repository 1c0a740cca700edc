package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoekopdrachtTest {

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    getypt,             woord
                    14-9-2010,          g20100914
                    14/09/2010,         g20100914
                    14.9.2010,          g20100914
                    14 9 2010,          g20100914
                    2010-09-14,         g20100914
                    20100914,           g20100914
                    14092010,           g20100914
                    14 sept 2010,       g20100914
                    14 september 2010,  g20100914
                    14sep2010,          g20100914
                    1 mrt 1950,         g19500301
                    1 March 1950,       g19500301
                    9911 AA,            p9911aa
                    9911aa,             p9911aa
                    06-12345678,        t0612345678
                    +31 6 12 34 56 78,  t0612345678
                    06.12345678,        t0612345678
                    +31 (0)6 12345678,  t0612345678
                    0031612345678,      t0612345678
                    (020) 123 45 67,    t0201234567
                    020-1234567,        t0201234567
                    1e mrt 1950,        g19500301
                    12a,                12a
                    """)
    void a_date_postcode_number_or_telephone_in_any_writing_is_one_word(
            String getypt, String woord) {
        assertThat(Zoekopdracht.parse(getypt).woorden()).containsExactly(woord);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    getypt         | woorden                  | beginnen
                    12-3-80        | g19800312 g20800312      |
                    12/03/'80      | g19800312 g20800312      |
                    12.3.80        | g19800312 g20800312      |
                    120380         | g19800312 g20800312      |
                    12 mrt 80      | g19800312 g20800312      |
                    12 maart '80   | g19800312 g20800312      |
                    3-1980         |                          | g198003
                    maart 1980     |                          | g198003
                    1980           | 1980                     | g1980 p1980
                    9911           | 9911                     | g9911 p9911
                    12-2           | 12-2 12                  |
                    12 a           | 12a 12                   |
                    12 bis         | 12bis 12                 |
                    0612           | 0612                     | t0612
                    06-1234        | 061234                   | t061234
                    061234         | g19341206 g20341206      | t061234
                    612345678      | 612345678 t0612345678    |
                    """)
    void what_can_mean_more_than_one_thing_is_looked_up_as_each_of_them(
            String getypt, String woorden, String beginnen) {
        assertThat(Zoekopdracht.parse(getypt).keuzes())
                .containsExactly(new Zoekdeel(list(woorden), list(beginnen)));
        assertThat(Zoekopdracht.parse(getypt).woorden()).isEmpty();
        assertThat(Zoekopdracht.parse(getypt).beginnen()).isEmpty();
    }

    @Test
    void parts_of_different_kinds_stand_together_in_any_order() {
        var opdracht = Zoekopdracht.parse("9911AA12 Jansen 12-3-1980 06 12345678");
        assertThat(opdracht.beginnen()).containsExactly("jansen");
        assertThat(opdracht.woorden())
                .containsExactlyInAnyOrder("p9911aa", "12", "g19800312", "t0612345678");
        assertThat(Zoekopdracht.parse("jansen 1980").beginnen()).containsExactly("jansen");
        assertThat(Zoekopdracht.parse("maria 12-3-1980").beginnen()).containsExactly("maria");
    }

    @Test
    void number_one_hundred_is_not_number_ten() {
        var adres = Optional.of(Adres.of("Laan", "100", "9911 AA", "Samenstad"));
        assertThat(Zoekwoorden.of(List.of(), Optional.empty(), adres, false, Optional.empty()))
                .contains("100")
                .doesNotContain("10");
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    @Test
    void names_come_in_any_order_and_without_accents() {
        var opdracht = Zoekopdracht.parse("Röell, Zoë van der");
        assertThat(opdracht.beginnen()).containsExactly("roell", "zoe", "van", "der");
    }

    @Test
    void letters_that_do_not_fall_apart_get_their_usual_replacement() {
        assertThat(Zoekopdracht.parse("Weéß Łukasz Sørensen").beginnen())
                .containsExactly("weess", "lukasz", "sorensen");
    }

    @Test
    void a_bsn_is_recognised_and_a_number_that_fails_the_eleven_test_is_not() {
        assertThat(Zoekopdracht.parse("999900006").bsn()).isPresent();
        assertThat(Zoekopdracht.parse("9999.00.006").bsn()).isPresent();
        assertThat(Zoekopdracht.parse("999900007").bsn()).isEmpty();
    }

    @Test
    void an_impossible_date_is_no_date() {
        assertThat(Zoekopdracht.parse("31-2-2010").woorden()).doesNotContain("g20100231");
    }

    @Test
    void an_empty_box_asks_nothing() {
        assertThat(Zoekopdracht.parse("  - ").isEmpty()).isTrue();
    }

    @Test
    void a_shielded_address_leaves_no_words() {
        var adres = Optional.of(Adres.of("Voorbeeldhof", "12a", "9911 AA", "Samenstad"));
        var open =
                Zoekwoorden.of(List.of("Sanne"), Optional.empty(), adres, false, Optional.empty());
        var shielded =
                Zoekwoorden.of(List.of("Sanne"), Optional.empty(), adres, true, Optional.empty());
        assertThat(open).containsExactlyInAnyOrder("sanne", "voorbeeldhof", "12a", "12", "p9911aa");
        assertThat(shielded).containsExactly("sanne");
    }
}
