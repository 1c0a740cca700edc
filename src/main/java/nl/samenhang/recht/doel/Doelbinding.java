package nl.samenhang.recht.doel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.samenhang.platform.security.Definitions;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.security.Verwerkingen;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The purpose table (AVG art. 5 lid 1 onder b): {@code definitions/doelbinding.json}, checked at
 * start-up. What no rule allows is forbidden.
 */
@Component
public class Doelbinding {

    /** Jobs, imports and the front door, which no person does. */
    static final String SYSTEEM = "SYSTEEM";

    private record Definition(
            List<Gegevenscategorie> categorieen,
            List<Verwerkingen.Doelbinding> doelen,
            List<Doelregel> regels) {}

    private final List<Gegevenscategorie> categorieen;
    private final List<Verwerkingen.Doelbinding> doelen;
    private final List<Doelregel> regels;
    private final List<Doelcel> cellen;
    private final Set<String> aan;

    Doelbinding(
            JsonMapper json,
            Verwerkingen verwerkingen,
            Rollen rollen,
            @Value("${samenhang.schakelaars:}") List<String> aan) {
        var definition =
                Definitions.read(
                        json,
                        new ClassPathResource("definitions/doelbinding.json"),
                        Definition.class);
        this.categorieen = List.copyOf(definition.categorieen());
        this.doelen =
                Stream.concat(verwerkingen.all().stream(), definition.doelen().stream()).toList();
        this.regels = List.copyOf(definition.regels());
        this.aan = Set.copyOf(aan);
        var names = new TreeSet<>(Set.of(SYSTEEM));
        rollen.all().forEach(rol -> names.add(rol.rol()));
        Doelbindingcontrole.check(categorieen, regels, names, doelen);
        this.cellen = Doelcellen.of(regels.stream().filter(this::counts).toList(), names);
    }

    /** The kinds of data, in the order of the file. */
    public List<Gegevenscategorie> categorieen() {
        return categorieen;
    }

    /** All purposes: those of the register of processing, and those that no page has yet. */
    public List<Verwerkingen.Doelbinding> doelen() {
        return doelen;
    }

    /** All rules, also those of a bill that is switched off. */
    public List<Doelregel> regels() {
        return regels;
    }

    /** Whether the rule is law in force, or its bill is switched on here. */
    public boolean counts(Doelregel regel) {
        return regel.schakelaar().map(aan::contains).orElse(true);
    }

    /** What is said for one purpose, role, kind and law; forbidden when nothing is. */
    public Uitkomst uitkomst(String doel, String rol, String categorie, String wet) {
        return cell(doel, rol, categorie, wet)
                .or(() -> cell(doel, rol, categorie, Doelregel.ALLE))
                .map(cel -> cel.regel().uitkomst())
                .orElse(Uitkomst.VERBODEN);
    }

    /** The cells that allow something; what has none is forbidden. */
    Collection<Doelcel> allowing() {
        return cellen.stream().filter(c -> c.regel().uitkomst() != Uitkomst.VERBODEN).toList();
    }

    private Optional<Doelcel> cell(String... sleutel) {
        var asked = new ArrayList<>(Arrays.asList(sleutel));
        return cellen.stream()
                .filter(c -> List.of(c.doel(), c.rol(), c.categorie(), c.wet()).equals(asked))
                .findFirst();
    }
}
