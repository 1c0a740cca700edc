package nl.samenhang.besluit.plaatsing;

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
import nl.samenhang.besluit.wachtvraag.NieuweWachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtsoort;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.netwerk.aanbieder.Aanbieder;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.plek.Bestemd;
import nl.samenhang.netwerk.plek.Geschiktheid;
import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.netwerk.plek.Plekvraag;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlaatsingenTest extends SamenhangTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 21);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Aanbieders aanbieders;
    @Autowired private Plekken plekken;
    @Autowired private Wachtvragen wachtvragen;
    @Autowired private Plaatsingen plaatsingen;
    @Autowired private Plaatscijfers cijfers;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker joris;
    private Gebruiker contract;
    private Gebruiker vreemd;
    private InwonerId lotte;
    private GezinId gezin;
    private AanbiederId linde;
    private PlekId huis;

    @BeforeEach
    void familyAndPlace() {
        clock.set(BEGIN);
        team = personeel.team("Team West");
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        contract = personeel.medewerker("Cora", "CONTRACTMANAGER", team);
        vreemd = personeel.medewerker("Vreemd", "JEUGDCONSULENT", personeel.team("Team Oost"));
        lotte = inwoner();
        gezin = gezinnen.gezin(team, lotte);
        linde = new AanbiederId(UUID.randomUUID());
        as(
                contract,
                () ->
                        done(
                                () ->
                                        aanbieders.register(
                                                new Aanbieder(
                                                        linde,
                                                        "De Linde " + linde.value(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Set.of(),
                                                        Optional.empty(),
                                                        List.of()))));
        huis = place("Huis Zuid", 1, false);
    }

    @Test
    void a_placement_takes_the_bed_ends_the_wait_and_asks_after_six_weeks() {
        var wacht = waits();
        assertThat(
                        post(
                                joris,
                                pad() + "/" + huis,
                                "inwoner",
                                lotte.toString(),
                                "van",
                                "21-9-2026",
                                "reden",
                                "Kleine groep, dicht bij school",
                                "wachtvraag",
                                wacht.toString()))
                .hasStatus3xxRedirection();
        var plaatsing = as(joris, () -> plaatsingen.of(gezin)).getFirst();
        assertThat(as(joris, () -> wachtvragen.get(wacht)).isOpen()).isFalse();
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .noneMatch(v -> v.plek().id().equals(huis));
        assertThat(running(plaatsing.id())).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(work(plaatsing.id())).containsExactly(LocalDate.of(2026, 11, 2));
        assertThat(text(get(joris, "/plaatsingen/" + plaatsing.id())))
                .contains("Lotte bij Huis Zuid", "Kleine groep, dicht bij school");
        assertThat(text(get(joris, "/gezinnen/" + gezin))).contains("Lotte: Huis Zuid");
    }

    @Test
    void a_bed_that_is_taken_is_given_to_nobody_else_and_nothing_typed_is_lost() {
        place(lotte, gezin, huis, Optional.empty());
        var andere = inwoner();
        var ander = gezinnen.gezin(team, andere);
        assertThat(
                        post(
                                joris,
                                "/gezinnen/" + ander + "/plaatsingen/" + huis,
                                "inwoner",
                                andere.toString(),
                                "van",
                                "21-9-2026",
                                "reden",
                                "Dicht bij oma"))
                .hasStatus(422)
                .bodyText()
                .contains("Er is in deze tijd geen bed vrij.", "Dicht bij oma");
        assertThat(as(joris, () -> plaatsingen.of(ander))).isEmpty();
    }

    @Test
    void moving_on_asks_why_the_former_place_ends_and_frees_its_bed() {
        var eerste = place(lotte, gezin, huis, Optional.empty());
        var noord = place("Huis Noord", 1, false);
        clock.set(LocalDate.of(2026, 10, 5));
        var velden = List.of("inwoner", lotte.toString(), "van", "5-10-2026", "reden", "Meer rust");
        assertThat(post(joris, pad() + "/" + noord, velden.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Deze persoon woont bij Huis Zuid.", "Meer rust");
        var met = new ArrayList<>(velden);
        met.addAll(List.of("vorigEinde", "PAST_NIET", "vorigReden", ""));
        assertThat(post(joris, pad() + "/" + noord, met.toArray(String[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom de vorige plek eindigt.");
        met.set(met.size() - 1, "Te druk, geen behandeling");
        assertThat(post(joris, pad() + "/" + noord, met.toArray(String[]::new)))
                .hasStatus3xxRedirection();
        var oud = as(joris, () -> plaatsingen.get(eerste));
        assertThat(oud.einde())
                .contains(
                        new Plaatsing.Einde(
                                Plaatsingseinde.PAST_NIET,
                                LocalDate.of(2026, 10, 5),
                                "Te druk, geen behandeling"));
        assertThat(running(eerste)).isEmpty();
        assertThat(work(eerste)).isEmpty();
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .anyMatch(v -> v.plek().id().equals(huis));
    }

    @Test
    void the_fit_check_is_asked_of_both_and_each_answers_once() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var adres = "/plaatsingen/" + id;
        clock.set(LocalDate.of(2026, 11, 2));
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "JA",
                                "woorden",
                                "Ik slaap weer",
                                "wie",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in met wie u sprak.", "Ik slaap weer");
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "JA",
                                "woorden",
                                "Ik slaap weer",
                                "wie",
                                "Lotte"))
                .hasStatus3xxRedirection();
        assertThat(work(id)).isNotEmpty();
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "NEE",
                                "woorden",
                                "Toch niet",
                                "wie",
                                "Lotte"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit antwoord staat er al.");
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "AANBIEDER",
                                "antwoord",
                                "DEELS",
                                "woorden",
                                "Nog geen school",
                                "wie",
                                "Mentor Ria"))
                .hasStatus3xxRedirection();
        assertThat(work(id)).isEmpty();
        assertThat(running(id)).isEmpty();
        assertThat(text(get(joris, adres)))
                .contains("Ik slaap weer", "Nog geen school", "Mentor Ria");
    }

    @Test
    void a_stay_ends_with_a_reason_and_never_before_it_began() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var adres = "/plaatsingen/" + id + "/einde";
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "20-9-2026",
                                "eindeReden",
                                "Naar huis"))
                .hasStatus(422)
                .bodyText()
                .contains("Het verblijf begint op", "Naar huis");
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains("Leg uit waarom het verblijf eindigt.", "1-12-2026");
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                "Naar huis"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                joris,
                                adres,
                                "einde",
                                "VOLGENS_PLAN",
                                "tot",
                                "1-12-2026",
                                "eindeReden",
                                "Nog eens"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit verblijf is al voorbij.");
        assertThat(as(joris, () -> plekken.search(Plekvraag.ALLES)))
                .anyMatch(
                        v ->
                                v.plek().id().equals(huis)
                                        && v.vanaf().equals(LocalDate.of(2026, 12, 1)));
    }

    @Test
    void a_shielded_place_is_not_told_to_residents_and_its_address_to_few() {
        var veilig = PlekId.next();
        as(
                contract,
                () ->
                        done(
                                () ->
                                        plekken.save(
                                                plek(veilig, "Huis Hertog", 1, true),
                                                Optional.of("Geheimlaan 7"))));
        var eerste = place(lotte, gezin, huis, Optional.empty());
        var id =
                place(
                        lotte,
                        gezin,
                        veilig,
                        Optional.of(
                                new NieuwePlaatsing.Reden(Plaatsingseinde.PAST_NIET, "Onveilig")));
        assertThat(text(get(joris, "/plaatsingen/" + id)))
                .contains("Huis Hertog", "Afgeschermd.")
                .doesNotContain("Geheimlaan");
        var bewoner =
                new Verwerkingscontext(
                        SAMENSTAD,
                        lotte.value(),
                        "Lotte",
                        "BEWONER",
                        Set.of(),
                        "mijn-dossier",
                        true);
        assertThat(as(bewoner, () -> plaatsingen.of(gezin)))
                .extracting(Plaatsing::id)
                .containsExactly(eerste);
        assertThat(as(joris, () -> plaatsingen.of(gezin))).hasSize(2);
        assertThat(new PlaatsingBegun(as(joris, () -> plaatsingen.get(id)), "Lotte").forGezin())
                .isFalse();
    }

    @Test
    void a_place_that_does_not_fit_is_work_until_the_person_has_moved_on() {
        var id = place(lotte, gezin, huis, Optional.empty());
        as(
                joris,
                () ->
                        done(
                                () ->
                                        plaatsingen.answer(
                                                id, said(Matchpartij.BEWONER, Matchantwoord.NEE))));
        assertThat(count("plaatsing.past-niet", id)).isEqualTo(1);
        place(
                lotte,
                gezin,
                place("Huis Oost", 1, false),
                Optional.of(new NieuwePlaatsing.Reden(Plaatsingseinde.PAST_NIET, "Te druk")));
        assertThat(count("plaatsing.past-niet", id)).isZero();
    }

    private int count(String soort, PlaatsingId id) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select count(*) from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?")
                                .params(List.of(soort, id.value()))
                                .query(Integer.class)
                                .single());
    }

    @Test
    void who_lives_at_a_place_reads_it_on_the_own_page() {
        var sanne =
                gezinnen.inwoner(
                        "Sanne", "Bakker", LocalDate.of(1990, 5, 1), Bereikbaarheid.ONBEKEND);
        var eigen = gezinnen.gezin(team, sanne);
        place(sanne, eigen, huis, Optional.empty());
        var bewoner =
                new Gebruiker(
                        "bewoner",
                        SAMENSTAD.code(),
                        sanne.value(),
                        "Sanne",
                        "INWONER",
                        "BEWONER",
                        Set.of(),
                        false);
        assertThat(text(get(bewoner, "/mijn")))
                .contains("Hier woont u met hulp", "Huis Zuid", "Na zes weken vragen wij u");
    }

    @Test
    void figures_count_first_places_only_and_show_nothing_of_fewer_than_ten() {
        for (var i = 0; i < 10; i++) {
            var wie = inwoner();
            var van = gezinnen.gezin(team, wie);
            var id = place(wie, van, place("Huis " + i, 1, false), Optional.empty());
            var goed = i < 6 ? Matchantwoord.JA : Matchantwoord.NEE;
            as(joris, () -> done(() -> plaatsingen.answer(id, said(Matchpartij.BEWONER, goed))));
            as(
                    joris,
                    () ->
                            done(
                                    () ->
                                            plaatsingen.answer(
                                                    id,
                                                    said(
                                                            Matchpartij.AANBIEDER,
                                                            Matchantwoord.JA))));
            if (i == 0) {
                var tweede = place("Tweede huis", 1, false);
                place(
                        wie,
                        van,
                        tweede,
                        Optional.of(
                                new NieuwePlaatsing.Reden(Plaatsingseinde.VOLGENS_PLAN, "Klaar")));
            }
        }
        count();
        count();
        var naam = teamnaam();
        var anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        assertThat(text(get(anneke, "/plaatsingen/cijfers")))
                .containsPattern("(?s)" + naam + "</td>\\s*<td[^>]*>10</td>\\s*<td[^>]*>60%");
        jdbcDelete();
        count();
        assertThat(text(get(anneke, "/plaatsingen/cijfers")))
                .containsPattern("(?s)" + naam + "</td>\\s*<td[^>]*>Minder dan tien");
    }

    @Test
    void who_may_not_finds_no_placement() {
        var id = place(lotte, gezin, huis, Optional.empty());
        assertThatThrownBy(() -> as(vreemd, () -> plaatsingen.get(id)))
                .isInstanceOf(NotFound.class);
        assertThat(get(vreemd, "/plaatsingen/" + id)).hasStatus(404);
        assertThat(get(vreemd, pad())).hasStatus(404);
        assertThat(get(vreemd, pad() + "/nieuw?plek=" + huis)).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(get(ines, "/plaatsingen/" + id)).hasStatus(403);
        assertThat(get(ines, pad())).hasStatus(403);
        assertThat(get(joris, "/plaatsingen/cijfers")).hasStatus(403);
        assertThat(text(get(ines, "/gezinnen/" + gezin))).doesNotContain("Huis Zuid");
        assertThat(get(joris, pad() + "?leeftijd=13")).hasStatusOk();
        assertThat(get(joris, pad() + "/nieuw?plek=" + huis)).hasStatusOk();
    }

    /** One of the ten loses a first placement: nine are left. */
    private void jdbcDelete() {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        update plaatsing.plaatsing set tot = van, einde = 'NIET_BEGONNEN', einde_reden = 'x'
                                         where id = (select id from plaatsing.plaatsing
                                                      where team = ? and tot is null order by id desc limit 1)
                                        """)
                                .param(team.value())
                                .update());
    }

    private String teamnaam() {
        return asSystem(
                () ->
                        jdbc.sql("select naam from security.team where id = ?")
                                .param(team.value())
                                .query(String.class)
                                .single());
    }

    private void count() {
        as(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, PlaatsingRechten.DOEL_BEWAKEN),
                () -> done(cijfers::count));
    }

    private static Match said(Matchpartij wie, Matchantwoord wat) {
        return new Match(wie, wat, "zo is het", "Lotte", BEGIN);
    }

    private WachtvraagId waits() {
        return as(
                joris,
                () ->
                        wachtvragen.begin(
                                new NieuweWachtvraag(
                                        gezin,
                                        lotte,
                                        Wachtsoort.GEZINSHUIS,
                                        Wet.JEUGDWET,
                                        "rust en school",
                                        LocalDate.of(2026, 9, 1))));
    }

    private PlaatsingId place(
            InwonerId wie, GezinId van, PlekId plek, Optional<NieuwePlaatsing.Reden> vorige) {
        return as(
                joris,
                () ->
                        plaatsingen.place(
                                new NieuwePlaatsing(
                                        van,
                                        wie,
                                        plek,
                                        LocalDate.now(clock),
                                        "Past bij wat nodig is",
                                        Optional.empty(),
                                        vorige)));
    }

    private PlekId place(String naam, int bedden, boolean afgeschermd) {
        var id = PlekId.next();
        as(
                contract,
                () ->
                        done(
                                () ->
                                        plekken.save(
                                                plek(id, naam, bedden, afgeschermd),
                                                Optional.empty())));
        return id;
    }

    private Plek plek(PlekId id, String naam, int bedden, boolean afgeschermd) {
        return new Plek(
                id,
                Pleksoort.GEZINSHUIS,
                naam,
                linde,
                "",
                "Samenstad",
                bedden,
                new Geschiktheid(0, 120, Bestemd.IEDEREEN, Optional.empty(), Set.of(), Set.of()),
                LocalDate.of(2026, 1, 1),
                afgeschermd,
                true);
    }

    private InwonerId inwoner() {
        return gezinnen.inwoner(
                "Lotte", "Bakker", LocalDate.of(2013, 5, 1), Bereikbaarheid.ONBEKEND);
    }

    private String pad() {
        return "/gezinnen/" + gezin + "/plaatsingen";
    }

    private List<LocalDate> work(PlaatsingId id) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select uiterlijk from werkvoorraad.werkitem where soort = 'plaatsing.match' and onderwerp_id = ?")
                                .param(id.value())
                                .query(LocalDate.class)
                                .list());
    }

    private List<LocalDate> running(PlaatsingId id) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select uiterlijk from termijn.lopende_termijn where code = 'T42' and onderwerp_id = ? and status = 'LOPEND'")
                                .param(id.value())
                                .query(LocalDate.class)
                                .list());
    }

    private MvcTestResult post(Gebruiker wie, String pad, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(PlaatsingRechten.DOEL), work);
    }
}
