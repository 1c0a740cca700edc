package nl.samenhang.regie.overleg;

import static nl.samenhang.werkplek.Personeel.by;
import static nl.samenhang.werkplek.Personeel.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

class OverlegTest extends SamenhangTest {

    private static final LocalDate DAG = LocalDate.of(2026, 9, 24);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Overleggen overleggen;
    @Autowired private Adviezen adviezen;
    @Autowired private Registraties registraties;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Onderzoeken onderzoeken;
    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Gezinsplannen plannen;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker yusuf;
    private Gebruiker anneke;
    private Gebruiker ilse;
    private Gebruiker omar;
    private Gebruiker dubbelrol;
    private Gebruiker vreemd;
    private InwonerId sanne;
    private InwonerId noor;
    private GezinId gezin;

    @BeforeEach
    void family() {
        clock.set(LocalDate.of(2026, 9, 16));
        team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        omar = personeel.medewerker("Omar", "GEDRAGSWETENSCHAPPER", team);
        dubbelrol = personeel.medewerker("Dubbel", "CONSULENT", team);
        ilse = personeel.medewerker("Ilse", "GEDRAGSWETENSCHAPPER", personeel.team("Deskundigen"));
        vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        sanne =
                gezinnen.inwoner(
                        "Sanne", "Kaya", LocalDate.of(1988, 3, 1), Bereikbaarheid.ONBEKEND);
        noor = gezinnen.inwoner("Noor", "Kaya", LocalDate.of(2010, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, sanne, noor);
    }

    @Test
    void the_table_says_which_expertise_is_needed_and_why() {
        var overleg = prepare(Kenmerk.OPGROEIPROBLEMEN, Kenmerk.UITHUISPLAATSING);
        assertThat(as(yusuf, () -> overleggen.nodig(overleg)))
                .extracting(Nodig::deskundigheid)
                .containsExactly(
                        Deskundigheid.OPGROEIEN_PSYCHISCH, Deskundigheid.GEDRAGSWETENSCHAPPER);
        assertThat(mvc.get().uri("/overleggen/" + overleg.id()).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Gedragswetenschapper", "nog niemand", "Besluit Jeugdwet art. 2.1");
        assertThat(as(yusuf, () -> overleggen.nodig(prepare()))).isEmpty();
    }

    @Test
    void an_expert_who_is_invited_may_open_the_file_and_gets_an_invitation_without_names() {
        var overleg = prepare(Kenmerk.UITHUISPLAATSING);
        assertThatThrownBy(() -> as(ilse, () -> overleggen.get(overleg.id())))
                .isInstanceOf(NotFound.class);
        invite(overleg, "MEDEWERKER", "medewerker", ilse.actor().toString());
        invite(overleg, "GEZINSLID", "inwoner", sanne.toString());
        assertThat(
                        post(
                                "/overleggen/" + overleg.id() + "/deelnemers",
                                yusuf,
                                "soort",
                                "PARTNER",
                                "naam",
                                "Jeugdarts De Boer",
                                "email",
                                "deboer@ggd.example"))
                .hasStatus3xxRedirection();
        assertThat(as(ilse, () -> overleggen.get(overleg.id()))).isNotNull();
        plan(overleg);
        var mails = mails(overleg);
        assertThat(mails).hasSize(3);
        assertThat(mails)
                .allSatisfy(
                        mail ->
                                assertThat(mail)
                                        .contains("METHOD:REQUEST", "Wijkgebouw West")
                                        .doesNotContain("Noor", "Sanne", "Kaya", "school"));
        assertThat(post("/overleggen/" + overleg.id() + "/afgelasting", yusuf))
                .hasStatus3xxRedirection();
        assertThat(mails(overleg)).filteredOn(m -> m.contains("METHOD:CANCEL")).hasSize(3);
    }

    @Test
    void who_is_taken_off_the_list_may_no_longer_open_the_file() {
        var overleg = prepare();
        invite(overleg, "MEDEWERKER", "medewerker", ilse.actor().toString());
        var gast =
                as(yusuf, () -> overleggen.inhoud(overleg.id())).deelnemers().stream()
                        .filter(d -> d.naam().equals("Ilse"))
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        post(
                                "/overleggen/"
                                        + overleg.id()
                                        + "/deelnemers/"
                                        + gast.id()
                                        + "/verwijdering",
                                yusuf))
                .hasStatus3xxRedirection();
        assertThatThrownBy(() -> as(ilse, () -> overleggen.get(overleg.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_meeting_says_why_the_family_was_not_there_and_its_actions_go_into_the_plan() {
        var overleg = prepare();
        invite(overleg, "GEZINSLID", "inwoner", sanne.toString());
        post("/overleggen/" + overleg.id() + "/agenda", yusuf, "agendapunt", "Terug naar school");
        plan(overleg);
        var pad = "/overleggen/" + overleg.id();
        assertThat(post(pad + "/verslag", yusuf, "gezin", "JA")).hasStatus(422);
        clock.set(LocalDateTime.of(2026, 9, 24, 17, 0));
        assertThat(post(pad + "/verslag", yusuf, "gezin", "NEE"))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in waarom het gezin er niet bij was.");
        var punt = as(yusuf, () -> overleggen.inhoud(overleg.id())).agenda().getFirst();
        var gasten = as(yusuf, () -> overleggen.inhoud(overleg.id())).deelnemers();
        assertThat(
                        post(
                                pad + "/verslag",
                                yusuf,
                                "gezin",
                                "JA",
                                "aanwezig",
                                gasten.getLast().id().toString(),
                                "besluit-" + punt.id(),
                                "Halve dagen om te beginnen"))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> overleggen.inhoud(overleg.id())).agenda())
                .extracting(Overleg.Agendapunt::besluit)
                .containsExactly("Halve dagen om te beginnen");
        assertThat(
                        post(
                                pad + "/acties",
                                yusuf,
                                "tekst",
                                "Rooster maken met school",
                                "wie",
                                gasten.getLast().id().toString(),
                                "uiterlijk",
                                "1-10-2026"))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> plannen.inhoud(plannen.get(gezin))).acties())
                .extracting(a -> a.eigenaar().naam() + ": " + a.tekst())
                .containsExactly("Sanne: Rooster maken met school");
        assertThat(post(pad + "/agenda", yusuf, "agendapunt", "Nog iets")).hasStatus(422);
        assertThat(mijn(sanne))
                .contains(
                        "Gesprekken over uw plan",
                        "Waarom gaat zij niet naar school?",
                        "Terug naar school: Halve dagen om te beginnen");
    }

    @Test
    void a_meeting_is_on_the_own_pages_of_who_is_invited_and_of_nobody_else() {
        var zonder = prepare();
        assertThat(mijn(sanne)).doesNotContain("Gesprekken over uw plan");
        invite(zonder, "GEZINSLID", "inwoner", sanne.toString());
        plan(zonder);
        assertThat(mijn(sanne))
                .contains("Gesprekken over uw plan", "Wijkgebouw West", "gepland", "Yusuf");
        assertThat(mijn(noor)).doesNotContain("Gesprekken over uw plan");
    }

    @Test
    void advice_counts_with_a_registration_and_an_expired_one_is_refused_in_words() {
        var overleg = prepare(Kenmerk.UITHUISPLAATSING);
        invite(overleg, "MEDEWERKER", "medewerker", ilse.actor().toString());
        assertThat(advise()).hasStatus(422).bodyText().contains("U heeft geen SKJ-registratie");
        assertThat(
                        post(
                                "/deskundigen/registraties",
                                anneke,
                                "medewerker",
                                ilse.actor().toString(),
                                "nummer",
                                "130012345",
                                "eersteDag",
                                "1-2-2024",
                                "laatsteDag",
                                "1-2-2029"))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> onderzoeken.readyForHeavyHelp(gezin, noor)).ontbreekt())
                .contains(Tekst.of("overleg.gemis.advies"));
        clock.set(LocalDate.of(2029, 2, 2));
        assertThat(advise())
                .hasStatus(422)
                .bodyText()
                .contains("Uw SKJ-registratie is verlopen. De laatste dag was 1-2-2029.");
        clock.set(LocalDate.of(2029, 2, 1));
        assertThat(advise()).hasStatus3xxRedirection();
        clock.set(DAG);
        assertThat(as(yusuf, () -> onderzoeken.readyForHeavyHelp(gezin, noor)).ontbreekt())
                .doesNotContain(Tekst.of("overleg.gemis.advies"));
        assertThat(as(yusuf, () -> adviezen.adviseurs(gezin))).containsExactly(id(ilse));
    }

    @Test
    void two_registrations_of_a_person_never_overlap_and_none_ends_before_it_begins() {
        register("1-2-2024", "1-2-2029").hasStatus3xxRedirection();
        register("1-2-2029", "1-2-2034").hasStatus(422);
        register("2-2-2034", "1-2-2029").hasStatus(422);
        register("2-2-2029", "1-2-2034").hasStatus3xxRedirection();
    }

    @Test
    void a_second_opinion_comes_from_somebody_else() {
        for (var wie : List.of(ilse, omar)) {
            asSystem(() -> registraties.register(registratie(wie)));
        }
        invite(prepare(), "MEDEWERKER", "medewerker", ilse.actor().toString());
        var eerste = as(ilse, () -> adviezen.give(gezin, noor, inhoud(Optional.empty())));
        var over = inhoud(Optional.of(eerste));
        assertThatThrownBy(() -> as(ilse, () -> adviezen.give(gezin, noor, over)))
                .isInstanceOf(Refusal.class);
        var tweede = as(omar, () -> adviezen.give(gezin, noor, over));
        assertThat(mvc.get().uri("/adviezen/" + tweede).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Niet eens met het eerste advies");
        assertThat(mvc.get().uri("/adviezen/" + eerste).with(by(yusuf)))
                .bodyText()
                .contains("Tweede mening");
    }

    @Test
    void who_advised_a_family_does_not_record_help_for_it() {
        asSystem(() -> registraties.register(registratie(dubbelrol)));
        as(dubbelrol, () -> adviezen.give(gezin, noor, inhoud(Optional.empty())));
        assertThatThrownBy(() -> as(dubbelrol, () -> done(() -> voorzieningen.record(hulp()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("voorziening.fout.adviseur");
        as(yusuf, () -> done(() -> voorzieningen.record(hulp())));
    }

    @Test
    void hiring_somebody_is_asked_by_one_and_decided_by_another() {
        assertThat(
                        post(
                                "/deskundigen/inhuur",
                                anneke,
                                "deskundigheid",
                                "TAAL_LEREN",
                                "waarom",
                                "Niemand weet veel van meertaligheid " + team,
                                "uren",
                                "8"))
                .hasStatus3xxRedirection();
        var id =
                asSystem(
                        () ->
                                jdbc.sql("select id from overleg.inhuur where waarom like ?")
                                        .param("%" + team)
                                        .query(UUID.class)
                                        .single());
        assertThat(post("/deskundigen/inhuur/" + id, anneke, "antwoord", "JA")).hasStatus(422);
        assertThat(post("/deskundigen/inhuur/" + id, yusuf, "antwoord", "JA")).hasStatus(403);
        var ander = personeel.medewerker("Ander", "TEAMLEIDER", team);
        assertThat(post("/deskundigen/inhuur/" + id, ander, "antwoord", "NEE")).hasStatus(422);
        assertThat(post("/deskundigen/inhuur/" + id, ander, "antwoord", "JA"))
                .hasStatus3xxRedirection();
    }

    @Test
    void hours_of_peer_review_add_up_for_who_was_there() {
        for (var minuten : List.of("90", "60")) {
            assertThat(
                            post(
                                    "/intervisie",
                                    yusuf,
                                    "dag",
                                    "14-9-2026",
                                    "minuten",
                                    minuten,
                                    "thema",
                                    "Grenzen in gesprekken"))
                    .hasStatus3xxRedirection();
        }
        assertThat(mvc.get().uri("/intervisie").with(by(yusuf)))
                .bodyText()
                .contains("Dit jaar: 2 uur en 30 minuten");
        assertThat(mvc.get().uri("/intervisie").with(by(anneke)))
                .bodyText()
                .contains("Dit jaar: 0 uur en 0 minuten");
    }

    @Test
    void who_may_not_open_the_file_or_has_another_task_sees_none_of_it() {
        var overleg = prepare();
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        for (var pad : List.of("", "/deelnemers/new", "/datum", "/verslag")) {
            var uri = "/overleggen/" + overleg.id() + pad;
            assertThat(mvc.get().uri(uri).with(by(yusuf))).hasStatusOk();
            assertThat(mvc.get().uri(uri).with(by(vreemd))).hasStatus(404);
            assertThat(mvc.get().uri(uri).with(by(ines))).hasStatus(403);
        }
        asSystem(() -> registraties.register(registratie(ilse)));
        invite(overleg, "MEDEWERKER", "medewerker", ilse.actor().toString());
        var advies = as(ilse, () -> adviezen.give(gezin, noor, inhoud(Optional.empty())));
        assertThat(mvc.get().uri("/adviezen/" + advies).with(by(vreemd))).hasStatus(404);
        assertThat(mvc.get().uri("/adviezen/" + advies).with(by(ines))).hasStatus(403);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/overleggen/new").with(by(vreemd)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/overleggen/new").with(by(ilse)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/adviezen/new").with(by(ilse)))
                .hasStatusOk();
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/adviezen/new").with(by(yusuf)))
                .hasStatus(403);
        assertThat(mvc.get().uri("/deskundigen").with(by(ines))).hasStatus(403);
        assertThat(mvc.get().uri("/intervisie").with(by(ines))).hasStatus(403);
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Overleg en advies");
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(ines)))
                .bodyText()
                .doesNotContain("Overleg en advies");
    }

    private String mijn(InwonerId wie) {
        asSystem(() -> toegang.grant(gezin, wie.value(), Dossiertoegang.Reden.GEZINSLID));
        var bewoner =
                new Gebruiker(
                        "bewoner",
                        "9901",
                        wie.value(),
                        "Bewoner",
                        "INWONER",
                        "BEWONER",
                        Set.of(),
                        false);
        var answer = mvc.get().uri("/mijn").with(by(bewoner)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private Overleg prepare(Kenmerk... kenmerken) {
        return as(
                yusuf,
                () ->
                        overleggen.prepare(
                                gezin,
                                noor,
                                "Waarom gaat zij niet naar school?",
                                Set.of(kenmerken)));
    }

    private void invite(Overleg overleg, String soort, String veld, String wie) {
        assertThat(
                        post(
                                "/overleggen/" + overleg.id() + "/deelnemers",
                                yusuf,
                                "soort",
                                soort,
                                veld,
                                wie))
                .hasStatus3xxRedirection();
    }

    private void plan(Overleg overleg) {
        assertThat(
                        post(
                                "/overleggen/" + overleg.id() + "/datum",
                                yusuf,
                                "dag",
                                "24-9-2026",
                                "tijd",
                                "14:30",
                                "minuten",
                                "90",
                                "plaats",
                                "Wijkgebouw West"))
                .hasStatus3xxRedirection();
    }

    private List<String> mails(Overleg overleg) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select agenda || titel || array_to_string(alineas, ' ') from notification.verzending
                                         where onderwerp_id = ? and kanaal = 'EMAIL'
                                        """)
                                .param(overleg.id().value())
                                .query(String.class)
                                .list());
    }

    private MvcTestResult advise() {
        return post(
                "/gezinnen/" + gezin + "/adviezen",
                ilse,
                "inwoner",
                noor.toString(),
                "vraag",
                "Wat houdt haar thuis?",
                "analyse",
                "Zij zorgt voor haar moeder.",
                "richtingen",
                "Eerst hulp voor moeder.");
    }

    private MvcTestResultAssert register(String eerste, String laatste) {
        return assertThat(
                post(
                        "/deskundigen/registraties",
                        anneke,
                        "medewerker",
                        ilse.actor().toString(),
                        "nummer",
                        "130012345",
                        "eersteDag",
                        eerste,
                        "laatsteDag",
                        laatste));
    }

    private static Registratie registratie(Gebruiker wie) {
        return new Registratie(
                id(wie),
                "130012345",
                Periode.between(LocalDate.of(2024, 2, 1), LocalDate.of(2029, 2, 2)));
    }

    private static Adviezen.Inhoud inhoud(Optional<AdviesId> over) {
        return new Adviezen.Inhoud(
                over,
                "Wat houdt haar thuis?",
                "Zij zorgt voor haar moeder.",
                "Eerst hulp voor moeder.",
                over.map(_ -> false));
    }

    private Voorziening hulp() {
        return new Voorziening(
                VoorzieningId.next(),
                gezin,
                sanne,
                Wet.WMO,
                Leveringsvorm.ZIN,
                "Begeleiding thuis",
                Optional.empty(),
                Periode.from(LocalDate.of(2026, 10, 1)),
                new Hulpcontact("Yusuf", "0990 123456"));
    }

    private MvcTestResult post(String pad, Gebruiker wie, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(OverlegRechten.DOEL), work);
    }
}
