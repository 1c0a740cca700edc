package nl.samenhang.bestaanszekerheid.participatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many people still work after 1, 3, 6 and 12 months, in numbers without people. */
@Service
@Transactional
public class Behoudcijfers {

    private final BehoudRepository behoud;
    private final Clock clock;

    Behoudcijfers(BehoudRepository behoud, Clock clock) {
        this.behoud = behoud;
        this.clock = clock;
    }

    /** As counted last night. */
    @Transactional(readOnly = true)
    public List<Werkbehoud> all() {
        return behoud.all();
    }

    /** Counts anew; safe to run twice. */
    public void count() {
        behoud.count(LocalDate.now(clock));
    }
}
