package nl.samenhang.toegang.melding;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Judges how urgent a melding is: the highest urgency of all rules that fit, with each rule that
 * leads to it as a reason. An employee may judge otherwise, with a reason of their own; a rule
 * never lowers what an employee decided.
 */
final class UrgentiePolicy {

    private UrgentiePolicy() {}

    static Urgentieoordeel judge(Spoedvragen antwoorden) {
        var fitting =
                Arrays.stream(Urgentieregel.values()).filter(r -> r.fits(antwoorden)).toList();
        var highest =
                fitting.stream()
                        .map(Urgentieregel::urgentie)
                        .max(Comparator.naturalOrder())
                        .orElse(Urgentie.NORMAAL);
        return new Urgentieoordeel(
                highest, fitting.stream().filter(r -> r.urgentie() == highest).toList());
    }
}
