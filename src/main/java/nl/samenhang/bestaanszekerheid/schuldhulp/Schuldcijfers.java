package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.List;
import nl.samenhang.kernel.Telling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How debt help goes, in numbers without people, as counted last night. */
@Service
@Transactional(readOnly = true)
public class Schuldcijfers {

    private final StandRepository stand;

    Schuldcijfers(StandRepository stand) {
        this.stand = stand;
    }

    /** The terms beside each other, the old one first. */
    public List<Cohort> cohorten() {
        return stand.cohorten();
    }

    /** How many people are under administration because of debts. */
    public Telling bewind() {
        return stand.bewind();
    }
}
