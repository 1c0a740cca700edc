package nl.samenhang.recht.doel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.Begeleidingswet;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.security.Verwerkingen;

/** Refuses a purpose table that names what does not exist: such a rule would protect nothing. */
final class Doelbindingcontrole {

    private static final String FILE = "definitions/doelbinding.json: ";

    private Doelbindingcontrole() {}

    static void check(
            List<Gegevenscategorie> categorieen,
            List<Doelregel> regels,
            Set<String> rollen,
            List<Verwerkingen.Doelbinding> doelen) {
        var codes = categorieen.stream().map(Gegevenscategorie::code).collect(Collectors.toSet());
        var sleutels =
                doelen.stream().map(Verwerkingen.Doelbinding::sleutel).collect(Collectors.toSet());
        var wetten =
                Stream.concat(Arrays.stream(Wet.values()), Arrays.stream(Begeleidingswet.values()))
                        .map(Enum::name)
                        .collect(Collectors.toSet());
        for (var i = 0; i < regels.size(); i++) {
            var regel = regels.get(i);
            var place = FILE + "rule " + (i + 1) + " names no ";
            known(regel.categorieen(), codes, place + "kind of data ");
            known(withoutAll(regel.rollen()), rollen, place + "role ");
            known(withoutAll(regel.wetten()), wetten, place + "law ");
            known(regel.doelen(), sleutels, place + "purpose ");
        }
    }

    private static List<String> withoutAll(List<String> names) {
        return names.stream().filter(name -> !name.equals(Doelregel.ALLE)).toList();
    }

    private static void known(List<String> names, Collection<String> all, String place) {
        names.stream()
                .sorted()
                .filter(name -> !all.contains(name))
                .findFirst()
                .ifPresent(name -> fail(place, name));
    }

    private static void fail(String place, String name) {
        throw new IllegalStateException(place + "that we know: " + name);
    }
}
