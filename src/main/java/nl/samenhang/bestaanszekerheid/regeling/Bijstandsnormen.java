package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenhang.bestaanszekerheid.regeling.Normvoorstel.Soort;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The norms and asset limits of each day: those of {@code definitions/bijstand.json} and what a
 * municipality entered since (Participatiewet art. 20 to 23, 34 and 38).
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

    /** From this day on a municipality may follow the new rules of the law on balance. */
    public static final LocalDate BALANS_MAG = LocalDate.of(2026, 1, 1);

    /** From this day on every municipality follows them. */
    public static final LocalDate BALANS_MOET = LocalDate.of(2027, 1, 1);

    private final List<Normenblad> huisbladen;
    private final List<Vermogensgrens> huisgrenzen;
    private final Function<Soort, List<Normvoorstel>> ingevoerd;

    @Autowired
    Bijstandsnormen(JsonMapper json, NormvoorstelRepository voorstellen) {
        this(json, voorstellen::approved);
    }

    Bijstandsnormen(JsonMapper json, Function<Soort, List<Normvoorstel>> ingevoerd) {
        var definition =
                Definitions.read(
                        json, new ClassPathResource("definitions/bijstand.json"), Definition.class);
        huisbladen = definition.normen().stream().map(Blad::toNormenblad).toList();
        huisgrenzen = definition.vermogen().stream().map(Grens::toVermogensgrens).toList();
        this.ingevoerd = ingevoerd;
    }

    /** All sheets in order; of two of one day the one of the municipality is the last. */
    public List<Normenblad> bladen() {
        return Stream.concat(
                        huisbladen.stream(),
                        ingevoerd.apply(Soort.NORMEN).stream().map(Normvoorstel::toNormenblad))
                .sorted(Comparator.comparing(Normenblad::geldigVan))
                .toList();
    }

    /** All asset limits in order. */
    public List<Vermogensgrens> grenzen() {
        return Stream.concat(
                        huisgrenzen.stream(),
                        ingevoerd.apply(Soort.VERMOGEN).stream()
                                .map(Normvoorstel::toVermogensgrens))
                .sorted(Comparator.comparing(Vermogensgrens::geldigVan))
                .toList();
    }

    /** The sheet that begins last. */
    public Normenblad laatste() {
        return bladen().getLast();
    }

    /** The first day of which norms are known. */
    public LocalDate eerste() {
        return bladen().getFirst().geldigVan();
    }

    /** The norms that count on this day; empty before the first. */
    public Optional<Normenblad> on(LocalDate dag) {
        return bladen().stream()
                .filter(blad -> !blad.geldigVan().isAfter(dag))
                .reduce((_, later) -> later);
    }

    /** The asset limit of this day; empty when it is not known. */
    public Optional<Vermogensgrens> vermogen(LocalDate dag) {
        return grenzen().stream().filter(grens -> grens.geldt(dag)).findFirst();
    }

    /** Whether the new rules count on this day: by law, or because the municipality runs ahead. */
    public boolean isBalans(LocalDate dag) {
        return !dag.isBefore(BALANS_MOET)
                || ingevoerd.apply(Soort.VOORUITLOPEN).stream()
                        .anyMatch(voorstel -> !dag.isBefore(voorstel.van()));
    }

    /** What this household would have as a norm; empty when it is not known for that day. */
    public Optional<Bedrag> norm(Leefsituatie situatie, LocalDate dag) {
        return on(dag).flatMap(blad -> blad.norm(situatie));
    }
}
