package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;

/**
 * What a scheme of the municipality's own is, apart from what its table decides.
 *
 * @param tot the last day on which a household can ask for it
 * @param kinderen which children count, of a scheme for each child
 * @param vermogen whether assets count
 * @param artikel where the policy says so
 * @param uitleg why somebody gets it, in two sentences as they stand in the letter
 */
public record Omschrijving(
        String naam,
        String naamEngels,
        LocalDate van,
        LocalDate tot,
        Regeling.Voor voor,
        Kindleeftijd kinderen,
        boolean vermogen,
        String artikel,
        String uitleg,
        String uitlegEngels) {

    boolean isOn(LocalDate dag) {
        return !dag.isBefore(van) && !dag.isAfter(tot);
    }

    boolean overlaps(Omschrijving ander) {
        return !van.isAfter(ander.tot) && !ander.van.isAfter(tot);
    }
}
