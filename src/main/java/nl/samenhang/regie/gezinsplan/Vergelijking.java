package nl.samenhang.regie.gezinsplan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two lists by key and two values by what is written. */
final class Vergelijking {

    private static final DateTimeFormatter DATUM = DateTimeFormatter.ofPattern("d-M-yyyy");

    private Vergelijking() {}

    static <T, K> Stream<Wijziging> compare(
            List<T> oud,
            List<T> nieuw,
            Function<T, K> key,
            Function<T, Wijziging> erbij,
            Function<T, Wijziging> eraf,
            BiFunction<T, T, Stream<Wijziging>> anders) {
        var blijvend =
                nieuw.stream()
                        .flatMap(
                                n ->
                                        find(oud, key, key.apply(n))
                                                .map(o -> anders.apply(o, n))
                                                .orElseGet(() -> Stream.of(erbij.apply(n))));
        var weg = oud.stream().filter(o -> find(nieuw, key, key.apply(o)).isEmpty()).map(eraf);
        return Stream.concat(blijvend, weg);
    }

    private static <T, K> Optional<T> find(List<T> list, Function<T, K> key, K wanted) {
        return list.stream().filter(t -> key.apply(t).equals(wanted)).findFirst();
    }

    static Stream<Wijziging> changed(String oud, String nieuw, String key, String... vooraf) {
        if (oud.equals(nieuw)) {
            return Stream.of();
        }
        var args =
                Stream.concat(Stream.of(vooraf), Stream.of(streep(oud), streep(nieuw))).toArray();
        return Stream.of(Wijziging.anders(key, args));
    }

    private static String streep(String text) {
        return text.isEmpty() ? "-" : text;
    }

    static String datum(Optional<LocalDate> dag) {
        return dag.map(Vergelijking::datum).orElse("");
    }

    static String datum(LocalDate dag) {
        return DATUM.format(dag);
    }
}
