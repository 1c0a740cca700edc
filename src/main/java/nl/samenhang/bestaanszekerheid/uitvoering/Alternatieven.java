package nl.samenhang.bestaanszekerheid.uitvoering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Own staff, a neighbour and the market side by side, for who decides how a task is done. */
@Service
@Transactional
public class Alternatieven {

    private static final int ALL = 100;

    private final ZaakRepository zaken;
    private final Clock clock;

    Alternatieven(ZaakRepository zaken, Clock clock) {
        this.zaken = zaken;
        this.clock = clock;
    }

    /** What was counted and what was estimated of each way, apart from each other. */
    @Transactional(readOnly = true)
    public List<Wijzecijfer> of(Taak taak) {
        return Stream.concat(zaken.counted(taak).stream(), zaken.estimated(taak).stream())
                .sorted(
                        Comparator.comparing(Wijzecijfer::wijze)
                                .thenComparing(Wijzecijfer::geraamd))
                .toList();
    }

    /** Keeps an estimate; an earlier one of the same way gives way. */
    public void estimate(Raming raming) {
        if (raming.geslaagd() + raming.gestopt() > ALL) {
            throw new Refusal("gestopt", Tekst.of("uitvoering.fout.samen"));
        }
        zaken.estimate(raming, LocalDate.now(clock));
    }
}
