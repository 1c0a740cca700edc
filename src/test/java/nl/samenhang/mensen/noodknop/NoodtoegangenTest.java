package nl.samenhang.mensen.noodknop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.noodknop.Noodtoegang.Oordeel;
import nl.samenhang.platform.notification.Portaalbericht;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wim works in another team; on a Monday evening somebody calls him about the family of Sanne. */
class NoodtoegangenTest extends RegieTest {

    private static final String REDEN =
            "Noor belde: haar moeder is gevallen en reageert niet meer.";

    @Autowired private Noodtoegangen noodtoegangen;
    @Autowired private Naasten naasten;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Termijnen termijnen;
    @Autowired private Verzendingen verzendingen;
    @Autowired private Verwerkingslog log;
    @Autowired private JdbcClient jdbc;

    private MedewerkerId wim;
    private MedewerkerId privacy;

    @BeforeEach
    void wimIsElsewhere() {
        wim = collega("Wim Ver", "CONSULENT", team("Elders " + gezin));
        privacy = collega("Petra Privacy", "PRIVACY", team("Privacy " + gezin));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        by(yusuf, "CONSULENT", () -> gezinnen.writeWoorden(gezin, "Rust in huis"));
    }

    @Test
    void the_file_opens_for_four_hours_by_the_clock_of_the_database() {
        assertThat(rows(wim)).isZero();
        var id = take();
        assertThat(rows(wim)).isOne();
        var een = asSystem(() -> noodtoegangen.get(id));
        assertThat(Duration.between(een.begin(), een.tot())).isEqualTo(Duration.ofHours(4));
        assertThat(een.loopt()).isTrue();
        assertThat(asSystem(() -> noodtoegangen.running(gezin)))
                .extracting(Noodtoegang::id)
                .containsExactly(id);
    }

    @Test
    void it_ends_at_the_moment_without_anything_running() throws InterruptedException {
        take();
        asSystem(
                () ->
                        jdbc.sql(
                                        "update security.dossiertoegang set tot = clock_timestamp() + interval '400 ms' where gezin = ? and reden = 'NOODKNOP'")
                                .param(gezin.value())
                                .update());
        assertThat(rows(wim)).isOne();
        assertThat(by(wim, "CONSULENT", () -> toegang.has(gezin))).isTrue();
        Thread.sleep(500);
        assertThat(rows(wim)).isZero();
        assertThat(by(wim, "CONSULENT", () -> toegang.has(gezin))).isFalse();
        assertThat(by(wim, "CONSULENT", () -> toegang.open(10))).isEmpty();
    }

