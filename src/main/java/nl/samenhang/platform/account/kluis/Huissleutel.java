package nl.samenhang.platform.account.kluis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the house: 32 bytes that never stand in the database, so that a copy of the database
 * alone opens nothing. From the setting, else from a file in the data folder that is made the first
 * time, readable for this user only.
 */
@Component
class Huissleutel {

    private static final int BYTES = 32;

    private final byte[] sleutel;

    Huissleutel(
            @Value("${samenhang.sleutel:}") String setting,
            @Value("${samenhang.db.data:.data}") Path data) {
        this.sleutel = setting.isBlank() ? ofFile(data.resolve("sleutel")) : decode(setting);
    }

    byte[] bytes() {
        return sleutel.clone();
    }

    private static byte[] ofFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                write(file);
            }
            return decode(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The key " + file + " cannot be read or made", e);
        }
    }

    /** Complete at once: another process that starts now must not read half a key. */
    private static void write(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var onlyMe =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft =
                Files.createTempFile(file.toAbsolutePath().getParent(), "sleutel", ".tmp", onlyMe);
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(bytes));
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // Another process was first; its key counts.
        } finally {
            Files.delete(draft);
        }
    }

    private static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException(
                    "SAMENHANG_SLEUTEL must be 32 bytes in base64, as by: openssl rand -base64 32");
        }
        return bytes;
    }
}
