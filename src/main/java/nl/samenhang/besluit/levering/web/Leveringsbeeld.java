package nl.samenhang.besluit.levering.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.levering.Levering;
import nl.samenhang.besluit.levering.Stopreden;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.Tekst;

/**
 * Granted help with when it was really given, as its reader may see it.
 *
 * @param leveringen the first time first
 * @param waaromNiet why the reader may not write down when it is given; empty for who may
 * @param mag whether the reader has the right to write it down at all
 */
public record Leveringsbeeld(
        Voorziening hulp,
        List<Levering> leveringen,
        LocalDate vandaag,
        boolean mag,
        Optional<Tekst> waaromNiet) {

    /** The time that lasts. */
    public Optional<Levering> loopt() {
        return leveringen.stream().filter(Levering::isLopend).findFirst();
    }

    /** Whether it can begin: for the first time, or again after a stop for a time. */
    public boolean canBegin() {
        return isBegonnenVolgensBesluit()
                && loopt().isEmpty()
                && leveringen.stream().allMatch(l -> l.einde().orElseThrow().reden().isTijdelijk());
    }

    /** Whether the first day of the decision is there. */
    public boolean isBegonnenVolgensBesluit() {
        return !hulp.periode().van().isAfter(vandaag);
    }

    /** How many days after the first day of the decision it really began. */
    public Optional<Long> gewacht() {
        return leveringen.stream()
                .findFirst()
                .map(l -> ChronoUnit.DAYS.between(hulp.periode().van(), l.begin().dag()));
    }

    /** Why it can have stopped, by the list of its law. */
    public List<Stopreden> redenen() {
        return Stopreden.of(hulp.wet());
    }

    public String pad() {
        return "/voorzieningen/" + hulp.id() + "/levering";
    }
}
