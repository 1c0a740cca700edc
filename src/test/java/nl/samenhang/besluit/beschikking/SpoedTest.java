package nl.samenhang.besluit.beschikking;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Help that cannot wait for the inquiry (Wmo 2015 art. 2.3.3). */
class SpoedTest extends BesluitTest {

    @Autowired private Voorzieningen voorzieningen;

    @Test
    void help_that_cannot_wait_starts_today_by_word_of_mouth_and_for_eight_weeks_at_most() {
        var id = asked("MONDELING", "true");
        assertThat(as(yusuf, () -> aanvragen.clocks(aanvragen.get(id))))
                .as("it is decided on at once, not within two weeks")
                .isEmpty();
        var regel = line(id);
        assertThatThrownBy(() -> does(yusuf, () -> beschikkingen.decide(regel, help(8, 1))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("spoed-kort");
        assertThatThrownBy(() -> does(yusuf, () -> beschikkingen.decide(regel, budget())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("spoed-vorm");
        does(yusuf, () -> beschikkingen.decide(regel, help(8, 0)));
        assertThat(as(yusuf, () -> vaststelling.prepare(id)).isBekendgemaakt()).isTrue();
        assertThat(as(yusuf, () -> voorzieningen.of(gezin)))
                .singleElement()
                .satisfies(
                        hulp ->
                                assertThat(hulp.periode().tot())
                                        .contains(LocalDate.of(2026, 12, 14)));
        assertThat(lastMessage(mevrouw))
                .contains("tot en met 13 december 2026", "Dit is tijdelijk", "artikel 2.3.3");
    }

    @Test
    void what_can_wait_is_asked_in_writing() {
        assertThat(post("MONDELING", "false"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies hoe de aanvraag kwam.");
        assertThat(post("AMBTSHALVE", "true")).hasStatus(422);
        assertThat(as(yusuf, () -> aanvragen.of(gezin))).isEmpty();
    }

    private AanvraagId asked(String wijze, String spoed) {
        assertThat(post(wijze, spoed)).hasStatus3xxRedirection();
        return as(yusuf, () -> aanvragen.of(gezin)).getFirst().id();
    }

    private MvcTestResult post(String wijze, String spoed) {
        return mvc.post()
                .uri("/gezinnen/" + gezin + "/aanvragen")
                .with(by(yusuf))
                .with(csrf())
                .param("aanvrager", mevrouw.toString())
                .param("ingediend", "19-10-2026")
                .param("wijze", wijze)
                .param("voor", mevrouw.toString())
                .param("wet", "WMO")
                .param("vraag", "Ik viel en kan niet uit bed.")
                .param("spoed", spoed)
                .exchange();
    }

    private static NieuwBesluit help(int weken, int dagen) {
        return help(weken, dagen, Leveringsvorm.ZIN, Optional.empty());
    }

    private static NieuwBesluit budget() {
        return help(4, 0, Leveringsvorm.PGB, Optional.of(Bedrag.of("500")));
    }

    private static NieuwBesluit help(
            int weken, int dagen, Leveringsvorm vorm, Optional<Bedrag> budget) {
        return new NieuwBesluit(
                Uitkomst.TOEKENNEN,
                Optional.empty(),
                "U kunt zonder hulp niet uit bed.",
                Optional.of(
                        new Toekenning(
                                "hulp thuis, elke dag",
                                "03",
                                Optional.empty(),
                                vorm,
                                budget,
                                Periode.between(
                                        AANVRAAG, AANVRAAG.plusWeeks(weken).plusDays(dagen)),
                                Optional.empty(),
                                "")));
    }
}
