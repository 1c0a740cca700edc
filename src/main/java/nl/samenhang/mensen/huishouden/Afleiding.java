package nl.samenhang.mensen.huishouden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenhang.kernel.HuishoudenId;
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
            if (!isSame(before, after)) {
                before.forEach(beeld -> gone.add(beeld.id()));
                nieuw.addAll(after);
            }
        }
        huishoudens.delete(gone);
        huishoudens.insert(nieuw);
        twijfels.replace(sleutels, vragen);
    }

    /** Gives each derived household the id of the stored one with which it shares most people. */
    private static List<Huishoudenbeeld> recognise(
            String sleutel, List<Bewoningslijn.Levensloop> derived, List<Huishoudenbeeld> stored) {
        var free = new ArrayList<>(stored);
        var recognised = new ArrayList<Huishoudenbeeld>();
        for (var levensloop : derived) {
            var leden = levensloop.leden();
            var before =
                    free.stream()
                            .filter(beeld -> beeld.shares(leden) > 0)
                            .max(Comparator.comparingLong(beeld -> beeld.shares(leden)));
            before.ifPresent(free::remove);
            var id = before.map(Huishoudenbeeld::id).orElseGet(HuishoudenId::next);
            recognised.add(new Huishoudenbeeld(id, sleutel, leden));
        }
        return recognised;
    }

    private static boolean isSame(List<Huishoudenbeeld> before, List<Huishoudenbeeld> after) {
        Map<HuishoudenId, Huishoudenbeeld> byId = new LinkedHashMap<>();
        before.forEach(beeld -> byId.put(beeld.id(), beeld));
        return before.size() == after.size()
                && after.stream()
                        .allMatch(
                                beeld ->
                                        byId.containsKey(beeld.id())
                                                && byId.get(beeld.id())
                                                        .hasSameLeden(beeld.leden()));
    }
}
