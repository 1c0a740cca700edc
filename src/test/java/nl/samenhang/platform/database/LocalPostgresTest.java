package nl.samenhang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir static Path data;

    private static final String APP_SEES_OWNER =
            "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";

    @Test
    void data_survives_a_restart() throws Exception {
        var first = LocalPostgres.acquire(settings());
        owner(first, "create table note (text text)", "insert into note values ('kept')");
        first.release();

        var second = LocalPostgres.acquire(settings());
        try {
            assertThat(ask(second.address(), "select text from note")).isEqualTo("kept");
        } finally {
            owner(second, "drop table note");
            second.release();
        }
    }

    @Test
    void a_killed_process_leaves_a_server_that_the_next_start_replaces() throws Exception {
        var other = otherProcess();
        var orphan = Long.parseLong(Files.readAllLines(pidFile()).getFirst());
        other.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        var server = LocalPostgres.acquire(settings());
        try {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(ask(server.address(), "select 'alive'")).isEqualTo("alive");
        } finally {
            server.release();
        }
    }

    @Test
    void a_second_process_on_the_same_folder_is_told_who_holds_it() throws Exception {
        var other = otherProcess();
        try {
            assertThatThrownBy(() -> LocalPostgres.acquire(settings()))
                    .isInstanceOf(DatabaseProblem.class)
                    .hasMessageContaining(
                            "in use by another Samenhang (process " + other.pid() + ")");
        } finally {
            stop(other);
        }
    }

    @Test
    void a_command_may_join_the_server_of_a_running_process() throws Exception {
        var other = otherProcess();
        try {
            var guest = LocalPostgres.acquire(settings(true));
            assertThat(ask(guest.address(), "select 'guest'")).isEqualTo("guest");
            guest.release();
            assertThat(other.isAlive()).isTrue();
        } finally {
            stop(other);
        }
    }

    @Test
    void two_users_in_one_process_share_one_server_and_the_last_one_stops_it() throws Exception {
        var first = LocalPostgres.acquire(settings());
        var second = LocalPostgres.acquire(settings());
        assertThat(second.address()).isEqualTo(first.address());
        first.release();
        assertThat(ask(second.address(), "select 'still here'")).isEqualTo("still here");
        second.release();
        assertThatThrownBy(() -> ask(second.address(), "select 1"))
                .isInstanceOf(SQLException.class);
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void nobody_gets_in_with_a_wrong_password() {
        var server = LocalPostgres.acquire(settings());
        try {
            var url = server.address().url();
            var wrong =
                    new DatabaseAddress(url, "samenhang_app", "wrong", "samenhang_owner", "wrong");
            assertThatThrownBy(wrong::connectAsApplication).hasMessageContaining("password");
            assertThatThrownBy(wrong::connectAsOwner).hasMessageContaining("password");
        } finally {
            server.release();
        }
    }

    @Test
    void the_server_is_durable_checks_its_pages_sorts_in_dutch_and_listens_here_only()
            throws Exception {
        var server = LocalPostgres.acquire(settings());
        try {
            var address = server.address();
            assertThat(ask(address, "show fsync")).isEqualTo("on");
            assertThat(ask(address, "show data_checksums")).isEqualTo("on");
            assertThat(ask(address, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(address, APP_SEES_OWNER)).isEqualTo("f");
            var names = "(values ('zebra'), ('Zoë'), ('Éva'), ('appel'), ('eva')) n (x)";
            assertThat(ask(address, "select string_agg(x, ' ' order by x) from " + names))
                    .isEqualTo("appel eva Éva zebra Zoë");
        } finally {
            server.release();
        }
    }

    @Test
    void the_passwords_are_readable_for_the_owner_of_the_folder_only() throws Exception {
        LocalPostgres.acquire(settings()).release();
        var rights = Files.getPosixFilePermissions(data.resolve("passwords.properties"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void a_folder_of_another_postgresql_is_refused_with_its_version(@TempDir Path old)
            throws Exception {
        Files.createDirectories(old.resolve("cluster"));
        Files.writeString(old.resolve("cluster/PG_VERSION"), "16\n");
        var settings = settings(old, false);
        assertThatThrownBy(() -> LocalPostgres.acquire(settings))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining(
                        "was made by PostgreSQL 16; this version brings PostgreSQL 18");
    }

    @Test
    void a_number_that_now_belongs_to_another_program_does_not_keep_us_from_starting()
            throws Exception {
        LocalPostgres.acquire(settings()).release();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n");
        var server = LocalPostgres.acquire(settings());
        assertThat(ask(server.address(), "select 'started'")).isEqualTo("started");
        server.release();
    }

    @Test
    void an_address_where_nothing_listens_is_a_clear_error() {
        var settings = external("jdbc:postgresql://127.0.0.1:1/nothing", "app", "owner");
        assertThatThrownBy(() -> DatabaseServer.open(settings))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/nothing as app")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_address_with_one_role_for_everything_is_refused() {
        var settings = external("jdbc:postgresql://127.0.0.1:1/nothing", "all", "all");
        assertThatThrownBy(() -> DatabaseServer.open(settings))
                .hasMessageContaining("needs two roles");
    }

    @Test
    void any_postgresql_with_two_roles_is_used_by_its_address() throws Exception {
        var server = LocalPostgres.acquire(settings());
        try (var given = DatabaseServer.open(external(server.address()))) {
            assertThat(ask(given.address(), "select current_user::text"))
                    .isEqualTo("samenhang_app");
        } finally {
            server.release();
        }
    }

    @Test
    void a_role_that_can_bypass_the_policies_is_refused() throws Exception {
        var server = LocalPostgres.acquire(settings());
        try {
            var passwords = new DataFolder(data).passwords();
            var settings =
                    new DatabaseSettings(
                            server.address().url(),
                            "postgres",
                            passwords.getProperty("superuser"),
                            "samenhang_owner",
                            "",
                            data,
                            false,
                            true,
                            false);
            assertThatThrownBy(() -> DatabaseServer.open(settings))
                    .hasMessageContaining("can bypass row level security");
        } finally {
            server.release();
        }
    }

    /** Runs the server until its input ends; for the tests that need a second process. */
    public static void main(String[] args) throws IOException {
        var server = LocalPostgres.acquire(settings(Path.of(args[0]), false));
        IO.println("ready");
        var end = System.in.read();
        server.release();
        System.exit(Math.max(end, 0));
    }

    private static Process otherProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath = System.getProperty("java.class.path");
        var main = LocalPostgresTest.class.getName();
        var command =
                List.of(java, "-XX:TieredStopAtLevel=1", "-cp", classPath, main, data.toString());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var output =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.readLine()).isEqualTo("ready");
        return process;
    }

    private static void stop(Process process) throws Exception {
        process.getOutputStream().close();
        process.waitFor();
    }

    private static Path pidFile() {
        return data.resolve("cluster/postmaster.pid");
    }

    private static DatabaseSettings settings() {
        return settings(false);
    }

    private static DatabaseSettings settings(boolean join) {
        return settings(data, join);
    }

    private static DatabaseSettings settings(Path folder, boolean join) {
        return new DatabaseSettings("", "", "", "", "", folder, join, true, false);
    }

    private static DatabaseSettings external(DatabaseAddress a) {
        return new DatabaseSettings(
                a.url(),
                a.user(),
                a.password(),
                a.owner(),
                a.ownerPassword(),
                data,
                false,
                true,
                false);
    }

    private static DatabaseSettings external(String url, String user, String owner) {
        return new DatabaseSettings(url, user, "secret", owner, "secret", data, false, true, false);
    }

    private static void owner(LocalPostgres server, String... statements) throws SQLException {
        try (var connection = server.address().connectAsOwner();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
            if (statements[0].startsWith("create table")) {
                statement.execute("grant select on note to samenhang_app");
            }
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = address.connectAsApplication();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
