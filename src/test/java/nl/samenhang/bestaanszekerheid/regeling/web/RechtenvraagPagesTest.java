package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.samenhang.bestaanszekerheid.regeling.Nagerekend;
import nl.samenhang.bestaanszekerheid.regeling.RechtenvraagId;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;

/** A question of a household that is kept, stopped, taken up again and worked out once more. */
class RechtenvraagPagesTest extends RechtenvraagTest {

    @Test
    void an_employee_asks_together_part_by_part_and_the_register_fills_in_who_lives_here()
            throws Exception {
        assertThat(get("/gezinnen/" + huis, ingrid()))
                .bodyText()
                .contains("Rechten bekijken met dit gezin");
        assertThat(get(staff() + "/nieuw", ingrid()))
                .bodyText()
                .contains("Fatima de Wit")
                .doesNotContain("Yara");
        var pad = begun(staff(), ingrid());
        assertThat(text(get(pad, ingrid())))
                .contains("Wie er samen wonen nog niet", "Ingevuld met hulp van Riet Bos");
        assertThat(get(pad + "/delen/WIE", ingrid()))
                .bodyText()
                .contains("Wat is Yara?", "basisregistratie")
                .containsPattern("value=\"KIND\" selected");
        answerAll(pad, ingrid());
        assertThat(to(post(pad + "/uitkomst", ingrid(), Map.of()))).isEqualTo(pad);
        assertThat(text(get(pad, ingrid())))
                .contains(
                        "119,05% van de norm",
                        "Meedoenregeling ja € 450,00",
                        "Kind van 13 jaar: sport, cultuur, spullen voor school, een laptop.",
                        "Samen ingevuld met Ingrid Inkomen",
                        "Geen recht: 4",
                        "Adam kind tot 18 jaar, 13 jaar");
    }

    @Test
    void a_resident_stops_and_goes_on_later_with_what_was_saved() throws Exception {
        var ik = request(fatima);
        assertThat(get("/mijn", ik)).bodyText().contains("Bekijken waar ik recht op heb");
        assertThat(get(mine() + "/nieuw", ik)).hasStatusOk().bodyText().contains("Helpt er iemand");
        var pad = begun(mine(), ik);
        post(pad + "/delen/INKOMEN", ik, Map.of("inkomen", "1690", "maandenLaag", "48"));
        clock.set(LocalDate.of(2026, 11, 12));
        assertThat(begun(mine(), ik)).isEqualTo(pad);
        assertThat(text(get(pad, ik))).contains("Inkomen ingevuld", "Verder invullen");
        assertThat(get(pad + "/delen/INKOMEN", ik)).bodyText().contains("value=\"1.690,00\"");
        answerAll(pad, ik);
        post(pad + "/uitkomst", ik, Map.of());
        assertThat(text(get(pad, ik))).contains("Meedoenregeling ja", "12 nov 2026");
        assertThat(post(pad + "/delen/INKOMEN", ik, Map.of("inkomen", "9", "maandenLaag", "0")))
                .hasStatus(422);
    }

    @Test
    void what_came_out_is_worked_out_again_from_what_was_kept_a_year_later_too() throws Exception {
        var pad = begun(staff(), ingrid());
        answerAll(pad, ingrid());
        post(pad + "/uitkomst", ingrid(), Map.of());
        var again = replayed();
        assertThat(again.isGelijk()).isTrue();
        assertThat(again.tabellen())
                .extracting(t -> t.toepassing().versie().tabel())
                .contains("meedoenregeling", "inkomenstoeslag", "kindpakket");
        assertThat(text(get(pad + "/nagerekend", ingrid())))
                .contains("er komt hetzelfde uit", "119.05", "INKOMEN_TE_HOOG", "€ 1.419,46");
        clock.set(LocalDate.of(2027, 11, 10));
        assertThat(replayed().isGelijk()).isTrue();
        assertThat(text(get(pad, ingrid()))).contains("Meedoenregeling ja € 450,00", "13 jaar");
    }

    private Nagerekend replayed() {
        return by(ingrid, "INKOMENSCONSULENT", () -> vragen.replay(only().id()));
    }

