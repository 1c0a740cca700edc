package nl.samenhang.platform.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.logboek.Breuk.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The laws of the chain: what was written is sealed once, and nothing that changes stays unseen.
 */
class ZegelsTest extends Logfixture {

    private static final String WHERE = " where gemeente = '9951' and id = '%s'";

    @Override
    Gemeentecode gemeente() {
        return new Gemeentecode("9951");
    }

    @Test
    void lines_are_sealed_and_found_as_they_were_written() {
        look(3);
        assertThat(here(zegels::waiting)).isEqualTo(6);
        assertThat(seal()).isOne();
        assertThat(here(zegels::waiting)).isZero();
        look(2);
        assertThat(seal()).isOne();
        assertThat(seal()).as("nothing new").isZero();
        assertThat(check()).isEqualTo(new Controle(2, 10, Optional.empty()));
        assertThat(here(zegels::newest).orElseThrow().nr()).isEqualTo(2);
    }

    @Test
    void many_lines_at_once_become_more_seals_of_one_window() {
        here(
                () ->
                        jdbc.sql(
                                        """
                                        insert into security.verwerkingslog
                                          (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort)
                                        select '9951', now(), uuidv7(), 'Yusuf', 'CONSULENT', 'test', 'INGEZIEN', 'gezin'
                                        from generate_series(1, 20001)
                                        """)
                                .update());
        assertThat(seal()).isEqualTo(3);
        assertThat(check()).isEqualTo(new Controle(3, 20001, Optional.empty()));
        var late = lines().getLast();
        tamper("update security.verwerkingslog set rol = 'INTAKE'" + WHERE.formatted(late));
        assertThat(check().breuk())
                .contains(new Breuk(3, Soort.REGEL_GEWIJZIGD, Optional.of(late)));
    }

    @Test
    void who_commits_late_lands_in_the_next_seal_and_in_no_other() throws SQLException {
        look(1);
        try (var late = connect()) {
            late.setAutoCommit(false);
            write(late);
            look(1);
            assertThat(seal()).isOne();
            assertThat(check()).isEqualTo(new Controle(1, 4, Optional.empty()));
            look(1);
            assertThat(seal()).as("still not committed").isOne();
            late.commit();
        }
        assertThat(seal()).isOne();
        assertThat(seal()).isZero();
        assertThat(check()).isEqualTo(new Controle(3, 7, Optional.empty()));
    }

