package nl.samenhang.recht.termijn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TermijnenTest extends SamenhangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    private final Onderwerp aanvraag = new Onderwerp("aanvraag", Ids.next());

    @Autowired private Termijnen termijnen;

    @Test
    void a_clock_runs_until_its_last_day_and_is_ended() {
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG));

        var running = running();
        assertThat(running)
                .extracting(LopendeTermijn::code, LopendeTermijn::uiterlijk, LopendeTermijn::status)
                .containsExactly(tuple("T03", LocalDate.of(2026, 9, 28), Termijnstatus.LOPEND));

        asSystem(() -> termijnen.end(aanvraag, "T03"));
        assertThat(running()).isEmpty();
    }

    @Test
    void starting_what_already_runs_has_no_second_effect() {
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG));
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG.plusDays(3)));

        assertThat(running())
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactly(LocalDate.of(2026, 9, 28));
    }

    @Test
    void several_clocks_of_a_file_start_with_one_write_due_first() {
        var gezin = GezinId.next();
        asSystem(
                () ->
                        termijnen.startAll(
                                List.of(
                                        Termijnstart.on(
                                                VANDAAG, "T02", aanvraag, Optional.of(gezin)),
                                        Termijnstart.on(
                                                VANDAAG, "T01", aanvraag, Optional.of(gezin)),
                                        Termijnstart.on(
                                                VANDAAG, "T36", aanvraag, Optional.of(gezin)))));

        assertThat(asSystem(() -> termijnen.running(gezin)))
                .extracting(LopendeTermijn::code)
                .containsExactly("T36", "T01", "T02");
    }

    @Test
    void a_series_runs_all_its_steps_and_one_step_can_be_ended() {
        asSystem(() -> termijnen.start("T37", aanvraag, Optional.empty(), VANDAAG));
        asSystem(() -> termijnen.end(aanvraag, "T37.zes-weken"));

        assertThat(running())
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactly(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 3, 14));
    }

    @Test
    void a_suspended_clock_gets_its_days_back_when_it_runs_again() {
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG));
        asSystem(
                () ->
                        termijnen.suspend(
                                aanvraag,
                                "T03",
                                LocalDate.of(2026, 9, 17),
                                Opschortingsreden.AANVULLING));
        assertThat(running())
                .extracting(LopendeTermijn::status)
                .containsExactly(Termijnstatus.OPGESCHORT);

        asSystem(() -> termijnen.resume(aanvraag, "T03", LocalDate.of(2026, 9, 22)));
        asSystem(
                () ->
                        termijnen.suspend(
                                aanvraag,
                                "T03",
                                LocalDate.of(2026, 9, 24),
                                Opschortingsreden.OVERMACHT));
        asSystem(() -> termijnen.resume(aanvraag, "T03", LocalDate.of(2026, 9, 26)));

        assertThat(running())
                .extracting(LopendeTermijn::uiterlijk, LopendeTermijn::status)
                .containsExactly(tuple(LocalDate.of(2026, 10, 5), Termijnstatus.LOPEND));
    }

    @Test
    void what_does_not_run_cannot_be_suspended_and_what_runs_cannot_be_resumed() {
        assertThatThrownBy(
                        () ->
                                asSystem(
                                        () ->
                                                termijnen.suspend(
                                                        aanvraag,
                                                        "T03",
                                                        VANDAAG,
                                                        Opschortingsreden.OVERMACHT)))
                .isInstanceOf(Refusal.class);
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG));
        assertThatThrownBy(() -> asSystem(() -> termijnen.resume(aanvraag, "T03", VANDAAG)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_clock_is_extended_once_and_only_where_its_definition_allows_it() {
        asSystem(() -> termijnen.start("T26", aanvraag, Optional.empty(), VANDAAG));
        asSystem(() -> termijnen.extend(aanvraag, "T26"));

        assertThat(running())
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactly(LocalDate.of(2026, 12, 14));
        assertThatThrownBy(() -> asSystem(() -> termijnen.extend(aanvraag, "T26")))
                .isInstanceOf(Refusal.class);

        var melding = new Onderwerp("melding", Ids.next());
        asSystem(() -> termijnen.start("T02", melding, Optional.empty(), VANDAAG));
        assertThatThrownBy(() -> asSystem(() -> termijnen.extend(melding, "T02")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_clock_in_hours_knows_its_exact_end() {
        var moment = Instant.parse("2026-09-14T08:30:00Z");
        asSystem(
                () ->
                        termijnen.startAll(
                                List.of(
                                        Termijnstart.at(
                                                moment, "T38", aanvraag, Optional.empty()))));

        assertThat(running().getFirst().tijdstip()).contains(Instant.parse("2026-09-15T08:30:00Z"));
    }

    @Test
    void a_clock_that_is_over_is_marked_once_and_still_waits_for_its_end() {
        asSystem(() -> termijnen.start("T36", aanvraag, Optional.empty(), VANDAAG));
        clock.set(LocalDate.of(2026, 9, 17));

        var expired = asSystem(() -> termijnen.expire(10_000));
        assertThat(expired).extracting(LopendeTermijn::onderwerp).contains(aanvraag);
        assertThat(asSystem(() -> termijnen.expire(10_000))).isEmpty();
        assertThat(running())
                .extracting(LopendeTermijn::status)
                .containsExactly(Termijnstatus.VERSTREKEN);
        assertThat(asSystem(() -> termijnen.kleur(running().getFirst())))
                .isEqualTo(Termijnkleur.ROOD);
    }

    @Test
    void another_municipality_does_not_see_the_clock() {
        asSystem(() -> termijnen.start("T03", aanvraag, Optional.empty(), VANDAAG));

        assertThat(as("CONSULENT", ANDERSTAD, () -> termijnen.runningFor(aanvraag))).isEmpty();
    }

    private List<LopendeTermijn> running() {
        return asSystem(() -> termijnen.runningFor(aanvraag));
    }
}
