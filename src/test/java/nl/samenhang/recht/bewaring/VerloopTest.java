package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is short-lived goes by itself, by its rule and not a day earlier. */
class VerloopTest extends SamenhangTest {

    @Autowired private Verloop verloop;
    @Autowired private Logboekruimer ruimer;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_message_outside_a_file_goes_after_a_year_and_one_in_a_file_stays() {
        clock.set(LocalDate.of(2031, 3, 1));
        send("oud", null, "2030-02-28");
        send("net", null, "2030-03-02");
        send("dossier", "0197e000-0000-7000-8000-000000000001", "2020-01-01");
        expire();
        assertThat(
                        left(
                                "select ontvanger from notification.verzending where titel = 'Verloopproef'"))
                .containsExactlyInAnyOrder("net", "dossier");
    }

    @Test
    void of_a_file_that_was_read_in_the_content_goes_and_the_line_stays() {
        clock.set(LocalDate.of(2031, 3, 1));
        readIn("geweigerd", "GEWEIGERD", "2031-01-30");
        readIn("gelezen", "KLAAR", "2031-01-30");
        expire();
        assertThat(
                        left(
                                "select bestandsnaam || ' ' || length(inhoud) from inwoner.inlezing where door = 'Verloopproef'"))
                .containsExactlyInAnyOrder("geweigerd 0", "gelezen 4");
    }

    @Test
    void a_line_of_the_log_of_log_ins_goes_after_a_year_also_one_of_no_municipality() {
        clock.set(LocalDate.of(2031, 3, 1));
        for (var gemeente : List.of(SAMENSTAD.code(), "0000")) {
            loggedIn(gemeente, "2030-02-27");
            loggedIn(gemeente, "2030-03-02");
        }
        expire();
        assertThat(
                        left(
                                "select gemeente || ' ' || moment::date from security.inlogregel where adres = 'Verloopproef'"))
                .containsExactlyInAnyOrder(SAMENSTAD.code() + " 2030-03-02", "0000 2030-03-02");
    }

    private void loggedIn(String gemeente, String dag) {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into security.inlogregel (gemeente, moment, gebeurtenis, medewerker, adres)
                                        values (:gemeente, cast(:dag as date) + time '12:00', 'UITGELOGD',
                                                case when :gemeente = '0000' then null else uuidv7() end, 'Verloopproef')
                                        """)
                                .param("gemeente", gemeente)
                                .param("dag", dag)
                                .update());
    }

    @Test
    void the_log_goes_by_whole_months_that_are_older_than_five_years() {
        jdbc.sql("select security.create_log_partitions(date '2015-05-01', 0)")
                .query(Integer.class)
                .single();
        assertThat(partition("201505")).isTrue();
        assertThat(transaction.<Integer>execute(_ -> ruimer.dropMonths())).isOne();
        assertThat(partition("201505")).isFalse();
        assertThat(transaction.<Integer>execute(_ -> ruimer.dropMonths())).isZero();
        assertThat(
                        jdbc.sql("select count(*) from logboek.afvoer where maand = '2015-05-01'")
                                .query(Long.class)
                                .single())
                .isOne();
    }

    private boolean partition(String maand) {
        return jdbc.sql("select to_regclass('security.verwerkingslog_' || :maand) is not null")
                .param("maand", maand)
                .query(Boolean.class)
                .single();
    }

    private void expire() {
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, BewaringRechten.DOEL),
                verloop::expireAll);
    }

    private void send(String aan, @org.jspecify.annotations.Nullable String gezin, String dag) {
        var sql =
                """
                insert into notification.verzending (gemeente, id, kanaal, status, taal, titel, alineas, onderwerp_soort,
                    onderwerp_id, gezin, ontvanger, email, geheim, volgende_poging, aangemaakt, verzonden)
                values ('9901', uuidv7(), 'EMAIL', 'VERZONDEN', 'nl', 'Verloopproef', '{}', 'melding', uuidv7(),
                    :gezin::uuid, :aan, 'a@voorbeeld.example', false, :dag::date, :dag::date, :dag::date)
                """;
        asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("gezin", gezin)
                                .param("aan", aan)
                                .param("dag", dag)
                                .update());
    }

    private void readIn(String naam, String status, String dag) {
        var sql =
                """
                insert into inwoner.inlezing (gemeente, id, bestandsnaam, sha256, inhoud, status, weigering, door,
                    ontvangen_op, klaar_op)
                values ('9901', uuidv7(), :naam, :naam, 'abcd', :status,
                    case :status when 'GEWEIGERD' then 'x' end, 'Verloopproef', :dag::date, :dag::date)
                """;
        asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("naam", naam)
                                .param("status", status)
                                .param("dag", dag)
                                .update());
    }

    private java.util.List<String> left(String sql) {
        return asSystem(() -> jdbc.sql(sql).query(String.class).list());
    }
}
