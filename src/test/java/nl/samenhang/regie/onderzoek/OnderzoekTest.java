package nl.samenhang.regie.onderzoek;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class OnderzoekTest extends SamenhangTest {

    private static final LocalDate MELDING = LocalDate.of(2026, 9, 7);

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Onderzoeken onderzoeken;
    @Autowired private Analyses analyses;
    @Autowired private Verslagen verslagen;
    @Autowired private Termijnen termijnen;
    @Autowired private Dossiertoegang toegang;
    @Autowired private JdbcClient jdbc;

    private Gebruiker yusuf;
    private Gebruiker vreemd;
    private Gebruiker karin;
    private Gebruiker intake;
    private InwonerId dewit;
    private InwonerId noor;
    private GezinId gezin;
    private Onderwerp melding;

    @BeforeEach
    void family() {
        clock.set(MELDING);
        var team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        intake = personeel.medewerker("Fatima", "INTAKE", team);
        vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        dewit =
                gezinnen.inwoner(
                        "Truus", "de Wit", LocalDate.of(1945, 3, 1), Bereikbaarheid.ONBEKEND);
        noor =
                gezinnen.inwoner(
                        "Noor", "de Wit", LocalDate.of(2010, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, dewit, noor);
        melding = new Onderwerp("melding", Ids.next());
        asSystem(
                () -> {
                    termijnen.start("T01", melding, Optional.of(gezin), MELDING);
                    termijnen.start("T02", melding, Optional.of(gezin), MELDING);
                });
    }

    @Test
    void the_dates_of_household_help_from_report_to_signature_are_those_of_the_law() {
        clock.set(LocalDate.of(2026, 9, 9));
        var id = start(new Onderzochte(dewit, true, false));
        var onderzoek = as(yusuf, () -> onderzoeken.get(id));
        assertThat(onderzoek.begin()).isEqualTo(MELDING);
        assertThat(as(yusuf, () -> onderzoeken.eigenPlanTot(onderzoek)))
                .isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(as(yusuf, () -> onderzoeken.uiterlijk(onderzoek)))
                .contains(LocalDate.of(2026, 10, 19));
        assertThat(running("T01")).isEqualTo(1);
        fillWmo(id);
        assertThat(running("T01")).isZero();

        clock.set(LocalDate.of(2026, 10, 12));
        assertThat(post("/onderzoeken/" + id + "/afronding")).hasStatus3xxRedirection();
        assertThat(running("T02")).isZero();
        assertThat(work("onderzoek.afronden", id)).isZero();
        assertThat(work("onderzoek.versturen", id)).isEqualTo(1);

        clock.set(LocalDate.of(2026, 10, 13));
        var verslag = "/onderzoeken/" + id + "/verslagen/" + dewit;
        assertThat(post(verslag)).hasStatus3xxRedirection();
        assertThat(work("onderzoek.versturen", id)).isZero();
        var sent = as(yusuf, () -> onderzoeken.inhoud(id).verslag(dewit).orElseThrow());
        assertThat(sent.verstuurdOp()).isEqualTo(LocalDate.of(2026, 10, 13));
        var pdf =
                mvc.get()
                        .uri("/documenten/" + sent.document().orElseThrow().value())
                        .with(by(yusuf))
                        .exchange();
        assertThat(pdf).hasStatusOk();
        assertThat(
                        new String(
                                pdf.getResponse().getContentAsByteArray(),
                                StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");

        clock.set(LocalDate.of(2026, 10, 19));
        assertThat(post(verslag + "/handtekening", "wens", "AANVRAGEN", "dag", "19-10-2026"))
                .hasStatus3xxRedirection();
        var signed = as(yusuf, () -> onderzoeken.inhoud(id).verslag(dewit).orElseThrow());
        assertThat(signed.getekendOp()).contains(LocalDate.of(2026, 10, 19));
        assertThat(signed.wens()).isTrue();
        assertThat(post(verslag + "/handtekening", "wens", "AANVRAGEN")).hasStatus(422);
    }

    @Test
    void an_inquiry_that_lacks_what_the_law_asks_does_not_end_and_says_what_is_missing() {
        var id = start(new Onderzochte(dewit, true, false));
        assertThat(post("/onderzoeken/" + id + "/afronding"))
                .hasStatus(422)
                .bodyText()
                .contains("Er missen nog 9 dingen", "Legitimatie gezien", "Eigen bijdrage");
        assertThat(running("T02")).isEqualTo(1);
    }

    @Test
    void a_melding_that_came_in_later_keeps_its_own_six_weeks() {
        var id = start(new Onderzochte(dewit, true, false));
        clock.set(MELDING.plusDays(5));
        var later = new Onderwerp("melding", Ids.next());
        asSystem(
                () -> {
                    termijnen.start("T02", later, Optional.of(gezin), MELDING.plusDays(5));
                });
        fillWmo(id);
        as(yusuf, () -> done(() -> onderzoeken.finish(id)));
        assertThat(asSystem(() -> termijnen.runningFor(melding))).isEmpty();
        assertThat(asSystem(() -> termijnen.runningFor(later))).hasSize(1);
    }

    @Test
    void a_file_has_one_inquiry_at_a_time_and_only_about_its_members() {
        var vreemdeling =
                gezinnen.inwoner(
                        "Piet", "Ander", LocalDate.of(1990, 1, 1), Bereikbaarheid.ONBEKEND);
        assertThatThrownBy(() -> start(new Onderzochte(vreemdeling, true, false)))
                .isInstanceOf(Refusal.class);
        start(new Onderzochte(dewit, true, false));
        assertThatThrownBy(() -> start(new Onderzochte(noor, false, true)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_topic_is_saved_and_leads_on_to_the_next_one() {
        var id = start(new Onderzochte(dewit, true, false));
        var pad = "/onderzoeken/" + id + "/personen/" + dewit + "/punten/";
        assertThat(post(pad + "WMO_BEHOEFTE", "tekst", "Zij kan niet meer ramen lappen."))
                .redirectedUrl()
                .isEqualTo(pad + "WMO_EIGEN_KRACHT");
        assertThat(mvc.get().uri(pad + "WMO_BEHOEFTE").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Zij kan niet meer ramen lappen.");
        assertThat(mvc.get().uri(pad + "JEUGD_VRAAG").with(by(yusuf))).hasStatus(404);
        assertThat(post(pad + "WMO_BEHOEFTE", "tekst", "x".repeat(4001))).hasStatus(422);
    }

    @Test
    void causes_in_the_past_have_no_field_before_their_ground_is_recorded() {
        var id = start(new Onderzochte(noor, false, true));
        var pad = "/onderzoeken/" + id + "/generaties";
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Dit is gevoelig")
                .doesNotContain("Wat speelde er eerder?");
        assertThat(post(pad, "tekst", "Opa dronk ook")).hasStatus(422);
        assertThat(generaties(id)).isEmpty();
        assertThat(post(pad + "/grond", "wie", dewit.toString(), "grond", "TOESTEMMING"))
                .hasStatus(422);
        assertThat(
                        post(
                                pad + "/grond",
                                "wie",
                                dewit.toString(),
                                "grond",
                                "TOESTEMMING",
                                "toelichting",
                                "Zij zei ja op 7 september"))
                .hasStatus3xxRedirection();
        assertThat(post(pad, "tekst", "Opa dronk ook")).hasStatus3xxRedirection();
        assertThat(generaties(id)).map(Generaties::tekst).contains("Opa dronk ook");
        assertThat(post(pad + "/verwijdering")).hasStatus3xxRedirection();
        assertThat(generaties(id)).isEmpty();
    }

    @Test
    void a_hypothesis_is_not_judged_without_saying_by_what() {
        var id = start(new Onderzochte(noor, false, true));
        assertThat(post("/onderzoeken/" + id + "/hypothesen", "tekst", "Bang voor school"))
                .hasStatus3xxRedirection();
        var hypothese = as(yusuf, () -> onderzoeken.inhoud(id).hypothesen().getFirst());
        var pad = "/onderzoeken/" + id + "/hypothesen/" + hypothese.id();
        assertThat(post(pad, "tekst", "Bang voor school", "status", "VERWORPEN"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waaraan u dit ziet.");
        assertThat(
                        post(
                                pad,
                                "tekst",
                                "Bang voor school",
                                "status",
                                "VERWORPEN",
                                "onderbouwing",
                                "Zij gaat graag als oma er is"))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> onderzoeken.inhoud(id).hypothesen().getFirst().status()))
                .isEqualTo(Hypothese.Status.VERWORPEN);
    }

    @Test
    void heavy_help_for_somebody_without_an_inquiry_waits_for_one() {
        var gereed = as(yusuf, () -> onderzoeken.readyForHeavyHelp(gezin, noor));
        assertThat(gereed.isReady()).isFalse();
        assertThat(gereed.ontbreekt()).contains(Tekst.of("onderzoek.gemis.onderzoek"));
    }

    @Test
    void a_plan_that_comes_late_is_taken_too_and_a_file_of_another_kind_is_not() {
        var id = start(new Onderzochte(dewit, true, false));
        clock.set(MELDING.plusDays(20));
        var pad = "/onderzoeken/" + id + "/personen/" + dewit + "/eigen-plan";
        assertThat(plan(pad, yusuf, "", new byte[] {0x4d, 0x5a, 0, 3}, "x.exe")).hasStatus(422);
        assertThat(plan(pad, yusuf, "", new byte[0], "")).hasStatus(422);
        assertThat(plan(pad, yusuf, "Mijn dochter kookt op zondag.", new byte[0], ""))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> onderzoeken.inhoud(id).plannen(dewit)))
                .extracting(Eigenplan::ontvangenOp)
                .containsExactly(MELDING.plusDays(20));
    }

    @Test
    void a_resident_hands_in_a_plan_comments_and_signs_and_sees_nobody_elses_report() {
        var id = start(new Onderzochte(dewit, true, false), new Onderzochte(noor, false, true));
        var zij = resident(dewit);
        var mijn = "/mijn/onderzoeken/" + id + "/" + dewit;
        assertThat(plan(mijn + "/eigen-plan", zij, "Ik wil zelf koken.", new byte[0], ""))
                .hasStatus3xxRedirection();
        assertThat(running("T01")).isZero();
        fillWmo(id);
        fillJeugd(id);
        as(yusuf, () -> done(() -> onderzoeken.finish(id)));
        assertThat(post("/onderzoeken/" + id + "/verslagen/" + dewit)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(mijn).with(by(zij)))
                .hasStatusOk()
                .bodyText()
                .contains("Antwoord op WMO_BIJDRAGE")
                .doesNotContain("Antwoord op JEUGD_VRAAG");
        assertThat(mvc.get().uri(mijn + "/verslag").with(by(zij)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(post(mijn + "/reactie", zij, "tekst", "Ik kan nog wel strijken."))
                .hasStatus3xxRedirection();
        assertThat(work("onderzoek.lezen", id)).isEqualTo(1);
        assertThat(mvc.get().uri("/onderzoeken/" + id + "/verslagen/" + dewit).with(by(yusuf)))
                .bodyText()
                .contains("Ik kan nog wel strijken.");
        assertThat(post(mijn + "/handtekening", zij, "wens", "AANVRAGEN"))
                .hasStatus3xxRedirection();
        assertThat(as(yusuf, () -> onderzoeken.inhoud(id).verslag(dewit).orElseThrow().wens()))
                .isTrue();
        assertThat(mvc.get().uri("/mijn/onderzoeken/" + id + "/" + noor).with(by(zij)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/mijn/onderzoeken/" + id + "/" + noor + "/verslag").with(by(zij)))
                .hasStatus(404);
    }

    @Test
    void who_may_not_open_the_file_or_does_no_inquiries_sees_none_of_it() {
        var id = start(new Onderzochte(dewit, true, false));
        for (var pad :
                List.of(
                        "",
                        "/bevindingen",
                        "/hypothesen",
                        "/generaties",
                        "/samen/SAMEN_VRAAG",
                        "/personen/" + dewit + "/punten/WMO_BEHOEFTE",
                        "/personen/" + dewit + "/ondersteuning",
                        "/personen/" + dewit + "/identiteit",
                        "/personen/" + dewit + "/eigen-plan",
                        "/verslagen/" + dewit)) {
            assertThat(mvc.get().uri("/onderzoeken/" + id + pad).with(by(yusuf))).hasStatusOk();
            assertThat(mvc.get().uri("/onderzoeken/" + id + pad).with(by(vreemd))).hasStatus(404);
            assertThat(mvc.get().uri("/onderzoeken/" + id + pad).with(by(karin))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/onderzoek/new").with(by(vreemd)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/onderzoek/new").with(by(intake)))
                .hasStatus(403);
        assertThatThrownBy(() -> as(vreemd, () -> onderzoeken.get(id)))
                .isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(karin)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Verder met het onderzoek");
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Verder met het onderzoek");
    }

    private OnderzoekId start(Onderzochte... wie) {
        return as(yusuf, () -> onderzoeken.start(gezin, List.of(wie), MELDING)).id();
    }

    private void fillWmo(OnderzoekId id) {
        var persoon = "/onderzoeken/" + id + "/personen/" + dewit;
        assertThat(
                        post(
                                persoon + "/ondersteuning",
                                "aangebodenOp",
                                "7-9-2026",
                                "antwoord",
                                "JA",
                                "vorm",
                                "VRIJWILLIGER",
                                "wie",
                                "Riet van Samen Sterk",
                                "cijfer",
                                "8",
                                "resultaat",
                                "Zij durfde te vragen"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                persoon + "/identiteit",
                                "bewijs",
                                "IDENTITEITSKAART",
                                "gezienOp",
                                "7-9-2026"))
                .hasStatus3xxRedirection();
        assertThat(
                        plan(
                                persoon + "/eigen-plan",
                                yusuf,
                                "Mijn dochter doet de boodschappen.",
                                new byte[0],
                                ""))
                .hasStatus3xxRedirection();
        fill(id, dewit, Vraagpunt.Deel.WMO);
    }

    private void fillJeugd(OnderzoekId id) {
        fill(id, noor, Vraagpunt.Deel.JEUGD);
    }

    private void fill(OnderzoekId id, InwonerId wie, Vraagpunt.Deel deel) {
        for (var punt : Vraagpunt.van(deel)) {
            var antwoord = new Antwoord(punt, Optional.of(wie), "Antwoord op " + punt);
            as(yusuf, () -> done(() -> analyses.answer(id, antwoord)));
        }
    }

    private Optional<Generaties> generaties(OnderzoekId id) {
        return as(yusuf, () -> onderzoeken.inhoud(id).generaties());
    }

    /** The resident logged in under the own pages. */
    private Gebruiker resident(InwonerId wie) {
        asSystem(() -> toegang.grant(gezin, wie.value(), Dossiertoegang.Reden.GEZINSLID));
        return new Gebruiker(
                "bewoner", "9901", wie.value(), "Truus", "INWONER", "BEWONER", Set.of(), false);
    }

    private MvcTestResult post(String pad, String... velden) {
        return post(pad, yusuf, velden);
    }

    private MvcTestResult post(String pad, Gebruiker wie, String... velden) {
        var request = mvc.post().uri(pad).with(by(wie)).with(csrf());
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult plan(
            String pad, Gebruiker wie, String tekst, byte[] bestand, String naam) {
        return mvc.post()
                .uri(pad)
                .multipart()
                .file(new MockMultipartFile("bestand", naam, "application/octet-stream", bestand))
                .with(by(wie))
                .with(csrf())
                .param("soort", "PERSOONLIJK")
                .param("tekst", tekst)
                .exchange();
    }

    private int running(String code) {
        return count(
                "select count(*) from termijn.lopende_termijn where gezin = ? and code = ? and status = 'LOPEND'",
                List.of(gezin.value(), code));
    }

    private int work(String soort, OnderzoekId id) {
        return count(
                "select count(*) from werkvoorraad.werkitem where soort = ? and onderwerp_id = ?",
                List.of(soort, id.value()));
    }

    private int count(String sql, List<Object> params) {
        return asSystem(() -> jdbc.sql(sql).params(params).query(Integer.class).single());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(OnderzoekRechten.DOEL), work);
    }
}