    @Test
    void everybody_concerned_hears_it_at_once() {
        var id = take();
        assertThat(werk.opened("noodknop.aanspreekpunt", id.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(yusuf));
        assertThat(werk.opened("noodknop.leider", id.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.team()).contains(team));
        assertThat(werk.opened("noodknop.nakijken", id.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.uiterlijk()).contains(LocalDate.of(2026, 9, 15)));
        assertThat(asSystem(() -> verzendingen.portaalberichten(sanne)))
                .extracting(Portaalbericht::titel)
                .contains("Iemand opende uw dossier met de noodknop");
        assertThat(asSystem(() -> log.about(sanne, 10)))
                .anyMatch(
                        regel ->
                                regel.actor().equals(wim.value())
                                        && regel.handeling() == Handeling.INGEZIEN
                                        && regel.onderwerpSoort().equals("noodtoegang"));
    }

    @Test
    void where_contact_is_not_safe_the_contact_person_tells_it() {
        asSystem(
                () ->
                        inwoners.change(
                                sanne,
                                new Bereikbaarheid(
                                        Optional.of("0612345678"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "nl",
                                        false,
                                        Optional.of("Bel alleen overdag"))));
        var id = take();
        assertThat(asSystem(() -> verzendingen.portaalberichten(sanne)))
                .extracting(Portaalbericht::titel)
                .doesNotContain("Iemand opende uw dossier met de noodknop");
        assertThat(werk.opened("noodknop.aanspreekpunt", id.value()))
                .singleElement()
                .satisfies(
                        w ->
                                assertThat(w.omschrijving().sleutel())
                                        .isEqualTo("noodknop.werk.vertellen"));
    }

    @Test
    void a_reason_in_one_word_is_not_enough_and_leaves_the_file_closed() {
        refused(
                "noodknop.weigering.reden",
                () -> by(wim, "CONSULENT", () -> noodtoegangen.take(gezin, "Nood!")));
        assertThat(rows(wim)).isZero();
    }

    @Test
    void who_may_open_the_file_already_needs_no_button() {
        refused(
                "noodknop.weigering.al-open",
                () -> by(yusuf, "CONSULENT", () -> noodtoegangen.take(gezin, REDEN)));
    }

    @Test
    void the_button_opens_no_more_than_three_files_in_a_day() {
        for (var i = 0; i < 3; i++) {
            var ander = dossier("Ander" + i);
            by(wim, "CONSULENT", () -> noodtoegangen.take(ander, REDEN));
        }
        refused("noodknop.weigering.te-vaak", this::take);
        assertThat(asSystem(() -> noodtoegangen.usedBy(wim, 24))).isEqualTo(3);
    }

    @Test
    void the_own_file_stays_closed_and_the_try_is_in_the_log() {
        asSystem(() -> naasten.link(wim, Optional.of(noor)));
        refused("noodknop.weigering.eigen-nood", this::take);
        assertThat(rows(wim)).isZero();
        var sql =
                """
                select count(*) from security.verwerkingslog
                where handeling = 'GEWEIGERD' and actor = ? and onderwerp_id = ?
                """;
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql(sql)
                                                .params(wim.value(), gezin.value())
                                                .query(Integer.class)
                                                .single()))
                .isPositive();
    }

    @Test
    void who_turns_out_to_be_near_is_out_while_the_button_counts() {
        take();
        assertThat(rows(wim)).isOne();
        by(wim, "CONSULENT", () -> naasten.declare(noor, Naasten.Band.KIND));
        assertThat(rows(wim)).isZero();
    }

    @Test
    void the_privacy_officer_judges_it_once_and_the_clock_stops() {
        var id = take();
        var onderwerp = Onderwerp.of("noodtoegang", id);
        assertThat(asSystem(() -> termijnen.runningFor(onderwerp))).hasSize(1);
        by(privacy, "PRIVACY", () -> noodtoegangen.judge(id, Oordeel.ONTERECHT, "Kon wachten"));
        var oordeel = asSystem(() -> noodtoegangen.get(id)).beoordeling().orElseThrow();
        assertThat(oordeel.oordeel()).isEqualTo(Oordeel.ONTERECHT);
        assertThat(oordeel.door()).isEqualTo(privacy);
        assertThat(asSystem(() -> termijnen.runningFor(onderwerp))).isEmpty();
        assertThat(werk.isClosed("noodknop.nakijken", id.value())).isTrue();
        refused(
                "noodknop.weigering.al-nagekeken",
                () ->
                        by(
                                privacy,
                                "PRIVACY",
                                () -> noodtoegangen.judge(id, Oordeel.TERECHT, "Toch")));
    }

    @Test
    void nobody_judges_their_own_use() {
        var id = take();
        refused(
                "noodknop.weigering.eigen-gebruik",
                () ->
                        by(
                                wim,
                                "PRIVACY",
                                () -> noodtoegangen.judge(id, Oordeel.TERECHT, "Van mij")));
    }

    private NoodtoegangId take() {
        return by(wim, "CONSULENT", () -> noodtoegangen.take(gezin, REDEN));
    }

    private GezinId dossier(String naam) {
        var wie = inwoner(naam, LocalDate.of(1970, 1, 1));
        return asSystem(() -> gezinnen.create(List.of(wie), team));
    }

    private int rows(MedewerkerId wie) {
        var sql = "select count(*) from gezin.woorden where gezin = ?";
        return by(
                wie,
                "CONSULENT",
                () -> jdbc.sql(sql).param(gezin.value()).query(Integer.class).single());
    }

    private static void refused(String reden, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason().sleutel()).isEqualTo(reden));
    }
}
