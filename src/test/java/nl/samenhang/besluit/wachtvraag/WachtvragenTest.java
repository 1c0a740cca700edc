package nl.samenhang.besluit.wachtvraag;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class WachtvragenTest extends SamenhangTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 14);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Gezinnen dossiers;
    @Autowired private Wachtvragen vragen;
    @Autowired private Wachtlijst wachtlijst;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker joris;
    private Gebruiker anneke;
    private Gebruiker vreemd;
    private Gebruiker wethouder;
    private InwonerId lotte;
    private GezinId gezin;

    @BeforeEach
    void family() {
        clock.set(BEGIN);
        team = personeel.team("Team West");
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        vreemd = personeel.medewerker("Vreemd", "TEAMLEIDER", personeel.team("Team Oost"));
        wethouder = personeel.medewerker("Wim", "BESTUURDER", personeel.team("Stadhuis"));
        lotte = inwoner();
        gezin = gezinnen.gezin(team, lotte);
    }

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
    void who_waits_too_long_is_told_to_the_team_leader_once_and_not_a_day_before() {
        var id = begin(Wachtsoort.PLEEGZORG);
        night(LocalDate.of(2026, 10, 26));
        assertThat(work("wachtvraag.te-lang", id)).isEmpty();
        night(LocalDate.of(2026, 10, 27));
        assertThat(work("wachtvraag.te-lang", id))
                .containsExactly(anneke.actor() + " 2026-10-26 spoed");
        as(anneke, () -> done(() -> vragen.escalate(id, "Nergens plek, wat nu?")));
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
                                                gezinnen(andere),
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
            var van = gezinnen(wie);
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
                        "(?s)kamer met aandacht</th>\\s*<td[^>]*>10</td>\\s*<td[^>]*>5 dagen")
                .containsPattern("(?s)Logeren</th>\\s*<td[^>]*>Minder dan tien mensen")
                .doesNotContain("Lotte");
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
    void nobody_waits_in_a_file_that_is_closed() {
        var id = begin(Wachtsoort.GEZINSHUIS);
        as(anneke, () -> done(() -> dossiers.close(gezin, Afsluitreden.OP_VERZOEK)));
        assertThat(running("T40", id)).isEmpty();
        assertThat(asSystem(() -> vragen.get(id)).isOpen()).isFalse();
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

    private static Gebruiker resident(InwonerId wie) {
        return new Gebruiker(
                "bewoner",
                SAMENSTAD.code(),
                wie.value(),
                "Bewoner",
                "INWONER",
                "BEWONER",
                Set.of(),
                false);
    }

    private WachtvraagId begin(Wachtsoort soort) {
        return as(
                joris,
                () ->
                        vragen.begin(
                                new NieuweWachtvraag(
                                        gezin,
                                        lotte,
                                        soort,
                                        Wet.JEUGDWET,
                                        "rust en school",
                                        BEGIN)));
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

    private void night(LocalDate dag) {
        clock.set(dag);
        as(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, WachtvraagRechten.DOEL_BEWAKEN),
                () -> done(wachtlijst::watch));
    }

    private InwonerId inwoner() {
        return gezinnen.inwoner(
                "Lotte", "Bakker", LocalDate.of(2013, 5, 1), Bereikbaarheid.ONBEKEND);
    }

    private GezinId gezinnen(InwonerId wie) {
        return gezinnen.gezin(team, wie);
    }

    private static String pad(WachtvraagId id) {
        return "/wachtvragen/" + id;
    }

    private List<String> work(String soort, WachtvraagId id) {
        var sql =
                """
                select coalesce(medewerker::text, '-') || ' ' || coalesce(uiterlijk::text, '-')
                       || case when spoed then ' spoed' else '' end
                  from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?
                """;
        return asSystem(
                () -> jdbc.sql(sql).params(List.of(soort, id.value())).query(String.class).list());
    }

    private List<LocalDate> running(String code, WachtvraagId id) {
        var sql =
                """
                select uiterlijk from termijn.lopende_termijn
                 where code = ? and onderwerp_id = ? and status = 'LOPEND'
                """;
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .params(List.of(code, id.value()))
                                .query(LocalDate.class)
                                .list());
    }

    private MvcTestResult post(Gebruiker wie, String pad, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(WachtvraagRechten.DOEL), work);
    }
}
