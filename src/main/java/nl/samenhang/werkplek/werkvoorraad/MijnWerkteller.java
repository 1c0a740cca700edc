package nl.samenhang.werkplek.werkvoorraad;

import java.util.UUID;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Werkteller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The number behind "Mijn werk" on every page, counted once for each page that only shows
 * something; above a hundred nobody needs to know how many.
 */
@Component
class MijnWerkteller implements Werkteller {

    private final WerkitemRepository repository;

    /**
     * Joins the transaction of the handler, or is one of its own for a page that is drawn after it.
     */
    private final TransactionTemplate reading;

    MijnWerkteller(WerkitemRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public int count() {
        return Contexts.find().map(context -> count(context.actor())).orElse(0);
    }

    private int count(UUID actor) {
        return Contexts.readOnce(
                Werkteller.class,
                actor,
                () -> reading.execute(_ -> repository.count(new MedewerkerId(actor), MANY)));
    }
}
