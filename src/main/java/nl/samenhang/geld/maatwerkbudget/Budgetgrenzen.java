package nl.samenhang.geld.maatwerkbudget;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The limits of the free budget, read from {@code definitions/maatwerkbudget.json}. */
@Component
public class Budgetgrenzen {

    private record Regel(LocalDate geldigVan, long zelf, long samen, long perJaar, int stapelen) {

        Budgetgrens grens() {
            return new Budgetgrens(
                    geldigVan, new Bedrag(zelf), new Bedrag(samen), new Bedrag(perJaar), stapelen);
        }
    }

    private record Definition(List<Regel> grenzen) {}

    private final List<Budgetgrens> grenzen;

    Budgetgrenzen(JsonMapper json) {
        grenzen =
                Definitions.read(
                                json,
                                new ClassPathResource("definitions/maatwerkbudget.json"),
                                Definition.class)
                        .grenzen()
                        .stream()
                        .map(Regel::grens)
                        .sorted(Comparator.comparing(Budgetgrens::geldigVan))
                        .toList();
        for (var grens : grenzen) {
            if (grens.zelf().isMoreThan(grens.samen())
                    || grens.samen().isMoreThan(grens.perJaar())) {
                throw new IllegalStateException(
                        "maatwerkbudget.json: the limits from "
                                + grens.geldigVan()
                                + " do not rise");
            }
        }
    }

    /** The limits of this day. */
    public Budgetgrens on(LocalDate dag) {
        return grenzen.stream()
                .filter(grens -> !grens.geldigVan().isAfter(dag))
                .reduce((_, later) -> later)
                .orElseThrow(() -> new IllegalStateException("No limits of the free budget yet"));
    }
}
