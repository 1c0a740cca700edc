package nl.samenhang.recht.doel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the rules out into cells. A rule that names a role comes before one for every role; two
 * rules of one rank for one cell contradict each other and stop the start.
 */
final class Doelcellen {

    private Doelcellen() {}

    static List<Doelcel> of(Collection<Doelregel> regels, Set<String> rollen) {
        Map<String, Doelcel> named = new LinkedHashMap<>();
        Map<String, Doelcel> rest = new LinkedHashMap<>();
        for (var regel : regels) {
            for (var cel : cells(regel, rollen)) {
                var known = (isForAll(regel) ? rest : named).putIfAbsent(cel.sleutel(), cel);
                if (known != null) {
                    throw new IllegalStateException(
                            "definitions/doelbinding.json: two rules speak of " + cel.sleutel());
                }
            }
        }
        named.forEach(rest::put);
        return List.copyOf(rest.values());
    }

    private static List<Doelcel> cells(Doelregel regel, Set<String> rollen) {
        var result = new ArrayList<Doelcel>();
        for (var doel : regel.doelen()) {
            for (var rol : isForAll(regel) ? rollen : regel.rollen()) {
                for (var categorie : regel.categorieen()) {
                    for (var wet : regel.wetten()) {
                        result.add(new Doelcel(doel, rol, categorie, wet, regel));
                    }
                }
            }
        }
        return result;
    }

    private static boolean isForAll(Doelregel regel) {
        return regel.rollen().equals(List.of(Doelregel.ALLE));
    }
}
