package nl.samenhang.recht.bewaring;

import java.time.Clock;
import java.time.LocalDate;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Component;

/** What follows when everything of a list is gone: the numbers that stay, and the proof. */
@Component
class Afronding {

    private final LijstRepository lijsten;
    private final UitkomstRepository uitkomsten;
    private final Verklaring verklaring;
    private final Clock clock;

    Afronding(
            LijstRepository lijsten,
            UitkomstRepository uitkomsten,
            Verklaring verklaring,
            Clock clock) {
        this.lijsten = lijsten;
        this.uitkomsten = uitkomsten;
        this.verklaring = verklaring;
        this.clock = clock;
    }

    /** Done once, also when the work is run again. */
    Tekst finish(LijstId id) {
        var lijst = lijsten.lock(id).orElseThrow();
        if (lijst.status() == Lijststatus.ONDERTEKEND) {
            uitkomsten.insert(id, Groep.anonymous(uitkomsten.dingen(id)));
            uitkomsten.settle(id);
            var document = verklaring.make(lijst, uitkomsten.uitkomsten(id));
            lijsten.finish(id, document, LocalDate.now(clock));
        }
        var aantal = uitkomsten.uitkomsten(id).stream().mapToInt(Uitkomst::aantal).sum();
        return Tekst.of("bewaring.taak.vernietigd", aantal);
    }
}
