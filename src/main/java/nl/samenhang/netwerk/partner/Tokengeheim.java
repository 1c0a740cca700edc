package nl.samenhang.netwerk.partner;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenhang.kernel.Gemeentecode;

/**
 * The text of a token: a mark by which it is recognised, the municipality for which it counts and
 * 256 random bits. Only its hash is kept.
 */
record Tokengeheim(Gemeentecode gemeente, String tekst) {

    private static final Pattern FORM = Pattern.compile("samenhang_([0-9]{4})_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Tokengeheim generate(Gemeentecode gemeente) {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var random = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Tokengeheim(gemeente, "samenhang_" + gemeente.code() + "_" + random);
    }

    /** Empty when this can be no token of ours. */
    static Optional<Tokengeheim> parse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new Tokengeheim(new Gemeentecode(matcher.group(1)), text))
                : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(tekst.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }

    @Override
    public String toString() {
        return "Tokengeheim[" + gemeente + "]";
    }
}
