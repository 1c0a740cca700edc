package nl.samenhang.werkplek.werkvoorraad;

import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Werkteller;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The number behind "Mijn werk" on every page; above a hundred nobody needs to know how many. */
@Component
class MijnWerkteller implements Werkteller {

    private final WerkitemRepository repository;

    MijnWerkteller(WerkitemRepository repository) {
        this.repository = repository;
    }

    /** A page asks while it is drawn, after the transaction of its handler. */
    @Override
    @Transactional(readOnly = true)
    public int count() {
        return Contexts.find()
                .map(context -> repository.count(new MedewerkerId(context.actor()), MANY))
                .orElse(0);
    }
}
