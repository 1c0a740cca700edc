package nl.samenhang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RowSecurityTest extends SamenhangTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private DatabaseAddress address;

    private final UUID gezin = Ids.next();

    @BeforeEach
    void plantTables() throws SQLException {
        owner(
                """
                drop schema if exists proef cascade;
                create schema proef;
                create table proef.dossier (gemeente text not null, gezin uuid not null, tekst text not null);
                call database.protect_by_gezin('proef.dossier', 'gezin');
                create table proef.register (gemeente text not null, tekst text not null);
                call database.protect_by_gemeente('proef.register');
                create table proef.logboek (regel text) partition by list (regel);
                create table proef.logboek_rest partition of proef.logboek default;
                comment on table proef.logboek is 'append-only: what happened';
                call database.grant_rights('samenhang_app');
                """);
        asSystem(
                () ->
                        jdbc.sql("insert into proef.dossier values ('9901', ?, 'geheim')")
                                .param(gezin)
                                .update());
        as(
                "CONSULENT",
                () -> jdbc.sql("insert into proef.register values ('9901', 'iemand')").update());
    }

    @AfterEach
    void removeTables() throws SQLException {
        owner("drop schema proef cascade");
    }

    @Test
    void another_municipality_sees_nothing_and_cannot_write_for_the_first() {
        assertThat(as("CONSULENT", () -> count("proef.register"))).isOne();
        assertThat(as("CONSULENT", ANDERSTAD, () -> count("proef.register"))).isZero();
        assertThatThrownBy(
                        () ->
                                as(
                                        "CONSULENT",
                                        ANDERSTAD,
                                        () ->
                                                jdbc.sql(
                                                                "insert into proef.register values ('9901', 'x')")
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void without_a_context_or_a_transaction_no_row_exists() {
        assertThat(transaction.<Integer>execute(_ -> count("proef.register"))).isZero();
        assertThat(
                        Contexts.callAs(
                                Verwerkingscontext.system(
                                        SAMENSTAD, Systeemgebruiker.TAKEN, "test"),
                                () -> count("proef.register")))
                .isZero();
    }

    @Test
    void a_file_exists_only_for_who_has_an_access_line_or_a_task_over_all_files() {
        assertThat(asSystem(() -> count("proef.dossier"))).isOne();
        assertThat(as("CONSULENT", () -> count("proef.dossier"))).isZero();
    }

    @Test
    void what_is_append_only_can_be_written_but_not_changed_in_its_parts_either() {
        jdbc.sql("insert into proef.logboek values ('eerste')").update();
        assertThat(count("proef.logboek")).isOne();
        assertThatThrownBy(() -> jdbc.sql("update proef.logboek set regel = 'x'").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from proef.logboek_rest").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private void owner(String sql) throws SQLException {
        try (var connection = address.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '5s'");
            statement.execute(sql);
        }
    }
}
