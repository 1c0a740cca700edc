package nl.samenhang.werkplek.natie;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bsn;

/**
 * The numbers for people with a file: the range that is kept for tests, before the part that the
 * national test population uses and after those of the stories of the fictitious town. Each
 * municipality hands them out anew until they are gone; whoever comes after has none.
 */
final class Bsnlijst {

    private static final List<String> NUMBERS =
            IntStream.range(999_900_317, 999_990_000)
                    .mapToObj(number -> Bsn.parse(String.valueOf(number)))
                    .flatMap(Optional::stream)
                    .map(Bsn::nummer)
                    .toList();

    private final int last;
    private int next;

    Bsnlijst(Stuk stuk) {
        next = NUMBERS.size() * stuk.volgnummer() / stuk.stukken();
        last = NUMBERS.size() * (stuk.volgnummer() + 1) / stuk.stukken();
    }

    Optional<String> next() {
        return next < last ? Optional.of(NUMBERS.get(next++)) : Optional.empty();
    }
}
