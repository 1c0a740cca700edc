package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The norms and asset limits of each day, read from {@code definitions/bijstand.json}
 * (Participatiewet art. 20 to 23 and 34).
 */
@Component
public class Bijstandsnormen {

    private record Blad(
            LocalDate geldigVan,
            String bron,
            Normenblad.Zekerheid zekerheid,
            Map<Normsoort, Long> bedragen) {

        Normenblad toNormenblad() {
            var euro = new EnumMap<Normsoort, Bedrag>(Normsoort.class);
            bedragen.forEach((soort, centen) -> euro.put(soort, new Bedrag(centen)));
            return new Normenblad(geldigVan, bron, zekerheid, Map.copyOf(euro));
        }
    }

    private record Grens(
            LocalDate geldigVan,
            LocalDate geldigTot,
            long alleen,
            long ouder,
            long paar,
            String bron) {

        Vermogensgrens toVermogensgrens() {
            return new Vermogensgrens(
                    geldigVan,
                    geldigTot,
                    new Bedrag(alleen),
                    new Bedrag(ouder),
                    new Bedrag(paar),
                    bron);
        }
    }

    private record Definition(List<Blad> normen, List<Grens> vermogen) {}

    private final List<Normenblad> bladen;
    private final List<Vermogensgrens> grenzen;

    Bijstandsnormen(JsonMapper json) {
        var definition =
                Definitions.read(
                        json, new ClassPathResource("definitions/bijstand.json"), Definition.class);
        bladen =
                definition.normen().stream()
                        .map(Blad::toNormenblad)
                        .sorted(Comparator.comparing(Normenblad::geldigVan))
                        .toList();
        grenzen = definition.vermogen().stream().map(Grens::toVermogensgrens).toList();
    }

    /** The first day of which norms are known. */
    public LocalDate eerste() {
        return bladen.getFirst().geldigVan();
    }

    /** The norms that count on this day; empty before the first. */
    public Optional<Normenblad> on(LocalDate dag) {
        return bladen.stream()
                .filter(blad -> !blad.geldigVan().isAfter(dag))
                .reduce((_, later) -> later);
    }

    /** The asset limit of this day; empty when it is not known. */
    public Optional<Vermogensgrens> vermogen(LocalDate dag) {
        return grenzen.stream().filter(grens -> grens.geldt(dag)).findFirst();
    }

    /** What this household would have as a norm; empty when it is not known for that day. */
    public Optional<Bedrag> norm(Leefsituatie situatie, LocalDate dag) {
        return on(dag).flatMap(blad -> blad.norm(situatie));
    }
}
