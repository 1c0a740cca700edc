package nl.samenhang.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The folder of our own PostgreSQL: its lock, its passwords and where its parts lie. */
final class DataFolder implements AutoCloseable {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path root;
    private @Nullable FileChannel channel;

    DataFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    Path root() {
        return root;
    }

    Path cluster() {
        return root.resolve("cluster");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Takes the folder for this process; false when another process holds it. */
    boolean tryLock() {
        try {
            Files.createDirectories(root);
            var file =
                    FileChannel.open(
                            root.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                return false;
            }
            file.truncate(0);
            file.write(ByteBuffer.wrap(pid().getBytes(StandardCharsets.US_ASCII)));
            channel = file;
            return true;
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The data folder " + root + " cannot be used: " + e.getMessage() + ".",
                    "Make the folder writable, or choose another one with SAMENHANG_DATA.",
                    e);
        }
    }

    private static String pid() {
        return Long.toString(ProcessHandle.current().pid());
    }

    /** The process that holds the lock, as it wrote itself down. */
    Optional<String> holder() {
        try {
            var text = Files.readString(root.resolve("lock"), StandardCharsets.US_ASCII).strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The passwords of the three roles; made up the first time, readable by this user only. */
    Properties passwords() throws IOException {
        var file = root.resolve("passwords.properties");
        var passwords = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
            return passwords;
        }
        for (var role : new String[] {"superuser", "owner", "app"}) {
            passwords.setProperty(role, randomPassword());
        }
        var draft = createPrivateFile("passwords");
        try (var writer = Files.newBufferedWriter(draft)) {
            passwords.store(writer, "Passwords of the PostgreSQL in this folder");
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return passwords;
    }

    Path createPrivateFile(String name) throws IOException {
        var onlyMe =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(root, name, ".tmp", onlyMe);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Gives the folder free for another process. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
