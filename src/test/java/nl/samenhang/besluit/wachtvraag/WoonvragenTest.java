package nl.samenhang.besluit.wachtvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.samenhang.kernel.Wet;
import nl.samenhang.netwerk.plek.Woonregel;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.recht.regel.Regels;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WoonvragenTest extends WachtvraagTest {

    @Autowired private Regels regels;
    @Autowired private Woonregel woonregel;

    private WachtvraagId id;

    @BeforeEach
    void aWaitForShelteredLiving() {
        id = begin(Wachtsoort.BESCHERMD_WONEN, Wet.WMO);
    }

    @Test
    void who_pays_is_kept_with_the_wait_with_what_went_in_and_which_table_said_it() {
        assertThat(text(get(yusuf, pad(id)))).contains("wie betaalt?", "Vastleggen wie betaalt");
        assertThat(
                        post(
                                yusuf,
                                pad(id) + "/wie-betaalt",
                                "ingezetene",
                                "JA",
                                "woonplaats",
                                "",
                                "dag",
                                "14-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies waar deze persoon woonde.", "14-9-2026");
        assertThat(as(yusuf, () -> regels.of(id.onderwerp()))).isEmpty();
        assertThat(judge(yusuf, "ELDERS")).hasStatus3xxRedirection();
        var kept = as(yusuf, () -> regels.of(id.onderwerp())).getFirst();
        assertThat(kept.inwoner()).isEqualTo(lotte);
        assertThat(kept.dag()).isEqualTo("2026-09-14");
        assertThat(kept.invoer())
                .containsAllEntriesOf(
                        Map.of(
                                "soortWonen",
                                "\"BESCHERMD_WONEN\"",
                                "ingezetene",
                                "true",
                                "woonplaats",
                                "\"ELDERS\"",
                                "budgethouder",
                                "\"CENTRUMGEMEENTE\""));
        assertThat(as(yusuf, () -> regels.replay(kept.id())).isGelijk()).isTrue();
        var uitslag = as(yusuf, () -> woonregel.kept(id.onderwerp())).orElseThrow();
        assertThat(uitslag.betaalt()).isEqualTo("CENTRUMGEMEENTE");
        assertThat(uitslag.centrum()).contains("Samenstad");
        assertThat(text(get(yusuf, pad(id))))
                .contains("Budget op 14 sep 2026", "Samenstad", "geldig vanaf 1 jan 2015");
    }

    @Test
    void what_was_kept_last_counts_and_what_came_before_stays() {
        judge(yusuf, "ELDERS");
        clock.set(LocalDate.of(2026, 9, 15));
        judge(yusuf, "HIER");
        assertThat(as(yusuf, () -> regels.of(id.onderwerp()))).hasSize(2);
        assertThat(as(yusuf, () -> woonregel.kept(id.onderwerp())).orElseThrow().vraag())
                .extracting(vraag -> vraag.woonplaats().name())
                .isEqualTo("HIER");
    }

    @Test
    void nobody_of_another_law_or_team_asks_it_and_no_other_help_has_the_question() {
        assertThat(text(get(joris, pad(id)))).doesNotContain("Vastleggen wie betaalt");
        assertThat(judge(joris, "HIER")).hasStatus(404);
        assertThat(judge(vreemd, "HIER")).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(judge(ines, "HIER")).hasStatus(403);
        var gezinshuis = begin(Wachtsoort.GEZINSHUIS);
        assertThat(text(get(yusuf, pad(gezinshuis)))).doesNotContain("Vastleggen wie betaalt");
    }

    private MvcTestResult judge(Gebruiker wie, String woonplaats) {
        return post(
                wie,
                pad(id) + "/wie-betaalt",
                "ingezetene",
                "JA",
                "woonplaats",
                woonplaats,
                "dag",
                "14-9-2026");
    }
}
