package nl.samenhang.recht.regel;

import java.util.ArrayList;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.recht.regel.Eigentabelfeit.Soort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases that a municipality adds to its own table. */
@Service
@Transactional
public class Eigenproeven {

    private final EigentabelRepository repository;
    private final Eigentabelbewerking bewerking;

    Eigenproeven(EigentabelRepository repository, Eigentabelbewerking bewerking) {
        this.repository = repository;
        this.bewerking = bewerking;
    }

    public void add(EigentabelId id, int stand, Eigenproef proef) {
        bewerking.edit(
                id,
                stand,
                Soort.PROEF_TOEGEVOEGD,
                proef.naam(),
                eigen -> {
                    var all = new ArrayList<>(eigen.proeven());
                    all.add(proef);
                    return eigen.withProeven(all);
                });
    }

    /** Takes one out; by its place, from 1. */
    public void remove(EigentabelId id, int stand, int nummer) {
        var all = new ArrayList<>(repository.get(id).proeven());
        if (nummer < 1 || nummer > all.size()) {
            throw new NotFound(id.onderwerp());
        }
        var weg = all.remove(nummer - 1);
        bewerking.edit(
                id, stand, Soort.PROEF_VERWIJDERD, weg.naam(), eigen -> eigen.withProeven(all));
    }
}
