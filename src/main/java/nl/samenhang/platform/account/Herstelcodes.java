package nl.samenhang.platform.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Codes on paper: ten, of twelve letters and digits without look-alikes (59 bits). */
final class Herstelcodes {

    static final int COUNT = 10;

    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Herstelcodes() {}

    static List<String> generate() {
        return IntStream.range(0, COUNT).mapToObj(_ -> one()).toList();
    }

    /** A code as it is compared: however somebody typed the dashes and the capitals. */
    static String normalize(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String one() {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "");
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
