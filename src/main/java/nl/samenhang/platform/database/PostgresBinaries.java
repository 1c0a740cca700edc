package nl.samenhang.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL that comes with us, once per version. */
final class PostgresBinaries {

    /** The major version inside the archive; a cluster of another one cannot be opened. */
    static final String MAJOR = "18";

    private PostgresBinaries() {}

    /**
     * The folder with {@code bin/postgres}; unpacked beside it first, so that half a copy never
     * counts.
     */
    static Path unpackInto(Path folder) throws IOException {
        var archive = archive();
        var target =
                folder.resolve(
                        "postgres-"
                                + MAJOR
                                + "-"
                                + archive.openConnection().getContentLengthLong());
        if (Files.exists(target)) {
            return target;
        }
        var draft = folder.resolve(target.getFileName() + ".draft");
        FileSystemUtils.deleteRecursively(draft);
        unpack(archive, draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return target;
    }

    private static URL archive() {
        var system =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
                        ? "darwin"
                        : "linux";
        var processor =
                System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + processor + ".txz";
        var found = PostgresBinaries.class.getResource("/" + name);
        if (found == null) {
            throw new DatabaseProblem(
                    "There is no PostgreSQL for this machine in the application (" + name + ").",
                    "Point SAMENHANG_DB_URL to a PostgreSQL " + MAJOR + " of your own.");
        }
        return found;
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
