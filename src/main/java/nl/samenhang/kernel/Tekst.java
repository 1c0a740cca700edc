package nl.samenhang.kernel;

import java.util.List;

/**
 * A sentence for a person, kept as the key of a language bundle with its arguments, so that it can
 * be read in Dutch and in English, on screen and in a letter.
 */
public record Tekst(String sleutel, List<String> argumenten) {

    public static Tekst of(String sleutel, Object... argumenten) {
        return new Tekst(sleutel, List.of(argumenten).stream().map(String::valueOf).toList());
    }
}
