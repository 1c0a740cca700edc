package nl.samenhang.platform.web;

import static nl.samenhang.toegang.melding.MeldingFixture.aMelding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.bestaanszekerheid.uitvoering.AfspraakId;
import nl.samenhang.bestaanszekerheid.uitvoering.Uitvoeringsafspraken;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Beheerverzoeken;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Logregel;
import nl.samenhang.platform.security.Logvraag;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.toegang.melding.Meldingen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

/** Somebody who works for Samenstad and for its neighbour Anderstad. */
class GemeentewisselTest extends SamenhangTest {

    private static final String NOTITIE = "/proef/notitie";

    @Autowired private Accounts accounts;
    @Autowired private Meldingen meldingen;
    @Autowired private Verwerkingslog log;
    @Autowired private JdbcClient jdbc;
    @Autowired private Beheerverzoeken verzoeken;
    @Autowired private Uitvoeringsafspraken afspraken;

    private String wim;
    private UUID inAnderstad;
    private Cookie session;

    @BeforeEach
    void logIn() {
        FormPage.NOTED.set(0);
        wim = "wim-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, wim, "Wim Terpstra", "INTAKE");
        inAnderstad = accounts.plaats(ANDERSTAD, wim, "Wim Terpstra", "INTAKE", SAMENSTAD).value();
        session = login(wim);
    }

    @Test
    void the_header_says_for_which_municipality_and_the_page_leads_to_the_other() {
        assertThat(get("/werk")).hasStatusOk().bodyText().contains("Ik werk voor", "Samenstad");
        assertThat(get("/gemeente")).hasStatusOk().bodyText().contains("Werken voor Anderstad");

        assertThat(enter(ANDERSTAD)).hasStatus(303).hasRedirectedUrl("/werk");

        assertThat(get("/gemeente")).bodyText().contains("Werken voor Samenstad");
    }

    @Test
    void after_switching_everything_is_of_the_other_municipality() {
        var hier = as("INTAKE", () -> meldingen.receive(aMelding().build())).id();
        var daar = as("INTAKE", ANDERSTAD, () -> meldingen.receive(aMelding().build())).id();
        assertThat(get("/meldingen/" + hier)).hasStatusOk();
        assertThat(get("/meldingen/" + daar)).hasStatus(404);

        enter(ANDERSTAD);

        assertThat(get("/meldingen/" + hier)).hasStatus(404);
        assertThat(get("/meldingen/" + daar)).hasStatusOk();
        assertThat(post("/meldingen/" + daar + "/behandelaar", Map.of())).hasStatus(303);
        assertThat(as("INTAKE", ANDERSTAD, () -> meldingen.get(daar)).behandelaar())
                .hasValueSatisfying(wie -> assertThat(wie.value()).isEqualTo(inAnderstad));
    }

    @Test
    void the_switch_is_a_line_in_the_log_of_both() {
        enter(ANDERSTAD);

        assertThat(lines(SAMENSTAD))
                .filteredOn(r -> r.handeling() == Handeling.GEWISSELD)
                .anyMatch(r -> r.onderwerpSoort().equals("gemeente-9902"));
        assertThat(lines(ANDERSTAD))
                .filteredOn(r -> r.actor().equals(inAnderstad))
                .extracting(Logregel::handeling, Logregel::onderwerpSoort)
                .contains(tuple(Handeling.GEWISSELD, "gemeente-9901"));
    }

    @Test
    void who_has_no_place_there_cannot_switch_and_the_try_is_logged() {
        var vreemd = "vreemd-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, vreemd, vreemd, "INTAKE");
        session = login(vreemd);

        assertThat(get("/werk")).bodyText().doesNotContain("Ik werk voor");
        assertThat(enter(ANDERSTAD)).hasStatus(404);
        assertThat(enter(new Gemeentecode("0344"))).hasStatus(404);

        assertThat(lines(SAMENSTAD))
                .anyMatch(
                        r ->
                                r.actorNaam().equals(vreemd)
                                        && r.handeling() == Handeling.GEWEIGERD
                                        && r.onderwerpSoort().equals("gemeente"));
    }

    @Test
    void a_place_without_a_role_that_counts_today_is_none() {
        asAnderstad(
                "update security.roltoekenning set periode = daterange('2020-01-01', '2021-01-01')");
        session = login(wim);

        assertThat(enter(ANDERSTAD)).hasStatus(404);
    }

