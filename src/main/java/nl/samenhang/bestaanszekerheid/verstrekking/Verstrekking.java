package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;

/**
 * What a decision on a scheme gives.
 *
 * @param inwoner for whom it is
 * @param begunstigde who gets it in hand: the applicant, also for what a child has
 * @param regeling the scheme, by its table
 * @param wat in the words of the decision
 * @param derde to whom it goes when not to the household, such as {@code ZORGVERZEKERAAR}
 * @param begrotingspost the budget line (Besluit begroting en verantwoording art. 66)
 * @param bedrag how much each time; empty until somebody reads it from the bill
 * @param grond from which bill the amount was read; empty when the decision names it
 */
public record Verstrekking(
        VerstrekkingId id,
        GezinId gezin,
        InwonerId inwoner,
        InwonerId begunstigde,
        VoorzieningId voorziening,
        AanvraagregelId regel,
        String regeling,
        String wat,
        Wijze wijze,
        Ritme ritme,
        Optional<String> derde,
        String begrotingspost,
        Optional<Bedrag> bedrag,
        Periode periode,
        String grond) {

    /** How it reaches somebody, in words. */
    public Tekst hoe() {
        return Tekst.of("verstrekking.hoe." + derde.orElse(wijze.name()));
    }

    /** Whether money leaves by the bank for it. */
    public boolean isPaid() {
        return wijze == Wijze.BANK || wijze == Wijze.DERDE;
    }

    /** Whether somebody still has to read the amount from a bill. */
    public boolean asksBedrag() {
        return isPaid() && bedrag.isEmpty() && !periode.isEmpty();
    }

    /** Whether it is given on that day or later. */
    public boolean runsFrom(LocalDate dag) {
        return !periode.isEmpty() && periode.tot().map(dag::isBefore).orElse(true);
    }

    UUID key() {
        return id.value();
    }
}
