package nl.samenhang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * The database of our own PostgreSQL with its two roles: one that owns it and one that works in it.
 */
final class LocalRoles {

    static final String SUPERUSER = "postgres";
    private static final String DATABASE = "samenhang";
    private static final String OWNER = "samenhang_owner";
    private static final String APP = "samenhang_app";

    private LocalRoles() {}

    static DatabaseAddress address(int port, Properties passwords) {
        return new DatabaseAddress(
                url(port, DATABASE),
                APP,
                passwords.getProperty("app"),
                OWNER,
                passwords.getProperty("owner"));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /**
     * Makes the roles and the database, once; {@code fresh} begins again with an empty database.
     */
    static void prepare(DataFolder folder, int port, boolean fresh)
            throws IOException, SQLException {
        var done = folder.root().resolve("prepared");
        if (Files.exists(done) && !fresh) {
            return;
        }
        var passwords = folder.passwords();
        var superuserPassword = passwords.getProperty("superuser");
        try (var connection =
                        DriverManager.getConnection(
                                url(port, SUPERUSER), SUPERUSER, superuserPassword);
                var statement = connection.createStatement()) {
            if (fresh) {
                statement.execute("drop database if exists " + DATABASE + " with (force)");
            }
            createRole(statement, OWNER, passwords.getProperty("owner"));
            createRole(statement, APP, passwords.getProperty("app"));
            createDatabase(statement);
        }
        Files.writeString(done, "");
    }

    private static void createRole(Statement statement, String role, String password)
            throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
            statement.execute(
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                            .formatted(role, password));
        }
    }

    private static void createDatabase(Statement statement) throws SQLException {
        if (!exists(statement, "select 1 from pg_database where datname = '" + DATABASE + "'")) {
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        }
        statement.execute("revoke all on database " + DATABASE + " from public");
        statement.execute("grant connect, temporary on database " + DATABASE + " to " + APP);
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
