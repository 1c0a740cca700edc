package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In a municipality of its own, because it counts administrators. */
class BeheerverzoekenTest extends SamenhangTest {

    private static final Gemeentecode HIER = new Gemeentecode("9921");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired Beheerverzoeken verzoeken;
    @Autowired Roltoekenningen rollen;
    @Autowired Gebruikersbeheer gebruikers;
    @Autowired Teambeheer teams;
    @Autowired Rolverloop verloop;
    @Autowired Verwerkingslog log;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private MedewerkerId hugo;
    private MedewerkerId ria;
    private MedewerkerId nina;
    private String naamVanNina;

    @BeforeEach
    void twoAdministratorsAndANewColleague() {
        by(hugo(), () -> jdbc.sql("update security.account set actief = false").update());
        hugo = accounts.medewerker(HIER, "h" + UUID.randomUUID(), "Hugo", "BEHEERDER");
        ria = accounts.medewerker(HIER, "r" + UUID.randomUUID(), "Ria", "BEHEERDER");
        naamVanNina = "n" + UUID.randomUUID();
        nina = accounts.medewerker(HIER, naamVanNina, "Nina", "GEEN");
    }

    private static MedewerkerId hugo() {
        return MedewerkerId.next();
    }

    @Test
    void a_role_counts_only_after_another_administrator_approved_it() {
        var id = by(hugo, () -> verzoeken.askRol(nina, consulent()));
        assertThat(names()).doesNotContain("CONSULENT");

        approve(ria, id);

        assertThat(names()).contains("CONSULENT");
        assertThat(by(ria, () -> verzoeken.open()))
                .extracting(Beheerverzoek::id)
                .doesNotContain(id);
        assertThat(as("PRIVACY", HIER, () -> log.find(Logvraag.newest(), 20_000)))
                .extracting(Logregel::onderwerpSoort)
                .contains("rol-gevraagd", "beheerverzoek-goedgekeurd", "rol-gegeven");
    }

    @Test
    void who_asked_cannot_approve_and_who_it_is_about_cannot_either() {
        var piet = accounts.medewerker(HIER, "p" + UUID.randomUUID(), "Piet", "BEHEERDER");
        var id = by(hugo, () -> verzoeken.askRol(ria, consulent()));

        refused(() -> approve(hugo, id), "beheer.verzoek.zelf-gevraagd");
        refused(() -> approve(ria, id), "beheer.verzoek.niet-zichzelf");
        approve(piet, id);
        assertThat(by(hugo, () -> rollen.of(ria)))
                .extracting(Roltoekenning::rol)
                .contains("CONSULENT");
    }

    @Test
    void nobody_asks_for_themselves() {
        refused(
                () -> by(hugo, () -> verzoeken.askRol(hugo, consulent())),
                "beheer.verzoek.niet-zichzelf");
    }

