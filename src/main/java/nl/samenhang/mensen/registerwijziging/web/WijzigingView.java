package nl.samenhang.mensen.registerwijziging.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.GevolgId;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingId;

/**
 * A change as somebody may see it.
 *
 * @param zin what happened
 * @param details the address or the name before and after
 * @param magTerug whether a button to undo it is offered
 * @param ook the other changes of the same event
 * @param aantal how many people it is about
 * @param velen whether they are too many to name all of them here
 * @param betrokken who of them has a page; of many only the first
 */
public record WijzigingView(
        Registerwijziging wijziging,
        List<RegisterwijzigingId> ook,
        Tekst zin,
        int aantal,
        boolean velen,
        List<Inwoner> betrokken,
        List<Tekst> details,
        boolean magTerug,
        List<GevolgView> gevolgen) {

    /**
     * What it means for a file.
     *
     * @param ook the same question about the others of the event
     * @param raakt what runs in the file
     * @param tweede the page of the second gezin that came of it
     */
    public record GevolgView(
            Gevolg gevolg,
            List<GevolgId> ook,
            String gezin,
            String over,
            List<Tekst> raakt,
            Optional<String> tweede) {

        /** The key of a text about this kind of question. */
        public String sleutel(String wat) {
            return "registerwijziging." + wat + "." + gevolg.soort().sleutel();
        }
    }
}
