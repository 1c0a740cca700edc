package nl.samenhang.toegang.melding.web;

import static nl.samenhang.toegang.melding.MeldingFixture.aMelding;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.toegang.melding.MeldingFixture;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Meldingstatus;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MeldingPagesTest extends SamenhangTest {

    @Autowired private Meldingen meldingen;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Gezinnen gezinnen;
    @Autowired private Termijnen termijnen;
    @Autowired private Personeel personeel;
    @Autowired private Verwerkingslog log;

    private TeamId team;
    private Gebruiker intake;
    private InwonerId noor;
    private InwonerId sanne;

    @BeforeEach
    void buildTheHousehold() {
        team = personeel.team("Gebiedsteam Noord");
        intake = personeel.medewerker("Iris Intake", "INTAKE", team);
        var straat = "Laan " + UUID.randomUUID().toString().substring(0, 6);
        sanne = inwoner("Sanne", straat, LocalDate.of(1988, 5, 1));
        noor = inwoner("Noor", straat, LocalDate.of(2010, 5, 14));
    }

    @Test
    void the_page_shows_the_words_and_why_it_is_urgent() {
        var id = receive(aMelding().saying("Noor miste 31 uur school.").inDanger());

        assertThat(get("/meldingen/" + id))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Noor miste 31 uur school.",
                        "Gevaar",
                        "De melder zegt dat iemand nu in gevaar is.");
    }

    @Test
    void who_has_no_part_in_triage_may_not_see_it() {
        var id = receive(aMelding());
        var privacy = personeel.medewerker("Piet Privacy", "PRIVACY", team);

        assertThat(mvc.get().uri("/meldingen/" + id).with(by(privacy))).hasStatus(403);
        assertThat(mvc.get().uri("/meldingen").with(by(privacy))).hasStatus(403);
        assertThat(mvc.get().uri("/meldingen/nieuw").with(by(privacy))).hasStatus(403);
        assertThat(mvc.get().uri("/meldingen/" + id)).hasStatus(302);
    }

    @Test
    void a_number_that_does_not_exist_and_one_of_another_municipality_get_the_same_answer() {
        var elders = as("INTAKE", ANDERSTAD, () -> meldingen.receive(aMelding().build())).id();

        assertThat(get("/meldingen/" + MeldingId.next())).hasStatus(404);
        assertThat(get("/meldingen/" + elders)).hasStatus(404);
        assertThat(get("/meldingen/geen-nummer")).hasStatus(404);
    }

    @Test
    void danger_stands_on_top_of_the_list() {
        receive(aMelding());
        clock.advance(Duration.ofMinutes(1));
        var gevaar = meldingen(aMelding().inDanger());

        assertThat(get("/meldingen"))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> assertThat(text.indexOf(gevaar)).isPositive());
    }

    @Test
    void a_closed_file_shows_only_that_there_was_help() {
        var gezin = asSystem(() -> gezinnen.create(List.of(sanne, noor), team));
        asSystem(() -> gezinnen.close(gezin, Afsluitreden.values()[0]));
        var id = receive(aMelding().about(noor));

        assertThat(get("/meldingen/" + id)).bodyText().contains("Er was eerder hulp.");
    }

    @Test
    void a_melding_opens_a_file_for_the_people_who_belong_together() {
        var id = receive(aMelding().about(noor));

        assertThat(
                        mvc.post()
                                .uri("/meldingen/" + id + "/gezin")
                                .with(by(intake))
                                .with(csrf())
                                .param("gezin", "NIEUW")
                                .param("leden", noor.toString(), sanne.toString())
                                .param("team", team.toString()))
                .hasStatus(303);

        var melding = as("INTAKE", () -> meldingen.get(id));
        assertThat(melding.status()).isEqualTo(Meldingstatus.OPGEPAKT);
        var gezin = as("INTAKE", () -> gezinnen.get(melding.gezin().orElseThrow()));
        assertThat(gezin.inwonersOn(LocalDate.of(2026, 9, 14)))
                .containsExactlyInAnyOrder(noor, sanne);
        assertThat(as("INTAKE", () -> termijnen.running(gezin.id())))
                .anyMatch(t -> t.code().equals("T36"));
    }

    @Test
    void a_second_melding_joins_the_same_file() {
        var gezin = asSystem(() -> gezinnen.create(List.of(sanne, noor), team));
        var id = receive(aMelding().saying("De huisarts maakt zich zorgen.").about(noor));

        assertThat(post(id, "gezin", Map.of("gezin", gezin.toString(), "team", team.toString())))
                .hasStatus(303);

        assertThat(as("INTAKE", () -> meldingen.ofGezin(gezin)))
                .extracting(m -> m.id())
                .containsExactly(id);
    }

    @Test
    void without_anybody_linked_it_cannot_be_taken_up() {
        var gezin = asSystem(() -> gezinnen.create(List.of(sanne), team));
        var id = receive(aMelding());

        assertThat(post(id, "gezin", Map.of("gezin", gezin.toString(), "team", team.toString())))
                .hasStatus(422)
                .bodyText()
                .contains("Koppel eerst iemand aan de melding.");
    }

    @Test
    void the_answer_yes_starts_the_clocks_from_the_day_it_came_in() {
        var id = receive(aMelding());
        clock.advance(Duration.ofDays(2));

        assertThat(post(id, "wmo", Map.of("wmo", "true"))).hasStatus(303);

        assertThat(as("INTAKE", () -> termijnen.runningFor(id.onderwerp())))
                .anyMatch(
                        t ->
                                t.code().equals("T02")
                                        && t.uiterlijk().equals(LocalDate.of(2026, 10, 26)));
    }

    @Test
    void closing_needs_a_reason_and_what_was_done() {
        var id = receive(aMelding());

        assertThat(post(id, "afsluiting", Map.of("sluitreden", "DUBBEL")))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf waarom u de melding sluit.");
        assertThat(post(id, "afsluiting", Map.of("sluitreden", "DUBBEL", "toelichting", "Zie M-1")))
                .hasStatus(303);
        assertThat(post(id, "behandelaar", Map.of())).hasStatus(422);
    }

    @Test
    void another_judgement_of_the_urgency_has_a_reason() {
        var id = receive(aMelding());

        assertThat(post(id, "urgentie", Map.of("urgentie", "GEVAAR"))).hasStatus(422);
        assertThat(
                        post(
                                id,
                                "urgentie",
                                Map.of("urgentie", "GEVAAR", "reden", "Ik hoorde geschreeuw.")))
                .hasStatus(303);
        assertThat(get("/meldingen/" + id)).bodyText().contains("Ik hoorde geschreeuw.");
    }

    @Test
    void a_refused_decision_shows_the_page_and_that_is_in_the_log_too() {
        var id = receive(aMelding().about(noor));
        post(id, "afsluiting", Map.of("sluitreden", "DUBBEL", "toelichting", "Zie M-1"));

        assertThat(post(id, "urgentie", Map.of("urgentie", "HOOG", "reden", "Toch wel")))
                .hasStatus(422)
                .bodyText()
                .contains("Deze melding is al gesloten.");

        assertThat(as("PRIVACY", () -> log.about(noor, 50)))
                .anyMatch(
                        regel ->
                                regel.handeling() == Handeling.INGEZIEN
                                        && regel.onderwerpId()
                                                .filter(id.value()::equals)
                                                .isPresent());
    }

    @Test
    void an_employee_searches_first_and_gets_a_prefilled_form() {
        assertThat(get("/meldingen/nieuw?zoek=Noor 14-5-2010"))
                .hasStatusOk()
                .bodyText()
                .contains("Melding over Noor");
        assertThat(get("/meldingen/nieuw?inwoner=" + noor))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Noor de Wit\"", "Melding opslaan");
    }

    @Test
    void a_melding_by_phone_is_linked_to_the_person_and_gives_a_code() {
        var answer =
                mvc.post()
                        .uri("/meldingen")
                        .with(by(intake))
                        .with(csrf())
                        .param("inwoner", noor.toString())
                        .param("kanaal", "BALIE")
                        .param("sleutel", UUID.randomUUID().toString())
                        .param("hulpvraag", "Mijn dochter gaat niet meer naar school.")
                        .param("rol", "ZELF")
                        .param("gevaar", "NEE")
                        .param("tijd", "DEZE_WEEK")
                        .param("contactwijze", "GEEN")
                        .exchange();

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/meldingen/ontvangen");
        assertThat(
                        mvc.get()
                                .uri("/meldingen/ontvangen")
                                .with(by(intake))
                                .cookie(answer.getResponse().getCookies()))
                .hasStatusOk()
                .bodyText()
                .contains("De melding staat erin");
    }

    @Test
    void only_a_team_leader_changes_the_duty_roster() {
        var leider = personeel.medewerker("Lies Leider", "TEAMLEIDER", team);
        var dienst =
                Map.of(
                        "dag",
                        "14-9-2026",
                        "dagdeel",
                        "OCHTEND",
                        "medewerker",
                        intake.actor().toString());
        var request = mvc.post().uri("/dienstrooster").with(by(leider)).with(csrf());
        dienst.forEach(request::param);
        var forbidden = mvc.post().uri("/dienstrooster").with(by(intake)).with(csrf());
        dienst.forEach(forbidden::param);

        assertThat(forbidden).hasStatus(403);
        assertThat(request).hasStatus(303);
        assertThat(get("/dienstrooster")).hasStatusOk().bodyText().contains("Iris Intake");
    }

    @Test
    void a_reporter_follows_adds_and_withdraws_with_number_and_code() {
        var ontvangst = as("VOORDEUR", () -> meldingen.receive(aMelding().build()));
        var code = Map.of("referentie", ontvangst.referentie(), "code", ontvangst.volgcode());

        assertThat(follow("", code))
                .hasStatusOk()
                .bodyText()
                .contains("Iemand gaat ernaar kijken")
                .doesNotContain("Noor");
        assertThat(follow("", Map.of("referentie", ontvangst.referentie(), "code", "AAAAA-AAAAA")))
                .hasStatus(422)
                .bodyText()
                .contains("horen niet bij elkaar");
        assertThat(follow("/intrekking", code)).hasStatus(303);
        assertThat(as("INTAKE", () -> meldingen.get(ontvangst.id())).status())
                .isEqualTo(Meldingstatus.INGETROKKEN);
    }

    private InwonerId inwoner(String naam, String straat, LocalDate geboren) {
        var nieuw =
                NieuweInwoner.withNaam(naam, "de", "Wit")
                        .bornOn(geboren)
                        .livingAt(
                                Adres.of(straat, "12", "9911AA", "Samenstad"),
                                LocalDate.of(2020, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    private MeldingId receive(MeldingFixture melding) {
        return as("INTAKE", () -> meldingen.receive(melding.build())).id();
    }

    private String meldingen(MeldingFixture melding) {
        return as("INTAKE", () -> meldingen.receive(melding.build())).referentie();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(by(intake)).exchange();
    }

    private MvcTestResult post(MeldingId id, String part, Map<String, String> fields) {
        var request = mvc.post().uri("/meldingen/" + id + "/" + part).with(by(intake)).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult follow(String part, Map<String, String> fields) {
        var request = mvc.post().uri("/melding/volgen" + part);
        fields.forEach(request::param);
        return request.exchange();
    }
}
