package nl.samenhang.recht.bewaring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing on a list.
 *
 * @param deel which {@link Bewaardeel} knows it
 * @param onderwerp the thing; empty after destruction
 * @param soort the rule by which it goes
 * @param laatste when it last changed
 * @param telling what stays in numbers
 * @param rijen how many rows it is
 * @param reden why it was taken out or could not go
 * @param tot until when it stays out; empty when for good
 */
public record Lijstregel(
        RegelId id,
        String deel,
        Optional<UUID> onderwerp,
        String soort,
        LocalDate laatste,
        Bewaardeel.Telling telling,
        long rijen,
        Regelstatus status,
        Optional<String> reden,
        Optional<String> toelichting,
        Optional<LocalDate> tot) {

    /** A line that nobody judged yet. */
    static Lijstregel fresh(
            String deel, UUID onderwerp, Oordelaar.Oordeel oordeel, Bewaardeel.Telling telling) {
        return new Lijstregel(
                RegelId.next(),
                deel,
                Optional.of(onderwerp),
                oordeel.soort(),
                oordeel.laatste(),
                telling,
                oordeel.rijen(),
                Regelstatus.OP_LIJST,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
