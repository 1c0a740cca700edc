package nl.samenhang.mensen.inwoner.brp;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.mensen.inwoner.Relatiesoort;

/**
 * Of which relatives a file tells nothing: a delivery without these categories has the columns, and
 * nobody in them. Nobody lost a parent by it.
 */
final class Zwijgend {

    /** In so many lists somebody has a parent, a partner and a child. */
    private static final int ENOUGH = 10;

    private Zwijgend() {}

    static Set<Relatiesoort> of(List<Lijst> lijsten) {
        if (lijsten.size() < ENOUGH) {
            return Set.of();
        }
        return Arrays.stream(Relatiesoort.values())
                .filter(
                        soort ->
                                lijsten.stream()
                                        .flatMap(lijst -> Verwantenlezer.rows(lijst, soort))
                                        .findAny()
                                        .isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
