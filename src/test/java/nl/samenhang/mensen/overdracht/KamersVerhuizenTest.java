package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.platform.uitvoer.Inname;
import nl.samenhang.platform.uitvoer.Inname.Bekend;
import nl.samenhang.platform.uitvoer.Kolom.Soort;
import nl.samenhang.platform.uitvoer.Uitvoerdeel;
import nl.samenhang.platform.web.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** The inquiry, the meetings, the plan for 18 and the wishes go along with who agrees. */
class KamersVerhuizenTest extends Verhuisproef {

    private static final List<String> VAN_NOOR =
            List.of(
                    "Noor wil terug naar school.",
                    "Eerst halve dagen.",
                    "Hoe gaat Noor weer naar school?",
                    "Noor begint met drie ochtenden.",
                    "Ik wil een eigen kamer.",
                    "Tante Roos",
                    "Iemand die naast haar zit.");

    @Autowired private Inname inname;
    @Autowired private List<Uitvoerdeel> delen;
    @Autowired private JsonMapper json;

    @Test
    void all_of_it_arrives_and_what_was_decided_here_does_not() {
        var heen = offered("Anderstad");
        assertThat(all(files(heen))).contains(VAN_NOOR).doesNotContain("Besluit van hier");
        var gezin = takeIn(heen);
        assertThat(there("select tekst from onderzoek.antwoord where gezin = :gezin", gezin))
                .containsExactlyInAnyOrder(
                        "Sanne wil weer slapen.",
                        "Noor wil terug naar school.",
                        "Zij willen rust.");
        assertThat(
                        there(
                                "select soort || ' ' || naam from overleg.deelnemer where gezin = :gezin",
                                gezin))
                .containsExactlyInAnyOrder("GEZINSLID Sanne", "PARTNER Yusuf");
        assertThat(
                        there(
                                "select woorden from perspectiefplan.plan where gezin = :gezin and verlengd_tot is null",
                                gezin))
                .containsExactly("Ik wil een eigen kamer.");
        assertThat(
                        there(
                                "select sleutel || ' ' || status from perspectiefplan.stap where gezin = :gezin",
                                gezin))
                .containsExactly("kamer GEDAAN");
        assertThat(
                        there(
                                "select woorden || ' ' || status from keuze.keuze where gezin = :gezin",
                                gezin))
                .containsExactly("Iemand die naast haar zit. ZOEKT");
    }

    @Test
    void of_who_does_not_agree_nothing_goes_also_not_what_another_said_of_them() {
        var id = begin("Zwolle");
        gever(() -> overdrachten.include(id, agrees(moeder, Als.ZELF)));
        gever(() -> verzendingen.offer(id));
        assertThat(all(files(id)))
                .contains("Sanne wil weer slapen.", "Dit klopt.")
                .doesNotContain(VAN_NOOR)
                .doesNotContain("Zij willen rust.", "De kamer is vochtig.");
    }

    @Test
    void an_inquiry_that_still_runs_here_ends_and_does_not_run_there() {
        asSystem(
                () ->
                        jdbc.sql(
                                        "update onderzoek.onderzoek set afgerond_op = null where gezin = :gezin")
                                .param("gezin", dossier.value())
                                .update());
        var gezin = takeIn(offered("Anderstad"));
        assertThat(
                        there(
                                "select afgerond_op::text from onderzoek.onderzoek where gezin = :gezin",
                                gezin))
                .containsExactly(VANDAAG.toString());
    }

    @Test
    void a_word_that_is_on_no_list_of_ours_is_refused_with_its_place() {
        var bekend = new Bekend(dossier, Map.of("p1", dochter), Map.of());
        var rij = json.readTree("{\"id\": \"w1\", \"inwoner\": \"p1\", \"hulpvraag\": \"ONZIN\"}");
        assertThatThrownBy(
                        () ->
                                asSystem(
                                        () ->
                                                inname.take(
                                                        Set.of(Dossierdeel.KEUZE),
                                                        Map.of("wensen", List.of(rij)),
                                                        bekend)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        fout -> {
                            assertThat(fout.reason().sleutel()).isEqualTo("uitvoer.fout.waarde");
                            assertThat(fout.reason().argumenten())
                                    .containsExactly("wensen", "1", "hulpvraag");
                        });
    }

    @Test
    void the_picture_of_a_package_has_words_for_each_file_and_each_field() {
        var texts = new Texts();
        var zonder =
                EnumSet.of(Soort.SLEUTEL, Soort.JA_NEE, Soort.RIJ, Soort.DOCUMENT, Soort.ONDERWERP);
        for (var tabel : delen.stream().flatMap(deel -> deel.tabellen().stream()).toList()) {
            assertThat(texts.has("overdracht.bestand." + tabel.bestand()))
                    .as(tabel.bestand())
                    .isTrue();
            tabel.kolommen().stream()
                    .filter(kolom -> kolom.reist() && !zonder.contains(kolom.soort()))
                    .forEach(
                            kolom ->
                                    assertThat(texts.has("overdracht.veld." + kolom.naam()))
                                            .as(tabel.bestand() + " " + kolom.naam())
                                            .isTrue());
        }
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
                    Map<String, Optional<InwonerId>> keuzes = new LinkedHashMap<>();
                    overnames
                            .people(aanbod.id())
                            .forEach(m -> keuzes.put(m.sleutel(), Optional.empty()));
                    return overnames.takeIn(aanbod.id(), teamDaar, keuzes);
                });
    }

    private List<String> there(String sql, GezinId gezin) {
        return as(
                Verwerkingscontext.system(ANDERSTAD, Systeemgebruiker.TAKEN, "test"),
                () -> jdbc.sql(sql).param("gezin", gezin.value()).query(String.class).list());
    }
}
