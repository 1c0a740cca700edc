package nl.samenhang.mensen.huishouden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;

/**
 * The households of one address over time. At each day on which somebody comes or goes the people
 * are divided anew; a group goes on as the same household when it shares most people with the group
 * before.
 */
final class Bewoningslijn {

    /** A household with the periods of its members. */
    record Levensloop(Map<InwonerId, List<Periode>> perioden) {

        List<Huishoudenlid> leden() {
            return perioden.entrySet().stream()
                    .flatMap(
                            entry ->
                                    entry.getValue().stream()
                                            .map(p -> new Huishoudenlid(entry.getKey(), p)))
                    .toList();
        }
    }

    /** All households that the address ever had, and the questions that are open today. */
    record Uitkomst(List<Levensloop> huishoudens, List<Twijfel> twijfels) {}

    private final List<Levensloop> huishoudens = new ArrayList<>();
    private Map<Set<InwonerId>, Levensloop> lopend = new LinkedHashMap<>();

    private Bewoningslijn() {}

    /** Stays in the past count up to their end; a stay that begins after today is left out. */
    static Uitkomst derive(
            List<Bewoner> bewoners, LocalDate vandaag, Map<Paar, Boolean> antwoorden) {
        var lijn = new Bewoningslijn();
        var dagen = new TreeSet<LocalDate>();
        for (var bewoner : bewoners) {
            dagen.add(bewoner.periode().van());
            bewoner.periode().tot().ifPresent(dagen::add);
            dagen.addAll(bewoner.voorbij().values());
        }
        dagen.add(vandaag);
        List<Twijfel> open = List.of();
        for (var dag : dagen.headSet(vandaag, true)) {
            var aanwezig =
                    bewoners.stream()
                            .filter(bewoner -> bewoner.periode().contains(dag))
                            .map(bewoner -> bewoner.on(dag))
                            .toList();
            var uitkomst = Huishoudenpolicy.derive(aanwezig, dag, antwoorden);
            lijn.continueOn(dag, uitkomst.groepen());
            open = uitkomst.twijfels();
        }
        return new Uitkomst(List.copyOf(lijn.huishoudens), open);
    }

    private void continueOn(LocalDate dag, List<Groep> groepen) {
        var vorige = lopend;
        lopend = new LinkedHashMap<>();
        var waar = new HashMap<InwonerId, Set<InwonerId>>();
        vorige.keySet().forEach(leden -> leden.forEach(lid -> waar.put(lid, leden)));
        for (var groep : groepen) {
            var before = mostShared(waar, groep.leden());
            before.ifPresent(leden -> leden.forEach(waar::remove));
            lopend.put(groep.leden(), before.map(vorige::get).orElseGet(this::begin));
        }
        vorige.forEach((leden, huishouden) -> end(huishouden, dag));
        lopend.forEach((leden, huishouden) -> leden.forEach(lid -> start(huishouden, lid, dag)));
    }

    private Levensloop begin() {
        var huishouden = new Levensloop(new LinkedHashMap<>());
        huishoudens.add(huishouden);
        return huishouden;
    }

    /** The group before of which most of these people were, by where each of them was. */
    private static Optional<Set<InwonerId>> mostShared(
            Map<InwonerId, Set<InwonerId>> waar, Set<InwonerId> leden) {
        var shared = new LinkedHashMap<Set<InwonerId>, Integer>();
        for (var lid : leden) {
            Optional.ofNullable(waar.get(lid))
                    .ifPresent(before -> shared.merge(before, 1, Integer::sum));
        }
        return shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static void end(Levensloop huishouden, LocalDate dag) {
        huishouden
                .perioden()
                .values()
                .forEach(
                        perioden ->
                                perioden.replaceAll(
                                        p ->
                                                p.tot().isPresent()
                                                        ? p
                                                        : Periode.between(p.van(), dag)));
    }

    /** Whoever stays keeps one unbroken period, also when it was closed a moment ago. */
    private static void start(Levensloop huishouden, InwonerId lid, LocalDate dag) {
        var perioden = huishouden.perioden().computeIfAbsent(lid, id -> new ArrayList<>());
        if (!perioden.isEmpty() && perioden.getLast().tot().filter(dag::equals).isPresent()) {
            perioden.set(perioden.size() - 1, Periode.from(perioden.getLast().van()));
        } else {
            perioden.add(Periode.from(dag));
        }
    }
}
