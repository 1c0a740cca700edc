package nl.samenhang.besluit.beschikking;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the own contribution is on a day (Uitvoeringsbesluit Wmo 2015 art. 3.8), and from which age
 * somebody has a state pension, read from {@code definitions/bijdrage.json}.
 */
@Component
public class Bijdragebedragen {

    private record Abonnement(LocalDate geldigVan, long bedrag) {}

    private record Aow(LocalDate geldigVan, int jaren, int maanden) {}

    private record Definition(List<Abonnement> abonnement, List<Aow> aow) {}

    private final Definition definitie;

    Bijdragebedragen(JsonMapper json) {
        definitie =
                Definitions.read(
                        json, new ClassPathResource("definitions/bijdrage.json"), Definition.class);
    }

    /** The fixed amount a month. */
    Bedrag perMonth(LocalDate dag) {
        return definitie.abonnement().stream()
                .filter(regel -> !regel.geldigVan().isAfter(dag))
                .max(Comparator.comparing(Abonnement::geldigVan))
                .map(regel -> new Bedrag(regel.bedrag()))
                .orElseThrow(() -> new IllegalStateException("No contribution on " + dag));
    }

    /** Whether somebody born on this day has a state pension on that day. */
    public boolean isPensioned(LocalDate geboren, LocalDate dag) {
        var leeftijd =
                definitie.aow().stream()
                        .filter(regel -> !regel.geldigVan().isAfter(dag))
                        .max(Comparator.comparing(Aow::geldigVan))
                        .orElseThrow(() -> new IllegalStateException("No pension age on " + dag));
        return !geboren.plus(Period.of(leeftijd.jaren(), leeftijd.maanden(), 0)).isAfter(dag);
    }
}
