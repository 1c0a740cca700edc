package nl.samenhang.netwerk.plek;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlekkenTest extends SamenhangTest {

    private static final LocalDate VRIJ = LocalDate.of(2026, 9, 1);

    @Autowired private Personeel personeel;
    @Autowired private Aanbieders aanbieders;
    @Autowired private Plekken plekken;
    @Autowired private JdbcClient jdbc;

    private AanbiederId linde;
    private String gebied;
    private Gebruiker contract;
    private Gebruiker yusuf;
    private Gebruiker anneke;
    private Gebruiker ines;

    @BeforeEach
    void register() {
        clock.set(VRIJ);
        var team = personeel.team("Team West");
        contract = personeel.medewerker("Cora", "CONTRACTMANAGER", team);
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        linde = new AanbiederId(UUID.randomUUID());
        gebied = "Oord " + linde.value().toString().substring(0, 8);
        as(
                contract,
                () ->
                        done(
                                () ->
                                        Plekbouw.register(
                                                aanbieders, linde, "De Linde " + linde.value())));
    }

    @Test
    void a_place_is_found_by_age_and_by_what_it_can_handle() {
        place(
                "Gezinshuis A",
                1,
                4,
                12,
                Set.of(Aandachtspunt.TRAUMA),
                Set.of(Aandachtspunt.AGRESSIE));
        place("Gezinshuis B", 1, 10, 17, Set.of(), Set.of());
        assertThat(found(asked(8, Set.of()))).containsExactly("Gezinshuis A");
        assertThat(found(asked(8, Set.of(Aandachtspunt.AGRESSIE)))).isEmpty();
        assertThat(found(asked(12, Set.of(Aandachtspunt.TRAUMA))))
                .containsExactly("Gezinshuis A", "Gezinshuis B");
        var zoek = as(yusuf, () -> plekken.search(asked(12, Set.of(Aandachtspunt.TRAUMA))));
        assertThat(zoek.getLast().onbekend()).containsExactly(Aandachtspunt.TRAUMA);
    }

    @Test
    void a_bed_is_given_once_on_a_day_and_is_found_again_when_it_is_free() {
        var plek = place("Gezinshuis C", 2, 0, 120, Set.of(), Set.of());
        occupy(plek, Periode.from(VRIJ));
        var tweede = occupy(plek, Periode.between(VRIJ, LocalDate.of(2026, 12, 1)));
        assertThat(tweede.bed()).isEqualTo(2);
        assertThatThrownBy(() -> occupy(plek, Periode.from(VRIJ))).isInstanceOf(Refusal.class);
        assertThat(as(yusuf, () -> plekken.search(asked(8, Set.of()))))
                .extracting(VrijePlek::vanaf)
                .containsExactly(LocalDate.of(2026, 12, 1));
        as(contract, () -> done(() -> plekken.release(tweede.id(), LocalDate.of(2026, 10, 1))));
        assertThat(occupy(plek, Periode.from(LocalDate.of(2026, 10, 1))).bed()).isEqualTo(2);
        assertThat(found(asked(8, Set.of()))).isEmpty();
    }

    @Test
    void the_database_itself_refuses_the_same_bed_twice() {
        var plek = place("Gezinshuis D", 1, 0, 120, Set.of(), Set.of());
        occupy(plek, Periode.from(VRIJ));
        assertThatThrownBy(
                        () ->
                                as(
                                        contract,
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into plek.bezetting
                                                                values ('9901', uuidv7(), ?, 1, '[2026-09-02,2026-09-03)', 'PLAATSING')
                                                                """)
                                                        .param(plek.value())
                                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("exclude$bezetting_bed");
    }

    @Test
    void the_address_of_a_safe_house_exists_for_few_and_is_nowhere_in_the_search() {
        var plek = PlekId.next();
        as(
                contract,
                () ->
                        done(
                                () ->
                                        plekken.save(
                                                plek(plek, "Huis Hertog", 3, true),
                                                Optional.of("Geheimlaan 7"))));
        assertThat(as(contract, () -> plekken.adres(plek))).contains("Geheimlaan 7");
        assertThat(as(anneke, () -> plekken.adres(plek))).contains("Geheimlaan 7");
        assertThat(as(yusuf, () -> plekken.adres(plek))).isEmpty();
        assertThat(text(mvc.get().uri("/plekken?gebied=" + gebied).with(by(yusuf)).exchange()))
                .contains("Huis Hertog")
                .doesNotContain("Geheimlaan");
    }

    @Test
    void a_place_for_women_only_needs_a_reason_and_nothing_typed_is_lost() {
        assertThat(add("bestemd", "VROUWEN"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in waarom deze plek alleen voor vrouwen", "Huis Iris", gebied);
        assertThat(add("bestemd", "VROUWEN", "grond", "Veiligheid na geweld"))
                .hasStatus3xxRedirection();
        var mannen =
                new Plekvraag(
                        Optional.empty(),
                        Optional.of(gebied),
                        Optional.empty(),
                        Bestemd.MANNEN,
                        Set.of(),
                        Optional.empty());
        assertThat(found(mannen)).isEmpty();
        assertThat(found(asked(30, Set.of()))).containsExactly("Huis Iris");
    }

    @Test
    void what_a_place_can_and_cannot_handle_is_never_the_same() {
        assertThat(add("bestemd", "IEDEREEN", "kan", "TRAUMA", "kanNiet", "TRAUMA"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een van de twee.");
    }

    @Test
    void beds_are_taken_and_freed_on_the_page_of_the_place_but_not_those_of_our_own_people() {
        var plek = place("Gezinshuis E", 1, 0, 120, Set.of(), Set.of());
        var pad = "/beheer/plekken/" + plek;
        assertThat(
                        post(
                                pad + "/bezetting",
                                "van",
                                "1-9-2026",
                                "totEnMet",
                                "30-8-2026",
                                "reden",
                                "ANDERE_GEMEENTE"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag ligt voor de eerste.", "30-8-2026");
        assertThat(post(pad + "/bezetting", "van", "1-9-2026", "reden", "ANDERE_GEMEENTE"))
                .hasStatus3xxRedirection();
        assertThat(post(pad + "/bezetting", "van", "2-9-2026", "reden", "BUITEN_GEBRUIK"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is in deze tijd geen bed vrij.");
        var bezetting = as(contract, () -> plekken.bezettingen(plek)).getFirst();
        assertThat(post(pad + "/bezetting/" + bezetting.id() + "/einde")).hasStatus3xxRedirection();
        var onze =
                as(
                        contract,
                        () -> plekken.occupy(plek, Periode.from(VRIJ), Bezettingsreden.PLAATSING));
        assertThatThrownBy(
                        () ->
                                as(
                                        contract,
                                        () ->
                                                done(
                                                        () ->
                                                                plekken.releaseOther(
                                                                        plek, onze.id(), VRIJ))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void fewer_beds_than_are_taken_is_refused() {
        var plek = place("Gezinshuis F", 2, 0, 120, Set.of(), Set.of());
        occupy(plek, Periode.from(VRIJ));
        occupy(plek, Periode.from(VRIJ));
        assertThatThrownBy(
                        () ->
                                as(
                                        contract,
                                        () ->
                                                done(
                                                        () ->
                                                                plekken.save(
                                                                        plek(
                                                                                plek,
                                                                                "Gezinshuis F",
                                                                                1,
                                                                                false),
                                                                        Optional.empty()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void who_may_not_finds_no_register_and_no_search() {
        assertThat(mvc.get().uri("/beheer/plekken").with(by(yusuf))).hasStatus(403);
        assertThat(mvc.get().uri("/beheer/plekken/nieuw").with(by(anneke))).hasStatus(403);
        assertThat(mvc.get().uri("/plekken").with(by(ines))).hasStatus(403);
        var plek = place("Gezinshuis G", 1, 0, 120, Set.of(), Set.of());
        assertThat(mvc.get().uri("/beheer/plekken/" + plek).with(by(yusuf))).hasStatus(403);
        assertThat(mvc.get().uri("/beheer/plekken/" + UUID.randomUUID()).with(by(contract)))
                .hasStatus(404);
        assertThat(text(mvc.get().uri("/beheer/plekken").with(by(contract)).exchange()))
                .contains("Gezinshuis G");
        assertThat(mvc.get().uri("/beheer/plekken/" + plek + "/gegevens").with(by(contract)))
                .hasStatusOk();
    }

    @Test
    void who_lived_elsewhere_is_never_refused_and_the_table_says_who_pays() {
        var velden =
                new ArrayList<>(
                        List.of(
                                "soort",
                                "BESCHERMD_WONEN",
                                "ingezetene",
                                "JA",
                                "woonplaats",
                                "ELDERS",
                                "dag",
                                "1-10-2026"));
        assertThat(text(asks(velden)))
                .contains("Komt in aanmerking. Wij behandelen de aanvraag.")
                .contains("De centrumgemeente heeft op deze dag het budget")
                .contains("de centrumgemeente (Samenstad)", "Wmo 2015 art. 1.2.1 onder b");
        velden.set(1, "OPVANG");
        assertThat(text(asks(velden))).contains("Opvang is er voor elke ingezetene");
        velden.set(3, "NEE");
        assertThat(text(asks(velden))).contains("Behandel de aanvraag wel.", "niemand");
        velden.set(7, "");
        assertThat(asks(velden))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in om welke dag het gaat.");
        assertThat(mvc.get().uri("/plekken/wie-betaalt").with(by(ines))).hasStatus(403);
        assertThat(mvc.get().uri("/plekken/wie-betaalt").with(by(yusuf))).hasStatusOk();
    }

    private MvcTestResult asks(List<String> velden) {
        var request = mvc.post().uri("/plekken/wie-betaalt").with(by(yusuf)).with(csrf());
        for (var i = 0; i < velden.size(); i += 2) {
            request = request.param(velden.get(i), velden.get(i + 1));
        }
        return request.exchange();
    }

    private MvcTestResult add(String... velden) {
        var alle =
                new ArrayList<>(
                        List.of(
                                "soort",
                                "VEILIGE_OPVANG",
                                "naam",
                                "Huis Iris",
                                "aanbieder",
                                linde.value().toString(),
                                "gebied",
                                gebied,
                                "bedden",
                                "4",
                                "vrijVanaf",
                                "1-9-2026"));
        alle.addAll(List.of(velden));
        return post("/beheer/plekken", alle.toArray(String[]::new));
    }

    private MvcTestResult post(String pad, String... velden) {
        var request = mvc.post().uri(pad).with(by(contract)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private Bezetting occupy(PlekId plek, Periode periode) {
        return as(contract, () -> plekken.occupy(plek, periode, Bezettingsreden.ANDERE_GEMEENTE));
    }

    private List<String> found(Plekvraag vraag) {
        return as(yusuf, () -> plekken.search(vraag)).stream().map(v -> v.plek().naam()).toList();
    }

    private Plekvraag asked(int leeftijd, Set<Aandachtspunt> punten) {
        return new Plekvraag(
                Optional.empty(),
                Optional.of(gebied),
                Optional.of(leeftijd),
                Bestemd.IEDEREEN,
                punten,
                Optional.empty());
    }

    private PlekId place(
            String naam,
            int bedden,
            int van,
            int tot,
            Set<Aandachtspunt> kan,
            Set<Aandachtspunt> niet) {
        var id = PlekId.next();
        var geschikt = new Geschiktheid(van, tot, Bestemd.IEDEREEN, Optional.empty(), kan, niet);
        as(
                contract,
                () ->
                        done(
                                () ->
                                        plekken.save(
                                                Plekbouw.plek(Pleksoort.GEZINSHUIS, naam, linde)
                                                        .in(gebied)
                                                        .met(bedden)
                                                        .vrij(VRIJ)
                                                        .as(id, geschikt),
                                                Optional.empty())));
        return id;
    }

    private Plek plek(PlekId id, String naam, int bedden, boolean afgeschermd) {
        return Plekbouw.plek(Pleksoort.VEILIGE_OPVANG, naam, linde)
                .in(gebied)
                .met(bedden)
                .vrij(VRIJ)
                .geheim(afgeschermd)
                .as(id);
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(PlekRechten.DOEL), work);
    }
}
