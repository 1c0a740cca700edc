package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Uitkomst;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The kinds of special costs of each day and the threshold under which they may be refused, of
 * {@code definitions/bijzondere-kosten.json} (Participatiewet art. 35).
 */
@Component
class Bijzonderekosten {

    private record Drempel(LocalDate geldigVan, long bedrag, boolean weigeren, String bron) {}

    private record Lijst(LocalDate geldigVan, List<Kostensoort> soorten) {}

    private record Definition(List<Drempel> drempels, List<Lijst> lijsten) {}

    private final Definition definition;

    Bijzonderekosten(JsonMapper json) {
        definition =
                Definitions.read(
                        json,
                        new ClassPathResource("definitions/bijzondere-kosten.json"),
                        Definition.class);
    }

    /** The kinds that a household can ask for on this day. */
    List<Kostensoort> on(LocalDate dag) {
        return definition.lijsten().stream()
                .filter(lijst -> !lijst.geldigVan().isAfter(dag))
                .reduce((_, later) -> later)
                .map(Lijst::soorten)
                .orElse(List.of());
    }

    Optional<Kostensoort> find(String code, LocalDate dag) {
        return on(dag).stream().filter(soort -> soort.code().equals(code)).findFirst();
    }

    /** Empty before the first day of which it is known, and where nobody is refused for it. */
    Optional<Bedrag> drempel(LocalDate dag) {
        return definition.drempels().stream()
                .filter(drempel -> !drempel.geldigVan().isAfter(dag))
                .reduce((_, later) -> later)
                .filter(Drempel::weigeren)
                .map(drempel -> new Bedrag(drempel.bedrag()));
    }

    /**
     * What comes out for the costs that were asked; empty when none were. Up to where the income is
     * free follows the table, which part above it counts follows the kind of costs.
     */
    Optional<Kostenuitslag> judge(Rekenvraag vraag, Bedrag norm, Uitkomst uitkomst) {
        return vraag.kosten()
                .flatMap(
                        kosten ->
                                find(kosten.soort(), vraag.dag())
                                        .map(
                                                soort ->
                                                        new Kostenuitslag(
                                                                soort,
                                                                kosten,
                                                                capacity(
                                                                        vraag, norm, uitkomst,
                                                                        soort),
                                                                drempel(vraag.dag()))));
    }

    private static Bedrag capacity(
            Rekenvraag vraag, Bedrag norm, Uitkomst uitkomst, Kostensoort soort) {
        var deel = (BigDecimal) uitkomst.waarde("deel");
        return deel.signum() == 0
                ? Bedrag.NIETS
                : Rekenregels.draagkracht(
                        vraag.inkomen(),
                        norm,
                        (BigDecimal) uitkomst.waarde("vrijTot"),
                        BigDecimal.valueOf(soort.draagkracht()));
    }
}
