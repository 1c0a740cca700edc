package nl.samenhang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so a process of root puts it in a user
 * namespace, or, where that is not allowed (many containers), gives it to the user nobody.
 */
enum ServerUser {
    SAME,
    NAMESPACE("unshare", "--user"),
    NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private static final int NOBODY_ID = 65534;

    /**
     * Ctrl-C in the terminal must reach us only, or PostgreSQL would be gone before we are done.
     */
    private static final List<String> OWN_SESSION =
            Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();

    private final List<String> prefix;

    ServerUser(String... prefix) {
        this.prefix = List.of(prefix);
    }

    static ServerUser detect() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME;
        }
        if (NAMESPACE.works("true")) {
            return NAMESPACE;
        }
        if (NOBODY.works("true")) {
            return NOBODY;
        }
        throw new DatabaseProblem(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here.",
                "Start Samenhang as an ordinary user, or point SAMENHANG_DB_URL to a PostgreSQL.");
    }

    /** A process for this user, free of PostgreSQL settings of the environment. */
    ProcessBuilder process(List<String> command) {
        var words = new ArrayList<>(OWN_SESSION);
        words.addAll(prefix);
        words.addAll(command);
        var builder = new ProcessBuilder(words);
        builder.environment()
                .keySet()
                .removeIf(key -> key.startsWith("PG") || key.startsWith("LC_"));
        builder.environment().put("LANG", "C");
        return builder;
    }

    /** Hands a file or empty folder of ours to the user that PostgreSQL runs as. */
    void take(Path path) throws IOException {
        if (this == NOBODY) {
            Files.setAttribute(path, "unix:uid", NOBODY_ID);
            Files.setAttribute(path, "unix:gid", NOBODY_ID);
        }
    }

    void requireReach(Path folder, Path program) {
        if (this == NOBODY && !works("test", "-x", program.toString())) {
            throw new DatabaseProblem(
                    "PostgreSQL, which may not run as root, cannot reach the data folder "
                            + folder
                            + ".",
                    "Choose a folder that every user may enter with SAMENHANG_DATA, such as"
                            + " /var/lib/samenhang.");
        }
    }

    private boolean works(String... command) {
        try {
            return process(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
