package nl.samenhang.besluit.wachtvraag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenhang.kernel.Wet;
import org.junit.jupiter.api.Test;

class WachtlijstTest extends WachtvraagTest {

    @Test
    void who_waits_too_long_is_told_to_the_team_leader_once_and_not_a_day_before() {
        var id = begin(Wachtsoort.PLEEGZORG);
        night(LocalDate.of(2026, 10, 26));
        assertThat(work("wachtvraag.te-lang", id)).isEmpty();
        night(LocalDate.of(2026, 10, 27));
        assertThat(work("wachtvraag.te-lang", id))
                .containsExactly(anneke.actor() + " 2026-10-26 spoed");
        does(anneke, () -> vragen.escalate(id, "Nergens plek, wat nu?"));
        assertThat(work("wachtvraag.te-lang", id)).isEmpty();
        night(LocalDate.of(2026, 10, 28));
        assertThat(work("wachtvraag.te-lang", id)).isEmpty();
    }

    @Test
    void the_experts_have_two_weeks_and_their_advice_ends_the_work() {
        var id = begin(Wachtsoort.DRIEMILIEU);
        clock.set(LocalDate.of(2026, 10, 27));
        assertThat(post(joris, pad(id) + "/expertteam", "expertvraag", "Nergens plek, wat nu?"))
                .hasStatus3xxRedirection();
        assertThat(running("T41", id)).containsExactly(LocalDate.of(2026, 11, 10));
        assertThat(work("wachtvraag.advies", id)).containsExactly(joris.actor() + " 2026-11-10");
        assertThat(post(joris, pad(id) + "/expertteam", "expertvraag", "Nog eens"))
                .hasStatus(422)
                .bodyText()
                .contains("Leg eerst het advies vast.", "Nog eens");
        assertThat(post(joris, pad(id) + "/advies", "advies", "Begin in Huis Zuid", "adviseur", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in wie van het expertteam", "Begin in Huis Zuid");
        post(
                joris,
                pad(id) + "/advies",
                "advies",
                "Begin in Huis Zuid",
                "adviseur",
                "Dr. Kuiper, psychiater");
        assertThat(running("T41", id)).isEmpty();
        assertThat(work("wachtvraag.advies", id)).isEmpty();
        assertThat(text(get(joris, pad(id))))
                .contains("Nergens plek, wat nu?", "Joris", "27 okt 2026")
                .contains("Begin in Huis Zuid", "Dr. Kuiper, psychiater");
    }

    @Test
    void who_waits_longest_stands_on_top_of_the_list_of_the_own_team_only() {
        var kort = begin(Wachtsoort.OPVANG);
        clock.set(BEGIN.plusDays(10));
        var andere = inwoner();
        var lang =
                as(
                        joris,
                        () ->
                                vragen.begin(
                                        new NieuweWachtvraag(
                                                gezinnen.gezin(team, andere),
                                                andere,
                                                Wachtsoort.GEZINSHUIS,
                                                Wet.JEUGDWET,
                                                "een thuis",
                                                LocalDate.of(2026, 6, 1))));
        assertThat(as(anneke, wachtlijst::longest))
                .extracting(Wachtvraag::id)
                .containsExactly(lang, kort);
        assertThat(text(get(anneke, "/wachtlijst"))).contains(lang.toString(), "te lang");
        assertThat(text(get(vreemd, "/wachtlijst"))).doesNotContain(lang.toString());
    }

    @Test
    void figures_are_counted_at_night_and_show_nothing_of_fewer_than_ten_people() {
        empty("wachtvraag.wachtvraag");
        for (var i = 0; i < 12; i++) {
            var wie = inwoner();
            var van = gezinnen.gezin(team, wie);
            var dag = BEGIN.minusDays(i);
            as(
                    joris,
                    () ->
                            vragen.begin(
                                    new NieuweWachtvraag(
                                            van,
                                            wie,
                                            Wachtsoort.KAMER,
                                            Wet.JEUGDWET,
                                            "een kamer",
                                            dag)));
        }
        begin(Wachtsoort.LOGEREN);
        night(BEGIN);
        night(BEGIN);
        assertThat(text(get(wethouder, "/wachtlijst/cijfers")))
                .containsPattern(
                        "(?s)Kamer met aandacht</th>\\s*<td[^>]*>10</td>\\s*<td[^>]*>5 dagen")
                .containsPattern("(?s)Logeren</th>\\s*<td[^>]*>Minder dan tien mensen")
                .doesNotContain("Lotte");
    }
}
