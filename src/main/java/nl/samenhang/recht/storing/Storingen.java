package nl.samenhang.recht.storing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.termijn.Termijndefinities;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when the electronic way to us did not work, and says who gets more time for it. */
@Service
@Transactional
public class Storingen {

    private final StoringRepository repository;
    private final Termijndefinities definities;
    private final Clock clock;

    Storingen(StoringRepository repository, Termijndefinities definities, Clock clock) {
        this.repository = repository;
        this.definities = definities;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Storing> all() {
        return repository.all();
    }

    /** What does not work now. */
    @Transactional(readOnly = true)
    public List<Storing> running() {
        return repository.running();
    }

    /** Until when something is in time that had to be sent by this day; empty when that stands. */
    @Transactional(readOnly = true)
    public Optional<Uitstel> uitstel(LocalDate laatste) {
        var zone = clock.getZone();
        var sinds = repository.since(laatste.atStartOfDay(zone).toInstant());
        return Uitstel.of(laatste, sinds, definities.kalender(), LocalDate.now(clock), zone);
    }

    public StoringId record(NieuweStoring nieuw) {
        requirePast("van", nieuw.van());
        nieuw.tot().ifPresent(tot -> requireEnd(nieuw.van(), tot));
        var storing =
                new Storing(
                        StoringId.next(),
                        nieuw.van(),
                        nieuw.tot(),
                        nieuw.wat().strip(),
                        nieuw.gemeld().strip(),
                        clock.instant(),
                        Optional.empty());
        repository.insert(storing);
        return storing.id();
    }

    /** It works again. */
    public void end(StoringId id, Instant tot) {
        var storing = lock(id);
        if (!storing.isLopend()) {
            throw new Refusal(Tekst.of("storing.fout.voorbij"));
        }
        requireEnd(storing.van(), tot);
        repository.end(id, tot);
    }

    /** It turned out to be no outage, and why: nobody gets more time for it from now on. */
    public void cancel(StoringId id, String reden) {
        if (lock(id).isVervallen()) {
            throw new Refusal(Tekst.of("storing.fout.al-vervallen"));
        }
        repository.cancel(id, reden.strip());
    }

    private Storing lock(StoringId id) {
        return repository.lock(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private void requireEnd(Instant van, Instant tot) {
        requirePast("tot", tot);
        if (!tot.isAfter(van)) {
            throw new Refusal("tot", Tekst.of("storing.fout.tot"));
        }
    }

    private void requirePast(String veld, Instant moment) {
        if (moment.isAfter(clock.instant())) {
            throw new Refusal(veld, Tekst.of("storing.fout.toekomst"));
        }
    }
}
