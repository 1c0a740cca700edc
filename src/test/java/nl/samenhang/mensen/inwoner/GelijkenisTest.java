package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line was decided by hand: would a clerk who knows the field look at these two? */
class GelijkenisTest {

    private static final Adres HOF = Adres.of("Voorbeeldhof", "12", "9914 VH", "Samenstad");

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    een                        | ander                        | oordeel  | reden
                    Sanne de Wit 19880312      | Sanne de Wit 19880312        | zeker    | GEBOORTEDATUM
                    Sanne de Wit 19880312      | Sanne Wit 19880312           | zeker    | ACHTERNAAM
                    René Röell 19700501        | Rene Roell 19700501          | zeker    | ACHTERNAAM
                    Jürgen Groß 19700501       | Jurgen Gross 19700501        | zeker    | ACHTERNAAM
                    Jan Meijer 19651104        | Jan Meyer 19651104           | zeker    | ACHTERNAAM_KLANK
                    Piet Smit 19651104         | Piet Smith 19651104          | zeker    | ACHTERNAAM_KLANK
                    Cornelis Visser 19500102   | Kees Fisser 19500102         | zeker    | VOORNAAM_KORT
                    Fatma Yilmaz 19850607      | Fatma Yilmz 19850607         | zeker    | ACHTERNAAM_TIKFOUT
                    Fatma Yilmaz 19850607      | Fatam Yilmaz 19850607        | zeker    | VOORNAAM_TIKFOUT
                    Noor Kaya 20100514         | Noor Kaya 20061123           | nee      | -
                    Noor Kaya 20100504         | Noor Kaya 20100405           | zeker    | GEBOORTEDATUM_VERWISSELD
                    Noor Kaya 20100514         | Noor Kaya 20100515           | mogelijk | GEBOORTEDATUM_TIKFOUT
                    Noor Kaya 20100514         | Noor Kaya 20100000           | mogelijk | GEBOORTEDATUM_DEELS
                    Anna de Vries 19800220     | Anna Jansen-de Vries 19800220 | zeker    | ACHTERNAAM_DEEL
                    Anna de Vries 19800220     | Anna Jansen 19800220         | mogelijk | VOORNAAM
                    Kaya Noor 20100514         | Noor Kaya 20100514           | zeker    | NAMEN_VERWISSELD
                    N. Kaya 20100514           | Noor Kaya 20100514           | zeker    | VOORLETTER
                    Jan Jansen 19500102        | Jan Jansen 19780706          | nee      | -
                    Daan Bakker 20120101       | Lotte Bakker 20120101        | nee      | -
                    Jan Jansen 19500102        | Mohammed Bakkali 19500102    | nee      | -
                    """)
    void a_clerk_would_look(String een, String ander, String oordeel, String reden) {
        var gelijkenis = Gelijkenis.between(persoon(een), persoon(ander));
        assertThat(oordeel(gelijkenis)).as("%s", gelijkenis).isEqualTo(oordeel);
        if (!reden.equals("-")) {
            assertThat(gelijkenis.redenen()).contains(Gelijkenis.Reden.valueOf(reden));
        }
    }

    @Test
    void twins_at_one_address_are_two_people() {
        var daan = persoon("Daan Bakker 20120101").livingAt(HOF, LocalDate.of(2012, 1, 1));
        var lotte = persoon("Lotte Bakker 20120101").livingAt(HOF, LocalDate.of(2012, 1, 1));
        assertThat(Gelijkenis.between(daan, lotte).isPossible()).isFalse();
    }

    @Test
    void father_and_son_of_one_name_at_one_address_are_two_people() {
        var vader = persoon("Jan Jansen 19600102").livingAt(HOF, LocalDate.of(1990, 1, 1));
        var zoon = persoon("Jan Jansen 19900816").livingAt(HOF, LocalDate.of(1990, 8, 16));
        assertThat(Gelijkenis.between(vader, zoon).isPossible()).isFalse();
    }

    @Test
    void one_bsn_is_always_looked_at_however_much_the_rest_differs() {
        var bsn = Bsn.parse("999900006").orElseThrow();
        var een = persoon("Jan Jansen 19600102").withBsn(bsn);
        var ander = persoon("Fatma Yilmaz 19900816").withBsn(bsn);
        assertThat(Gelijkenis.between(een, ander).isPossible()).isTrue();
    }

    @Test
    void two_bsns_with_all_else_the_same_are_looked_at() {
        var een =
                persoon("Noor Kaya 20100514")
                        .withBsn(Bsn.parse("999900006").orElseThrow())
                        .livingAt(HOF, LocalDate.of(2012, 1, 1));
        var ander =
                persoon("Noor Kaya 20100514")
                        .withBsn(Bsn.parse("999900018").orElseThrow())
                        .livingAt(HOF, LocalDate.of(2012, 1, 1));
        var gelijkenis = Gelijkenis.between(een, ander);
        assertThat(gelijkenis.isPossible()).isTrue();
        assertThat(gelijkenis.isCertain()).isFalse();
    }

    @Test
    void the_order_of_the_two_makes_no_difference() {
        var namen =
                new String[] {
                    "Sanne de Wit 19880312", "S. Wit 19881203", "Cornelis Visser 19500102",
                    "Kees Fisser 19500102", "Wit Sanne 19880312", "Anna Jansen-de Vries 19800220"
                };
        for (var een : namen) {
            for (var ander : namen) {
                assertThat(Gelijkenis.between(persoon(een), persoon(ander)).punten())
                        .as("%s and %s", een, ander)
                        .isEqualTo(Gelijkenis.between(persoon(ander), persoon(een)).punten());
            }
        }
    }

    private static String oordeel(Gelijkenis gelijkenis) {
        if (gelijkenis.isCertain()) {
            return "zeker";
        }
        return gelijkenis.isPossible() ? "mogelijk" : "nee";
    }

    /** First name, surname with prefix, birth date in eight digits. */
    private static NieuweInwoner persoon(String tekst) {
        var eerste = tekst.indexOf(' ');
        var laatste = tekst.lastIndexOf(' ');
        var nieuw =
                NieuweInwoner.withNaam(
                        tekst.substring(0, eerste), "", tekst.substring(eerste + 1, laatste));
        return new NieuweInwoner(
                nieuw.bsn(),
                nieuw.voornamen(),
                nieuw.roepnaam(),
                nieuw.voorvoegsel(),
                nieuw.geslachtsnaam(),
                Geboortedatum.parse(tekst.substring(laatste + 1)),
                nieuw.geslacht(),
                Optional.empty(),
                Optional.empty(),
                false,
                nieuw.bereikbaarheid());
    }
}
