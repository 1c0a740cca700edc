package nl.samenhang.netwerk.aanbieder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the municipality finds too long to wait, and after how many days a stated waiting time is
 * old; read from {@code definitions/wachttijden.json}.
 */
@Component
public class Wachtregels {

    private record Regel(LocalDate geldigVan, int norm, int verouderd) {}

    private record Definition(List<Regel> wachttijden) {}

    private final List<Regel> regels;

    Wachtregels(JsonMapper json) {
        regels =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/wachttijden.json"),
                                Definition.class)
                        .wachttijden()
                        .stream()
                        .sorted(Comparator.comparing(Regel::geldigVan))
                        .toList();
    }

    /** After how many days waiting is too long. */
    public int norm(LocalDate dag) {
        return on(dag).norm();
    }

    /** After how many days a stated waiting time is old. */
    public int verouderd(LocalDate dag) {
        return on(dag).verouderd();
    }

    /** Whether somebody who comes on this day would wait longer than is agreed. */
    public boolean isTooLong(Beschikbaarheid beschikbaarheid, LocalDate dag) {
        return beschikbaarheid.wachtdagen().filter(wacht -> wacht > norm(dag)).isPresent();
    }

    /** Whether what was stated is too old to build on. */
    public boolean isStale(Beschikbaarheid beschikbaarheid, LocalDate dag) {
        return beschikbaarheid
                .gemeldOp()
                .filter(op -> ChronoUnit.DAYS.between(op, dag) > verouderd(dag))
                .isPresent();
    }

    private Regel on(LocalDate dag) {
        return regels.stream()
                .filter(regel -> !regel.geldigVan().isAfter(dag))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No rule about waiting yet"));
    }
}
