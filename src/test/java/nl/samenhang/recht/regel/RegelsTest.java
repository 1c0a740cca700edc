package nl.samenhang.recht.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegelsTest extends SamenhangTest {

    static final LocalDate DAG = LocalDate.of(2026, 11, 2);

    /** Mrs De Wit, 81, who lives alone and can no longer clean. */
    static final Map<String, Object> DE_WIT =
            Map.of(
                    "woont", "IN_GEMEENTE",
                    "hulp", "ZELFREDZAAMHEID",
                    "beperking", true,
                    "eigenKracht", false,
                    "algemeenGebruikelijk", false,
                    "gebruikelijkeHulp", false,
                    "mantelzorg", false,
                    "algemeneVoorziening", false,
                    "wlz", false);

    @Autowired private Regels regels;

    @Test
    void a_table_answers_with_its_row_its_article_and_why() {
        var uitkomst = as("CONSULENT", () -> regels.evaluate("wmo-maatwerk", DAG, DE_WIT));
        assertThat(uitkomst.is("uitkomst", "TOEKENNEN")).isTrue();
        assertThat(uitkomst.redenen()).containsExactly("MAATWERK_NODIG");
        assertThat(uitkomst.treffers().getFirst().rij()).isEqualTo(10);
        assertThat(uitkomst.treffers().getFirst().artikel()).startsWith("Wmo 2015 art. 2.3.5");
        assertThat(uitkomst.versie().eigen()).isEmpty();
    }

    @Test
    void the_order_of_the_law_decides_which_reason_is_given() {
        var alles = with(DE_WIT, "mantelzorg", true, "gebruikelijkeHulp", true, "wlz", true);
        assertThat(as("CONSULENT", () -> regels.evaluate("wmo-maatwerk", DAG, alles)).redenen())
                .containsExactly("GEBRUIKELIJKE_HULP");
    }

    @Test
    void what_is_missing_unknown_or_no_value_is_refused_by_name() {
        assertRefused(without(DE_WIT, "wlz"), "wlz");
        assertRefused(with(DE_WIT, "schoenmaat", 42), "schoenmaat");
        assertRefused(with(DE_WIT, "woont", "OP_DE_MAAN"), "woont");
        assertRefused(with(DE_WIT, "wlz", "misschien"), "wlz");
        assertThatThrownBy(
                        () ->
                                as(
                                        "CONSULENT",
                                        () ->
                                                regels.evaluate(
                                                        "wmo-maatwerk",
                                                        LocalDate.of(2014, 12, 31),
                                                        DE_WIT)))
                .hasMessageContaining("2014-12-31");
    }

    private void assertRefused(Map<String, Object> invoer, String naam) {
        assertThatThrownBy(
                        () -> as("CONSULENT", () -> regels.evaluate("wmo-maatwerk", DAG, invoer)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(naam)
                .hasMessageContaining("wmo-maatwerk");
    }

    @Test
    void what_was_decided_about_somebody_is_kept_and_plays_again() {
        var inwoner = new InwonerId(UUID.randomUUID());
        var onderwerp = new Onderwerp("aanvraag", UUID.randomUUID());
        var toepassing = as("CONSULENT", () -> regels.apply(geval(inwoner, onderwerp)));
        assertThat(toepassing.invoer()).containsEntry("woont", "\"IN_GEMEENTE\"").hasSize(9);

        var nagespeeld = as("CONSULENT", () -> regels.replay(toepassing.id()));
        assertThat(nagespeeld.isGelijk()).isTrue();
        assertThat(nagespeeld.uitkomst().redenen()).containsExactly("MAATWERK_NODIG");
        assertThat(as("CONSULENT", () -> regels.of(onderwerp)))
                .extracting(Toepassing::id)
                .containsExactly(toepassing.id());
    }

    @Test
    void another_municipality_never_finds_it() {
        var toepassing =
                as(
                        "CONSULENT",
                        () ->
                                regels.apply(
                                        geval(
                                                new InwonerId(UUID.randomUUID()),
                                                new Onderwerp("aanvraag", UUID.randomUUID()))));
        assertThatThrownBy(() -> as("CONSULENT", ANDERSTAD, () -> regels.replay(toepassing.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void of_a_table_of_which_all_rows_count_every_reason_is_given() {
        var uitkomst =
                as(
                        "CONSULENT",
                        () ->
                                regels.evaluate(
                                        "pgb-voorwaarden",
                                        DAG,
                                        Map.of(
                                                "wetPgb", "WMO",
                                                "bekwaam", false,
                                                "gemotiveerd", true,
                                                "kwaliteit", false,
                                                "duurderDanNatura", true,
                                                "eerderMisbruik", false)));
        assertThat(uitkomst.redenen())
                .containsExactly("PGB_NIET_BEKWAAM", "PGB_KWALITEIT", "PGB_DUURDER");
        assertThat(uitkomst.waarden("pgb")).isEqualTo(List.of("AFWIJZEN", "AFWEGEN"));
    }

    private static Geval geval(InwonerId inwoner, Onderwerp onderwerp) {
        return new Geval(inwoner, Optional.empty(), onderwerp, "wmo-maatwerk", DAG, DE_WIT);
    }

    static Map<String, Object> with(Map<String, Object> invoer, Object... anders) {
        var result = new LinkedHashMap<>(invoer);
        for (var i = 0; i < anders.length; i += 2) {
            result.put((String) anders[i], anders[i + 1]);
        }
        return result;
    }

    private static Map<String, Object> without(Map<String, Object> invoer, String kolom) {
        var result = new LinkedHashMap<>(invoer);
        result.remove(kolom);
        return result;
    }
}
