package nl.samenhang.bestaanszekerheid.verstrekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.kernel.Bedrag;
import org.junit.jupiter.api.Test;

class AmbtshalveTest extends VerstrekkingTest {

    private static final LocalDate EEN_JAAR_LATER = LocalDate.of(2027, 10, 4);

    @Test
    void who_had_it_last_year_and_whose_income_is_known_is_proposed_and_gets_a_decision() {
        meedoen();
        clock.set(EEN_JAAR_LATER);
        question("1690");
        var oud = only("meedoenregeling", fatima);
        assertThat(text(get(ingrid, "/ambtshalve")))
                .contains("Fatima Bakker: Meedoenregeling", "Opnieuw toekennen voorstellen")
                .contains("hetzelfde doel als de bijstand");
        var antwoord = post(ingrid, "/ambtshalve/" + oud.id() + "/aanvraag");
        assertThat(antwoord).hasStatus3xxRedirection();
        var aanvraag = antwoord.getResponse().getRedirectedUrl();
        assertThat(text(get(ingrid, aanvraag + "/brief")))
                .contains("Fatima Bakker krijgt", "hoeft u het niet opnieuw aan te vragen")
                .contains("Bent u het er niet mee eens?");
        assertThat(sql("select count(*)::text from verstrekking.verstrekking"))
                .containsExactly("1");
        announce(AanvraagId.of(aanvraag.replaceAll(".*/", "")));
        assertThat(sql("select van || ' ' || bedrag from verstrekking.verstrekking order by van"))
                .containsExactly("2026-11-10 45000", "2027-11-10 45000");
        assertThat(post(ingrid, "/ambtshalve/" + oud.id() + "/aanvraag")).as("once").hasStatus(422);
    }

    @Test
    void nobody_is_proposed_whose_income_is_unknown_or_too_high_or_whose_right_runs_long() {
        meedoen();
        question("1690");
        assertThat(voorstellen()).as("it runs for a year").isZero();
        clock.set(EEN_JAAR_LATER);
        question("2600");
        assertThat(voorstellen()).as("the income is too high now").isZero();
        clock.set(LocalDate.of(2027, 11, 20));
        assertThat(voorstellen()).isZero();
    }

    @Test
    void where_the_law_asks_for_a_request_somebody_is_invited_once_and_nothing_is_granted() {
        clock.set(LocalDate.of(2025, 12, 15));
        fatima = inwoner("Fatima", LocalDate.of(1990, 4, 2));
        zeven = inwoner("Yara", LocalDate.of(2019, 9, 1));
        dertien = inwoner("Adam", LocalDate.of(2013, 3, 1));
        huis = gezinnen.gezin(team, fatima, zeven, dertien);
        toeslag();
        clock.set(LocalDate.of(2026, 12, 10));
        question("1400");
        assertThat(text(get(ingrid, "/ambtshalve")))
                .as("within twelve months")
                .doesNotContain("op verzoek");
        clock.set(LocalDate.of(2026, 12, 16));
        var oud = only("inkomenstoeslag", fatima);
        assertThat(text(get(ingrid, "/ambtshalve"))).contains("op verzoek", "Uitnodigen");
        assertThat(post(ingrid, "/ambtshalve/" + oud.id() + "/aanvraag"))
                .as("not without a request")
                .hasStatus(422);
        assertThat(post(ingrid, "/ambtshalve/" + oud.id() + "/uitnodiging"))
                .hasStatus3xxRedirection();
        assertThat(post(ingrid, "/ambtshalve/" + oud.id() + "/uitnodiging")).hasStatus(422);
        assertThat(sql("select count(*)::text from verstrekking.verstrekking"))
                .containsExactly("1");
    }

    @Test
    void only_who_grants_schemes_sees_the_list_and_only_of_the_own_files() {
        meedoen();
        clock.set(EEN_JAAR_LATER);
        question("1690");
        assertThat(get(yusuf, "/ambtshalve")).hasStatus(403);
        var vreemd = personeel.medewerker("Vreemd", "INKOMENSCONSULENT", personeel.team("Oost"));
        assertThat(text(get(vreemd, "/ambtshalve"))).doesNotContain("Fatima");
    }

    private int voorstellen() {
        return text(get(ingrid, "/ambtshalve")).split("Opnieuw toekennen voorstellen", -1).length
                - 1;
    }

    private void meedoen() {
        granted(
                "meedoenregeling",
                fatima,
                Map.of("inkomenspercentage", BigDecimal.valueOf(119)),
                Optional.of(new Bedrag(45000)));
    }

    /** The household answers the question for all rights. */
    private void question(String inkomen) {
        var nieuw =
                post(
                        ingrid,
                        "/gezinnen/" + huis + "/rechtenvragen",
                        "aanvrager",
                        fatima.toString(),
                        "helper",
                        "Riet Bos");
        assertThat(nieuw).hasStatus3xxRedirection();
        var pad = nieuw.getResponse().getRedirectedUrl();
        post(
                ingrid,
                pad + "/delen/WIE",
                "rol-" + zeven,
                "KIND",
                "rol-" + dertien,
                "KIND",
                "anderen",
                "0");
        post(ingrid, pad + "/delen/INKOMEN", "inkomen", inkomen, "maandenLaag", "48");
        post(ingrid, pad + "/delen/BEZIT", "bezit", "3100", "schulden", "0");
        post(ingrid, pad + "/delen/SCHOOL");
        post(ingrid, pad + "/delen/EERDER");
        assertThat(post(ingrid, pad + "/uitkomst")).hasStatus3xxRedirection();
    }
}
