package nl.samenhang.netwerk.plek;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.recht.regel.Geval;
import nl.samenhang.recht.regel.Redenen;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Toepassing;
import nl.samenhang.recht.regel.Uitkomst;
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

    /** The table of who is eligible and who pays. */
    public static final String TABEL = "beschermd-wonen";

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

    /** Who has the budget for sheltered living on this day. */
    public Budgethouder budgethouder(LocalDate dag) {
        return budget.on(dag);
    }

    /** What the table says; nothing is kept. */
    public Woonuitslag judge(Woonvraag vraag) {
        return uitslag(vraag, regels.evaluate(TABEL, vraag.dag(), invoer(vraag)));
    }

    /** What the table says about somebody, kept with what went in and by which version. */
    public void keep(Woonvraag vraag, InwonerId wie, GezinId gezin, Onderwerp onderwerp) {
        regels.apply(
                new Geval(wie, Optional.of(gezin), onderwerp, TABEL, vraag.dag(), invoer(vraag)));
    }

    /** What was kept for it last, played again by the version of then. */
    public Optional<Woonuitslag> kept(Onderwerp onderwerp) {
        return regels.of(onderwerp).stream()
                .filter(toepassing -> toepassing.versie().tabel().equals(TABEL))
                .reduce((_, later) -> later)
                .map(
                        toepassing ->
                                uitslag(
                                        asked(toepassing),
                                        regels.replay(toepassing.id()).uitkomst()));
    }

    private Map<String, ?> invoer(Woonvraag vraag) {
        return Map.of(
                "soortWonen", vraag.soort().name(),
                "ingezetene", vraag.ingezetene(),
                "woonplaats", vraag.woonplaats().name(),
                "budgethouder", budget.on(vraag.dag()).name());
    }

    private static Woonvraag asked(Toepassing toepassing) {
        return new Woonvraag(
                Woonvraag.Soort.valueOf(code(toepassing, "soortWonen")),
                Boolean.parseBoolean(code(toepassing, "ingezetene")),
                Woonvraag.Woonplaats.valueOf(code(toepassing, "woonplaats")),
                toepassing.dag());
    }

    /** FEEL writes a word between quotes. */
    private static String code(Toepassing toepassing, String invoer) {
        return toepassing.invoer().getOrDefault(invoer, "").replace("\"", "");
    }

    private Woonuitslag uitslag(Woonvraag vraag, Uitkomst uitkomst) {
        var betaalt = uitkomst.waarde("betaalt").toString();
        return new Woonuitslag(
                vraag,
                budget.on(vraag.dag()),
                uitkomst.is("recht", "JA"),
                betaalt,
                Optional.of(betaalt).filter("CENTRUMGEMEENTE"::equals).flatMap(_ -> centrum()),
                Redenen.scherm(uitkomst.redenen().getFirst()),
                uitkomst.treffers().getFirst().artikel(),
                uitkomst.versie());
    }

    /** The centre municipality of ours, when it is known. */
    private Optional<String> centrum() {
        return Optional.ofNullable(centra.get(Contexts.current().gemeente().code()));
    }
}
