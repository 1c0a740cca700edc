package nl.samenhang.recht.regel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.recht.regel.Eigentabelfeit.Soort;
import nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of a table of the municipality's own. */
@Service
@Transactional
public class Eigenrijen {

    private final EigentabelRepository repository;
    private final Eigentabelbewerking bewerking;
    private final Tabelproeven proeven;

    Eigenrijen(
            EigentabelRepository repository, Eigentabelbewerking bewerking, Tabelproeven proeven) {
        this.repository = repository;
        this.bewerking = bewerking;
        this.proeven = proeven;
    }

    /** A row at the end. */
    public void add(EigentabelId id, int stand, Ontwerprij rij) {
        var nummer = repository.get(id).rijen().size() + 1;
        edit(id, stand, Soort.RIJ_TOEGEVOEGD, nummer, rijen -> rijen.add(rij));
    }

    /** Another row in the place of this one. */
    public void replace(EigentabelId id, int stand, int nummer, Ontwerprij rij) {
        requireRij(id, nummer);
        edit(id, stand, Soort.RIJ_GEWIJZIGD, nummer, rijen -> rijen.set(nummer - 1, rij));
    }

    public void remove(EigentabelId id, int stand, int nummer) {
        requireRij(id, nummer);
        edit(id, stand, Soort.RIJ_VERWIJDERD, nummer, rijen -> rijen.remove(nummer - 1));
    }

    /** One place up: of a table of which the first row counts the order matters. */
    public void moveUp(EigentabelId id, int stand, int nummer) {
        requireRij(id, nummer);
        if (nummer == 1) {
            throw new Refusal(Tekst.of("regel.eigen.fout.bovenaan"));
        }
        edit(
                id,
                stand,
                Soort.RIJ_VERPLAATST,
                nummer,
                rijen -> Collections.swap(rijen, nummer - 1, nummer - 2));
    }

    /** All rows as the house brings them. */
    public void restore(EigentabelId id, int stand) {
        bewerking.edit(
                id,
                stand,
                Soort.HERSTELD,
                "",
                eigen -> eigen.withRijen(proeven.basis(eigen).tabel().ontwerp().rijen()));
    }

    private void edit(
            EigentabelId id,
            int stand,
            Soort soort,
            int nummer,
            Consumer<List<Ontwerprij>> change) {
        bewerking.edit(
                id,
                stand,
                soort,
                String.valueOf(nummer),
                eigen -> {
                    var rijen = new ArrayList<>(eigen.rijen());
                    change.accept(rijen);
                    return eigen.withRijen(rijen);
                });
    }

    private void requireRij(EigentabelId id, int nummer) {
        if (nummer < 1 || nummer > repository.get(id).rijen().size()) {
            throw new NotFound(id.onderwerp());
        }
    }
}
