package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.werkplek.toezicht.Vondsten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with a right to look, who looks at far too much; and what numbers give away. */
class MassaAanvalTest extends Aanval {

    private static final String LIMIT = "samenhang.paginas-per-tien-minuten";

    @Autowired private Vondsten vondsten;

    @AfterEach
    void noLimit() {
        System.clearProperty(LIMIT);
    }

    @Test
    void who_opens_pages_as_fast_as_a_program_is_slowed_down_with_words_and_a_line_in_the_log() {
        System.setProperty(LIMIT, "20");
        var account = "a-" + UUID.randomUUID();
        var id = accounts.medewerker(SAMENSTAD, account, account, "TEAMLEIDER").value();
        var who = as(account);
        var people =
                in(
                        SAMENSTAD,
                        () ->
                                jdbc.sql("select id from inwoner.inwoner limit 40")
                                        .query(UUID.class)
                                        .list());
        var answers = people.stream().map(p -> who.get("/inwoners/" + p)).toList();
        assertThat(answers.getFirst().status()).isEqualTo(200);
        var last = answers.getLast();
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.tekst()).contains("Dat ging erg snel");
        assertThat(last.kop("Retry-After")).isPresent();
        assertThat(answers.stream().filter(a -> a.status() == 200).count()).isLessThanOrEqualTo(20);
        assertThat(
                        count(
                                "select count(*) from security.v_logregel where actor = ? and handeling = ?",
                                id,
                                Handeling.GEWEIGERD.name()))
                .isOne();
        clock.advance(java.time.Duration.ofMinutes(1));
        assertThat(who.get("/inwoners/" + people.getFirst()).status()).isEqualTo(200);
    }

    @Test
    void typing_ahead_is_counted_too() {
        System.setProperty(LIMIT, "20");
        var who = employee(SAMENSTAD, "TEAMLEIDER");
        for (var i = 0; i < 25; i++) {
            who.post("/zoeken", List.of(veld("q", "de w" + i)), "HX-Request", "true");
        }
        assertThat(who.post("/zoeken", List.of(veld("q", "de w")), "HX-Request", "true").status())
                .isEqualTo(429);
    }

    @Test
    void many_files_in_an_hour_are_put_before_the_privacy_officer() {
        var account = "a-" + UUID.randomUUID();
        var id = accounts.medewerker(SAMENSTAD, account, "Greedy " + account, "TEAMLEIDER").value();
        var who = as(account);
        in(
                        SAMENSTAD,
                        () ->
                                jdbc.sql("select id from inwoner.inwoner limit 30")
                                        .query(UUID.class)
                                        .list())
                .forEach(p -> who.get("/inwoners/" + p));
        in(SAMENSTAD, () -> vondsten.search(1));
        assertThat(
                        count(
                                "select count(*) from toezicht.vondst where medewerker = ? and patroon = 'VEEL_DOSSIERS'",
                                id))
                .isOne();
        assertThat(as("privacy").get("/beheer/logboek/patronen").tekst()).contains("Greedy");
    }

    @Test
    void a_search_shows_a_page_and_no_more_and_no_total() {
        var who = employee(SAMENSTAD, "TEAMLEIDER");
        var answer = who.post("/zoeken", List.of(veld("q", "de")));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.tekst().split("href=\"/inwoners/", -1).length - 1)
                .isLessThanOrEqualTo(25);
        for (var naam : List.of("size", "limit", "count", "maximum", "pagina", "per_page")) {
            var more = who.post("/zoeken", List.of(veld("q", "de"), veld(naam, "10000")));
            assertThat(more.tekst().split("href=\"/inwoners/", -1).length - 1)
                    .as(naam)
                    .isLessThanOrEqualTo(25);
        }
    }

    @Test
    void a_search_for_people_of_another_municipality_answers_as_a_search_for_nobody() {
        var who = employee(SAMENSTAD, "TEAMLEIDER");
        var naam =
                "Zeldzaam" + UUID.randomUUID().toString().substring(0, 8).replaceAll("[0-9-]", "q");
        var before = face(who, naam);
        in(
                ANDERSTAD,
                () ->
                        balie.register(
                                nl.samenhang.mensen.inwoner.NieuweInwoner.withNaam("Xena", "", naam)
                                        .bornOn(java.time.LocalDate.of(1980, 1, 1))));
        assertThat(face(who, naam)).isEqualTo(before);
        in(
                SAMENSTAD,
                () ->
                        balie.register(
                                nl.samenhang.mensen.inwoner.NieuweInwoner.withNaam("Xena", "", naam)
                                        .bornOn(java.time.LocalDate.of(1980, 1, 1))));
        assertThat(face(who, naam)).isNotEqualTo(before);
    }

    @Test
    void an_empty_file_folder_and_a_forbidden_one_have_the_same_length_and_no_mark_of_a_version() {
        var stranger = employee(SAMENSTAD, "CONSULENT");
        var real = stranger.get("/gezinnen/" + id("select id from gezin.gezin limit 1"));
        var invented = stranger.get("/gezinnen/" + UUID.randomUUID());
        assertThat(real.tekst().length()).isEqualTo(invented.tekst().length());
        assertThat(real.kop("ETag")).isEmpty();
        assertThat(real.kop("Last-Modified")).isEmpty();
        assertThat(real.koppen().keySet()).isEqualTo(invented.koppen().keySet());
    }

    @Test
    void what_exists_is_not_told_by_the_time_a_refusal_takes() {
        var stranger = employee(SAMENSTAD, "CONSULENT");
        var real = "/gezinnen/" + id("select id from gezin.gezin limit 1");
        var ratios = new java.util.ArrayList<Double>();
        for (var i = 0; i < 21; i++) {
            var exists = stranger.get(real).nanos();
            var invented = stranger.get("/gezinnen/" + UUID.randomUUID()).nanos();
            ratios.add((double) exists / invented);
        }
        ratios.sort(null);
        assertThat(ratios.get(10)).isBetween(0.5, 2.0);
    }

    @Autowired private nl.samenhang.mensen.inwoner.Inschrijfbalie balie;

    private static String face(Aanvaller who, String naam) {
        return who.post("/zoeken", List.of(veld("q", naam))).gezicht();
    }
}
