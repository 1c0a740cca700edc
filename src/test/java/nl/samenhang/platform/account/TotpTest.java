package nl.samenhang.platform.account;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # RFC 6238, appendix B: seconds, SHA-1, SHA-256, SHA-512
                    59,          94287082, 46119246, 90693936
                    1111111109,  07081804, 68084774, 25091201
                    1111111111,  14050471, 67062674, 99943326
                    1234567890,  89005924, 91819424, 93441116
                    2000000000,  69279037, 90698825, 38618901
                    20000000000, 65353130, 77737706, 47863826
                    """)
    void the_codes_are_those_of_the_standard(
            long seconds, String sha1, String sha256, String sha512) {
        var step = seconds / Totp.SECONDS;
        assertThat(Totp.code(secret(20), step, 8, "HmacSHA1")).isEqualTo(sha1);
        assertThat(Totp.code(secret(32), step, 8, "HmacSHA256")).isEqualTo(sha256);
        assertThat(Totp.code(secret(64), step, 8, "HmacSHA512")).isEqualTo(sha512);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # seconds late, counts
                    0,   true
                    29,  true
                    59,  true
                    -30, true
                    60,  false
                    -60, false
                    """)
    void a_code_counts_one_step_early_and_one_step_late(long late, boolean counts) {
        var made = Instant.ofEpochSecond(1_234_567_890);
        var code = Totp.code(SECRET, made.getEpochSecond() / Totp.SECONDS, 6, "HmacSHA1");
        assertThat(Totp.step(SECRET, code, made.plusSeconds(late)).isPresent()).isEqualTo(counts);
    }

    @Test
    void what_is_no_code_counts_for_no_step() {
        var now = Instant.ofEpochSecond(59);
        assertThat(Totp.step(SECRET, "", now)).isEmpty();
        assertThat(Totp.step(SECRET, "94287082", now)).isEmpty();
        assertThat(Totp.step(SECRET, "abcdef", now)).isEmpty();
        assertThat(Totp.step(SECRET, "287082", now)).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # RFC 4648, section 10, without padding
                    f,      MY
                    fo,     MZXQ
                    foo,    MZXW6
                    foob,   MZXW6YQ
                    fooba,  MZXW6YTB
                    foobar, MZXW6YTBOI
                    """)
    void the_secret_is_written_in_the_letters_of_the_standard(String bytes, String letters) {
        assertThat(Base32.encode(bytes.getBytes(US_ASCII))).isEqualTo(letters);
    }

    /** The seeds of the appendix repeat the digits up to the length of the hash. */
    private static byte[] secret(int length) {
        return "1234567890".repeat(7).substring(0, length).getBytes(US_ASCII);
    }
}
