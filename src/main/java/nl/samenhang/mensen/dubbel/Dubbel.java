package nl.samenhang.mensen.dubbel;

import java.util.List;
import java.util.Optional;
import nl.samenhang.mensen.inwoner.Gelijkenis;

/**
 * Two persons in the file who look alike, and what was said of it.
 *
 * @param oordeel who said what; empty while nobody did
 */
public record Dubbel(
        Paar paar,
        int punten,
        List<Gelijkenis.Reden> redenen,
        Paarstatus status,
        Optional<Oordeel> oordeel) {

    /** That these are two people, when somebody said so. */
    public Optional<Oordeel> verdict() {
        return status == Paarstatus.ANDERS ? oordeel : Optional.empty();
    }

    /** Whether a register would call this one person. */
    public boolean isCertain() {
        return new Gelijkenis(punten, redenen).isCertain();
    }
}
