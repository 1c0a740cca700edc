package nl.samenhang.recht.termijn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts, stops and reads clocks, in the transaction of the room that asks. */
@Service
@Transactional
public class Termijnen {

    private final Termijnberekening berekening;
    private final TermijnRepository repository;
    private final StilstandRepository opschortingen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Termijnen(
            Termijnberekening berekening,
            TermijnRepository repository,
            StilstandRepository opschortingen,
            ApplicationEventPublisher events,
            Clock clock) {
        this.berekening = berekening;
        this.repository = repository;
        this.opschortingen = opschortingen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts a clock; starting what already runs has no second effect.
     *
     * @param code such as {@code T02}, or {@code T16.crisis} to pick a step
     * @return the clock, or the first step of a series
     */
    public LopendeTermijn start(
            String code, Onderwerp onderwerp, Optional<GezinId> gezin, LocalDate start) {
        return startAll(List.of(Termijnstart.on(start, code, onderwerp, gezin))).getFirst();
    }

    /** Starts several clocks with one write. */
    public List<LopendeTermijn> startAll(List<Termijnstart> starts) {
        var termijnen =
                starts.stream().flatMap(start -> berekening.toTermijnen(start).stream()).toList();
        repository.insertAll(termijnen);
        termijnen.forEach(termijn -> events.publishEvent(new TermijnStarted(termijn)));
        return termijnen;
    }

    /** What it was for is done or no longer needed; nothing happens when no such clock runs. */
    public void end(Onderwerp onderwerp, String code) {
        for (var termijn : runningFor(onderwerp, code)) {
            var ended =
                    termijn.with(termijn.uiterlijk(), Termijnstatus.BEEINDIGD, termijn.verlengd());
            repository.update(ended, Optional.of(LocalDate.now(clock)));
            events.publishEvent(new TermijnEnded(ended));
        }
    }

    /**
     * Makes a clock stand still (Awb art. 4:15).
     *
     * @param van the first day on which it stands still: the day after the one on which we asked
     */
    public void suspend(Onderwerp onderwerp, String code, LocalDate van, Opschortingsreden reden) {
        forEach(
                onderwerp,
                code,
                Termijnstatus.LOPEND,
                "termijn.weigering.loopt-niet",
                termijn -> {
                    opschortingen.insert(termijn.id(), van, reden);
                    var suspended =
                            termijn.with(
                                    termijn.uiterlijk(),
                                    Termijnstatus.OPGESCHORT,
                                    termijn.verlengd());
                    repository.update(suspended, Optional.empty());
                    events.publishEvent(new TermijnSuspended(suspended, naam(termijn), reden));
                });
    }

    /**
     * Makes a clock run again, with the days it stood still added to its end.
     *
     * @param tot the first day on which it runs again
     */
    public void resume(Onderwerp onderwerp, String code, LocalDate tot) {
        forEach(
                onderwerp,
                code,
                Termijnstatus.OPGESCHORT,
                "termijn.weigering.staat-niet-stil",
                termijn -> {
                    opschortingen.end(termijn.id(), tot);
                    var resumed = recalculated(termijn, termijn.verlengd());
                    repository.update(resumed, Optional.empty());
                    events.publishEvent(new TermijnResumed(resumed, naam(termijn)));
                });
    }

    /** Gives a clock the extension that its definition allows, once. */
    public void extend(Onderwerp onderwerp, String code) {
        forEach(
                onderwerp,
                code,
                Termijnstatus.LOPEND,
                "termijn.weigering.loopt-niet",
                termijn -> {
                    if (termijn.verlengd() || berekening.stap(termijn).verlenging() == 0) {
                        throw new Refusal(Tekst.of("termijn.weigering.niet-verlengen"));
                    }
                    var extended = recalculated(termijn, true);
                    repository.update(extended, Optional.empty());
                    events.publishEvent(new TermijnExtended(extended, naam(termijn)));
                });
    }

    /** Marks at most so many clocks whose last day is over, and says which ones. */
    public List<LopendeTermijn> expire(int limit) {
        var expired = repository.expire(LocalDate.now(clock), limit);
        expired.forEach(termijn -> events.publishEvent(new TermijnExpired(termijn, naam(termijn))));
        return expired;
    }

    /** The clocks of a file that are not ended, the first one due first. */
    @Transactional(readOnly = true)
    public List<LopendeTermijn> running(GezinId gezin) {
        return repository.findRunning(gezin);
    }

    /** The clocks of one thing that are not ended, the first one due first. */
    @Transactional(readOnly = true)
    public List<LopendeTermijn> runningFor(Onderwerp onderwerp) {
        return repository.findRunning(onderwerp);
    }

    /** How a clock stands today. */
    public Termijnkleur kleur(LopendeTermijn termijn) {
        return kleur(termijn.start(), termijn.uiterlijk());
    }

    /** How work stands today that began and is due on these days. */
    public Termijnkleur kleur(LocalDate start, LocalDate uiterlijk) {
        return berekening.kleur(start, uiterlijk, LocalDate.now(clock));
    }

    /** The definition behind a clock. */
    public Termijndefinitie definitie(LopendeTermijn termijn) {
        return berekening.definitie(termijn);
    }

    /** The last day a clock would have, without starting it. */
    public LocalDate uiterlijk(String code, LocalDate start) {
        return berekening.uiterlijk(code, start);
    }

    private List<LopendeTermijn> runningFor(Onderwerp onderwerp, String code) {
        return repository.findRunning(onderwerp).stream()
                .filter(
                        t ->
                                code.equals(t.code())
                                        || code.equals(t.code() + "." + t.stap().orElse("")))
                .toList();
    }

    private void forEach(
            Onderwerp onderwerp,
            String code,
            Termijnstatus status,
            String refusal,
            Consumer<LopendeTermijn> action) {
        var found = runningFor(onderwerp, code).stream().filter(t -> t.status() == status).toList();
        if (found.isEmpty()) {
            throw new Refusal(Tekst.of(refusal));
        }
        found.forEach(action);
    }

    private LopendeTermijn recalculated(LopendeTermijn termijn, boolean verlengd) {
        return berekening.recalculate(termijn, verlengd, opschortingen.of(termijn.id()));
    }

    private String naam(LopendeTermijn termijn) {
        return berekening.definitie(termijn).naam().nl();
    }
}
