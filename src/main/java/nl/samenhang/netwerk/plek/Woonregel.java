package nl.samenhang.netwerk.plek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Redenen;
import nl.samenhang.recht.regel.Regels;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sheltered living and shelter: any resident of the Netherlands can apply anywhere, where somebody
 * lived only decides who pays (Wmo 2015 art. 1.2.1 and 2.3.5). The table stands in {@code
 * definitions/regels}, the days of the budget in {@code definitions/beschermd-wonen.json}.
 */
@Component
public class Woonregel {

    private static final String TABEL = "beschermd-wonen";

    private record Centrum(String gemeente, String centrum) {}

    private record Definition(List<Budgetdagen.Begin> budget, List<Centrum> centra) {}

    private final Regels regels;
    private final Budgetdagen budget;
    private final Map<String, String> centra;

    Woonregel(Regels regels, JsonMapper json) {
        this.regels = regels;
        var definition =
                Definitions.read(
                        json,
                        new ClassPathResource("definitions/beschermd-wonen.json"),
                        Definition.class);
        budget = new Budgetdagen(definition.budget());
        centra =
                definition.centra().stream()
                        .collect(Collectors.toUnmodifiableMap(Centrum::gemeente, Centrum::centrum));
    }

    /** What the table says; nothing is kept. */
    public Woonuitslag judge(Woonvraag vraag) {
        var houder = budget.on(vraag.dag());
        var uitkomst =
                regels.evaluate(
                        TABEL,
                        vraag.dag(),
                        Map.of(
                                "soortWonen", vraag.soort().name(),
                                "ingezetene", vraag.ingezetene(),
                                "woonplaats", vraag.woonplaats().name(),
                                "budgethouder", houder.name()));
        var betaalt = uitkomst.waarde("betaalt").toString();
        return new Woonuitslag(
                vraag,
                houder,
                uitkomst.is("recht", "JA"),
                betaalt,
                Optional.of(betaalt).filter("CENTRUMGEMEENTE"::equals).flatMap(_ -> centrum()),
                Redenen.scherm(uitkomst.redenen().getFirst()),
                uitkomst.treffers().getFirst().artikel());
    }

    /** The centre municipality of ours, when it is known. */
    private Optional<String> centrum() {
        return Optional.ofNullable(centra.get(Contexts.current().gemeente().code()));
    }
}
