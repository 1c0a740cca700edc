package nl.samenhang.platform.logboek;

import java.util.List;
import java.util.Locale;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Opdracht;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code ./run logboek-controleer}: checks the log and prints the newest seal to keep elsewhere.
 */
@Component
class ControleOpdracht implements Opdracht {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Controles controles;
    private final Zegels zegels;
    private final Gemeenten gemeenten;
    private final TransactionTemplate transaction;
    private final MessageSource texts;

    ControleOpdracht(
            Controles controles,
            Zegels zegels,
            Gemeenten gemeenten,
            TransactionTemplate transaction,
            MessageSource texts) {
        this.controles = controles;
        this.zegels = zegels;
        this.gemeenten = gemeenten;
        this.transaction = transaction;
        this.texts = texts;
    }

    @Override
    public String naam() {
        return "logboek-controleer";
    }

    @Override
    public String uitleg() {
        return "[--vanaf DATUM] [--tot DATUM] [--gemeente CODE] [--zegel NR:HASH]   gaat na of het logboek"
                + " is zoals het werd geschreven";
    }

    @Override
    public int run(List<String> argumenten) {
        var gevraagd = Gevraagd.of(argumenten);
        var whole = true;
        for (var gemeente : gevraagd.gemeenten(gemeenten.all())) {
            whole &= check(gemeente, gevraagd);
        }
        return whole ? 0 : 1;
    }

    private boolean check(Gemeentecode gemeente, Gevraagd gevraagd) {
        var context =
                Verwerkingscontext.system(
                        gemeente, Systeemgebruiker.TAKEN, LogboekRechten.TOEZICHT);
        return Contexts.callAs(
                context,
                () -> {
                    var begin = System.nanoTime();
                    var controle =
                            controles.check(
                                    gevraagd.dag("vanaf"),
                                    gevraagd.dag("tot"),
                                    gevraagd.anker(),
                                    regels -> {});
                    say(gemeente, Controletaak.outcome(controle));
                    IO.println("%s  %.1f s".formatted(gemeente, (System.nanoTime() - begin) / 1e9));
                    transaction
                            .execute(_ -> zegels.newest())
                            .ifPresent(
                                    z -> say(gemeente, Tekst.of("logboek.zegel.regel", z.anker())));
                    return controle.breuk().isEmpty();
                });
    }

    private void say(Gemeentecode gemeente, Tekst tekst) {
        IO.println(
                gemeente
                        + "  "
                        + texts.getMessage(tekst.sleutel(), tekst.argumenten().toArray(), DUTCH));
    }
}
