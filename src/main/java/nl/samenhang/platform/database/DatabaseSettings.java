package nl.samenhang.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which database to use. Without a url we run our own PostgreSQL in the data folder.
 *
 * @param url JDBC address of an existing PostgreSQL, or empty
 * @param data folder in which our own PostgreSQL keeps everything
 * @param join use the PostgreSQL of a process that already runs on the data folder: for commands
 *     next to a running server
 * @param durable whether a commit waits for the disk; only tests may say no
 * @param fresh whether to begin with an empty database; only for tests
 */
@ConfigurationProperties("samenhang.db")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String owner,
        @DefaultValue("") String ownerPassword,
        @DefaultValue(".data") Path data,
        @DefaultValue("false") boolean join,
        @DefaultValue("true") boolean durable,
        @DefaultValue("false") boolean fresh) {

    boolean external() {
        return !url.isBlank();
    }

    DatabaseAddress address() {
        return new DatabaseAddress(url, user, password, owner, ownerPassword);
    }
}
