package nl.samenhang.platform.notification;

import java.util.List;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.document.DocumentId;
import nl.samenhang.platform.document.Documenten;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The letters of the demo on one pile, for who plays the resident that finds them on the mat. */
@Service
@ConditionalOnProperty("samenhang.postbus")
public class Postbuslade {

    private static final int SHOWN = 50;

    private final VerzendingRepository repository;
    private final Documenten documenten;
    private final TransactionTemplate apart;
    private final Verwerkingscontext context;

    Postbuslade(
            VerzendingRepository repository,
            Documenten documenten,
            PlatformTransactionManager transactions,
            Gemeenten gemeenten) {
        this.repository = repository;
        this.documenten = documenten;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.context =
                Verwerkingscontext.system(
                        gemeenten.all().getFirst(), Systeemgebruiker.TAKEN, "bericht-verzenden");
    }

    /** The newest letters. */
    public List<Verzending> letters() {
        return Contexts.callAs(context, () -> apart.execute(_ -> repository.latestLetters(SHOWN)));
    }

    /** A letter as it comes out of the envelope. */
    public Documenten.Inhoud open(DocumentId id) {
        return Contexts.callAs(context, () -> apart.execute(_ -> documenten.open(id)));
    }
}
