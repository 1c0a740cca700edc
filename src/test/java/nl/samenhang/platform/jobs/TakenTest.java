package nl.samenhang.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TakenTest extends SamenhangTest {

    private static final Tekst GELUKT = Tekst.of("jobs.proef.klaar", 10);

    @Autowired private Taken taken;
    @Autowired private TaakRepository repository;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock time;

    private final List<Long> startedAt = new ArrayList<>();

    @Test
    void long_work_is_scheduled_in_the_transaction_of_who_asks_for_it() {
        var id = start();
        assertThat(scheduled(id)).isOne();
        assertThat(find(id).status()).isEqualTo(Taakstatus.WACHT);

        assertThatThrownBy(
                        () ->
                                as(
                                        "BEHEERDER",
                                        () -> {
                                            taken.start("proef", GELUKT, "x", Optional.empty());
                                            throw new IllegalStateException("half-way");
                                        }))
                .hasMessage("half-way");
        assertThat(as("BEHEERDER", () -> taken.latest("proef", 100)))
                .noneMatch(t -> t.invoer().equals("x"));
    }

    @Test
    void it_runs_as_a_job_of_its_municipality_and_says_how_far_it_is_and_how_it_ended() {
        var id = start();
        run(
                id,
                (_, voortgang) -> {
                    assertThat(Contexts.current().gemeente()).isEqualTo(SAMENSTAD);
                    voortgang.tell(4, 1);
                    assertThat(find(id).percentage()).contains(40);
                    voortgang.tell(10, 1);
                    return GELUKT;
                });
        var taak = find(id);
        assertThat(taak.status()).isEqualTo(Taakstatus.KLAAR);
        assertThat(taak.gedaan()).isEqualTo(10);
        assertThat(taak.geweigerd()).isOne();
        assertThat(taak.uitkomst()).contains(GELUKT);
    }

    @Test
    void after_a_crash_it_goes_on_where_it_was() {
        var id = start();
        run(
                id,
                (taak, voortgang) -> {
                    startedAt.add(taak.gedaan());
                    voortgang.tell(6, 0);
                    throw new AssertionError("the node dies here");
                });
        run(
                id,
                (taak, _) -> {
                    startedAt.add(taak.gedaan());
                    return GELUKT;
                });
        assertThat(startedAt).containsExactly(0L, 6L);
    }

    @Test
    void what_has_ended_is_never_run_again() {
        var id = start();
        run(id, (_, _) -> GELUKT);
        run(
                id,
                (_, _) -> {
                    throw new IllegalStateException("ran twice");
                });
        assertThat(find(id).status()).isEqualTo(Taakstatus.KLAAR);
    }

    @Test
    void a_refusal_is_told_in_its_own_words_and_a_fault_in_general_ones() {
        var refused = start();
        run(
                refused,
                (_, _) -> {
                    throw new Refusal(Tekst.of("jobs.proef.geweigerd"));
                });
        assertThat(find(refused).uitkomst()).contains(Tekst.of("jobs.proef.geweigerd"));

        var broken = start();
        run(
                broken,
                (_, _) -> {
                    throw new IllegalStateException("123456782 in line 3");
                });
        assertThat(find(broken).uitkomst()).contains(Tekst.of("jobs.taak.mislukt"));
    }

    @Test
    void another_municipality_does_not_see_it() {
        var id = start();
        assertThat(as("BEHEERDER", ANDERSTAD, () -> taken.find(id))).isEmpty();
    }

    private TaakId start() {
        return as("BEHEERDER", () -> taken.start("proef", GELUKT, "bestand", Optional.of(10L)));
    }

    private Taak find(TaakId id) {
        return as("BEHEERDER", () -> taken.find(id)).orElseThrow();
    }

    private int scheduled(TaakId id) {
        var sql = "select count(*) from jobs.scheduled_tasks where task_instance = ?";
        return jdbc.sql(sql).param(instance(id)).query(Integer.class).single();
    }

    private void run(TaakId id, Work work) {
        var uitvoerder = new Proef(work);
        var draaier = new Taakdraaier(List.of(uitvoerder), repository, transaction, time);
        try {
            draaier.run(instance(id));
        } catch (AssertionError death) {
            assertThat(death).hasMessage("the node dies here");
        }
    }

    private static String instance(TaakId id) {
        return Taakdraaier.instance(SAMENSTAD, id);
    }

    private interface Work {
        Tekst run(Taak taak, Voortgangsmelder voortgang);
    }

    private record Proef(Work work) implements Taakuitvoerder {

        @Override
        public String soort() {
            return "proef";
        }

        @Override
        public String doel() {
            return "beheer";
        }

        @Override
        public Tekst run(Taak taak, Voortgangsmelder voortgang) {
            return work.run(taak, voortgang);
        }
    }
}
