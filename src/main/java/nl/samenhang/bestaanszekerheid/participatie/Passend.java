package nl.samenhang.bestaanszekerheid.participatie;

import java.util.List;
import nl.samenhang.kernel.Tekst;

/**
 * How an offer fits somebody: what speaks for it and what stands in the way, each as a sentence.
 * The score is the number of reasons, so that everybody can count it again.
 */
public record Passend(Werkaanbod aanbod, List<Tekst> redenen, List<Tekst> bezwaren) {

    public int score() {
        return redenen.size();
    }

    public boolean past() {
        return bezwaren.isEmpty();
    }
}
