package nl.samenhang.werkplek.tijdlijn;

import java.util.List;
import nl.samenhang.kernel.GezinId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the timeline of a file; for who has no access to it there are no lines. */
@Service
@Transactional(readOnly = true)
public class Tijdlijn {

    private final TijdlijnRepository repository;

    Tijdlijn(TijdlijnRepository repository) {
        this.repository = repository;
    }

    /** The newest lines first. */
    public List<Gebeurtenisregel> of(GezinId gezin, TijdlijnFilter filter, int limit) {
        return repository.find(gezin, filter, false, limit);
    }

    /** What the family reads on their own pages, the newest first. */
    public List<Gebeurtenisregel> forFamily(GezinId gezin, int limit) {
        return repository.find(gezin, TijdlijnFilter.ALLES, true, limit);
    }
}
