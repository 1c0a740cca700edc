package nl.samenhang.besluit.ingebrekestelling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sums a day, read from {@code definitions/dwangsom.json} (Awb art. 4:17 lid 2 and 5). */
@Component
class Dwangsomtarieven {

    private record Tarief(LocalDate geldigVan, List<Long> perDag) {}

    private record Definition(List<Tarief> tarieven) {}

    private final List<Tarief> tarieven;

    Dwangsomtarieven(JsonMapper json) {
        tarieven =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/dwangsom.json"),
                                Definition.class)
                        .tarieven();
    }

    /** What is due until this day, or until the day on which we decided. */
    Bedrag bedrag(Ingebrekestelling van, LocalDate vandaag) {
        return on(van.ontvangen()).bedrag(van.dagen(vandaag));
    }

    /** What counts for days from this one on. */
    Dwangsom on(LocalDate dag) {
        return tarieven.stream()
                .filter(tarief -> !tarief.geldigVan().isAfter(dag))
                .max(Comparator.comparing(Tarief::geldigVan))
                .map(tarief -> new Dwangsom(tarief.perDag().stream().map(Bedrag::new).toList()))
                .orElseThrow(() -> new IllegalStateException("No sums for " + dag));
    }
}
