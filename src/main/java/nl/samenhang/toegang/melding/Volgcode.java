package nl.samenhang.toegang.melding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The code with which a reporter comes back to a melding: ten characters that follow from its id
 * and the secret of this installation, so that no code is kept anywhere.
 */
@Component
class Volgcode {

    /** Without letters that are easily mistaken for a digit or for each other. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;

    private final Geheim geheim;

    Volgcode(Geheim geheim) {
        this.geheim = geheim;
    }

    /** As it is shown: two groups of five. */
    String of(MeldingId melding) {
        var bytes = geheim.sign("volgcode:" + melding);
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(bytes[i] & 31));
        }
        return code.insert(LENGTH / 2, '-').toString();
    }

    /**
     * Whether the typed code belongs to the melding; spaces, dashes and small letters do not
     * matter.
     */
    boolean fits(MeldingId melding, String typed) {
        return MessageDigest.isEqual(bytes(normalise(of(melding))), bytes(normalise(typed)));
    }

    private static String normalise(String code) {
        return code.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
