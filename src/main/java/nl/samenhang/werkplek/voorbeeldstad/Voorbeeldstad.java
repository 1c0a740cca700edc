package nl.samenhang.werkplek.voorbeeldstad;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Bevolkingslading;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Organisatielading;
import nl.samenhang.platform.security.Organisatielading.Bewoneraccount;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the fictitious town. */
@Service
public class Voorbeeldstad {

    /** The town of the demo. */
    public static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");

    /** The password of every account of the demo. */
    static final String WACHTWOORD = "samenhang";

    private final Organisatielading organisatie;
    private final Bevolkingslading bevolking;
    private final Huishoudens huishoudens;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Voorbeeldstad(
            Organisatielading organisatie,
            Bevolkingslading bevolking,
            Huishoudens huishoudens,
            TransactionTemplate transaction,
            Clock clock) {
        this.organisatie = organisatie;
        this.bevolking = bevolking;
        this.huishoudens = huishoudens;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes the town of this seed in the municipality, all of it or nothing. */
    public void fill(Gemeentecode gemeente, long zaad, int aantalHuishoudens) {
        var stad = Stad.make(zaad, aantalHuishoudens, LocalDate.now(clock));
        var context =
                Verwerkingscontext.system(gemeente, Systeemgebruiker.GENERATOR, "voorbeeldstad");
        Contexts.runAs(context, () -> transaction.executeWithoutResult(status -> store(stad)));
    }

    private void store(Stad stad) {
        var personeel = stad.personeel;
        var begin = LocalDate.now(clock).minusYears(3);
        organisatie.load(personeel.teams(), personeel.medewerkers(), begin, WACHTWOORD);
        bevolking.load(stad.bevolking());
        organisatie.loadBewoners(
                List.of(
                        new Bewoneraccount(
                                "sanne", stad.verhalen.sanne.naam(), stad.verhalen.sanne.id),
                        new Bewoneraccount(
                                "noor", stad.verhalen.noor.naam(), stad.verhalen.noor.id)),
                WACHTWOORD);
        huishoudens.deriveAll();
    }
}