    @Test
    void a_place_that_was_taken_away_meanwhile_is_not_entered() {
        asAnderstad("update security.account set actief = false");

        assertThat(enter(ANDERSTAD)).hasStatus(404);
        assertThat(get("/gemeente")).hasStatusOk();
    }

    @Test
    void a_resident_and_a_visitor_have_nothing_to_switch() {
        var bewoner = "bewoner-" + UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, bewoner, "Sanne", UUID.randomUUID());
        session = login(bewoner);
        assertThat(get("/gemeente")).hasStatus(403);
        assertThat(mvc.get().uri("/gemeente")).hasStatus(302);
    }

    @Test
    void a_form_for_the_one_is_not_sent_in_the_other_and_comes_back_filled() {
        assertThat(get(NOTITIE)).bodyText().contains("name=\"sh-gemeente\" value=\"9901\"");
        enter(ANDERSTAD);
        enter(SAMENSTAD);
        enter(ANDERSTAD);

        assertThat(send(SAMENSTAD, "Geschreven voor Samenstad"))
                .hasStatus(303)
                .hasRedirectedUrl("/gemeente");

        assertThat(FormPage.NOTED.get()).isZero();
        assertThat(get("/gemeente"))
                .bodyText()
                .contains("Dit formulier was voor Samenstad", "Daarom is er niets verstuurd");
        assertThat(get(NOTITIE)).bodyText().doesNotContain("Geschreven voor Samenstad");
        assertThat(enter(SAMENSTAD)).hasRedirectedUrl(NOTITIE);
        assertThat(get(NOTITIE)).bodyText().contains(">\nGeschreven voor Samenstad</textarea>");
    }

    @Test
    void a_draft_for_the_one_is_not_kept_for_the_other() {
        enter(ANDERSTAD);

        assertThat(post("/concepten", fields(SAMENSTAD, "Half af", "sh-concept", "ja")))
                .hasStatus(409);

        assertThat(get(NOTITIE)).bodyText().doesNotContain("Half af");
        enter(SAMENSTAD);
        assertThat(get(NOTITIE)).bodyText().doesNotContain("Half af");
    }

    @Test
    void a_time_out_in_the_other_municipality_loses_no_text() {
        var kept =
                mvc.post()
                        .uri(NOTITIE)
                        .params(
                                multi(
                                        fields(
                                                ANDERSTAD,
                                                "Lang verhaal",
                                                "sh-wie",
                                                inAnderstad.toString())))
                        .exchange()
                        .getResponse()
                        .getCookie("samenhang");

        var answer =
                mvc.post()
                        .uri("/inloggen")
                        .cookie(kept)
                        .param("gebruikersnaam", wim)
                        .param("wachtwoord", Accounts.PASSWORD)
                        .with(csrf())
                        .exchange();
        assertThat(answer).hasRedirectedUrl("/gemeente");
        session = answer.getResponse().getCookie("samenhang");

        assertThat(enter(ANDERSTAD)).hasRedirectedUrl(NOTITIE);
        assertThat(get(NOTITIE)).bodyText().contains("Lang verhaal");
    }

    @Test
    void an_account_of_the_same_name_elsewhere_cannot_be_made_to_take_over_a_place() {
        assertThat(
                        catchThrowable(
                                () ->
                                        accounts.medewerker(
                                                ANDERSTAD, wim, "Iemand anders", "INTAKE")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void the_other_municipality_gives_the_place_and_the_role_itself() {
        var naam = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
        accounts.medewerker(SAMENSTAD, naam, "Nina Nieuw", "INTAKE");
        var beheer = "beheer-" + UUID.randomUUID();
        accounts.medewerker(ANDERSTAD, beheer, "Bea Beheer", "BEHEERDER");
        session = login(beheer);

        assertThat(invite(naam, "0344")).hasStatus(422);
        assertThat(invite("niemand-van-ons", "9901"))
                .hasStatus(422)
                .bodyText()
                .contains("heeft geen medewerker met deze gebruikersnaam");
        var pagina = invite(naam, "9901").getResponse().getHeader("Location");
        var tweede = "beheer-" + UUID.randomUUID();
        accounts.medewerker(ANDERSTAD, tweede, "Bob Beheer", "BEHEERDER");
        assertThat(post(pagina + "/rollen", Map.of("rol", "INTAKE"))).hasStatus(303);
        session = login(tweede);
        var verzoek =
                as("BEHEERDER", ANDERSTAD, () -> verzoeken.open()).stream()
                        .filter(v -> pagina.endsWith(v.medewerker().toString()))
                        .findFirst()
                        .orElseThrow();
        assertThat(post("/beheer/verzoeken/" + verzoek.id() + "/goedkeuring", Map.of()))
                .hasStatus(303);

        session = login(naam);
        assertThat(enter(ANDERSTAD)).hasStatus(303);
    }

    @Test
    void who_has_a_place_for_a_task_that_was_not_agreed_on_cannot_switch() {
        var naam = "buur-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, naam, "Bas Buur", "INTAKE");
        accounts.plaats(ANDERSTAD, naam, "Bas Buur", "SCHULDHULPVERLENER", SAMENSTAD);
        session = login(naam);
        assertThat(enter(ANDERSTAD)).hasStatus(404);
        var afspraak = UUID.randomUUID();
        as(
                "BEHEERDER",
                ANDERSTAD,
                () ->
                        jdbc.sql(
                                        """
                                        insert into uitvoering.afspraak (gemeente, id, uitvoerder, taak, van, prijs,
                                               gevraagd_door, gevraagd_op, akkoord_door, akkoord_op)
                                        values ('9902', :id, '9901', 'SCHULDHULP', '2020-01-01', 100, gen_random_uuid(),
                                                '2020-01-01', gen_random_uuid(), '2020-01-01')
                                        """)
                                .param("id", afspraak)
                                .update());
        session = login(naam);
        assertThat(enter(ANDERSTAD)).hasStatus(303);
        assertThat(get("/werk")).hasStatusOk();
        as(
                "CONTRACTMANAGER",
                ANDERSTAD,
                () -> {
                    afspraken.end(new AfspraakId(afspraak), LocalDate.now(clock));
                    return true;
                });
        assertThat(get("/werk")).as("the session ends with it").hasStatus3xxRedirection();
        session = login(naam);
        assertThat(enter(ANDERSTAD)).hasStatus(404);
        as(
                "BEHEERDER",
                ANDERSTAD,
                () ->
                        jdbc.sql("delete from uitvoering.afspraak where id = :id")
                                .param("id", afspraak)
                                .update());
    }

    private MvcTestResult invite(String naam, String thuis) {
        return post(
                "/beheer/gebruikers",
                Map.of(
                        "naam", "Nina Nieuw",
                        "functie", "consulent",
                        "email", "nina@samenstad.example",
                        "gebruikersnaam", naam,
                        "thuis", thuis));
    }

    private void asAnderstad(String update) {
        as(
                "BEHEERDER",
                ANDERSTAD,
                () ->
                        jdbc.sql(update + " where medewerker = :id")
                                .param("id", inAnderstad)
                                .update());
    }

    private List<Logregel> lines(Gemeentecode gemeente) {
        return as("PRIVACY", gemeente, () -> log.find(Logvraag.newest(), 20_000));
    }

    private Cookie login(String naam) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", naam)
                .param("wachtwoord", Accounts.PASSWORD)
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("samenhang");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    private MvcTestResult enter(Gemeentecode gemeente) {
        return post("/gemeente", Map.of("gemeente", gemeente.code()));
    }

    private MvcTestResult send(Gemeentecode madeFor, String tekst) {
        return post(NOTITIE, fields(madeFor, tekst, "sh-wie", samenstadActor()));
    }

    private String samenstadActor() {
        return asSystem(
                        () ->
                                jdbc.sql(
                                                "select medewerker from security.account where gebruikersnaam = :naam")
                                        .param("naam", wim)
                                        .query(UUID.class)
                                        .single())
                .toString();
    }

    private static Map<String, String> fields(
            Gemeentecode madeFor, String tekst, String more, String value) {
        return Map.of(
                "sh-pagina",
                NOTITIE,
                "sh-actie",
                NOTITIE,
                "sh-beurt",
                UUID.randomUUID().toString(),
                "sh-gemeente",
                madeFor.code(),
                "tekst",
                tekst,
                more,
                value);
    }

    private MvcTestResult post(String path, Map<String, String> fields) {
        return mvc.post().uri(path).cookie(session).with(csrf()).params(multi(fields)).exchange();
    }

    private static MultiValueMap<String, String> multi(Map<String, String> fields) {
        return MultiValueMap.fromSingleValue(fields);
    }
}