    @Test
    void who_rolls_back_leaves_no_hole() throws SQLException {
        look(1);
        try (var never = connect()) {
            never.setAutoCommit(false);
            write(never);
            seal();
            never.rollback();
        }
        look(1);
        seal();
        assertThat(check()).isEqualTo(new Controle(2, 4, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    actor, uuidv7()
                    actor_naam, 'Iemand anders'
                    rol, 'INTAKE'
                    doel, 'zoeken'
                    handeling, 'GEZOCHT'
                    onderwerp_soort, 'melding'
                    onderwerp_id, uuidv7()
                    inwoner, null
                    gezin, uuidv7()
                    noodknop, true
                    toestemming, uuidv7()
                    organisatie, 'Buurgemeente'
                    trace, uuidv7()
                    duur, duur + 1
                    vreemd_trace, uuidv7()
                    vreemd_operatie, 1
                    vreemd_entiteit, 'urn:x'
                    uitgave, 9
                    transactie, transactie + 1
                    transactie, 0
                    transactie, 900000000
                    moment, moment + interval '1 microsecond'
                    """)
    void every_column_counts(String column, String value) {
        look(2);
        seal();
        look(1);
        seal();
        var line = lines().get(1);
        tamper(
                "update security.verwerkingslog set %s = %s".formatted(column, value)
                        + WHERE.formatted(line));
        assertThat(check().breuk())
                .contains(new Breuk(1, Soort.REGEL_GEWIJZIGD, Optional.of(line)));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            textBlock =
                    """
                    the window, delen = 5
                    where it began, sinds = '2:2:'
                    where it ended, stand = '5:5:'
                    the era, verschuiving = 1
                    the oldest line, oudste = oudste - interval '1 day'
                    the moment, gezegeld = gezegeld + interval '1 s'
                    the one before, vorige = sha256('x')
                    its own hash, hash = sha256('x')
                    the hash of a line, "regels = overlay(regels placing '\\x00' from 20)"
                    """)
    void every_part_of_a_seal_counts(String reads, String change) {
        for (var i = 0; i < 3; i++) {
            look(1);
            seal();
        }
        tamper("update logboek.zegel set " + change + " where gemeente = '9951' and nr = 2");
        assertThat(check().breuk()).as(reads).contains(Breuk.seal(2, Soort.ZEGEL_GEWIJZIGD));
    }

    @Test
    void a_removed_seal_is_missed_and_a_removed_end_is_missed_by_the_anchor() {
        for (var i = 0; i < 3; i++) {
            look(1);
            seal();
        }
        var anker = here(zegels::newest).orElseThrow().anker();
        assertThat(anchored(anker)).isEmpty();
        tamper("delete from logboek.zegel where gemeente = '9951' and nr = 3");
        look(1);
        seal();
        assertThat(check().breuk()).as("a new end looks like the old one").isEmpty();
        assertThat(anchored(anker)).contains(Breuk.seal(3, Soort.ANKER_ANDERS));
        tamper("delete from logboek.zegel where gemeente = '9951' and nr = 2");
        assertThat(check().breuk()).contains(Breuk.seal(2, Soort.ZEGEL_VERWIJDERD));
    }

    @Test
    void a_hash_that_is_moved_to_another_seal_breaks_the_first_of_both() {
        look(1);
        seal();
        look(1);
        seal();
        tamper(
                """
                update logboek.zegel z set aantal = z.aantal - 1, regels = substr(z.regels, 49)
                where gemeente = '9951' and nr = 1
                """);
        assertThat(check().breuk()).contains(Breuk.seal(1, Soort.ZEGEL_GEWIJZIGD));
    }

    /** Any change of any line in any seal, at random but each time the same. */
    @Test
    void whatever_single_line_is_touched_is_the_one_that_is_named() {
        var random = new Random(20261127);
        for (var i = 0; i < 4; i++) {
            look(1 + random.nextInt(4));
            seal();
        }
        for (var round = 0; round < 60; round++) {
            var lines = lines();
            var line = lines.get(random.nextInt(lines.size()));
            var kind = random.nextInt(3);
            tamper(
                    "create table if not exists logboek.kopie as table security.verwerkingslog with no data");
            tamper(
                    "insert into logboek.kopie select * from security.verwerkingslog"
                            + WHERE.formatted(line));
            var named = touch(kind, line, random);
            var breuk = check().breuk().orElseThrow();
            assertThat(breuk.regel()).as("round %s kind %s", round, kind).contains(named);
            assertThat(breuk.soort())
                    .isEqualTo(
                            List.of(
                                            Soort.REGEL_GEWIJZIGD,
                                            Soort.REGEL_VERWIJDERD,
                                            Soort.REGEL_TOEGEVOEGD)
                                    .get(kind));
            tamper("delete from security.verwerkingslog" + WHERE.formatted(named));
            tamper("delete from security.verwerkingslog" + WHERE.formatted(line));
            tamper("insert into security.verwerkingslog select * from logboek.kopie");
            tamper("drop table logboek.kopie");
            assertThat(check().breuk()).as("put back in round %s", round).isEmpty();
        }
    }

    private UUID touch(int kind, UUID line, Random random) {
        var columns = Stream.of("rol", "doel", "actor_naam", "onderwerp_soort").toList();
        var column = columns.get(random.nextInt(columns.size()));
        switch (kind) {
            case 0 ->
                    tamper(
                            "update security.verwerkingslog set %s = %s || ' '"
                                            .formatted(column, column)
                                    + WHERE.formatted(line));
            case 1 -> tamper("delete from security.verwerkingslog" + WHERE.formatted(line));
            default -> {
                var extra = new UUID(random.nextLong(), random.nextLong());
                tamper("update logboek.kopie set id = '" + extra + "'");
                tamper("insert into security.verwerkingslog select * from logboek.kopie");
                tamper("update logboek.kopie set id = '" + line + "'");
                return extra;
            }
        }
        return line;
    }

    @Test
    void a_log_that_is_put_back_in_another_cluster_goes_on_where_it_was() {
        look(1);
        seal();
        look(1);
        tamper(
                "update logboek.tijdperk set cluster = cluster + 1 where nr = (select max(nr) from logboek.tijdperk)");
        assertThat(beginsEra()).isTrue();
        assertThat(beginsEra()).isFalse();
        look(1);
        assertThat(seal()).isOne();
        assertThat(seal()).isZero();
        assertThat(check()).isEqualTo(new Controle(2, 6, Optional.empty()));
    }

    private boolean beginsEra() {
        return here(() -> jdbc.sql("select logboek.begin_era()").query(Boolean.class).single());
    }

    @Test
    void an_old_month_leaves_the_log_and_its_seals_stay() {
        here(
                () ->
                        jdbc.sql("select security.create_log_partitions('2019-03-01', 0)")
                                .query(Integer.class)
                                .single());
        clock.set(LocalDate.of(2019, 3, 5));
        look(1);
        seal();
        clock.reset();
        look(1);
        seal();
        tamper("call logboek.detach_month('2019-03-01')");
        assertThat(lines()).hasSize(2);
        assertThat(check()).isEqualTo(new Controle(2, 4, Optional.empty()));
        tamper("drop table security.verwerkingslog_201903");
        tamper("delete from logboek.afvoer");
        assertThatThrownBy(() -> tamper("call logboek.detach_month(current_date)"))
                .hasMessageContaining("kept for five years");
    }

    @Test
    void a_check_of_some_days_looks_at_those_only() {
        look(1);
        seal();
        var first = lines().getFirst();
        clock.advance(Duration.ofDays(3));
        look(1);
        seal();
        tamper("update security.verwerkingslog set rol = 'x'" + WHERE.formatted(first));
        var today = LocalDate.now(clock);
        assertThat(days(Optional.of(today), Optional.empty()))
                .isEqualTo(new Controle(1, 2, Optional.empty()));
        assertThat(days(Optional.empty(), Optional.of(today.minusDays(2))).breuk()).isPresent();
    }

    private Controle days(Optional<LocalDate> vanaf, Optional<LocalDate> tot) {
        return here(() -> controles.check(vanaf, tot, Optional.empty(), _ -> {}));
    }

    private Optional<Breuk> anchored(Anker anker) {
        return here(
                () ->
                        controles
                                .check(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Anker.parse(anker.toString()),
                                        _ -> {})
                                .breuk());
    }

    private void write(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('app.gemeente', '9951', true)");
            statement.execute(
                    """
                    insert into security.verwerkingslog
                      (gemeente, moment, actor, actor_naam, rol, doel, handeling, onderwerp_soort)
                    values ('9951', now(), uuidv7(), 'Laat', 'CONSULENT', 'test', 'INGEZIEN', 'gezin')
                    """);
        }
    }
}
