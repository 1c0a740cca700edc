package nl.samenhang.toegang.melding;

import java.util.List;
import java.util.Optional;

/**
 * What triage thinks of a melding so far.
 *
 * @param regels the rules of the urgency policy that led to the urgency; empty when a person
 *     decided
 * @param reden why an employee judged otherwise than the rules
 */
public record Beoordeling(
        Urgentie urgentie, List<Urgentieregel> regels, Optional<String> reden, WmoVraag wmo) {

    Beoordeling withUrgentie(Urgentie other, String why) {
        return new Beoordeling(other, List.of(), Optional.of(why), wmo);
    }

    Beoordeling withWmo(WmoVraag answer) {
        return new Beoordeling(urgentie, regels, reden, answer);
    }
}
