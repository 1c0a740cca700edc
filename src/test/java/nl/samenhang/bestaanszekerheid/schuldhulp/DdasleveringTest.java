package nl.samenhang.bestaanszekerheid.schuldhulp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.schema.Schemakeuring;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One couple in the national form for debt help. */
class DdasleveringTest extends SchuldhulpTest {

    private static final LocalDate VAN = LocalDate.of(2026, 1, 1);
    private static final LocalDate TOT = LocalDate.of(2026, 12, 31);

    @Autowired private Ddaslevering leveringen;
    @Autowired private JsonMapper json;

    @Test
    void a_track_stands_in_it_with_its_people_its_decision_and_its_arrangement()
            throws IOException {
        var id = proposed();
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel", "Zorgverzekeraar")) {
            answer(id, wie, "AKKOORD", "18-11-2026", "");
        }
        post(karin, pad(id) + "/voorstel/start", "op", "18-11-2026");
        var bestand = file();
        var traject = traject(bestand);
        assertThat(traject.at("/gemeentecode").asString()).isEqualTo("GM" + SAMENSTAD.code());
        assertThat(traject.at("/client").size()).isEqualTo(2);
        assertThat(traject.at("/totaalSchuldbedragBijAanvangSchuld").asInt()).isEqualTo(8400);
        assertThat(traject.at("/intake/beschikkingssoort").asString())
                .isEqualTo("Toelatingsbeschikking");
        assertThat(traject.at("/toekenningsdatum").asString()).isEqualTo("2026-11-18");
        assertThat(traject.at("/oplossing/soort").asString()).isEqualTo("Schuldbemiddeling");
        assertThat(traject.at("/oplossing/vtlb").asInt()).isEqualTo(2210);
        assertThat(traject.at("/schulden").size()).isEqualTo(4);
        assertThat(traject.at("/schuldregeling/toegekend").asString()).isEqualTo("2026-11-18");
        var tekst = json.writeValueAsString(bestand);
        assertThat(schema().gebreken(tekst)).isEmpty();
        for (var fout :
                Map.of(
                                "\"Nuts\"", "\"Gas\"",
                                "8400", "8400.5",
                                "\"toekenningsdatum\"", "\"toegekendOp\"")
                        .entrySet()) {
            assertThat(schema().gebreken(tekst.replace(fout.getKey(), fout.getValue())))
                    .as(fout.getValue())
                    .isNotEmpty();
        }
        Files.writeString(Path.of("target/ddas-schuldhulp.json"), tekst);
    }

    @Test
    void what_ended_before_or_began_after_the_period_is_not_in_it() {
        begin();
        var later =
                as(
                        context(),
                        () ->
                                leveringen.of(
                                        LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 1));
        assertThat((List<?>) later.get("schuldhulptrajecten")).isEmpty();
    }

    private JsonNode file() {
        var levering = as(context(), () -> leveringen.of(VAN, TOT, 1));
        return json.valueToTree(leveringen.file(VAN, TOT, List.<Map<String, Object>>of(levering)));
    }

    private JsonNode traject(JsonNode bestand) {
        for (var traject : bestand.at("/leveringen/0/schuldhulptrajecten")) {
            if (traject.at("/schulden").size() == 4) {
                return traject;
            }
        }
        throw new AssertionError("The couple is not in the delivery");
    }

    private static Schemakeuring schema() throws IOException {
        return Schemakeuring.of(
                new ClassPathResource("ddas/schuldhulp-1.0.json")
                        .getContentAsString(StandardCharsets.UTF_8));
    }

    private static Verwerkingscontext context() {
        return Verwerkingscontext.system(
                SAMENSTAD, Systeemgebruiker.TAKEN, SchuldhulpRechten.DOEL_LEVEREN);
    }
}
