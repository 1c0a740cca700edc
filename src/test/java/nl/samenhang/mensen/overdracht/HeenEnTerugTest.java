package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.platform.security.Dossiertoegang;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The law of the format: what was given, taken in and given again is the same. */
class HeenEnTerugTest extends Verhuisproef {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    /** What is of the package itself, and what the next municipality adds by holding the file. */
    private static final List<String> EIGEN =
            List.of("manifest.json", "gezin.json", "gegevens/tijdlijn.json");

    @Autowired private Dossiertoegang toegang;
    @Autowired private JsonMapper json;

    @Test
    void there_and_given_again_nothing_is_lost() {
        var heen = offered("Anderstad");
        var eerste = files(heen);
        var gezin = takeIn(heen);
        var tweede = givenAgain(gezin);
        assertThat(tweede.keySet()).isEqualTo(eerste.keySet());
        for (var naam : eerste.keySet()) {
            if (naam.endsWith(".json") && !EIGEN.contains(naam)) {
                assertThat(plain(tweede).get(naam)).as(naam).isEqualTo(plain(eerste).get(naam));
            } else if (naam.startsWith("documenten/")) {
                assertThat(text(tweede, naam)).isEqualTo(text(eerste, naam));
            }
        }
        assertThat(sentences(tweede)).containsAll(sentences(eerste));
    }

    /** Each file with its numbers replaced by the order in which they appear. */
    private Map<String, JsonNode> plain(Map<String, byte[]> bestanden) {
        var nummers = new LinkedHashMap<String, String>();
        var plain = new TreeMap<String, JsonNode>();
        for (var naam : new TreeMap<>(bestanden).keySet()) {
            if (naam.endsWith(".json") && !EIGEN.contains(naam)) {
                var tekst =
                        ID.matcher(text(bestanden, naam))
                                .replaceAll(
                                        m ->
                                                nummers.computeIfAbsent(
                                                        m.group(), _ -> "id" + nummers.size()));
                plain.put(naam, json.readTree(tekst));
            }
        }
        return plain;
    }

    /** The lines of the timeline, without the numbers of what they tell of. */
    private List<JsonNode> sentences(Map<String, byte[]> bestanden) {
        var regels = new ArrayList<JsonNode>();
        json.readTree(text(bestanden, "gegevens/tijdlijn.json"))
                .valueStream()
                .map(ObjectNode.class::cast)
                .forEach(
                        regel -> {
                            regel.remove(List.of("id", "onderwerp_id", "betrokkenen"));
                            regels.add(regel);
                        });
        return regels;
    }

    private GezinId takeIn(OverdrachtId heen) {
        var aanbod =
                ontvanger(ANDERSTAD, () -> ontvangsten.newest(100)).stream()
                        .filter(o -> o.pakket().equals(heen.value()))
                        .findFirst()
                        .orElseThrow();
        ontvanger(ANDERSTAD, () -> ontvangsten.accept(aanbod.id()));
        return ontvanger(
                ANDERSTAD,
                () -> {
                    var keuzes = new LinkedHashMap<String, Optional<InwonerId>>();
                    overnames
                            .people(aanbod.id())
                            .forEach(m -> keuzes.put(m.sleutel(), Optional.empty()));
                    return overnames.takeIn(aanbod.id(), teamDaar, keuzes);
                });
    }

    /** A contact person of the next municipality gives the file on, with the same consent. */
    private Map<String, byte[]> givenAgain(GezinId gezin) {
        var carla = UUID.randomUUID();
        as(
                "TEST",
                ANDERSTAD,
                () -> {
                    toegang.grant(gezin, carla, Dossiertoegang.Reden.AANSPREEKPUNT);
                    return true;
                });
        return in(
                ANDERSTAD,
                carla,
                "CONSULENT",
                OverdrachtRechten.DOEL,
                () -> {
                    var id = overdrachten.start(gezin, "Zwolle", everything());
                    for (var lid : overdrachten.preview(id).leden()) {
                        var als = lid.aanspreeknaam().equals("Bram") ? Als.OUDER : Als.ZELF;
                        overdrachten.include(id, agrees(lid.id(), als));
                    }
                    verzendingen.offer(id);
                    return new LinkedHashMap<>(
                            Pakketinhoud.read(
                                    repository.content(id).orElseThrow(), Pakketinhoud.GROOTST));
                });
    }
}
