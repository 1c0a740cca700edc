package nl.samenhang.bench;

import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.werkplek.voorbeeldstad.Manifest;
import nl.samenhang.werkplek.voorbeeldstad.Voorbeeldstad;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The fictitious town of a benchmark: it grows on after the first page, and its making is not
 * measured.
 */
final class Town {

    private static final Verwerkingscontext OPERATOR =
            Verwerkingscontext.system(
                    new Gemeentecode("9901"), Systeemgebruiker.GENERATOR, "voorbeeldstad");

    private Town() {}

    /** Waits until all of it is there. */
    static void await(Voorbeeldstad stad, TransactionTemplate transaction)
            throws InterruptedException {
        while (!isComplete(stad, transaction)) {
            Thread.sleep(1000);
        }
    }

    private static boolean isComplete(Voorbeeldstad stad, TransactionTemplate transaction) {
        return Contexts.callAs(
                OPERATOR,
                () ->
                        Boolean.TRUE.equals(
                                transaction.execute(
                                        _ -> stad.manifest().filter(Manifest::klaar).isPresent())));
    }
}
