package nl.samenhang.aanval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A colleague who has found the password of the application's role in the database. */
class DatabaseAanvalTest extends Aanval {

    /** What hangs on no person: rules, words, counters, the tables of libraries. */
    private static final List<String> WITHOUT_LOCK =
            List.of(
                    "database.bewaarband",
                    "database.bewaarplek",
                    "database.bewaarverlenging",
                    "database.bewaarverloop",
                    "database.contactbron",
                    "database.doelregel",
                    "database.gegevenscategorie",
                    "database.persoonskolom",
                    "database.spring_session",
                    "database.spring_session_attributes",
                    "jobs.scheduled_tasks",
                    "logboek.tijdperk",
                    "melding.geheim",
                    "security.inlogpoging",
                    "security.loguitgave");

    private static final String TABLES =
            """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in (%s) and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
              and has_table_privilege(c.oid, 'select') and has_schema_privilege(n.oid, 'usage') order by 1
            """;

    private Connection colleague;

    @BeforeEach
    void connect() throws SQLException {
        as("yusuf").get("/zoeken?q=de+wit");
        colleague = database.connectAsApplication();
    }

    @AfterEach
    void hangUp() throws SQLException {
        colleague.close();
    }

    @Test
    void without_a_purpose_no_table_and_no_view_has_a_row_about_people() throws SQLException {
        var open = new TreeSet<String>();
        var tables = texts(TABLES.formatted("'r', 'p', 'v', 'm'"));
        assertThat(tables).hasSizeGreaterThan(80);
        for (var table : tables) {
            if (hasRow(table)) {
                open.add(table);
            }
        }
        assertThat(open).isSubsetOf(WITHOUT_LOCK);
    }

    @Test
    void a_purpose_that_is_set_without_a_municipality_or_by_a_wrong_name_shows_nothing()
            throws SQLException {
        for (var settings :
                List.of(
                        "set app.doel = 'dossiervoering'",
                        "set app.breed = '1'",
                        "set app.gemeente = '9901'",
                        "set app.gemeente = '9901'; set app.breed = '1'; set app.doel = 'dossiervoering'; set app.rol = 'SYSTEEM'",
                        "set app.gemeente = '%'; set app.breed = '1'; set app.categorieen = '*'")) {
            run("discard all");
            run(settings);
            for (var table :
                    List.of(
                            "inwoner.inwoner",
                            "gezin.gezin",
                            "melding.melding",
                            "document.document")) {
                assertThat(hasRow(table)).as(settings + " shows " + table).isFalse();
            }
        }
        run("discard all");
        colleague.setAutoCommit(false);
        run(
                "select database.begin_processing('9901', gen_random_uuid()::text, 'CONSULENT', 'verzonnen-doel', '1', '')");
        assertThat(hasRow("inwoner.inwoner")).isFalse();
        colleague.rollback();
    }

    @Test
    void a_purpose_shows_its_own_municipality_and_ends_with_its_transaction() throws SQLException {
        colleague.setAutoCommit(false);
        run(
                "select database.begin_processing('9901', gen_random_uuid()::text, 'SYSTEEM', 'test', '1', '')");
        assertThat(texts("select distinct gemeente from inwoner.inwoner")).containsExactly("9901");
        colleague.commit();
        assertThat(hasRow("inwoner.inwoner")).isFalse();
    }

    /**
     * Honest: the settings are words of whoever is connected, so who has the password and knows the
     * house sees what the application could see. What stands against that is outside this role; see
     * docs/veiligheid.md.
     */
    @Test
    void who_has_the_password_and_knows_the_settings_is_held_by_them_only() throws SQLException {
        run("set app.gemeente = '9901'; set app.breed = '1'; set app.categorieen = '*'");
        assertThat(hasRow("inwoner.inwoner")).isTrue();
        assertThat(texts("select distinct gemeente from inwoner.inwoner")).containsExactly("9901");
    }

