package nl.samenhang.mensen.inwoner;

import java.util.List;

/**
 * A part of a question that one word of a person answers: it is one of these words, or it begins
 * with one of these beginnings.
 */
record Zoekdeel(List<String> woorden, List<String> beginnen) {

    static Zoekdeel word(String woord) {
        return new Zoekdeel(List.of(woord), List.of());
    }

    static Zoekdeel beginning(String begin) {
        return new Zoekdeel(List.of(), List.of(begin));
    }

    /**
     * Whether so few people answer to it that they are looked up first: a whole birth date, a
     * postcode or a telephone number.
     */
    boolean isSharp() {
        return beginnen.isEmpty()
                && woorden.stream().allMatch(woord -> woord.matches("[gtp][0-9]{4}.+"));
    }
}
