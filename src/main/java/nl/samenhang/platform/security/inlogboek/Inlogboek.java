package nl.samenhang.platform.security.inlogboek;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The log of log-ins: every log-in, refused log-in and log-out, and every change of what somebody
 * logs in with. Nothing in it can be changed by the application, and nothing that was typed stands
 * in it.
 */
@Service
public class Inlogboek {

    /** The purpose of who watches over it. */
    public static final String BEWAKEN = "inloggen-bewaken";

    /** The right to read all of it. */
    public static final String INZIEN = "inlogboek.inzien";

    /** How far back repetitions are looked for. */
    public static final Duration TERUG = Duration.ofDays(7);

    /** As many as the brake allows before it closes. */
    public static final int VAAK_BIJ_IEMAND = 5;

    /** More than a whole office behind one network mistypes in a week. */
    public static final int VAAK_VAN_EEN_PLEK = 50;

    private static final String INLOGGEN = "inloggen";
    private static final Gemeentecode VAN_NIEMAND = new Gemeentecode("0000");

    private final InlogregelRepository repository;
    private final Optional<Naamkenmerk> kenmerken;
    private final TransactionTemplate apart;
    private final Clock clock;

    Inlogboek(
            InlogregelRepository repository,
            Optional<Naamkenmerk> kenmerken,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.repository = repository;
        this.kenmerken = kenmerken;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * About the account of this municipality, in a transaction of its own: at the door nothing else
     * happens, and a refusal must stay when the work is rolled back.
     */
    public void write(Gemeentecode gemeente, String gebruikersnaam, Inlogfeit feit) {
        inGemeente(
                gemeente,
                () -> repository.insert(gebruikersnaam, feit, clock.instant(), Herkomst.current()));
    }

    /** About a name that is no account; of the name only a keyed hash is kept. */
    public void writeUnknown(String getypt, Inlogfeit feit) {
        var kenmerk = kenmerken.filter(_ -> !getypt.isBlank()).map(k -> k.of(getypt));
        inGemeente(
                VAN_NIEMAND,
                () -> repository.insertUnknown(kenmerk, feit, clock.instant(), Herkomst.current()));
    }

    /** About an account of the municipality at hand, together with the change itself. */
    @Transactional
    public void writeWith(String gebruikersnaam, Inlogfeit feit) {
        // Where an operator sits says nothing about the one whose account it is.
        var adres =
                feit.weg().filter(Inlogweg.BEHEER::equals).isPresent() ? "" : Herkomst.current();
        repository.insert(gebruikersnaam, feit, clock.instant(), adres);
    }

    /** The newest lines about the actor. */
    @Transactional(readOnly = true)
    public List<Inlogregel> own(int limit) {
        return repository.of(Contexts.current().actor(), limit);
    }

    /** The lines that were asked for, newest first. */
    @Transactional(readOnly = true)
    public List<Inlogregel> find(Inlogvraag vraag, int limit) {
        return repository.find(vraag, limit);
    }

    /** Where many tries were refused lately, the most first. */
    @Transactional(readOnly = true)
    public List<Herhaling> repeated(int limit) {
        var sinds = clock.instant().minus(TERUG);
        return repository.repeated(sinds, VAAK_BIJ_IEMAND, VAAK_VAN_EEN_PLEK, limit);
    }

    private void inGemeente(Gemeentecode gemeente, Runnable work) {
        Contexts.runAs(
                Verwerkingscontext.system(gemeente, Systeemgebruiker.VOORDEUR, INLOGGEN),
                () -> apart.executeWithoutResult(_ -> work.run()));
    }
}
