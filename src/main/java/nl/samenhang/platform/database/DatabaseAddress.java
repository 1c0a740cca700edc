package nl.samenhang.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the database is and the two roles that reach it: the owner of the schemas, and the role of
 * the application, which owns nothing and cannot bypass row level security.
 */
public record DatabaseAddress(
        String url, String user, String password, String owner, String ownerPassword) {

    private static final String LOGIN_TIMEOUT_SECONDS = "5";

    /** A connection outside the pool, as owner: for migrations and for operators. */
    public Connection connectAsOwner() throws SQLException {
        return connect(owner, ownerPassword);
    }

    /** A connection outside the pool, as the application. */
    public Connection connectAsApplication() throws SQLException {
        return connect(user, password);
    }

    private Connection connect(String role, String secret) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", secret);
        properties.setProperty("loginTimeout", LOGIN_TIMEOUT_SECONDS);
        return DriverManager.getConnection(url, properties);
    }

    /** Without the passwords, so that a log line cannot give them away. */
    @Override
    public String toString() {
        return url + " as " + user + " (owner " + owner + ")";
    }
}
