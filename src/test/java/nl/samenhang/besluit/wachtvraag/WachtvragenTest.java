package nl.samenhang.besluit.wachtvraag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WachtvragenTest extends WachtvraagTest {

    @Autowired private Gezinnen dossiers;

    @Test
    void a_wait_is_counted_from_the_day_on_which_the_help_was_needed() {
        clock.set(LocalDate.of(2026, 9, 20));
        var id = begin(Wachtsoort.GEZINSHUIS);
        var vraag = as(joris, () -> vragen.get(id));
        assertThat(vraag.uiterlijk()).isEqualTo("2026-10-26");
        assertThat(vraag.dagen(LocalDate.of(2026, 10, 14))).isEqualTo(30);
        assertThat(vraag.isTooLong(LocalDate.of(2026, 10, 26))).isFalse();
        assertThat(vraag.isTooLong(LocalDate.of(2026, 10, 27))).isTrue();
        assertThat(running("T40", id)).containsExactly(LocalDate.of(2026, 10, 26));
        assertThat(text(get(joris, pad(id)))).contains("/plaatsingen?soort=GEZINSHUIS");
    }

    @Test
    void bridging_help_stands_on_the_page() {
        var id = begin(Wachtsoort.BEHANDELING);
        assertThat(
                        post(
                                joris,
                                pad(id) + "/overbrugging",
                                "wat",
                                "elke week bellen",
                                "wie",
                                "Bep",
                                "van",
                                "21-9-2026",
                                "totEnMet",
                                "20-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag ligt voor de eerste.", "elke week bellen");
        assertThat(
                        post(
                                joris,
                                pad(id) + "/overbrugging",
                                "wat",
                                "elke week bellen",
                                "wie",
                                "Bep",
                                "van",
                                "21-9-2026"))
                .hasStatus3xxRedirection();
        assertThat(text(get(joris, pad(id))))
                .contains("elke week bellen", "door Bep", "21 sep 2026");
        assertThat(text(get(joris, "/gezinnen/" + gezin))).contains("wacht 0 dagen");
    }

    @Test
    void a_wait_ends_with_a_reason_unless_the_help_began() {
        var id = begin(Wachtsoort.BEGELEIDING);
        clock.set(LocalDate.of(2026, 10, 1));
        assertThat(post(joris, pad(id) + "/einde", "einde", "NIET_MEER_NODIG", "op", "1-10-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom deze hulp niet meer nodig is.", "1-10-2026");
        assertThat(post(joris, pad(id) + "/einde", "einde", "BEGONNEN", "op", "13-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Het wachten begon op");
        assertThat(post(joris, pad(id) + "/einde", "einde", "BEGONNEN", "op", "2-10-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag is nog niet geweest.");
        assertThat(post(joris, pad(id) + "/einde", "einde", "BEGONNEN", "op", "1-10-2026"))
                .hasStatus3xxRedirection();
        assertThat(running("T40", id)).isEmpty();
        clock.set(LocalDate.of(2026, 12, 1));
        assertThat(as(joris, () -> vragen.get(id)).dagen(LocalDate.now(clock))).isEqualTo(17);
        assertThat(
                        post(
                                joris,
                                pad(id) + "/overbrugging",
                                "wat",
                                "bellen",
                                "wie",
                                "Bep",
                                "van",
                                "1-12-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit wachten is al voorbij.");
    }

    @Test
    void nobody_waits_twice_for_the_same_and_nothing_typed_is_lost() {
        begin(Wachtsoort.GEZINSHUIS);
        assertThat(add("GEZINSHUIS", "14-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon wacht al op deze hulp.", "rust en school");
        assertThat(add("PLEEGZORG", "15-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag is nog niet geweest.", "15-9-2026");
        assertThat(add("PLEEGZORG", "14-9-2026")).hasStatus3xxRedirection();
    }

    @Test
    void who_may_not_finds_no_wait() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        assertThatThrownBy(() -> as(vreemd, () -> vragen.get(id))).isInstanceOf(NotFound.class);
        assertThat(get(vreemd, pad(id))).hasStatus(404);
        assertThat(get(vreemd, "/gezinnen/" + gezin + "/wachtvragen/nieuw")).hasStatus(404);
        assertThat(post(vreemd, pad(id) + "/expertteam", "expertvraag", "Wat nu?")).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(get(ines, pad(id))).hasStatus(403);
        assertThat(get(joris, "/wachtlijst")).hasStatus(403);
        assertThat(get(joris, "/wachtlijst/cijfers")).hasStatus(403);
        assertThat(get(wethouder, "/wachtlijst")).hasStatus(403);
        assertThat(text(get(ines, "/gezinnen/" + gezin))).doesNotContain("Wachten op hulp");
        assertThat(get(joris, "/wachtvragen/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void for_what_somebody_waits_follows_its_law_and_the_other_law_learns_whom_to_call() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        assertThat(get(yusuf, pad(id))).hasStatus(404);
        assertThat(as(yusuf, () -> vragen.of(gezin))).isEmpty();
        assertThat(text(get(yusuf, "/gezinnen/" + gezin)))
                .contains("Er wordt op hulp gewacht", "Bel hierover Joris.")
                .doesNotContain("rust en school");
        assertThat(text(get(joris, "/gezinnen/" + gezin)))
                .contains("rust en school")
                .doesNotContain("Er wordt op hulp gewacht");
        assertThat(as(anneke, () -> vragen.of(gezin))).hasSize(1);
    }

    @Test
    void who_wrote_down_a_wait_by_another_law_keeps_seeing_it() {
        var id = begin(Wachtsoort.BEGELEIDING, Wet.WMO);
        assertThat(get(joris, pad(id))).hasStatusOk();
        assertThat(get(yusuf, pad(id))).hasStatusOk();
    }

    @Test
    void nobody_waits_in_a_file_that_is_closed() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        does(anneke, () -> dossiers.close(gezin, Afsluitreden.OP_VERZOEK));
        assertThat(running("T40", id)).isEmpty();
        assertThat(asSystem(() -> vragen.get(id)).isOpen()).isFalse();
    }

    @Test
    void who_may_not_know_the_wait_ends_it_all_the_same_with_its_clocks_and_work() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        night(BEGIN.plusDays(50));
        does(anneke, () -> vragen.escalate(id, "Nergens plek, wat nu?"));
        assertThat(running("T41", id)).hasSize(1);
        assertThat(as(yusuf, () -> vragen.of(gezin))).isEmpty();

        assertThat(post(yusuf, "/gezinnen/" + gezin + "/sluiting", "reden", "OP_VERZOEK"))
                .hasStatus3xxRedirection();
        assertThat(running("T40", id)).isEmpty();
        assertThat(running("T41", id)).isEmpty();
        assertThat(work("wachtvraag.advies", id)).isEmpty();
        assertThat(as(joris, () -> vragen.get(id)).einde())
                .contains(new Wachtvraag.Einde(Wachteinde.NIET_MEER_NODIG, BEGIN.plusDays(50), ""));
        assertThat(as(yusuf, () -> vragen.of(gezin))).isEmpty();
    }

    @Test
    void in_a_file_that_is_open_nobody_ends_all_waits_at_once() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        var sql = "select wachtvraag.end_with_file(?, ?)";
        for (var wie : List.of(yusuf, vreemd)) {
            assertThat(
                            as(
                                    wie,
                                    () ->
                                            jdbc.sql(sql)
                                                    .params(List.of(gezin.value(), BEGIN))
                                                    .query(UUID.class)
                                                    .list()))
                    .isEmpty();
        }
        assertThat(running("T40", id)).hasSize(1);
    }

    @Test
    void who_waits_reads_it_on_the_own_page_with_what_helps_meanwhile() {
        var sanne =
                gezinnen.inwoner(
                        "Sanne", "Bakker", LocalDate.of(1990, 5, 1), Bereikbaarheid.ONBEKEND);
        var eigen = gezinnen.gezin(team, sanne);
        var id =
                as(
                        joris,
                        () ->
                                vragen.begin(
                                        new NieuweWachtvraag(
                                                eigen,
                                                sanne,
                                                Wachtsoort.BEHANDELING,
                                                Wet.WMO,
                                                "beter slapen",
                                                BEGIN)));
        post(joris, pad(id) + "/overbrugging", "wat", "bellen", "wie", "Bep", "van", "21-9-2026");
        assertThat(text(get(resident(sanne), "/mijn")))
                .contains("Hier wacht u op", "Behandeling", "Zolang u wacht: bellen, door Bep.");
        clock.set(LocalDate.of(2026, 10, 1));
        post(joris, pad(id) + "/einde", "einde", "BEGONNEN", "op", "1-10-2026");
        assertThat(text(get(resident(sanne), "/mijn"))).doesNotContain("Hier wacht u op");
    }

    private MvcTestResult add(String soort, String sinds) {
        return post(
                joris,
                "/gezinnen/" + gezin + "/wachtvragen",
                "inwoner",
                lotte.toString(),
                "soort",
                soort,
                "wet",
                "JEUGDWET",
                "vraag",
                "rust en school",
                "sinds",
                sinds);
    }
}
