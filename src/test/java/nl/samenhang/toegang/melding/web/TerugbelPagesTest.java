package nl.samenhang.toegang.melding.web;

import static nl.samenhang.toegang.melding.MeldingFixture.aMelding;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.toegang.melding.Kanaal;
import nl.samenhang.toegang.melding.Melderrol;
import nl.samenhang.toegang.melding.MeldingFixture;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Sluitreden;
import nl.samenhang.toegang.melding.Triage;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class TerugbelPagesTest extends SamenhangTest {

    @Autowired private Meldingen meldingen;
    @Autowired private Triage triage;
    @Autowired private Inwoners inwoners;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Personeel personeel;
    @Autowired private JdbcClient jdbc;

    private TeamId team;
    private Gebruiker intake;

    @BeforeEach
    void buildTheTeam() {
        team = personeel.team("Gebiedsteam Noord");
        intake = personeel.medewerker("Iris Intake", "INTAKE", team);
    }

    @Test
    void the_list_says_whom_to_call_and_when_it_is_safe_and_nothing_leaves_the_house() {
        var id = receive(safeByPhone());

        assertThat(work(id))
                .containsExactly("melding.werk.bellen.ONTVANGEN.veilig alleen overdag, 2026-09-16");
        assertThat(sent(id)).isEmpty();
        assertThat(show(id))
                .hasStatusOk()
                .bodyText()
                .contains("06 12345678", "alleen overdag, niet inspreken", "Gesproken");
    }

    @Test
    void one_click_says_that_somebody_spoke_with_the_reporter() {
        var id = receive(safeByPhone());

        assertThat(call(id, "GESPROKEN", intake)).hasStatus(303);

        assertThat(work(id)).isEmpty();
        assertThat(show(id)).bodyText().contains("Gesproken", "Iris Intake");
        assertThat(call(id, "GESPROKEN", intake)).hasStatus(422);
    }

    @Test
    void who_was_not_reached_stays_on_the_list() {
        var id = receive(safeByPhone());

        assertThat(call(id, "NIET_BEREIKT", intake)).hasStatus(303);

        assertThat(work(id)).hasSize(1);
    }

    @Test
    void when_calling_turns_out_unsafe_the_reporter_hears_nothing_more() {
        var id = receive(safeByPhone());

        assertThat(call(id, "NIET_VEILIG", intake)).hasStatus(303);
        takeUp(id);

        assertThat(work(id)).isEmpty();
        assertThat(sent(id)).isEmpty();
    }

    @Test
    void the_word_that_it_was_taken_up_goes_by_the_same_phone_and_to_who_took_it() {
        var id = receive(safeByPhone());
        as("INTAKE", () -> triage.assign(id, new MedewerkerId(intake.actor())));

        takeUp(id);

        assertThat(work(id))
                .containsExactly("melding.werk.bellen.OPGEPAKT.veilig alleen overdag, 2026-09-16");
        assertThat(sent(id)).isEmpty();
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql(
                                                        "select medewerker from werkvoorraad.werkitem"
                                                                + " where onderwerp_id = :id and soort = 'melding.bellen'")
                                                .param("id", id.value())
                                                .query(UUID.class)
                                                .single()))
                .isEqualTo(intake.actor());
    }

    @Test
    void what_is_safe_for_who_reports_from_home_stands_with_the_persons_of_the_file() {
        var id = receive(safeByPhone().by(Melderrol.ZELF));
        var buur = receive(safeByPhone().by(Melderrol.BUUR));

        takeUp(id);
        takeUp(buur);

        assertThat(safeContact(id)).containsExactly("alleen overdag, niet inspreken");
        assertThat(safeContact(buur)).isEmpty();
    }

    private List<String> safeContact(MeldingId id) {
        return as(
                "INTAKE",
                () ->
                        inwoners.findAll(meldingen.get(id).inwoners()).stream()
                                .flatMap(wie -> wie.bereikbaarheid().veiligContact().stream())
                                .toList());
    }

    @Test
    void who_takes_it_back_is_not_called_any_more() {
        var id = receive(safeByPhone());

        as("VOORDEUR", () -> meldingen.withdraw(id, ""));

        assertThat(work(id)).isEmpty();
        assertThat(sent(id)).isEmpty();
    }

    @Test
    void what_is_added_later_gives_no_message_by_any_way() {
        var id = receive(safeByPhone());

        as("VOORDEUR", () -> meldingen.correct(id, "Zijn zus woont er ook.", "Marit"));

        assertThat(work(id)).hasSize(1);
        assertThat(sent(id)).isEmpty();
    }

    @Test
    void a_double_is_still_confirmed_and_a_question_that_was_answered_is_not() {
        var dubbel = receive(safeByPhone());
        var beantwoord = receive(safeByPhone());

        as("INTAKE", () -> triage.close(dubbel, Sluitreden.DUBBEL, "Zie M-1"));
        as("INTAKE", () -> triage.close(beantwoord, Sluitreden.BEANTWOORD, "Uitgelegd"));

        assertThat(work(dubbel)).hasSize(1);
        assertThat(work(beantwoord)).isEmpty();
    }

    @Test
    void who_may_not_do_triage_may_not_say_how_a_call_went() {
        var id = receive(safeByPhone());
        var privacy = personeel.medewerker("Piet Privacy", "PRIVACY", team);

        assertThat(call(id, "GESPROKEN", privacy)).hasStatus(403);
        assertThat(call(MeldingId.next(), "GESPROKEN", intake)).hasStatus(404);
        assertThat(work(id)).hasSize(1);
    }

    private static MeldingFixture safeByPhone() {
        return aMelding()
                .through(Kanaal.WEB, "web:" + UUID.randomUUID())
                .calling("06 12345678", Optional.of("alleen overdag, niet inspreken"))
                .knownAt("melder@voorbeeld.example", "Laan 1, 9911AA Samenstad");
    }

    private MeldingId receive(MeldingFixture melding) {
        return as("VOORDEUR", () -> meldingen.receive(melding.build())).id();
    }

    private void takeUp(MeldingId id) {
        as("INTAKE", () -> triage.acceptAsNew(id, List.of(noor()), team));
    }

    private InwonerId noor() {
        var nieuw = NieuweInwoner.withNaam("Noor", "de", "Wit").bornOn(LocalDate.of(2010, 5, 14));
        return asSystem(() -> balie.register(nieuw));
    }

    private MvcTestResult show(MeldingId id) {
        return mvc.get().uri("/meldingen/" + id).with(by(intake)).exchange();
    }

    private MvcTestResult call(MeldingId id, String uitkomst, Gebruiker wie) {
        return mvc.post()
                .uri("/meldingen/" + id + "/belpogingen")
                .with(by(wie))
                .with(csrf())
                .param("uitkomst", uitkomst)
                .exchange();
    }

    /** Text, safe times and last day of the calls on the work list. */
    private List<String> work(MeldingId id) {
        var sql =
                """
                select concat_ws(' ', tekst, split_part(argumenten[2], ' niet', 1), uiterlijk)
                from werkvoorraad.werkitem where onderwerp_id = :id and soort = 'melding.bellen'
                """;
        return asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).list());
    }

    private List<String> sent(MeldingId id) {
        var sql = "select kanaal from notification.verzending where onderwerp_id = :id";
        return asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).list());
    }
}