    @Test
    void the_role_can_take_no_lock_away_and_give_itself_nothing() {
        for (var sql :
                List.of(
                        "alter table inwoner.inwoner disable row level security",
                        "alter table inwoner.inwoner no force row level security",
                        "drop policy policy$gemeente on inwoner.inwoner",
                        "create policy open on inwoner.inwoner using (true)",
                        "alter role current_user bypassrls",
                        "alter role current_user superuser",
                        "create role vriend login",
                        "set role " + database.owner(),
                        "set session authorization " + database.owner(),
                        "create table public.kopie as select 1",
                        "create table inwoner.kopie as select 1",
                        "create schema van_mij",
                        "create extension dblink",
                        "create function public.f() returns int language sql as 'select 1'",
                        "create trigger t before insert on inwoner.inwoner for each row execute function suppress_redundant_updates_trigger()",
                        "create event trigger t on ddl_command_start execute function pg_catalog.current_user()",
                        "alter function database.begin_processing(text, text, text, text, text, text) owner to current_user",
                        "insert into database.doelregel values ('x', '*', 'x', '*', 'TOEGESTAAN')",
                        "update database.doelregel set doel = 'x'",
                        "truncate security.verwerkingslog",
                        "delete from security.verwerkingslog",
                        "update security.verwerkingslog set actor_naam = 'x'")) {
            assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_role_reads_no_file_runs_no_program_and_sees_no_secret_of_the_server() {
        for (var sql :
                List.of(
                        "select pg_read_file('/etc/passwd')",
                        "select pg_ls_dir('/')",
                        "select lo_import('/etc/passwd')",
                        "copy (select 1) to '/tmp/samenhang-aanval'",
                        "copy (select 1) to program 'id'",
                        "select * from pg_authid",
                        "select * from pg_statistic",
                        "select * from pg_hba_file_rules",
                        "alter system set log_statement = 'all'",
                        "set session_replication_role = replica",
                        "set log_statement = 'all'")) {
            assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void what_the_server_remembers_of_tables_and_work_tells_of_nobody() throws SQLException {
        assertThat(
                        texts(
                                """
                                select schemaname || '.' || tablename from pg_stats
                                where schemaname in ('inwoner', 'gezin', 'melding', 'security', 'tijdlijn')
                                  and tablename not in ('inlogpoging', 'rol') and most_common_vals is not null
                                """))
                .isEmpty();
        var queries =
                String.join(
                        "\n",
                        texts(
                                "select coalesce(query, '') from pg_stat_activity where pid <> pg_backend_pid()"));
        assertThat(queries.toLowerCase(java.util.Locale.ROOT)).doesNotContain("de wit", "99990");
    }

    @Test
    void a_function_with_the_rights_of_the_owner_gives_nothing_without_a_purpose()
            throws SQLException {
        var functions =
                texts(
                        """
                        select p.oid::regprocedure::text from pg_proc p
                        where p.prosecdef and has_function_privilege(p.oid, 'execute')
                          and p.prorettype <> 'trigger'::regtype and p.prokind = 'f'
                        """);
        assertThat(functions).isNotEmpty();
        var told = new ArrayList<String>();
        for (var function : functions) {
            var name = function.substring(0, function.indexOf('('));
            var types = function.substring(function.indexOf('(') + 1, function.length() - 1);
            var args = new ArrayList<String>();
            for (var type : types.isEmpty() ? new String[0] : types.split(",")) {
                args.add("null::" + type);
            }
            colleague.setAutoCommit(false);
            try (var statement = colleague.createStatement();
                    var rows =
                            statement.executeQuery(
                                    "select * from "
                                            + name
                                            + "("
                                            + String.join(", ", args)
                                            + ") f")) {
                while (rows.next()) {
                    for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                        var value = rows.getString(column);
                        if (value != null && !List.of("", "0", "f", "{}", "[]").contains(value)) {
                            told.add(function + " tells " + value);
                        }
                    }
                }
            } catch (SQLException refused) {
                assertThat(refused.getMessage()).doesNotContain("de Wit");
            }
            colleague.rollback();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void the_password_of_the_role_stands_in_no_page_and_no_error() {
        var beheer = as("beheer");
        for (var path :
                List.of("/beheer", "/beheer/gebruikers", "/bestaat-niet", "/zoeken?q=%00")) {
            assertThat(beheer.get(path).tekst())
                    .as(path)
                    .doesNotContain(
                            database.password(), database.ownerPassword(), "jdbc:postgresql");
        }
    }

    private boolean hasRow(String table) throws SQLException {
        try (var statement = colleague.createStatement();
                var rows = statement.executeQuery("select 1 from " + table + " limit 1")) {
            return rows.next();
        }
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = colleague.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void run(String sql) throws SQLException {
        try (var statement = colleague.createStatement()) {
            statement.execute(sql);
        }
    }
}
