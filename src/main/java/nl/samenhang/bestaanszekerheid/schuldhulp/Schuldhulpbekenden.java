package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.Collection;
import java.util.Map;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is known at debt help: the one thing that who handles an early signal may look up before the
 * resident says yes (Wgs art. 8b). Facts only: no debts, no stage, no file.
 */
@Service
@Transactional(readOnly = true)
public class Schuldhulpbekenden {

    private final TrajectRepository trajecten;

    Schuldhulpbekenden(TrajectRepository trajecten) {
        this.trajecten = trajecten;
    }

    /**
     * Of these people, such as all at one address, who is being helped and by whom. Answers only
     * for the purpose of early signals; for any other nobody is known.
     */
    public Map<InwonerId, MedewerkerId> among(Collection<InwonerId> mensen) {
        return trajecten.bekend(mensen);
    }
}
