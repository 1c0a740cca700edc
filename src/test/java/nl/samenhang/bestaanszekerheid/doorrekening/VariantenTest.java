package nl.samenhang.bestaanszekerheid.doorrekening;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelfixture.Stad;
import nl.samenhang.bestaanszekerheid.regeling.Normfixture;
import nl.samenhang.recht.regel.Regelfixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would happen if: asked, worked out, shown without anybody, and nothing else changes. */
class VariantenTest extends DoorrekeningTest {

    private static final int STAD = 3_000;
    private static final String GRENS = "meedoenregeling-INKOMENSGRENS-120";
    private static final String BEDRAG = "meedoenregeling-BEDRAG-150";

    private Regelingcijfers outcome(String pad) {
        var id = VariantId.of(pad.substring(pad.lastIndexOf('/') + 1));
        return as("BELEIDSMEDEWERKER", () -> varianten.cijfers(varianten.get(id)).getFirst());
    }

    @Test
    void a_wider_limit_reaches_more_and_the_page_shows_both_beside_each_other() {
        town(STAD);
        var pad = worked(Map.of(GRENS, "130", BEDRAG, "200"), "meedoenregeling");
        var nu = Regelfixture.basistabellen().versies("meedoenregeling").getFirst().tabel();
        var stad = Stad.of(Modelfixture.bevolking(3, STAD));
        var regeling = Normfixture.regelingen().getFirst();
        var eerst = yes(stad.judge(regeling, nu));
        var dan =
                yes(stad.judge(regeling, Modelfixture.variant(nu, Knop.Soort.INKOMENSGRENS, 130)));
        var heel = outcome(pad).heel();
        assertThat(heel.nu().orElseThrow()).isBetween(eerst - 6, eerst + 6);
        assertThat(heel.straks().orElseThrow()).isBetween(dan - 6, dan + 6);
        assertThat(heel.erbij().orElseThrow()).isBetween(dan - eerst - 6, dan - eerst + 6);
        assertThat(heel.eraf()).isEmpty();
        assertThat(heel.kostenStraks().orElseThrow()).isGreaterThan(heel.kostenNu().orElseThrow());
        var tekst = text(get(pad, beleid));
        assertThat(tekst)
                .contains("Dit is een proef. De regels die gelden, zijn niet veranderd.")
                .contains("Inkomensgrens: van 120% naar 130% van de norm")
                .contains("Bedrag: van 150 naar 200 euro", "Deze huishoudens zijn verzonnen")
                .contains("Hele gemeente", "9911", "te weinig");
        assertThat(text(get("/doorrekeningen", wethouder))).contains("Ruimer", "Meedoenregeling");
    }

    private static int yes(Modelfixture.Uitslag uitslag) {
        var result = 0;
        for (var recht : uitslag.recht()) {
            result += recht == 0 ? 1 : 0;
        }
        return result;
    }

    @Test
    void the_same_question_has_the_same_answer_and_no_change_moves_nobody() {
        town(STAD);
        var een = outcome(worked(Map.of(GRENS, "130"), "meedoenregeling"));
        var ander = outcome(worked(Map.of(GRENS, "130"), "meedoenregeling"));
        assertThat(een).isEqualTo(ander);
        var niets = outcome(worked(Map.of(), "meedoenregeling"));
        assertThat(niets.heel().straks()).isEqualTo(niets.heel().nu()).isEqualTo(een.heel().nu());
        assertThat(niets.heel().erbij()).isEmpty();
    }

    @Test
    void
            nothing_is_kept_that_is_no_five_or_below_ten_and_a_scheme_without_amount_needs_an_estimate() {
        town(STAD);
        var zonder = outcome(worked(Map.of(), "kindpakket"));
        assertThat(zonder.heel().kostenNu()).isEmpty();
        var met = outcome(worked(Map.of("kindpakket-KOSTEN-0", "300"), "kindpakket"));
        assertThat(met.heel().kostenNu()).isPresent();
        assertThat(met.gebieden())
                .allSatisfy(
                        een -> {
                            assertThat(een.nu().orElse(10)).isGreaterThanOrEqualTo(10);
                            assertThat(een.nu().orElse(10) % 5).isZero();
                        });
    }

    @Test
    void another_asset_limit_takes_the_supplement_from_who_owns_more() {
        town(STAD);
        var strak =
                outcome(
                        worked(
                                Map.of(
                                        "inkomenstoeslag-VERMOGEN_ALLEEN-0", "500",
                                        "inkomenstoeslag-VERMOGEN_SAMEN-0", "500"),
                                "inkomenstoeslag"));
        assertThat(strak.heel().eraf()).isPresent();
        assertThat(strak.heel().erbij()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    regeling        | veld                              | waarde   | dag        | zin
                    meedoenregeling | meedoenregeling-INKOMENSGRENS-120 | 1200     | 10-11-2026 | Bedoelt u bijvoorbeeld 120?
                    meedoenregeling | meedoenregeling-INKOMENSGRENS-120 | 110,5    | 10-11-2026 | Vul een heel getal in
                    meedoenregeling | meedoenregeling-BEDRAG-150        | -5       | 10-11-2026 | Vul een bedrag in van 0 tot en met 10000 euro.
                    meedoenregeling | meedoenregeling-BEDRAG-150        | 99999999 | 10-11-2026 | Vul een heel getal in
                    meedoenregeling | meedoenregeling-BEDRAG-150        | 200      | 31-12-2023 | zijn hier geen normen bekend
                    meedoenregeling | meedoenregeling-BEDRAG-150        | 200      | 1-1-2028   | Verder dan een jaar vooruit
                    inkomenstoeslag | inkomenstoeslag-BEDRAG-395        | 400      | 1-6-2025   | geen vermogensgrens van de wet bekend
                    teamhulp        | x                                 | 1        | 10-11-2026 | Kies een of meer regelingen van de lijst
                    """)
    void what_cannot_be_is_refused_in_words(
            String regeling, String veld, String waarde, String dag, String zin) {
        town(60);
        assertThat(ask(Map.of(veld, waarde, "dag", dag), regeling))
                .hasStatus(422)
                .bodyText()
                .contains(zin);
    }

    @Test
    void without_a_population_there_is_nothing_to_work_out() {
        assertThat(ask(Map.of(), "meedoenregeling"))
                .hasStatus(422)
                .bodyText()
                .contains("nog geen modelbevolking");
        assertThat(text(get("/doorrekeningen", beleid))).contains("Er is nog geen modelbevolking.");
    }

    @Test
    void the_council_sees_and_may_not_ask_and_others_see_nothing() throws Exception {
        town(STAD);
        var pad = worked(Map.of(GRENS, "130"), "meedoenregeling");
        assertThat(get(pad, wethouder)).hasStatusOk();
        var csv = get(pad + "/cijfers.csv", wethouder).getResponse().getContentAsString();
        assertThat(csv)
                .startsWith("regeling;gebied;huishoudens;nu;straks;erbij;eraf;euro_nu;euro_straks")
                .contains("meedoenregeling;;3000;");
        assertThat(get("/doorrekeningen/nieuw", wethouder)).hasStatus(403);
        for (var adres :
                List.of(
                        "/doorrekeningen",
                        "/doorrekeningen/nieuw",
                        pad,
                        pad + "/cijfers.csv",
                        "/doorrekeningen/niet-gebruik",
                        "/doorrekeningen/niet-gebruik/cijfers.csv")) {
            assertThat(get(adres, consulent)).as(adres).hasStatus(403);
        }
        assertThat(mvc.post().uri("/doorrekeningen").with(by(wethouder)).with(csrf()).exchange())
                .hasStatus(403);
    }
}
