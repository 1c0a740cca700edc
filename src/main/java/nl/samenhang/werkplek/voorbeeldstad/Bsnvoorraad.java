package nl.samenhang.werkplek.voorbeeldstad;

import java.util.Iterator;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bsn;

/**
 * Numbers for people with a file, from the range that is kept for tests. Ends before the part of
 * that range that the national test population uses, so that nobody in town carries the number of
 * somebody there. The first thirty are kept for the people of the stories.
 */
final class Bsnvoorraad {

    private static final int FIRST_AFTER_STORIES = 999_900_317;
    private static final int NATIONAL_TEST_POPULATION = 999_990_000;

    private final Iterator<Bsn> numbers =
            IntStream.range(FIRST_AFTER_STORIES, NATIONAL_TEST_POPULATION)
                    .mapToObj(number -> Bsn.parse(String.valueOf(number)))
                    .flatMap(Optional::stream)
                    .iterator();

    Bsn next() {
        return numbers.next();
    }
}
