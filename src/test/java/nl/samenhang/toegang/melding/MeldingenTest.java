package nl.samenhang.toegang.melding;

import static nl.samenhang.toegang.melding.MeldingFixture.aMelding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.security.Logvraag;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.LopendeTermijn;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MeldingenTest extends SamenhangTest {

    @Autowired private Meldingen meldingen;
    @Autowired private Termijnen termijnen;
    @Autowired private Verwerkingslog log;
    @Autowired private Dienstrooster rooster;
    @Autowired private Personeel personeel;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_melding_gets_a_reference_with_the_year_and_a_number() {
        var ontvangst = receive(aMelding());

        assertThat(ontvangst.referentie()).matches("M-2026-[0-9]{6,}");
        assertThat(ontvangst.volgcode()).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
    }

    @Test
    void what_the_reporter_said_is_kept_word_for_word() {
        var id = receive(aMelding().saying("Ik red het niet meer alleen.\nWie helpt?")).id();

        var melding = as("INTAKE", () -> meldingen.get(id));

        assertThat(melding.hulpvraag()).isEqualTo("Ik red het niet meer alleen.\nWie helpt?");
        assertThat(melding.status()).isEqualTo(Meldingstatus.ONTVANGEN);
        assertThat(melding.domeinen()).containsExactly(Levensdomein.OPGROEIEN);
    }

    @Test
    void a_melding_under_the_wmo_starts_the_clocks_of_the_plan_and_the_inquiry() {
        var id = receive(aMelding().by(Melderrol.ZELF).over(Levensdomein.HUISHOUDEN)).id();

        assertThat(as("INTAKE", () -> termijnen.runningFor(id.onderwerp())))
                .extracting(LopendeTermijn::code, LopendeTermijn::uiterlijk)
                .containsExactly(
                        tuple("T01", LocalDate.of(2026, 9, 21)),
                        tuple("T02", LocalDate.of(2026, 10, 26)));
    }

    @Test
    void a_worry_of_a_professional_starts_no_clock_before_triage() {
        var id = receive(aMelding()).id();

        assertThat(as("INTAKE", () -> termijnen.runningFor(id.onderwerp()))).isEmpty();
    }

    @Test
    void a_doubled_sending_is_one_melding() {
        var key = "web:" + UUID.randomUUID();

        var first = receive(aMelding().through(Kanaal.WEB, key));
        var second = receive(aMelding().through(Kanaal.WEB, key));

        assertThat(second.referentie()).isEqualTo(first.referentie());
        assertThat(second.volgcode()).isEqualTo(first.volgcode());
        assertThat(second.eerder()).isTrue();
    }

    @Test
    void who_goes_back_and_sends_other_words_adds_them() {
        var key = "web:" + UUID.randomUUID();
        var id = receive(aMelding().through(Kanaal.WEB, key)).id();

        receive(aMelding().saying("En er is geen eten meer.").through(Kanaal.WEB, key));

        assertThat(as("INTAKE", () -> meldingen.aanvullingen(id)))
                .extracting(Aanvulling::tekst)
                .containsExactly("En er is geen eten meer.");
    }

    @Test
    void a_system_that_uses_its_key_for_something_else_is_refused() {
        var key = "api:" + UUID.randomUUID();
        receive(aMelding().through(Kanaal.API, key));

        assertThatThrownBy(() -> receive(aMelding().saying("Iets anders").through(Kanaal.API, key)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_code_opens_only_its_own_melding() {
        var eigen = receive(aMelding());
        var ander = receive(aMelding());

        assertThat(follow(eigen.referentie(), eigen.volgcode())).isTrue();
        assertThat(
                        follow(
                                eigen.referentie(),
                                " " + eigen.volgcode().toLowerCase().replace("-", "")))
                .isTrue();
        assertThat(follow(eigen.referentie(), ander.volgcode())).isFalse();
        assertThat(follow("M-2026-999999", eigen.volgcode())).isFalse();
    }

    @Test
    void the_reporter_may_take_it_back_and_its_clocks_stop() {
        var id = receive(aMelding().by(Melderrol.ZELF).over(Levensdomein.ZELFZORG)).id();

        as("INTAKE", () -> meldingen.withdraw(id, "Mijn dochter helpt nu."));

        assertThat(as("INTAKE", () -> meldingen.get(id)).status())
                .isEqualTo(Meldingstatus.INGETROKKEN);
        assertThat(as("INTAKE", () -> termijnen.runningFor(id.onderwerp()))).isEmpty();
        assertThatThrownBy(() -> as("INTAKE", () -> meldingen.withdraw(id, "nog eens")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void another_municipality_does_not_see_it() {
        var id = receive(aMelding()).id();

        assertThatThrownBy(() -> as("INTAKE", ANDERSTAD, () -> meldingen.get(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void every_melding_leaves_a_line_in_the_log_also_when_nobody_is_known_yet() {
        var id = receive(aMelding()).id();

        assertThat(as("PRIVACY", () -> log.find(Logvraag.newest(), 20_000)))
                .anyMatch(regel -> regel.onderwerpId().filter(id.value()::equals).isPresent());
    }

    @Test
    void the_confirmation_waits_in_the_same_transaction_and_names_the_last_day_for_an_own_plan() {
        var id =
                receive(
                                aMelding()
                                        .by(Melderrol.ZELF)
                                        .over(Levensdomein.HUISHOUDEN)
                                        .mailing("dewit@voorbeeld.example"))
                        .id();

        assertThat(waiting(id))
                .singleElement()
                .satisfies(
                        bericht ->
                                assertThat(bericht)
                                        .contains(
                                                "M-2026-",
                                                "21 september 2026",
                                                "cliëntondersteuner")
                                        .doesNotContain("Noor"));
    }

    @Test
    void who_wants_no_contact_gets_no_message() {
        assertThat(waiting(receive(aMelding()).id())).isEmpty();
    }

    @Test
    void danger_goes_to_whoever_is_on_duty_by_mail_and_as_urgent_work() {
        var dienst = personeel.medewerker("Dirk Dienst", "INTAKE", personeel.team("Wacht"));
        as(
                "TEAMLEIDER",
                () ->
                        rooster.assign(
                                new Dienst(
                                        LocalDate.of(2026, 9, 14),
                                        Dagdeel.OCHTEND,
                                        new MedewerkerId(dienst.actor()))));

        var id = receive(aMelding().inDanger()).id();

        assertThat(waiting(id))
                .singleElement()
                .satisfies(bericht -> assertThat(bericht).contains("Gevaar"));
        var spoed =
                "select medewerker from werkvoorraad.werkitem where onderwerp_id = :id and spoed";
        assertThat(asSystem(() -> jdbc.sql(spoed).param("id", id.value()).query(UUID.class).list()))
                .containsExactly(dienst.actor());
    }

    private List<String> waiting(MeldingId id) {
        var sql =
                "select titel || array_to_string(alineas, ' ') from notification.verzending where onderwerp_id = :id";
        return asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).list());
    }

    private Ontvangst receive(MeldingFixture melding) {
        return as("INTAKE", () -> meldingen.receive(melding.build()));
    }

    private boolean follow(String referentie, String code) {
        return as("VOORDEUR", () -> meldingen.follow(referentie, code)).isPresent();
    }
}
