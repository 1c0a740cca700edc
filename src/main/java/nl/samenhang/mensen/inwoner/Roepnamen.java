package nl.samenhang.mensen.inwoner;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names by which Dutch people with these first names are called. */
final class Roepnamen {

    private static final String SAME =
            """
            adriaan arie ad adrie janus
            adriana ria jaan arina
            albertus bert albert bart ab
            alexander alex sander lex
            antonius anton toon ton teun antoon
            antonia toos tonnie anja
            bartholomeus bart mees
            catharina trijntje katrien toos trees karin rina kaatje tineke
            christiaan chris christian
            cornelis kees cor nelis cees
            cornelia corrie nel cora neeltje
            elisabeth els betty lies elly bets liesbeth ilse
            franciscus frans cis
            francisca cisca sisca
            frederik frits freek fred
            gerardus gerard gerrit geert
            gerritje gerda
            hendrik henk hein rik hennie
            hendrika riek rika hennie ina
            jacobus jaap koos jacob cobus kobus sjaak
            jacoba coba
            johannes jan johan hans joop jo jannes
            johanna jo hanna anneke joke hannie jansje
            jozef joep jos jef sjef
            lambertus bert lambert
            leonardus leo leon leen
            margaretha margreet margriet greet griet gre greta marga
            maria marie ria mieke marijke mia riet
            martinus martin tinus martijn
            mattheus thijs matthijs
            mohammed mohamed muhammad mohamad
            nicolaas nico klaas niek
            petronella nel pieternel ellen
            petrus piet peter pieter
            philippus flip philip
            theodorus theo dorus door
            wilhelmus wim willem helmus
            wilhelmina mina willy wil mien wilma
            """;

    private static final int SHORTEST = 3;
    private static final Map<String, Set<Integer>> GROUPS = groups();

    private Roepnamen() {}

    /** Whether one person can bear both: Cornelis and Kees, Samuel and Sam. */
    static boolean isSame(String een, String ander) {
        var shorter = een.length() < ander.length() ? een : ander;
        var longer = een.length() < ander.length() ? ander : een;
        if (shorter.length() >= SHORTEST && longer.startsWith(shorter)) {
            return true;
        }
        var groups = new HashSet<>(GROUPS.getOrDefault(een, Set.of()));
        groups.retainAll(GROUPS.getOrDefault(ander, Set.of()));
        return !groups.isEmpty();
    }

    private static Map<String, Set<Integer>> groups() {
        var groups = new HashMap<String, Set<Integer>>();
        var number = 0;
        for (var line : SAME.lines().toList()) {
            var group = number++;
            Arrays.stream(line.split(" "))
                    .forEach(name -> groups.computeIfAbsent(name, _ -> new HashSet<>()).add(group));
        }
        return groups;
    }
}
