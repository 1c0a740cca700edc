package nl.samenhang.werkplek.toezicht;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Eigenban;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import nl.samenhang.werkplek.toezicht.Logpatronen.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the rules find in a day, what they leave alone, and what the privacy officer does with it.
 */
class PatronenTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture mensen;
    @Autowired private Gezinnen gezinnen;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Verwerkingslog log;
    @Autowired private Eigenban eigenban;
    @Autowired private Vondsten vondsten;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker yusuf;
    private Gebruiker petra;
    private InwonerId anna;
    private GezinId gezin;

    @BeforeEach
    void buildTheTown() {
        team = personeel.team("Toezicht " + Ids.next());
        yusuf = personeel.medewerker("Yusuf Demir-" + Ids.next(), "CONSULENT", team);
        petra = personeel.medewerker("Petra", "PRIVACY", team);
        anna = inwoner("Vos");
        gezin = asSystem(() -> gezinnen.create(List.of(anna), personeel.team("Elders")));
        clock.set(LocalDate.now(clock).plusDays(40).atTime(LocalTime.of(14, 0)));
    }

    @Test
    void a_day_of_ordinary_work_leaves_nothing_to_look_at() {
        as(yusuf, () -> toegang.grant(gezin, yusuf.actor(), Dossiertoegang.Reden.UITVOERENDE));
        as(
                yusuf,
                () -> {
                    toegang.requireAccess(gezin);
                    log.read(Onderwerp.of("gezin", gezin), anna);
                    log.read(Onderwerp.of("inwoner", anna), anna);
                });
        assertThat(found()).isEmpty();
    }

    @Test
    void many_files_within_an_hour_stand_out_and_over_a_whole_day_they_do_not() {
        look(24);
        assertThat(found()).isEmpty();
        look(1);
        assertThat(found()).containsExactly(Code.VEEL_DOSSIERS);
        assertThat(first().aantal()).isEqualTo(25);
    }

    @Test
    void many_files_over_a_day_do_not_stand_out() {
        clock.set(LocalDate.now(clock).atTime(8, 0));
        for (var i = 0; i < 13; i++) {
            look(2);
            clock.advance(Duration.ofMinutes(40));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void looking_at_somebody_in_a_file_one_does_not_work_in_stands_out() {
        as(yusuf, () -> log.read(Onderwerp.of("inwoner", anna), anna));
        assertThat(found()).containsExactly(Code.GEEN_RELATIE);
    }

    @Test
    void looking_at_somebody_without_a_file_is_how_every_file_begins() {
        var bas = inwoner("Bos");
        as(yusuf, () -> log.read(Onderwerp.of("inwoner", bas), bas));
        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_surname_stands_out_also_with_access_to_the_file() {
        var naamgenoot = inwoner("van " + yusuf.naam().replaceFirst(".* ", ""));
        as(yusuf, () -> log.read(Onderwerp.of("melding", naamgenoot), naamgenoot));
        assertThat(found()).containsExactly(Code.ZELFDE_NAAM);
    }

    @Test
    void neighbours_of_an_employee_who_is_known_to_live_here_stand_out() {
        var zelf = inwoner("Yilmaz");
        var buur = inwoner("Prins");
        var verder = inwoner("Kok");
        lives(zelf, "9912QA");
        lives(buur, "9912QA");
        lives(verder, "9912QB");
        as(yusuf, () -> log.read(Onderwerp.of("melding", verder), verder));
        as(yusuf, () -> log.read(Onderwerp.of("melding", buur), buur));
        assertThat(found()).isEmpty();
        is(yusuf, zelf);
        assertThat(found()).containsExactly(Code.BUREN);
        assertThat(first().aantal()).isEqualTo(1);
    }

    @Test
    void a_colleague_who_lives_here_stands_out() {
        var zelf = inwoner("Bakker");
        as(yusuf, () -> log.read(Onderwerp.of("melding", zelf), zelf));
        assertThat(found()).isEmpty();
        is(petra, zelf);
        assertThat(found()).containsExactly(Code.COLLEGA);
    }

    @Test
    void work_at_night_stands_out_from_the_third_time_on() {
        clock.set(LocalDate.now(clock).atTime(23, 10));
        look(2);
        assertThat(found()).isEmpty();
        look(1);
        assertThat(found()).containsExactly(Code.NACHT);
    }

    @Test
    void refused_tries_stand_out_from_the_third_on() {
        for (var i = 0; i < 3; i++) {
            assertThat(found()).isEmpty();
            as(yusuf, () -> log.refused(new Onderwerp("gezin", Ids.next())));
        }
        assertThat(found()).containsExactly(Code.GEWEIGERD);
    }

    @Test
    void each_use_of_the_emergency_button_stands_out() {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into security.dossiertoegang (gemeente, gezin, actor, reden, bron, tot)
                                        values ('9901', ?, ?, 'NOODKNOP', ?, now() + interval '4 hours')
                                        """)
                                .params(gezin.value(), yusuf.actor(), Ids.next())
                                .update());
        as(yusuf, () -> log.read(Onderwerp.of("gezin", gezin), anna));
        assertThat(found()).containsExactly(Code.NOODKNOP);
    }

    @Test
    void what_was_looked_at_is_gone_from_the_list_until_there_is_more() {
        look(25);
        found();
        var id = first().id();
        assertThat(mvc.get().uri("/beheer/logboek/patronen").with(by(petra)))
                .hasStatusOk()
                .bodyText()
                .contains("Veel dossiers in een uur: " + yusuf.naam());
        assertThat(mvc.get().uri("/beheer/logboek/patronen/" + id).with(by(petra)))
                .bodyText()
                .contains("25, getoond vanaf 25", "Binnen een uur keek deze medewerker");
        assertThat(judge(id.toString(), " ")).hasStatus(422);
        assertThat(judge(id.toString(), "Het was een overdracht."))
                .hasRedirectedUrl("/beheer/logboek/patronen");
        assertThat(mvc.get().uri("/beheer/logboek/patronen").with(by(petra)))
                .bodyText()
                .doesNotContain(yusuf.naam());
        assertThat(mvc.get().uri("/beheer/logboek/patronen?alle=true").with(by(petra)))
                .bodyText()
                .contains(yusuf.naam());
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from security.verwerkingslog where onderwerp_id = ? and actor = ?")
                                                .params(id.value(), petra.actor())
                                                .query(Long.class)
                                                .single()))
                .as("that somebody looked is logged")
                .isOne();
        look(1);
        found();
        assertThat(mvc.get().uri("/beheer/logboek/patronen").with(by(petra)))
                .bodyText()
                .contains(yusuf.naam());
        assertThat(mvc.get().uri("/beheer/logboek/patronen/" + id).with(by(petra)))
                .bodyText()
                .contains("Het was een overdracht.");
    }

    @Test
    void the_log_is_searched_by_employee_resident_period_and_kind() {
        as(yusuf, () -> log.read(Onderwerp.of("inwoner", anna), anna));
        var dag = LocalDate.now(clock);
        assertThat(rows("medewerker=" + yusuf.actor())).contains("Anna Vos");
        assertThat(rows("inwoner=" + anna)).contains("Regels over", "Anna Vos", yusuf.naam());
        assertThat(rows("medewerker=" + yusuf.actor() + "&wat=GEWIJZIGD"))
                .contains("Bij deze keuze staat niets");
        assertThat(rows("medewerker=" + yusuf.actor() + "&tot=" + dag.minusDays(1)))
                .contains("Bij deze keuze staat niets");
        assertThat(rows("medewerker=" + yusuf.actor() + "&noodknop=true"))
                .contains("Bij deze keuze staat niets");
        assertThat(mvc.get().uri("/beheer/logboek?vanaf=gisteren").with(by(petra)))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen datum", "gisteren");
        assertThat(
                        mvc.post()
                                .uri("/beheer/logboek/inwoners")
                                .param("q", "Anna Vos")
                                .with(by(petra))
                                .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("/beheer/logboek?inwoner=" + anna);
    }

    @Test
    void who_does_not_watch_over_the_log_sees_no_patterns() {
        look(25);
        found();
        for (var pad :
                List.of(
                        "/beheer/logboek",
                        "/beheer/logboek/patronen",
                        "/beheer/logboek/patronen/" + first().id())) {
            assertThat(mvc.get().uri(pad).with(by(yusuf))).as(pad).hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri("/beheer/logboek/patronen/" + first().id() + "/oordeel")
                                .param("notitie", "niets aan de hand")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/beheer/logboek/patronen/" + Ids.next()).with(by(petra)))
                .hasStatus(404);
    }

    private String rows(String keuze) {
        var page = mvc.get().uri("/beheer/logboek?" + keuze).with(by(petra)).exchange();
        assertThat(page).hasStatusOk();
        return new String(
                page.getMvcResult().getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder judge(
            String id, String notitie) {
        return mvc.post()
                .uri("/beheer/logboek/patronen/" + id + "/oordeel")
                .param("notitie", notitie)
                .with(by(petra))
                .with(csrf());
    }

    /** So many other files, one look each. */
    private void look(int files) {
        for (var i = 0; i < files; i++) {
            var ander = new Onderwerp("gezin", Ids.next());
            as(yusuf, () -> log.read(ander, InwonerId.next()));
        }
    }

    private void lives(InwonerId wie, String postcode) {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        update inwoner.verblijf set postcode = ?
                                        where gemeente = '9901' and inwoner = ?
                                        """)
                                .params(postcode, wie.value())
                                .update());
    }

    private void is(Gebruiker medewerker, InwonerId wie) {
        asSystem(() -> eigenban.link(new MedewerkerId(medewerker.actor()), Optional.of(wie)));
    }

    private InwonerId inwoner(String achternaam) {
        return mensen.inwoner(
                "Anna", achternaam, LocalDate.of(1980, 1, 1), Bereikbaarheid.ONBEKEND);
    }

    private void as(Gebruiker wie, Runnable work) {
        as(
                wie.context("dossiervoering"),
                () -> {
                    work.run();
                    return true;
                });
    }

    /** By which rules this employee stands out today. */
    private List<Code> found() {
        as(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, LogboekRechten.TOEZICHT),
                () -> vondsten.search(1));
        var codes = new ArrayList<Code>();
        mine().forEach(v -> codes.add(v.patroon()));
        return codes;
    }

    private Vondst first() {
        return mine().getFirst();
    }

    private List<Vondst> mine() {
        return asSystem(() -> vondsten.list(true, Optional.empty(), 500)).stream()
                .filter(v -> v.medewerker().equals(yusuf.actor()))
                .toList();
    }
}
