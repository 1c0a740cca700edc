package nl.samenhang.besluit.bezwaar;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.beschikking.Beschikking;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.Bezwaar.Uitkomst;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.recht.storing.Storingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The website does not work on Tuesday 5 January 2027, the last day to object. */
class StoringEnBezwaarTest extends BesluitTest {

    private static final LocalDate LAATSTE = LocalDate.of(2027, 1, 5);

    @Autowired private Bezwaren bezwaren;
    @Autowired private Storingen storingen;

    private Gebruiker beheer;
    private Beschikking beschikking;

    @BeforeEach
    void refusal() {
        beheer = personeel.medewerker("Bo", "BEHEERDER", team);
        beschikking = refusedOn(LocalDate.of(2026, 11, 24), applied());
    }

    @AfterEach
    void noOutages() {
        empty("storing.storing");
    }

    @Test
    void who_was_stopped_on_the_last_day_is_in_time_until_the_next_working_day() {
        clock.set(LAATSTE.plusDays(1));
        record("5-1-2027", "5-1-2027");
        var bezwaar = objected(beschikking, LAATSTE.plusDays(1), true);
        assertThat(bezwaar.tijdigheid()).isEqualTo(Tijdigheid.TIJDIG);
        assertThat(lastMessage(mevrouw))
                .contains("Op 5 januari 2027, de laatste dag", "tot en met 6 januari 2027 op tijd")
                .contains("uiterlijk 30 maart 2027")
                .doesNotContain("te laat");
        assertThat(page(bezwaar))
                .bodyText()
                .contains("Een storing op de laatste dag", "Versturen lukte niet.", "6 jan 2027")
                .doesNotContain("pas vastgelegd");
        assertThat(objected(beschikking, LAATSTE.plusDays(2), true).isTeLaat()).isTrue();
        assertThat(lastMessage(mevrouw)).contains("had u tot en met 6 januari 2027", "te laat");
    }

    @Test
    void an_outage_that_is_recorded_after_the_objection_is_pointed_out_to_who_decides() {
        var bezwaar = objected(beschikking, LAATSTE.plusDays(1), true);
        assertThat(bezwaar.isTeLaat()).isTrue();
        assertThat(page(bezwaar)).bodyText().doesNotContain("Een storing op de laatste dag");
        record("5-1-2027", "5-1-2027");
        assertThat(page(bezwaar)).bodyText().contains("pas vastgelegd toen dit bezwaar er al was");
    }

    @Test
    void who_was_stopped_on_the_last_day_to_give_the_grounds_gets_a_day_more() {
        var bezwaar = objectedWithoutGrounds(beschikking, LAATSTE);
        assertThat(bezwaar.herstelTot()).contains(LocalDate.of(2027, 1, 19));
        clock.set(LocalDate.of(2027, 1, 20));
        record("19-1-2027", "19-1-2027");
        assertThatThrownBy(() -> does(bep, () -> reject(bezwaar)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("herstel");
    }

    @Test
    void everybody_reads_the_outages_and_what_lasts_stands_above_the_forms() {
        clock.set(LAATSTE.plusDays(1));
        assertThat(mvc.get().uri("/storingen")).bodyText().contains("geen storingen geweest");
        record("5-1-2027", null);
        for (var pad : new String[] {"/", "/melding"}) {
            assertThat(mvc.get().uri(pad))
                    .as(pad)
                    .bodyText()
                    .contains("sinds 5 jan 2027 om 14:00", "Versturen lukte niet.");
        }
        assertThat(mvc.get().uri("/privacy")).bodyText().doesNotContain("Versturen lukte niet.");
        assertThat(mvc.get().uri("/storingen"))
                .bodyText()
                .contains("Het werkt nog niet", "Bericht op de website", "2:21");
        var id = storing();
        assertThat(send("/" + id + "/einde", "tot", "6-1-2027", "totTijd", "23:59"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit moment moet nog komen");
        assertThat(send("/" + id + "/einde", "tot", "5-1-2027", "totTijd", "15:00"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/")).bodyText().doesNotContain("Versturen lukte niet.");
        assertThat(send("/" + id + "/vervallen", "reden", "Het was een test."))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/storingen")).bodyText().contains("geen storingen geweest");
        assertThat(mvc.get().uri("/beheer/storingen/" + id).with(by(beheer)))
                .bodyText()
                .contains("geldt niet", "Het was een test.");
        assertThat(objected(beschikking, LAATSTE.plusDays(1), true).isTeLaat()).isTrue();
    }

    @Test
    void a_form_that_is_not_whole_says_what_is_missing_and_others_keep_no_outages() {
        clock.set(LAATSTE);
        assertThat(
                        send(
                                "",
                                "van",
                                "4-1-2027",
                                "vanTijd",
                                "14:00",
                                "tot",
                                "4-1-2027",
                                "wat",
                                "Versturen lukte niet.",
                                "gemeld",
                                "Op de website"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul het einde helemaal in", "Versturen lukte niet.");
        assertThat(send("", "van", "4-1-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul een tijd in");
        assertThat(mvc.get().uri("/beheer").with(by(beheer))).bodyText().contains("Storingen");
        for (var ander : new Gebruiker[] {yusuf, bep}) {
            assertThat(mvc.get().uri("/beheer/storingen").with(by(ander))).hasStatus(403);
            assertThat(mvc.post().uri("/beheer/storingen").with(by(ander)).with(csrf()))
                    .hasStatus(403);
        }
    }

    private void reject(Bezwaar bezwaar) {
        bezwaren.decide(
                bezwaar.id(),
                Uitkomst.NIET_ONTVANKELIJK,
                Optional.of(NietHoren.KENNELIJK_NIET_ONTVANKELIJK),
                "Zie de brief.");
    }

    /** From two until three in the afternoon, or until it ends. */
    private void record(String van, String tot) {
        var velden =
                new String[] {
                    "van",
                    van,
                    "vanTijd",
                    "14:00",
                    "tot",
                    tot == null ? "" : tot,
                    "totTijd",
                    tot == null ? "" : "15:00",
                    "wat",
                    "Versturen lukte niet.",
                    "gemeld",
                    "Bericht op de website"
                };
        assertThat(send("", velden)).hasStatus3xxRedirection();
    }

    private MvcTestResult send(String pad, String... velden) {
        var post = mvc.post().uri("/beheer/storingen" + pad).with(by(beheer)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            post = post.param(velden[i], velden[i + 1]);
        }
        return post.exchange();
    }

    private MvcTestResult page(Bezwaar bezwaar) {
        return mvc.get().uri("/bezwaren/" + bezwaar.id()).with(by(bep)).exchange();
    }

    private Object storing() {
        return as(beheer, storingen::running).getFirst().id();
    }
}
