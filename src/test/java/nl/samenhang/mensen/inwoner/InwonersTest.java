package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class InwonersTest extends SamenhangTest {

    @Autowired Relaties relaties;
    @Autowired Verhuizingen verhuizingen;

    private static final Adres HOF = Adres.of("Toetshof", "12a", "9919 ZA", "Samenstad");
    private static final LocalDate LANG_GELEDEN = LocalDate.of(2015, 3, 1);

    @Autowired Inwoners inwoners;
    @Autowired Inschrijfbalie balie;
    @Autowired InwonerZoekbron zoekbron;
    @Autowired JdbcClient jdbc;

    @Test
    void somebody_without_bsn_is_registered_and_found_by_name_in_any_order() {
        var id = register("Zoë Maria", "van der", "Röellink", LocalDate.of(2010, 9, 14));
        assertThat(find("roellink zoe")).containsExactly(id);
        assertThat(find("ZOE VAN DER RÖELL")).containsExactly(id);
        assertThat(find("roellink 14 sept 2010")).containsExactly(id);
        assertThat(find("roellink 15-9-2010")).isEmpty();
        assertThat(find("toetshof 12 roellink")).containsExactly(id);
        assertThat(find("9919 za roellink")).containsExactly(id);
    }

    @Test
    void a_person_is_found_by_bsn_and_a_bsn_belongs_to_one_person() {
        var bsn = new Bsn("999911181");
        var nieuw = person("Bas", "", "Nummerdrager", LocalDate.of(1980, 1, 1)).withBsn(bsn);
        var id = as("INTAKE", () -> balie.register(nieuw));
        assertThat(find("999911181")).containsExactly(id);
        assertThatThrownBy(() -> as("INTAKE", () -> inwoners.register(nieuw)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("bsn"));
    }

    @Test
    void another_municipality_neither_sees_nor_finds_the_person() {
        var id = register("Ver", "", "Wegwezenaar", LocalDate.of(1980, 1, 1));
        assertThat(as("INTAKE", ANDERSTAD, () -> inwoners.find(id))).isEmpty();
        assertThat(as("INTAKE", ANDERSTAD, () -> search("wegwezenaar"))).isEmpty();
    }

    @Test
    void the_table_itself_refuses_a_number_that_fails_the_eleven_test() {
        assertThatThrownBy(
                        () ->
                                asSystem(
                                        () ->
                                                jdbc.sql(
                                                                "insert into inwoner.inwoner (gemeente, id, bsn, voornamen,"
                                                                        + " geslachtsnaam) values ('9901', :id, '999911182', 'A', 'B')")
                                                        .param("id", UUID.randomUUID())
                                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void somebody_who_is_born_tomorrow_is_refused() {
        assertThatThrownBy(() -> register("Nog", "", "Ongeboren", LocalDate.of(2026, 9, 15)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reason().sleutel())
                                        .isEqualTo("inwoner.fout.geboorte-toekomst"));
    }

    @Test
    void a_child_cannot_be_older_than_its_parent() {
        var jong = register("Jong", "", "Ouderpaar", LocalDate.of(2010, 1, 1));
        var oud = register("Oud", "", "Ouderpaar", LocalDate.of(1980, 1, 1));
        assertThatThrownBy(
                        () ->
                                as(
                                        "INTAKE",
                                        () ->
                                                relaties.relate(
                                                        jong,
                                                        Relatiesoort.KIND,
                                                        oud,
                                                        Optional.empty())))
                .isInstanceOf(Refusal.class);
        as("INTAKE", () -> relaties.relate(jong, Relatiesoort.OUDER, oud, Optional.empty()));
        assertThat(as("INTAKE", () -> inwoners.relaties(oud)))
                .extracting(relatie -> relatie.soort() + " " + relatie.ander().orElseThrow())
                .containsExactly("KIND " + jong);
    }

    @Test
    void nobody_is_the_parent_of_an_own_forefather_also_when_no_birth_date_is_known() {
        var namen = List.of("Kringa", "Kringbe", "Kringce");
        var kring =
                namen.stream()
                        .map(naam -> NieuweInwoner.withNaam("Zonder", "", naam + "datum"))
                        .map(nieuw -> as("INTAKE", () -> balie.register(nieuw)))
                        .toList();
        parent(kring.get(0), kring.get(1));
        parent(kring.get(1), kring.get(2));
        assertThatThrownBy(() -> parent(kring.get(2), kring.get(0)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.reason().sleutel())
                                        .isEqualTo("inwoner.fout.kring"));
        assertThatThrownBy(
                        () ->
                                as(
                                        "INTAKE",
                                        () ->
                                                relaties.relate(
                                                        kring.get(0),
                                                        Relatiesoort.KIND,
                                                        kring.get(2),
                                                        Optional.empty())))
                .isInstanceOf(Refusal.class);
        assertThat(as("INTAKE", () -> inwoners.relaties(kring.get(2))))
                .extracting(Relatie::soort)
                .containsExactly(Relatiesoort.KIND);
    }

    private void parent(InwonerId kind, InwonerId ouder) {
        as("INTAKE", () -> relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty()));
    }

    @Test
    void a_shielded_address_is_seen_only_with_the_right_and_never_found() {
        var id = register("Geheim", "", "Schuilhouder", LocalDate.of(1990, 1, 1));
        as("INTAKE", () -> verhuizingen.shield(List.of(id)));
        assertThat(as("INTAKE", () -> inwoners.get(id).adres())).isEmpty();
        assertThat(as("INTAKE", () -> inwoners.verblijven(id))).isEmpty();
        assertThat(find("toetshof schuilhouder")).isEmpty();
        assertThat(find("schuilhouder")).containsExactly(id);
        assertThat(
                        as(
                                "INTAKE",
                                () ->
                                        search("schuilhouder")
                                                .getFirst()
                                                .regel()
                                                .argumenten()
                                                .toString()))
                .doesNotContain("Toetshof");
        var mayInspect =
                new Verwerkingscontext(
                        SAMENSTAD,
                        actor("X"),
                        "X",
                        "TEAMLEIDER",
                        Set.of(InwonerRechten.GEHEIM_ADRES),
                        "test",
                        false);
        assertThat(as(mayInspect, () -> inwoners.get(id).adres())).contains(HOF);
        assertThat(as(mayInspect, () -> inwoners.verblijven(id))).hasSize(1);
    }

    @Test
    void who_moves_keeps_a_history_without_overlap() {
        var id = register("Ver", "", "Huizer", LocalDate.of(1990, 1, 1));
        var nieuw = Adres.of("Nieuwhof", "1", "9919ZB", "Samenstad");
        as(
                "INTAKE",
                () ->
                        verhuizingen.move(
                                List.of(id), Verhuizing.naar(nieuw, LocalDate.of(2026, 9, 1))));
        assertThat(as("INTAKE", () -> inwoners.get(id).adres())).contains(nieuw);
        assertThat(as("INTAKE", () -> inwoners.verblijven(id)))
                .extracting(Verblijf::periode)
                .containsExactly(
                        Periode.from(LocalDate.of(2026, 9, 1)),
                        Periode.between(LANG_GELEDEN, LocalDate.of(2026, 9, 1)));
        assertThat(find("huizer toetshof")).isEmpty();
        assertThat(find("huizer nieuwhof")).containsExactly(id);
    }

    @Test
    void the_people_around_somebody_stand_on_the_network_map_from_near_to_far() {
        var id = register("Net", "", "Werkster", LocalDate.of(1990, 1, 1));
        var tante =
                new Netwerklid(
                        NetwerklidId.next(),
                        "Tante Aya",
                        "tante",
                        Nabijheid.VERDER_WEG,
                        Optional.empty(),
                        "");
        var buurvrouw =
                new Netwerklid(
                        NetwerklidId.next(),
                        "Els",
                        "buurvrouw",
                        Nabijheid.DICHTBIJ,
                        Optional.of("0612345678"),
                        "past op");
        as("INTAKE", () -> inwoners.addToNetwerk(id, tante));
        as("INTAKE", () -> inwoners.addToNetwerk(id, buurvrouw));
        assertThat(as("INTAKE", () -> inwoners.netwerk(id))).containsExactly(buurvrouw, tante);
        as("INTAKE", () -> inwoners.removeFromNetwerk(id, tante.id()));
        assertThat(as("INTAKE", () -> inwoners.netwerk(id))).containsExactly(buurvrouw);
    }

    @Test
    void authority_over_a_child_is_recorded_over_time() {
        var kind = register("Kleine", "", "Gezagskind", LocalDate.of(2015, 3, 1));
        as(
                "INTAKE",
                () ->
                        relaties.recordGezag(
                                new Gezag(
                                        kind,
                                        Gezagscode.BEIDE_OUDERS,
                                        Periode.from(LANG_GELEDEN))));
        var later = new Gezag(kind, Gezagscode.OUDER_1, Periode.from(LocalDate.of(2024, 1, 1)));
        as("INTAKE", () -> relaties.recordGezag(later));
        var untilAdult =
                new Gezag(
                        kind,
                        Gezagscode.OUDER_1,
                        Periode.between(LocalDate.of(2024, 1, 1), LocalDate.of(2033, 3, 1)));
        assertThat(as("INTAKE", () -> inwoners.gezag(kind)))
                .hasSize(2)
                .first()
                .isEqualTo(untilAdult);
    }

    @Test
    void a_person_that_does_not_exist_has_one_answer() {
        assertThatThrownBy(() -> as("INTAKE", () -> inwoners.get(InwonerId.next())))
                .isInstanceOf(NotFound.class);
    }

    private InwonerId register(
            String voornamen, String voorvoegsel, String achternaam, LocalDate geboren) {
        return as(
                "INTAKE",
                () -> balie.register(person(voornamen, voorvoegsel, achternaam, geboren)));
    }

    private static NieuweInwoner person(
            String voornamen, String voorvoegsel, String achternaam, LocalDate geboren) {
        return NieuweInwoner.withNaam(voornamen, voorvoegsel, achternaam)
                .bornOn(geboren)
                .livingAt(HOF, geboren.isAfter(LANG_GELEDEN) ? geboren : LANG_GELEDEN);
    }

    private List<InwonerId> find(String text) {
        return as(
                "INTAKE",
                () -> search(text).stream().flatMap(hit -> hit.inwoners().stream()).toList());
    }

    private List<Zoekhit> search(String text) {
        return zoekbron.search(new Zoekvraag(text, true, 10));
    }
}
