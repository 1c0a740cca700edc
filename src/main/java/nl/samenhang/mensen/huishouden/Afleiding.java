package nl.samenhang.mensen.huishouden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.huishouden.TwijfelRepository.Vraag;
import org.springframework.stereotype.Component;

/** Derives the households of a set of addresses anew and stores only what differs. */
@Component
class Afleiding {

    private final BewoningRepository bewoning;
    private final HuishoudenRepository huishoudens;
    private final TwijfelRepository twijfels;
    private final Clock clock;

    Afleiding(
            BewoningRepository bewoning,
            HuishoudenRepository huishoudens,
            TwijfelRepository twijfels,
            Clock clock) {
        this.bewoning = bewoning;
        this.huishoudens = huishoudens;
        this.twijfels = twijfels;
        this.clock = clock;
    }

    void derive(Collection<String> sleutels) {
        var bewoners = bewoning.at(sleutels);
        var stored = new HashMap<String, List<Huishoudenbeeld>>();
        huishoudens
                .at(sleutels)
                .forEach(
                        beeld ->
                                stored.computeIfAbsent(
                                                beeld.adressleutel(), key -> new ArrayList<>())
                                        .add(beeld));
        var antwoorden =
                twijfels.answersAbout(
                        bewoners.values().stream().flatMap(List::stream).map(Bewoner::id).toList());
        var gone = new ArrayList<HuishoudenId>();
        var nieuw = new ArrayList<Huishoudenbeeld>();
        var vragen = new ArrayList<Vraag>();
        for (var sleutel : sleutels) {
            var uitkomst =
                    Bewoningslijn.derive(
                            bewoners.getOrDefault(sleutel, List.of()),
                            LocalDate.now(clock),
                            antwoorden);
            uitkomst.twijfels().forEach(twijfel -> vragen.add(new Vraag(sleutel, twijfel)));
            var before = stored.getOrDefault(sleutel, List.of());
            var after = recognise(sleutel, uitkomst.huishoudens(), before);
            without(before, after).forEach(beeld -> gone.add(beeld.id()));
            nieuw.addAll(without(after, before));
        }
        huishoudens.delete(gone);
        huishoudens.insert(nieuw);
        twijfels.replace(sleutels, vragen);
    }

    /** Gives each derived household the id of the stored one with which it shares most people. */
    private static List<Huishoudenbeeld> recognise(
            String sleutel, List<Bewoningslijn.Levensloop> derived, List<Huishoudenbeeld> stored) {
        var byLid = new HashMap<InwonerId, Set<Huishoudenbeeld>>();
        stored.forEach(
                beeld ->
                        beeld.leden()
                                .forEach(
                                        lid ->
                                                byLid.computeIfAbsent(
                                                                lid.inwoner(),
                                                                id -> new LinkedHashSet<>())
                                                        .add(beeld)));
        var recognised = new ArrayList<Huishoudenbeeld>();
        for (var levensloop : derived) {
            var leden = levensloop.leden();
            var before = mostShared(leden, byLid);
            before.ifPresent(
                    beeld ->
                            beeld.leden()
                                    .forEach(
                                            lid ->
                                                    byLid.getOrDefault(lid.inwoner(), Set.of())
                                                            .remove(beeld)));
            var id = before.map(Huishoudenbeeld::id).orElseGet(HuishoudenId::next);
            recognised.add(new Huishoudenbeeld(id, sleutel, leden));
        }
        return recognised;
    }

    private static Optional<Huishoudenbeeld> mostShared(
            List<Huishoudenlid> leden, Map<InwonerId, Set<Huishoudenbeeld>> byLid) {
        var shared = new LinkedHashMap<Huishoudenbeeld, Integer>();
        leden.forEach(
                lid ->
                        byLid.getOrDefault(lid.inwoner(), Set.of())
                                .forEach(beeld -> shared.merge(beeld, 1, Integer::sum)));
        return shared.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** Only what differs is written: one newcomer among hundreds changes one household. */
    private static List<Huishoudenbeeld> without(
            List<Huishoudenbeeld> beelden, List<Huishoudenbeeld> others) {
        var byId = new HashMap<HuishoudenId, Huishoudenbeeld>();
        others.forEach(beeld -> byId.put(beeld.id(), beeld));
        return beelden.stream()
                .filter(
                        beeld ->
                                !byId.containsKey(beeld.id())
                                        || !byId.get(beeld.id()).hasSameLeden(beeld.leden()))
                .toList();
    }
}
