package nl.samenhang.bestaanszekerheid.regeling;

import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * What a scheme of the municipality's own asks and gives at first; from then on its table says it.
 *
 * @param procent up to which part of the norm the income may be
 * @param keerPerJaar how often somebody can get it in a calendar year; empty for no limit
 */
public record Grenzen(
        int procent, Bedrag alleen, Bedrag ouder, Bedrag paar, Optional<Integer> keerPerJaar) {

    Bedrag bedrag(Leefvorm leefvorm) {
        return switch (leefvorm) {
            case ALLEENSTAAND -> alleen;
            case ALLEENSTAANDE_OUDER -> ouder;
            case PAAR -> paar;
        };
    }
}
