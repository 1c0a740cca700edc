package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why clocks stand still, and what that does to their last day. */
@Service
@Transactional(readOnly = true)
public class Stilstand {

    private final Termijnberekening berekening;
    private final StilstandRepository repository;

    Stilstand(Termijnberekening berekening, StilstandRepository repository) {
        this.berekening = berekening;
        this.repository = repository;
    }

    /** Why the clocks of this subject stand still; empty when they run. */
    public Optional<Opschortingsreden> reden(Onderwerp onderwerp) {
        return repository.running(onderwerp);
    }

    /** The last day that a clock gets when it also stands still in this period. */
    public LocalDate uiterlijk(LopendeTermijn termijn, Periode stil) {
        var all = new ArrayList<>(repository.of(termijn.id()));
        all.add(stil);
        return berekening.recalculate(termijn, termijn.verlengd(), all).uiterlijk();
    }
}
