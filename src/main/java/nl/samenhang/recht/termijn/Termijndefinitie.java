package nl.samenhang.recht.termijn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One clock as the law or a working agreement has it, for a period.
 *
 * @param code T and two digits
 * @param begin the event that starts it
 * @param gevolg what happens when it passes
 * @param bron the article
 * @param geldigTot the first start day for which it no longer counts
 */
public record Termijndefinitie(
        String code,
        LocalDate geldigVan,
        Optional<LocalDate> geldigTot,
        Termijnsoort soort,
        Tweetalig naam,
        Tweetalig begin,
        List<Termijnstap> stappen,
        Eigenaar eigenaar,
        Gevolg gevolg,
        String bron,
        Tweetalig uitleg) {

    /** Whether it counts for a clock that starts on this day. */
    public boolean appliesOn(LocalDate start) {
        return !start.isBefore(geldigVan) && geldigTot.map(start::isBefore).orElse(true);
    }

    boolean overlaps(Termijndefinitie other) {
        return geldigTot.map(other.geldigVan::isBefore).orElse(true)
                && other.geldigTot.map(geldigVan::isBefore).orElse(true);
    }

    /** The step with this key, or the first one when no key was given. */
    public Optional<Termijnstap> stap(Optional<String> sleutel) {
        return stappen.stream()
                .filter(s -> sleutel.isEmpty() || s.sleutel().equals(sleutel))
                .findFirst();
    }

    /**
     * The steps that run when this clock is started: all of a series, the picked one of a choice.
     *
     * @param sleutel the picked step; the first one of a choice when empty
     */
    public List<Termijnstap> stappenFor(Optional<String> sleutel) {
        if (soort == Termijnsoort.REEKS && sleutel.isEmpty()) {
            return stappen;
        }
        return stap(sleutel)
                .map(List::of)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "%s has no step %s".formatted(code, sleutel)));
    }
}
