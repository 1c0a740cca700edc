package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenhang.mensen.inwoner.Inwoner;

/**
 * Names a gezin after its adults first and then its children, two surnames at most: De Wit-Kaya.
 */
final class Gezinsnaam {

    private Gezinsnaam() {}

    static String of(List<Inwoner> leden, LocalDate vandaag) {
        return leden.stream()
                .sorted(
                        Comparator.comparing((Inwoner lid) -> lid.leeftijd(vandaag).orElse(99))
                                .reversed())
                .map(Inwoner::achternaam)
                .filter(naam -> !naam.isBlank())
                .map(naam -> naam.substring(0, 1).toUpperCase(Locale.ROOT) + naam.substring(1))
                .distinct()
                .limit(2)
                .collect(Collectors.joining("-"));
    }
}
