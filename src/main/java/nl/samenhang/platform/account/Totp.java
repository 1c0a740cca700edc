package nl.samenhang.platform.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that follow from a secret and the time (RFC 6238 upon RFC 4226): six digits, SHA-1, a step
 * of thirty seconds, because that is what every app understands.
 */
final class Totp {

    static final int SECONDS = 30;

    private static final int DIGITS = 6;

    /** Clocks of phones differ; one step early or late counts (RFC 6238, section 5.2). */
    private static final int WINDOW = 1;

    private Totp() {}

    /** The step for which a code counts now; empty when it is right for none. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var current = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(current - WINDOW, current + WINDOW)
                .filter(step -> same(code(secret, step, DIGITS, "HmacSHA1"), code))
                .findFirst();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    /** The code of one step, by dynamic truncation (RFC 4226, section 5.3). */
    static String code(byte[] secret, long step, int digits, String algorithm) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & 0x7fffffff;
            return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }
}
