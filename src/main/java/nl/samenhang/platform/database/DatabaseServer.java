package nl.samenhang.platform.database;

import java.sql.SQLException;

/** The database for as long as the application runs: our own PostgreSQL, or one that others run. */
final class DatabaseServer implements AutoCloseable {

    private static final int OLDEST = Integer.parseInt(PostgresBinaries.MAJOR);

    private final DatabaseAddress address;
    private final Runnable release;

    private DatabaseServer(DatabaseAddress address, Runnable release) {
        this.address = address;
        this.release = release;
    }

    static DatabaseServer open(DatabaseSettings settings) {
        if (!settings.external()) {
            var local = LocalPostgres.acquire(settings);
            return new DatabaseServer(local.address(), local::release);
        }
        var address = settings.address();
        requireTwoRoles(address);
        requireHarmlessRole(address);
        return new DatabaseServer(address, () -> {});
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        release.run();
    }

    private static void requireTwoRoles(DatabaseAddress address) {
        if (address.user().isBlank()
                || address.owner().isBlank()
                || address.user().equals(address.owner())) {
            throw new DatabaseProblem(
                    "A PostgreSQL of your own needs two roles: one that owns the schemas and one that works"
                            + " in them.",
                    "Set SAMENHANG_DB_OWNER, SAMENHANG_DB_OWNER_PASSWORD, SAMENHANG_DB_USER and"
                            + " SAMENHANG_DB_PASSWORD.");
        }
    }

    /** A role that may bypass row level security would show every file to everybody. */
    private static void requireHarmlessRole(DatabaseAddress address) {
        var sql = "select rolsuper or rolbypassrls from pg_roles where rolname = current_user";
        try (var connection = address.connectAsApplication();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
            if (!rows.next() || rows.getBoolean(1)) {
                throw new DatabaseProblem(
                        "The database role " + address.user() + " can bypass row level security.",
                        "Use a role without SUPERUSER and BYPASSRLS in SAMENHANG_DB_USER.");
            }
        } catch (SQLException e) {
            throw new DatabaseProblem(
                    "The database " + address + " cannot be reached: " + e.getMessage(),
                    "Check SAMENHANG_DB_URL, SAMENHANG_DB_USER and SAMENHANG_DB_PASSWORD, and whether"
                            + " PostgreSQL runs there.",
                    e);
        }
    }

    private static void requireVersion(int major) {
        if (major < OLDEST) {
            throw new DatabaseProblem(
                    "The database is PostgreSQL "
                            + major
                            + "; Samenhang needs "
                            + OLDEST
                            + " or newer.",
                    "Point SAMENHANG_DB_URL to a newer PostgreSQL, or leave it out to use our own.");
        }
    }
}
