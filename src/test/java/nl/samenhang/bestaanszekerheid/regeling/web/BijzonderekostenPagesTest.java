package nl.samenhang.bestaanszekerheid.regeling.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Special costs in the one question: what is paid, by whom, and how the letter says it. */
class BijzonderekostenPagesTest extends RechtenvraagTest {

    private static final String TABEL = "bijzondere-bijstand";

    private String reckoned(
            String basis, RequestPostProcessor wie, String inkomen, Map<String, String> kosten) {
        var pad = begun(basis, wie);
        answerAll(pad, wie);
        post(pad + "/delen/INKOMEN", wie, Map.of("inkomen", inkomen, "maandenLaag", "48"));
        to(post(pad + "/delen/EERDER", wie, kosten));
        to(post(pad + "/uitkomst", wie, Map.of()));
        return pad;
    }

    private String reckoned(String inkomen, String soort, String bedrag) {
        return reckoned(
                staff(), ingrid(), inkomen, Map.of("kostensoort", soort, "kostenbedrag", bedrag));
    }

    private String asked(String pad) {
        return to(post(pad + "/aanvraag", ingrid(), Map.of("regelingen", TABEL)));
    }

    private String letter(String pad) throws Exception {
        return text(get(asked(pad) + "/brief", ingrid()));
    }

    @Test
    void who_has_no_capacity_gets_the_costs_and_the_letter_says_the_sum() throws Exception {
        var pad = reckoned("1690", "BEWINDVOERING", "1.200");
        assertThat(text(get(pad, ingrid())))
                .contains(
                        "Bijzondere bijstand ja Zelf betalen: € 0,00 per jaar",
                        "bewindvoering € 1.200,00",
                        "De gemeente betaalt € 1.200,00",
                        "de rekening of een offerte",
                        "Bijzondere kosten bewindvoering, € 1.200,00");
        assertThat(letter(pad))
                .contains(
                        "Fatima de Wit krijgt Bijzondere bijstand: bewindvoering",
                        "U krijgt € 1.200,00",
                        "U vraagt € 1.200,00 voor bewindvoering.",
                        "Daarvan kunt u zelf € 0,00 betalen. Wij vergoeden € 1.200,00.",
                        "Stuur ons de rekening of een offerte");
    }

    /** Above 120% of 1419,46 there is 50 a month, 600 a year, of which a quarter is 150. */
    @Test
    void what_was_paid_of_other_costs_in_the_year_is_taken_off_once() throws Exception {
        var eerste = reckoned("1753,35", "MEDISCH", "100");
        assertThat(text(get(eerste, ingrid())))
                .contains("Het huishouden kan deze kosten zelf betalen.");
        assertThat(decided(asked(eerste))).isZero();
        var tweede = reckoned("1753,35", "MEDISCH", "400");
        assertThat(text(get(tweede, ingrid())))
                .contains(
                        "Zelf betalen: € 150,00 per jaar",
                        "Dit jaar al zelf betaald € 100,00",
                        "De gemeente betaalt € 350,00");
        asked(tweede);
        var derde = reckoned("1753,35", "MEDISCH", "400");
        assertThat(text(get(derde, ingrid())))
                .contains("Dit jaar al zelf betaald € 150,00", "De gemeente betaalt € 400,00");
    }

    @Test
    void two_questions_that_were_worked_out_side_by_side_do_not_count_it_twice() throws Exception {
        var eerste = reckoned("1753,35", "MEDISCH", "400");
        var tweede = reckoned("1753,35", "MEDISCH", "500");
        asked(eerste);
        var fout = post(tweede + "/aanvraag", ingrid(), Map.of("regelingen", TABEL));
        assertThat(fout).hasStatus(422);
        assertThat(text(fout)).contains("Stel de vraag opnieuw, dan klopt wat u zelf betaalt");
    }

    @Test
    void little_costs_are_for_a_person_to_decide_and_no_proposal_is_made() throws Exception {
        var pad = reckoned("1690", "BABYUITZET", "100");
        assertThat(text(get(pad, ingrid())))
                .contains(
                        "Bijzondere bijstand misschien",
                        "Weigeren mag dan, het hoeft niet. Een medewerker beslist.",
                        "Participatiewet art. 35 lid 2",
                        "€ 176,00");
        var aanvraag = asked(pad);
        assertThat(decided(aanvraag)).isZero();
    }

    private int decided(String aanvraag) {
        var id = aanvraag.substring(aanvraag.lastIndexOf('/') + 1);
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select count(*) from beschikking.besluit where aanvraag = :id::uuid")
                                .param("id", id)
                                .query(Integer.class)
                                .single());
    }

    @Test
    void a_resident_asks_a_category_without_proof_of_the_costs() throws Exception {
        var ik = request(fatima);
        var kosten = Map.of("kostensoort", "AANVULLENDE_VERZEKERING", "kostenbedrag", "300");
        var pad = reckoned(mine(), ik, "1690", kosten);
        assertThat(text(get(pad, ik)))
                .contains("De gemeente betaalt € 300,00")
                .doesNotContain("de rekening of een offerte");
    }

    @Test
    void costs_have_both_a_kind_and_an_amount() throws Exception {
        var pad = begun(staff(), ingrid()) + "/delen/EERDER";
        assertThat(get(pad, ingrid())).bodyText().contains("eigen bijdrage voor een advocaat");
        assertThat(text(post(pad, ingrid(), Map.of("kostensoort", "MEDISCH"))))
                .contains("Vul in hoeveel de kosten zijn");
        assertThat(text(post(pad, ingrid(), Map.of("kostenbedrag", "200"))))
                .contains("Kies voor welke kosten");
        var raar = Map.of("kostensoort", "REIS_NAAR_ZEE", "kostenbedrag", "200");
        assertThat(post(pad, ingrid(), raar)).hasStatus(422);
        var niets = Map.of("kostensoort", "MEDISCH", "kostenbedrag", "0");
        assertThat(post(pad, ingrid(), niets)).hasStatus(422);
    }

    @Test
    void whose_partner_has_no_right_is_reckoned_with_half_of_the_norm_of_two() throws Exception {
        var sam = inwoner("Sam", LocalDate.of(1992, 2, 2));
        huis = asSystem(() -> gezinnen.create(List.of(fatima, sam, zeven, dertien), team));
        var pad = begun(staff(), ingrid());
        answerAll(pad, ingrid(), Map.of("rol-" + sam, "PARTNER", "partnerZonderRecht", "true"));
        assertThat(get(pad + "/delen/INKOMEN", ingrid()))
                .bodyText()
                .contains("Vul alleen het inkomen in van wie de vraag stelt");
        to(post(pad + "/uitkomst", ingrid(), Map.of()));
        assertThat(text(get(pad, ingrid())))
                .contains("€ 1.013,90", "Partner heeft geen recht op bijstand ja");
    }
}
