package nl.samenhang.platform.account;

import java.nio.ByteBuffer;
import java.time.Clock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The app of an employee, written anew from RFC 6238 and RFC 4648 so that it proves ours.
 *
 * @param sleutel the secret as somebody types it over from the page
 */
public record Telefoon(String sleutel, Clock clock) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** The code that it shows now. */
    public String code() {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            var step = clock.instant().getEpochSecond() / 30;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var offset = hash[19] & 15;
            var number =
                    ((hash[offset] & 127) << 24)
                            | ((hash[offset + 1] & 255) << 16)
                            | ((hash[offset + 2] & 255) << 8)
                            | (hash[offset + 3] & 255);
            return "%06d".formatted(number % 1_000_000);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        var bits = new StringBuilder();
        sleutel.chars()
                .filter(c -> c != ' ')
                .map(LETTERS::indexOf)
                .forEach(
                        value ->
                                bits.append(
                                        "%5s"
                                                .formatted(Integer.toBinaryString(value))
                                                .replace(' ', '0')));
        var bytes = new byte[bits.length() / 8];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(8 * i, 8 * i + 8), 2);
        }
        return bytes;
    }
}
