package nl.samenhang.platform.account.kluis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KluisTest {

    private static final byte[] SECRET = "geheim".getBytes(UTF_8);

    @TempDir Path folder;

    @Test
    void what_is_locked_opens_with_the_same_key_for_the_same_owner_only() {
        var kluis = kluis();
        var locked = kluis.lock(SECRET, "9901/yusuf");
        assertThat(new String(locked, UTF_8)).doesNotContain("geheim");
        assertThat(kluis().unlock(locked, "9901/yusuf")).isEqualTo(SECRET);
        assertThatThrownBy(() -> kluis.unlock(locked, "9901/fatima"))
                .isInstanceOf(IllegalStateException.class);
        var other = new Kluis(new Huissleutel("", folder.resolve("elders")));
        assertThatThrownBy(() -> other.unlock(locked, "9901/yusuf"))
                .isInstanceOf(IllegalStateException.class);
        locked[locked.length - 1] ^= 1;
        assertThatThrownBy(() -> kluis.unlock(locked, "9901/yusuf"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_is_locked_differently_each_time_and_hashed_differently_for_each_owner() {
        var kluis = kluis();
        assertThat(kluis.lock(SECRET, "a")).isNotEqualTo(kluis.lock(SECRET, "a"));
        assertThat(kluis.hash("code", "a"))
                .isEqualTo(kluis().hash("code", "a"))
                .isNotEqualTo(kluis.hash("code", "b"));
    }

    @Test
    void the_key_is_made_once_and_readable_for_its_user_only() throws Exception {
        var first = new Huissleutel("", folder).bytes();
        assertThat(new Huissleutel("", folder).bytes()).isEqualTo(first);
        assertThat(Files.getPosixFilePermissions(folder.resolve("sleutel")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_key_of_the_setting_takes_its_place_and_one_of_another_length_stops_the_start() {
        var bytes = new byte[32];
        assertThat(new Huissleutel(Base64.getEncoder().encodeToString(bytes), folder).bytes())
                .isEqualTo(bytes);
        assertThat(folder.resolve("sleutel")).doesNotExist();
        assertThatThrownBy(() -> new Huissleutel("a29ydA==", folder))
                .hasMessageContaining("SAMENHANG_SLEUTEL");
    }

    private Kluis kluis() {
        return new Kluis(new Huissleutel("", folder));
    }
}
