package nl.samenhang.mensen.overdracht;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The SHA-256 of a public key, as two people read it to each other: groups of four. */
public record Vingerafdruk(String tekst) {

    private static final Pattern FOUR = Pattern.compile("(.{4})(?!$)");

    /** The one of this key. */
    public static Vingerafdruk of(byte[] publiek) {
        return new Vingerafdruk(grouped(HexFormat.of().formatHex(sha256(publiek))));
    }

    /** As somebody typed it, with or without spaces. */
    public static Vingerafdruk typed(String tekst) {
        return new Vingerafdruk(
                grouped(tekst.toLowerCase(Locale.ROOT).replaceAll("[^0-9a-f]", "")));
    }

    /** The hash of some bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String grouped(String hex) {
        return FOUR.matcher(hex).replaceAll("$1 ");
    }

    @Override
    public String toString() {
        return tekst;
    }
}
