package nl.samenhang.mensen.registerwijziging.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;

/**
 * A change as somebody may see it.
 *
 * @param zin what happened
 * @param details the address or the name before and after
 * @param magTerug whether a button to undo it is offered
 * @param inwonerBestaat whether the person has a page
 */
public record WijzigingView(
        Registerwijziging wijziging,
        Tekst zin,
        List<Tekst> details,
        boolean magTerug,
        boolean inwonerBestaat,
        List<GevolgView> gevolgen) {

    /**
     * What it means for a file.
     *
     * @param raakt what runs in the file
     * @param tweede the page of the second gezin that came of it
     */
    public record GevolgView(
            Gevolg gevolg, String gezin, String over, List<Tekst> raakt, Optional<String> tweede) {

        /** The key of a text about this kind of question. */
        public String sleutel(String wat) {
            return "registerwijziging." + wat + "." + gevolg.soort().sleutel();
        }
    }
}
