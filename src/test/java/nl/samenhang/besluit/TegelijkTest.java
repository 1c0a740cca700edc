package nl.samenhang.besluit;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.NieuwVervolg;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.aanvraag.Vervolgen;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.bezwaar.Bezwaar;
import nl.samenhang.besluit.bezwaar.Bezwaar.NietHoren;
import nl.samenhang.besluit.bezwaar.BezwaarId;
import nl.samenhang.besluit.bezwaar.Bezwaren;
import nl.samenhang.besluit.bezwaar.Heroverweging;
import nl.samenhang.besluit.bezwaar.Heroverweging.Stand;
import nl.samenhang.besluit.ingebrekestelling.Ingebrekestellingen;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two colleagues press the same button in one moment: one of them did it, the other hears so. */
class TegelijkTest extends BesluitTest {

    private static final LocalDate BESLUIT = LocalDate.of(2026, 10, 26);

    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Vervolgen vervolgen;
    @Autowired private Bezwaren bezwaren;
    @Autowired private Heroverweging heroverweging;
    @Autowired private Ingebrekestellingen ingebrekestellingen;

    @Test
    void two_notices_on_one_application_start_one_sum() {
        var aanvraag = applied();
        clock.set(LocalDate.of(2026, 11, 4));
        assertThat(
                        refusals(
                                () ->
                                        ingebrekestellingen.receive(
                                                aanvraag.beslisvraag(), LocalDate.of(2026, 11, 4))))
                .singleElement()
                .asString()
                .contains("ingebrekestelling.fout.al");
        assertThat(as(yusuf, () -> ingebrekestellingen.of(aanvraag.id().onderwerp()))).hasSize(1);
    }

    @Test
    void two_who_begin_the_same_follow_up_begin_it_once() {
        grant(applied());
        var hulp = help();
        assertThat(refusals(() -> begin(hulp, Vervolg.Soort.HERZIENING)))
                .singleElement()
                .asString()
                .contains("aanvraag.vervolg.fout.loopt-al");
        assertThat(open()).hasSize(1);
    }

    @Test
    void two_who_carry_out_one_objection_begin_one_decision() {
        var aanvraag = applied();
        grant(aanvraag);
        var bezwaar = right(aanvraag);
        assertThat(refusals(() -> heroverweging.begin(bezwaar)))
                .singleElement()
                .asString()
                .contains("bezwaar.fout.geen-nieuw-besluit");
        assertThat(open()).hasSize(1);
    }

    @Test
    void two_objections_to_one_decision_change_the_help_once() {
        var aanvraag = applied();
        grant(aanvraag);
        var eerste = right(aanvraag);
        var tweede = right(aanvraag);
        begins(eerste, Stand.BEGONNEN);
        begins(tweede, Stand.AANGESLOTEN);
        assertThat(open()).hasSize(1);
    }

    @Test
    void two_objections_to_one_refusal_in_one_moment_begin_one_decision() {
        var aanvraag = applied();
        refusedOn(BESLUIT, aanvraag);
        var eerste = right(aanvraag);
        var tweede = right(aanvraag);
        assertThat(refusals(() -> heroverweging.begin(eerste), () -> heroverweging.begin(tweede)))
                .isEmpty();
        assertThat(open())
                .singleElement()
                .extracting(Aanvraag::id)
                .satisfies(
                        id ->
                                assertThat(as(yusuf, () -> bezwaren.get(tweede)).nieuweAanvraag())
                                        .contains(id)
                                        .isEqualTo(
                                                as(yusuf, () -> bezwaren.get(eerste))
                                                        .nieuweAanvraag()));
    }

    @Test
    void who_is_right_later_hears_that_the_decision_was_replaced_or_begins_what_was_taken_back() {
        var aanvraag = applied();
        refusedOn(BESLUIT, aanvraag);
        var eerste = right(aanvraag);
        var tweede = right(aanvraag);
        var derde = right(aanvraag);
        begins(eerste, Stand.BEGONNEN);
        var open = open().getFirst();
        does(yusuf, () -> aanvragen.withdraw(open.id(), "Vergissing."));
        begins(tweede, Stand.BEGONNEN);
        refusedOn(BESLUIT, open().getFirst());
        begins(derde, Stand.VERVANGEN);
        assertThat(open()).isEmpty();
    }

    private void begins(BezwaarId bezwaar, Stand stand) {
        assertThat(as(yusuf, () -> heroverweging.begin(bezwaar)).stand()).isEqualTo(stand);
    }

    /**
     * What the two were refused. The first does its work and keeps its transaction open until the
     * second had a second to do the same: without a lock the second would be done by then.
     */
    private List<Refusal> refusals(Runnable work) {
        return refusals(work, work);
    }

    private List<Refusal> refusals(Runnable work, Runnable ander) {
        var begun = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        Runnable eerste =
                () -> {
                    work.run();
                    begun.countDown();
                    await(ended, 1);
                };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var een = supplyAsync(() -> attempt(() -> does(yusuf, eerste)), threads);
            await(begun, 20);
            var twee = supplyAsync(() -> attempt(() -> does(bep, ander)), threads);
            twee.thenRun(ended::countDown);
            return Stream.of(een.join(), twee.join()).flatMap(Optional::stream).toList();
        }
    }

    private static Optional<Refusal> attempt(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private static void await(CountDownLatch latch, int seconds) {
        try {
            latch.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void begin(VoorzieningId hulp, Vervolg.Soort soort) {
        vervolgen.begin(
                hulp,
                new NieuwVervolg(
                        soort, mevrouw, Aanvraagwijze.MONDELING, BESLUIT, "Zij heeft meer nodig."));
    }

    private VoorzieningId help() {
        return as(yusuf, () -> voorzieningen.of(gezin)).getFirst().id();
    }

    private List<Aanvraag> open() {
        return as(yusuf, () -> aanvragen.of(gezin)).stream()
                .filter(a -> a.status() == Aanvraagstatus.OPEN)
                .toList();
    }

    private void grant(Aanvraag aanvraag) {
        var regel = line(aanvraag.id());
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, granted()));
        does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(81, "ALLEEN")));
        var klaar = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        if (!klaar.isBekendgemaakt()) {
            does(anneke, () -> vaststelling.agree(klaar.id()));
        }
        clock.set(BESLUIT);
    }

    /** An objection of her, on which Bep decided that she is right. */
    private BezwaarId right(Aanvraag aanvraag) {
        var beschikking = as(yusuf, () -> beschikkingen.of(aanvraag.id())).orElseThrow();
        var id = objected(beschikking, BESLUIT, false).id();
        does(
                bep,
                () ->
                        bezwaren.decide(
                                id,
                                Bezwaar.Uitkomst.GEGROND,
                                Optional.of(NietHoren.VOLLEDIG_TEGEMOET),
                                "Zij heeft gelijk."));
        return id;
    }
}
