package nl.samenhang.recht.regel;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;

/** Changes a draft for the actor, who from then on cannot approve it. */
@Component
class Eigentabelbewerking {

    private final EigentabelRepository repository;
    private final EigentabelfeitRepository feiten;

    Eigentabelbewerking(EigentabelRepository repository, EigentabelfeitRepository feiten) {
        this.repository = repository;
        this.feiten = feiten;
    }

    void edit(
            EigentabelId id,
            int stand,
            Eigentabelfeit.Soort soort,
            String woord,
            UnaryOperator<Eigentabel> change) {
        var eigen = repository.lock(id, stand);
        if (!eigen.isConcept()) {
            throw new Refusal(Tekst.of("regel.eigen.fout.niet-te-wijzigen"));
        }
        repository.update(
                change.apply(eigen).workedOnBy(Contexts.current().actor()), Optional.empty());
        feiten.add(id, soort, woord);
    }
}
