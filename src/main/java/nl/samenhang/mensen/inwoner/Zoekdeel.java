package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Optional;

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

    /** The year of birth that it can mean, when the digits are a year and nothing but a year. */
    Optional<Integer> year() {
        return beginnen.stream()
                .filter(begin -> begin.matches("g(18|19|20)[0-9]{2}"))
                .map(begin -> Integer.valueOf(begin.substring(1)))
                .findFirst();
    }

    /** What else the digits can mean. */
    Zoekdeel withoutYear() {
        return new Zoekdeel(
                woorden, beginnen.stream().filter(begin -> !begin.startsWith("g")).toList());
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
