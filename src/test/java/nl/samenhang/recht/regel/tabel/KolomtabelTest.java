package nl.samenhang.recht.regel.tabel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import nl.samenhang.recht.regel.Regelfixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of the house over columns says what it says of one case at a time. */
class KolomtabelTest {

    private static final int GEVALLEN = 4_000;

    /** Half of them at an end of a stretch or just beside it, where a mistake would show. */
    private static final double OP_DE_GRENS = 0.5;

    private final Random random = new Random(20261129);

    static Stream<Regeltabel> tabellen() {
        var basis = Regelfixture.basistabellen();
        return basis.sleutels().stream()
                .flatMap(sleutel -> basis.versies(sleutel).stream())
                .map(tabel -> tabel.tabel());
    }

    @ParameterizedTest
    @MethodSource("tabellen")
    void says_the_same_rows_as_one_case_at_a_time(Regeltabel tabel) {
        requireSame(tabel, 2);
    }

    @Test
    void decides_by_ends_with_more_decimals_than_the_column_has() {
        requireSame(
                good(
                        Regelfixture.tabel(
                                Trefwijze.UNIQUE,
                                List.of(Regelfixture.getal("getal", 0, 100)),
                                "< 10.005 | A",
                                "[10.005..20.0001) | B",
                                "[20.0001..30] | C",
                                "> 30 | D")),
                2);
    }

    @Test
    void keeps_all_rows_where_all_count_and_the_first_where_one_counts() {
        var rijen = new String[] {">= 18 | A", ">= 21 | B", "< 18 | C"};
        var invoer = List.of(Regelfixture.getal("getal", 0, 100));
        requireSame(good(Regelfixture.tabel(Trefwijze.COLLECT, invoer, rijen)), 0);
        requireSame(good(Regelfixture.tabel(Trefwijze.FIRST, invoer, rijen)), 0);
    }

    @Test
    void refuses_an_input_without_a_column_and_names_it() {
        var tabel =
                good(
                        Regelfixture.tabel(
                                Trefwijze.UNIQUE,
                                List.of(Regelfixture.janee("woont")),
                                "true | A",
                                "false | B"));
        assertThatThrownBy(() -> Kolomtabel.of(tabel, Map.of()))
                .isInstanceOf(Kolomweigering.class)
                .hasMessage("proeftabel, input woont: there is no such column");
    }

    @Test
    void refuses_a_column_that_holds_more_than_the_table_knows() {
        var tabel =
                good(
                        Regelfixture.tabel(
                                Trefwijze.UNIQUE,
                                List.of(Regelfixture.getal("getal", 0, 100)),
                                "<= 50 | A",
                                "> 50 | B"));
        assertThatThrownBy(
                        () -> Kolomtabel.of(tabel, Map.of("getal", new Kolomvorm.Getal(0, 0, 101))))
                .isInstanceOf(Kolomweigering.class)
                .hasMessageContaining("proeftabel, input getal");
        var keuze =
                good(
                        Regelfixture.tabel(
                                Trefwijze.UNIQUE,
                                List.of(Regelfixture.keuze("soort", "X", "Y")),
                                "\"X\" | A",
                                "\"Y\" | B"));
        var codes = new Kolomvorm.Codes(List.of("X", "Z"));
        assertThatThrownBy(() -> Kolomtabel.of(keuze, Map.of("soort", codes)))
                .isInstanceOf(Kolomweigering.class)
                .hasMessageContaining("input soort");
    }

    private static Regeltabel good(Ontwerp ontwerp) {
        return Tabelcontrole.check(ontwerp, _ -> true).tabel().orElseThrow();
    }

    private void requireSame(Regeltabel tabel, int decimalen) {
        var vormen = new HashMap<String, Kolomvorm>();
        var getallen = new HashMap<String, int[]>();
        var codes = new HashMap<String, byte[]>();
        var gevallen = new Object[GEVALLEN][tabel.invoer().size()];
        for (var k = 0; k < tabel.invoer().size(); k++) {
            var naam = tabel.invoer().get(k).naam();
            var kolom = k;
            switch (tabel.invoer().get(k).domein()) {
                case Domein.Janee _ -> {
                    vormen.put(naam, new Kolomvorm.Janee());
                    codes.put(naam, codes(gevallen, kolom, List.of(false, true)));
                }
                case Domein.Keuze keuze -> {
                    vormen.put(naam, new Kolomvorm.Codes(keuze.waarden()));
                    codes.put(naam, codes(gevallen, kolom, keuze.waarden()));
                }
                case Domein.Getal getal -> {
                    var vorm =
                            new Kolomvorm.Getal(
                                    decimalen,
                                    getal.van().movePointRight(decimalen).intValueExact(),
                                    getal.tot().movePointRight(decimalen).intValueExact());
                    vormen.put(naam, vorm);
                    getallen.put(naam, getallen(gevallen, kolom, vorm, tabel));
                }
            }
        }
        var bits = new long[GEVALLEN];
        Kolomtabel.of(tabel, vormen).bits(kolommen(getallen, codes), 0, GEVALLEN, bits);
        var kiezer = Rijkiezer.of(tabel);
        for (var i = 0; i < GEVALLEN; i++) {
            assertThat(bits[i])
                    .as("case %s", List.of(gevallen[i]))
                    .isEqualTo(kiezer.bits(gevallen[i]));
        }
    }

    private byte[] codes(Object[][] gevallen, int kolom, List<?> waarden) {
        var result = new byte[gevallen.length];
        for (var i = 0; i < gevallen.length; i++) {
            result[i] = (byte) random.nextInt(waarden.size());
            gevallen[i][kolom] = waarden.get(result[i]);
        }
        return result;
    }

    private int[] getallen(Object[][] gevallen, int kolom, Kolomvorm.Getal vorm, Regeltabel tabel) {
        var grenzen =
                tabel.rijen().stream()
                        .flatMap(rij -> rij.condities().get(kolom).grenzen())
                        .mapToInt(g -> g.movePointRight(vorm.decimalen()).intValue())
                        .toArray();
        var result = new int[gevallen.length];
        for (var i = 0; i < gevallen.length; i++) {
            var waarde =
                    grenzen.length > 0 && random.nextDouble() < OP_DE_GRENS
                            ? grenzen[random.nextInt(grenzen.length)] + random.nextInt(-1, 2)
                            : random.nextInt(vorm.van(), vorm.tot() + 1);
            result[i] = Math.clamp(waarde, vorm.van(), vorm.tot());
            gevallen[i][kolom] = BigDecimal.valueOf(result[i], vorm.decimalen());
        }
        return result;
    }

    private static Kolommen kolommen(Map<String, int[]> getallen, Map<String, byte[]> codes) {
        return new Kolommen() {
            @Override
            public int[] getallen(String invoer) {
                return Objects.requireNonNull(getallen.get(invoer));
            }

            @Override
            public byte[] codes(String invoer) {
                return Objects.requireNonNull(codes.get(invoer));
            }
        };
    }
}
