package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands beside a household: a coach, an administrator, a buddy. */
@Service
@Transactional
public class Begeleidingen {

    private final BegeleidingRepository begeleidingen;
    private final Schuldhulpen trajecten;
    private final Clock clock;

    Begeleidingen(BegeleidingRepository begeleidingen, Schuldhulpen trajecten, Clock clock) {
        this.begeleidingen = begeleidingen;
        this.trajecten = trajecten;
        this.clock = clock;
    }

    /** What runs first, then the newest. */
    @Transactional(readOnly = true)
    public List<Begeleiding> of(TrajectId id) {
        return begeleidingen.of(id);
    }

    /** Somebody begins to stand beside the household. */
    public void add(TrajectId id, Begeleiding nieuw) {
        var traject = trajecten.open(id);
        Trajectregels.requireDay(nieuw.van(), traject.gemeldOp(), LocalDate.now(clock));
        begeleidingen.insert(traject, nieuw);
        trajecten.changed(traject);
    }

    /** That is over from today on. */
    public void end(TrajectId id, UUID begeleiding) {
        var traject = trajecten.open(id);
        var een =
                of(id).stream()
                        .filter(b -> b.id().equals(begeleiding))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(id.onderwerp()));
        if (een.tot().isPresent()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.begeleiding-voorbij"));
        }
        begeleidingen.end(begeleiding, LocalDate.now(clock));
        trajecten.changed(traject);
    }
}