    @Test
    void an_income_of_a_week_is_asked_about_and_who_says_it_is_right_goes_on() throws Exception {
        var pad = begun(mine(), request(fatima)) + "/delen/INKOMEN";
        var week = post(pad, request(fatima), Map.of("inkomen", "390", "maandenLaag", "12"));
        assertThat(week).hasStatus(422);
        assertThat(text(week)).contains("Is het van een week?");
        assertThat(week).bodyText().contains("value=\"390\"");
        to(
                post(
                        pad,
                        request(fatima),
                        Map.of("inkomen", "390", "maandenLaag", "12", "inkomenKlopt", "true")));
        to(post(pad, request(fatima), Map.of("inkomen", "390", "maandenLaag", "13")));
        assertThat(post(pad, request(fatima), Map.of("inkomen", "391", "maandenLaag", "13")))
                .hasStatus(422);
    }

    @Test
    void one_click_reckons_it_to_a_month_and_what_was_typed_stays_beside_it() throws Exception {
        var ik = request(fatima);
        var pad = begun(mine(), ik);
        answerAll(pad, ik);
        to(
                post(
                        pad + "/delen/INKOMEN",
                        ik,
                        Map.of("inkomen", "390", "maandenLaag", "48", "perWeek", "true")));
        post(pad + "/uitkomst", ik, Map.of());
        assertThat(text(get(pad, ik))).contains("€ 1.690,00 (€ 390,00 per week)", "119,05%");
    }

    @Test
    void who_begins_twice_at_once_begins_one_question() throws Exception {
        var tegelijk = new ArrayList<CompletableFuture<RechtenvraagId>>();
        for (var i = 0; i < 2; i++) {
            tegelijk.add(
                    CompletableFuture.supplyAsync(
                            () ->
                                    by(
                                            ingrid,
                                            "INKOMENSCONSULENT",
                                            () ->
                                                    vragen.begin(
                                                            huis,
                                                            fatima,
                                                            Optional.empty(),
                                                            Optional.of(ingrid)))));
        }
        assertThat(tegelijk.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void what_cannot_be_is_said_in_words_and_nothing_is_lost() throws Exception {
        var pad = begun(staff(), ingrid());
        var twee = Map.of("rol-" + zeven, "PARTNER");
        assertThat(text(post(pad + "/delen/WIE", ingrid(), wie(twee))))
                .contains("Van Yara is niet bekend dat die 18 jaar of ouder is");
        assertThat(text(post(pad + "/delen/INKOMEN", ingrid(), Map.of("inkomen", "-3"))))
                .contains("Dit is geen bedrag");
        assertThat(text(post(pad + "/uitkomst", ingrid(), Map.of())))
                .contains("Nog niet alles is ingevuld");
        assertThat(text(post(staff(), ingrid(), Map.of()))).contains("Kies voor wie");
        assertThat(to(post(pad + "/verwijdering", ingrid(), Map.of()))).contains("#regelingen");
        assertThat(get(pad, ingrid())).hasStatus(404);
    }

    @Test
    void an_income_is_nobody_elses_business() {
        var pad = begun(mine(), request(fatima));
        var id = pad.substring(pad.lastIndexOf('/') + 1);
        var ander = inwoner("Omar", LocalDate.of(1991, 1, 1));
        asSystem(() -> gezinnen.create(List.of(ander), team));
        assertThat(get(pad, request(ander))).hasStatus(404);
        assertThat(get(staff() + "/" + id, request(yusuf, "CONSULENT"))).hasStatus(403);
        assertThat(get("/gezinnen/" + huis, request(yusuf, "CONSULENT")))
                .bodyText()
                .doesNotContain("Geld en regelingen");
        for (var doel : List.of("vroegsignalering", "wmo-onderzoek", "beleidsstatistiek")) {
            assertThat(rows(doel, "CONSULENT")).as(doel).isZero();
        }
        assertThat(rows("dossiervoering", "CONSULENT")).isZero();
        assertThat(rows("dossiervoering", "INKOMENSCONSULENT")).isPositive();
    }

    /** How many questions exist for somebody of the team with this purpose. */
    private int rows(String doel, String rol) {
        var context =
                new Verwerkingscontext(SAMENSTAD, ingrid.value(), rol, rol, Set.of(), doel, false);
        return as(
                context,
                () ->
                        jdbc.sql("select count(*) from regeling.rechtenvraag")
                                .query(Integer.class)
                                .single());
    }
}
