package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverdrachtTest extends Verhuisproef {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Zwolle       | Zwolle
                    0193         | Zwolle
                    hengelo (o.) | Hengelo (O.)
                    Anderstad    | Anderstad
                    """)
    void a_municipality_is_found_by_its_name_or_its_code(String getypt, String naam) {
        var id = begin(getypt);
        assertThat(gever(() -> overdrachten.get(id)).naarNaam()).isEqualTo(naam);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Haren      | overdracht.fout.gemeente-opgegaan | Groningen
                    0003       | overdracht.fout.gemeente-opgegaan | Eemsdelta
                    Samenstad  | overdracht.fout.eigen-gemeente    |
                    Nergenshuizen | overdracht.fout.gemeente       | Nergenshuizen
                    """)
    void a_municipality_that_is_no_more_is_refused_with_its_successor(
            String getypt, String reden, String genoemd) {
        assertThatThrownBy(() -> begin(getypt))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        fout -> {
                            assertThat(fout.reason().sleutel()).isEqualTo(reden);
                            if (genoemd != null) {
                                assertThat(fout.reason().argumenten()).last().isEqualTo(genoemd);
                            }
                        });
    }

    @Test
    void each_part_says_why_it_is_needed_and_a_file_goes_to_one_municipality_at_a_time() {
        var zonderReden = new EnumMap<Dossierdeel, String>(everything());
        zonderReden.put(Dossierdeel.NOTITIES, " ");
        refused("reden-deel", () -> overdrachten.start(dossier, "Zwolle", zonderReden));
        refused(
                "personen",
                () -> overdrachten.start(dossier, "Zwolle", Map.of(Dossierdeel.PLAN, "ja")));
        begin("Zwolle");
        refused("loopt-al", () -> overdrachten.start(dossier, "Almere", everything()));
    }

    @Test
    void who_may_agree_follows_from_age() {
        var id = begin("Zwolle");
        refused("leeftijd", () -> overdrachten.include(id, agrees(zoon, Als.ZELF)));
        refused("leeftijd", () -> overdrachten.include(id, agrees(dochter, Als.OUDER)));
        refused("niemand", () -> overdrachten.include(id, agrees(moeder)));
        refused("wet-volwassen", () -> overdrachten.include(id, byLaw(moeder)));
        gever(() -> overdrachten.include(id, agrees(zoon, Als.OUDER)));
        assertThat(gever(() -> overdrachten.preview(id)).gaan())
                .extracting(i -> i.id())
                .containsExactly(zoon);
    }

    @Test
    void without_anybody_and_without_a_key_nothing_goes_out() {
        var id = begin("Zwolle");
        refused("niemand-gaat", () -> verzendingen.offer(id));
        assertThat(gever(() -> repository.content(id))).isEmpty();
    }

    @Test
    void with_everybodys_consent_the_whole_file_goes() {
        var bestanden = files(offered("Zwolle"));
        assertThat(names(bestanden))
                .contains(
                        "manifest.json",
                        "manifest.sig",
                        "gezin.json",
                        "personen.json",
                        "documenten.json",
                        "documenten/001.txt",
                        "overzicht.pdf",
                        "gegevens/woorden.json",
                        "gegevens/doelen.json",
                        "gegevens/notities.json",
                        "gegevens/hulp.json",
                        "gegevens/tijdlijn.json");
        assertThat(all(bestanden))
                .contains(
                        "Wij willen rust in huis",
                        "Noor gaat weer naar school",
                        "Sanne slaapt weer door",
                        "Samen eten aan tafel",
                        "Het hele gezin was er.",
                        "Hulp bij het huishouden",
                        "Oma Truus",
                        "Yusuf Demir (Samenstad)");
    }

    @Test
    void nothing_goes_of_who_did_not_agree_nor_of_the_whole_family_unless_somebody_read_it() {
        var id = begin("Zwolle");
        gever(() -> overdrachten.include(id, agrees(dochter, Als.ZELF)));
        var vooruit = gever(() -> overdrachten.preview(id));
        assertThat(vooruit.blijven()).extracting(i -> i.id()).contains(moeder, zoon);
        assertThat(vooruit.gaat(Dossierdeel.NOTITIES)).isEqualTo(1);
        assertThat(vooruit.blijft(Dossierdeel.NOTITIES)).isEqualTo(2);
        gever(() -> overdrachten.widen(id, true));
        assertThat(gever(() -> overdrachten.preview(id)).gaat(Dossierdeel.NOTITIES)).isEqualTo(2);
        gever(() -> overdrachten.widen(id, false));
        gever(() -> verzendingen.offer(id));
        assertThat(all(files(id)))
                .contains("Noor gaat weer naar school", "Noor vertelt over school.")
                .doesNotContain(
                        "Sanne slaapt",
                        "Sanne is moe",
                        "Het hele gezin",
                        "Samen eten",
                        "rust in huis",
                        "Hulp bij het huishouden",
                        "Oma Truus",
                        moeder.toString(),
                        zoon.toString());
    }

    @Test
    void by_law_only_youth_help_and_who_the_child_is_may_go() {
        var id = begin("Zwolle");
        gever(() -> overdrachten.include(id, byLaw(zoon)));
        refused("geen-jeugdhulp", () -> verzendingen.offer(id));
    }

    @Test
    void a_shielded_address_stays_also_through_who_lives_there_too() {
        asSystem(
                () ->
                        jdbc.sql("update inwoner.inwoner set geheim = true where id = :id")
                                .param("id", zoon.value())
                                .update());
        assertThat(all(files(offered("Zwolle")))).doesNotContain("Proefstraat");
    }

    @Test
    void somebody_who_may_not_see_a_shielded_address_cannot_give_it() {
        asSystem(
                () ->
                        jdbc.sql("update inwoner.inwoner set geheim = true where id = :id")
                                .param("id", moeder.value())
                                .update());
        var id = begin("Zwolle");
        var met =
                new Meegaande(
                        moeder,
                        Grond.TOESTEMMING,
                        Optional.empty(),
                        Optional.of("Zij moeten haar vinden"),
                        agrees(moeder, Als.ZELF).akkoorden());
        refused("geheim-adres", () -> overdrachten.include(id, met));
    }

    @Test
    void withdrawn_nothing_of_the_package_is_left() {
        var id = offered("Zwolle");
        gever(() -> verzendingen.withdraw(id));
        assertThat(gever(() -> repository.content(id))).isEmpty();
        assertThat(gever(() -> overdrachten.get(id)).status())
                .isEqualTo(Overdrachtstatus.INGETROKKEN);
        assertThat(asSystem(() -> gezinnen.get(dossier)).status()).isEqualTo(Gezinsstatus.ACTIEF);
        refused("al-klaar", () -> verzendingen.withdraw(id));
    }

    @Test
    void who_may_not_open_the_file_does_not_find_its_transfer() {
        var id = offered("Zwolle");
        var vreemd = collega("Wim Ver", "CONSULENT", team("Elders " + dossier));
        assertThatThrownBy(
                        () ->
                                in(
                                        SAMENSTAD,
                                        vreemd.value(),
                                        "CONSULENT",
                                        OverdrachtRechten.DOEL,
                                        () -> overdrachten.get(id)))
                .isInstanceOf(NotFound.class);
    }

    private static Meegaande byLaw(InwonerId wie) {
        return new Meegaande(
                wie, Grond.WET, Optional.of("De hulp loopt door"), Optional.empty(), List.of());
    }

    private void refused(String reden, Runnable work) {
        assertThatThrownBy(() -> gever(work))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        fout ->
                                assertThat(fout.reason().sleutel())
                                        .isEqualTo("overdracht.fout." + reden));
    }
}
