package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Schuldhulpbekendheid;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is known at debt help: the one thing that who handles an early signal may look up before the
 * resident says yes (Wgs art. 8b). Facts only: no debts, no stage, no file. Answers only for the
 * purpose of early signals; for any other nobody is known.
 */
@Service
@Transactional(readOnly = true)
class Schuldhulpbekenden implements Schuldhulpbekendheid {

    private final TrajectRepository trajecten;
    private final Medewerkers medewerkers;

    Schuldhulpbekenden(TrajectRepository trajecten, Medewerkers medewerkers) {
        this.trajecten = trajecten;
        this.medewerkers = medewerkers;
    }

    @Override
    public Map<InwonerId, String> hulpverleners(Collection<InwonerId> inwoners) {
        return trajecten.bekend(inwoners).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                een ->
                                        medewerkers
                                                .find(een.getValue())
                                                .map(Medewerker::naam)
                                                .orElse("-")));
    }
}
