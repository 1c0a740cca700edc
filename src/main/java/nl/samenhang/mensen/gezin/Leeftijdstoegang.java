package nl.samenhang.mensen.gezin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Who turned twelve gets into the files of the own gezin under the own log-in. */
@Component
class Leeftijdstoegang {

    private static final int BATCH = 500;

    private final LidRepository leden;
    private final Gezinstoegang toegang;
    private final Inwoners inwoners;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Leeftijdstoegang(
            LidRepository leden,
            Gezinstoegang toegang,
            Inwoners inwoners,
            TransactionTemplate transaction,
            Clock clock) {
        this.leden = leden;
        this.toegang = toegang;
        this.inwoners = inwoners;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** For all open files of the municipality, a transaction for each batch. */
    void admitAll() {
        var na = admitFrom(Optional.empty());
        while (na.isPresent()) {
            na = admitFrom(na);
        }
    }

    private Optional<LidRepository.Plek> admitFrom(Optional<LidRepository.Plek> na) {
        return transaction.execute(
                _ -> {
                    var batch = leden.withoutAccess(LocalDate.now(clock), na, BATCH);
                    var wie =
                            inwoners
                                    .findAll(
                                            batch.stream()
                                                    .map(LidRepository.Plek::inwoner)
                                                    .collect(Collectors.toSet()))
                                    .stream()
                                    .collect(Collectors.toMap(Inwoner::id, lid -> lid));
                    for (var plek : batch) {
                        Optional.ofNullable(wie.get(plek.inwoner()))
                                .ifPresent(lid -> toegang.admit(plek.gezin(), lid));
                    }
                    return batch.size() < BATCH
                            ? Optional.<LidRepository.Plek>empty()
                            : Optional.of(batch.getLast());
                });
    }
}
