package nl.samenhang.platform.account.passkey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;

/**
 * By what a device knows an account: the municipality, so that we know where to look before anybody
 * is logged in, and a keyed hash of the user name, which tells others nothing.
 */
final class Houder {

    private static final int CODE = 4;
    private static final int HASH = 32;

    private Houder() {}

    static byte[] of(Gemeentecode gemeente, byte[] hash) {
        var bytes = Arrays.copyOf(gemeente.code().getBytes(StandardCharsets.US_ASCII), CODE + HASH);
        System.arraycopy(hash, 0, bytes, CODE, HASH);
        return bytes;
    }

    /** Empty for what can be no holder of ours. */
    static Optional<Gemeentecode> gemeente(byte[] houder) {
        var code = new String(houder, 0, Math.min(CODE, houder.length), StandardCharsets.US_ASCII);
        return houder.length == CODE + HASH && code.matches("[0-9]{4}")
                ? Optional.of(new Gemeentecode(code))
                : Optional.empty();
    }
}
