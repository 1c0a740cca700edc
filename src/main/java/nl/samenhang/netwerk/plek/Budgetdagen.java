package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * From which day on who has the budget for sheltered living.
 *
 * @param dagen each with the first day on which it holds
 */
record Budgetdagen(List<Begin> dagen) {

    record Begin(LocalDate geldigVan, Budgethouder houder) {}

    Budgetdagen {
        dagen = dagen.stream().sorted(Comparator.comparing(Begin::geldigVan)).toList();
        if (dagen.isEmpty()) {
            throw new IllegalStateException("beschermd-wonen.json: nobody has the budget");
        }
    }

    /** Who has it on this day. */
    Budgethouder on(LocalDate dag) {
        return dagen.stream()
                .filter(begin -> !begin.geldigVan().isAfter(dag))
                .reduce((_, later) -> later)
                .orElse(dagen.getFirst())
                .houder();
    }
}