    @Test
    void the_schema_itself_refuses_one_pair_of_eyes() {
        var id = by(hugo, () -> verzoeken.askRol(nina, consulent()));
        var sql =
                "update security.beheerverzoek set besluit = 'GOEDGEKEURD', besloten_door = :wie, besloten_op = now() where id = :id";
        assertThatThrownBy(
                        () ->
                                by(
                                        hugo,
                                        () ->
                                                jdbc.sql(sql)
                                                        .param("wie", hugo.value())
                                                        .param("id", id.value())
                                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("vier_ogen");
    }

    @Test
    void the_only_administrator_is_told_how_to_get_a_second_one() {
        by(hugo, () -> run(() -> gebruikers.deactivate(ria)));

        refused(
                () -> by(hugo, () -> verzoeken.askRol(nina, consulent())),
                "beheer.verzoek.geen-tweede");

        by(
                hugo,
                () ->
                        gebruikers.registerBeheerder(
                                "Bea", "bea@x.example", "b" + UUID.randomUUID(), "geheim"));
        assertThat(by(hugo, () -> verzoeken.askRol(nina, consulent()))).isNotNull();
        refused(
                () ->
                        by(
                                hugo,
                                () ->
                                        gebruikers.registerBeheerder(
                                                "Cor", "c@x.example", "c1", "geheim")),
                "beheer.opdracht.al-twee");
    }

    @Test
    void the_same_is_asked_once_and_what_was_decided_is_decided() {
        var id = by(hugo, () -> verzoeken.askRol(nina, consulent()));
        refused(() -> by(ria, () -> verzoeken.askRol(nina, consulent())), "beheer.verzoek.bestaat");
        by(ria, () -> run(() -> verzoeken.reject(id)));
        assertThatThrownBy(() -> approve(ria, id)).isInstanceOf(NotFound.class);
        assertThat(names()).doesNotContain("CONSULENT");
    }

    @Test
    void a_request_for_a_role_of_which_the_last_day_passed_meanwhile_is_refused_with_words() {
        var vraag =
                new Rolvraag(
                        "CONSULENT", Optional.empty(), VANDAAG, Optional.of(VANDAAG.plusDays(2)));
        var id = by(hugo, () -> verzoeken.askRol(nina, vraag));
        clock.set(VANDAAG.plusDays(3));
        refused(() -> approve(ria, id), "beheer.verzoek.voorbij");
    }

    @Test
    void a_role_that_ends_by_itself_ends_the_running_session_at_once() {
        var vraag = new Rolvraag("CONSULENT", Optional.empty(), VANDAAG, Optional.of(VANDAAG));
        withoutOtherRole();
        approve(ria, by(hugo, () -> verzoeken.askRol(nina, vraag)));
        var session = login();
        assertThat(mvc.get().uri("/werk").cookie(session)).hasStatusOk();

        clock.set(VANDAAG.plusDays(1));

        assertThat(mvc.get().uri("/werk").cookie(session)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void a_role_for_a_team_counts_for_who_is_in_it_and_ends_with_it() {
        var team = by(hugo, () -> teams.create("Team " + UUID.randomUUID(), "Noord"));
        withoutOtherRole();
        approve(ria, by(hugo, () -> verzoeken.askRol(nina, consulentFor(team))));
        assertThat(login(naamVanNina)).isEqualTo("/inloggen?fout=onbekend");

        by(hugo, () -> run(() -> teams.add(team, nina)));
        var session = login();
        assertThat(mvc.get().uri("/werk").cookie(session)).hasStatusOk();

        by(hugo, () -> run(() -> teams.remove(team, nina)));
        assertThat(mvc.get().uri("/werk").cookie(session)).hasRedirectedUrl("/inloggen");
    }

    @Test
    void a_month_before_a_role_ends_an_administrator_finds_it_on_the_work_list() {
        var vraag =
                new Rolvraag(
                        "CONSULENT",
                        Optional.empty(),
                        VANDAAG,
                        Optional.of(LocalDate.of(2026, 12, 31)));
        approve(ria, by(hugo, () -> verzoeken.askRol(nina, vraag)));

        assertThat(announced(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(announced(LocalDate.of(2026, 12, 1))).contains(LocalDate.of(2026, 12, 31));
        assertThat(announced(LocalDate.of(2027, 1, 1))).isEmpty();
    }

    private Optional<LocalDate> announced(LocalDate day) {
        clock.set(day);
        by(hugo, () -> run(verloop::announce));
        var sql =
                """
                select uiterlijk from werkvoorraad.werkitem
                where soort = 'beheer.rol-loopt-af' and pad = :pad and medewerker = :hugo
                """;
        return by(
                hugo,
                () ->
                        jdbc.sql(sql)
                                .param("pad", "/beheer/gebruikers/" + nina)
                                .param("hugo", hugo.value())
                                .query(LocalDate.class)
                                .optional());
    }

    private void withoutOtherRole() {
        by(hugo, () -> run(() -> rollen.endAll(nina)));
    }

    private Cookie session(String naam) {
        return sent(naam).getCookie("samenhang");
    }

    private Cookie login() {
        return session(naamVanNina);
    }

    private String login(String naam) {
        return sent(naam).getRedirectedUrl();
    }

    private org.springframework.mock.web.MockHttpServletResponse sent(String naam) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", naam)
                .param("wachtwoord", Accounts.PASSWORD)
                .with(csrf())
                .exchange()
                .getResponse();
    }

    private void approve(MedewerkerId wie, BeheerverzoekId id) {
        by(wie, () -> run(() -> verzoeken.approve(id)));
    }

    private java.util.List<String> names() {
        return by(hugo, () -> rollen.of(nina)).stream().map(Roltoekenning::rol).toList();
    }

    private static Rolvraag consulent() {
        return new Rolvraag("CONSULENT", Optional.empty(), VANDAAG, Optional.empty());
    }

    private static Rolvraag consulentFor(TeamId team) {
        return new Rolvraag("CONSULENT", Optional.of(team), VANDAAG, Optional.empty());
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String reason) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.reason().sleutel()).isEqualTo(reason));
    }

    private <T> T by(MedewerkerId wie, Supplier<T> work) {
        return as(
                new Verwerkingscontext(
                        HIER, wie.value(), "Test", "BEHEERDER", Set.of(), "beheer", false),
                work);
    }
}
