package nl.samenhang.werkplek.beheer;

import java.security.SecureRandom;

/** The first password of an account: told once, fourteen letters and digits without look-alikes. */
public final class Eerstewachtwoord {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 14;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Eerstewachtwoord() {}

    public static String next() {
        var text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(i -> text.append(LETTERS.charAt(i)));
        return text.toString();
    }
}
