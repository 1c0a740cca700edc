package nl.samenhang.bestaanszekerheid.regeling;

import nl.samenhang.kernel.Bedrag;

/**
 * The special costs for which a household asks assistance.
 *
 * @param soort the code of the {@link Kostensoort}
 * @param eerder other costs for which this household asked it in the 12 months before
 * @param gebruikt what it paid itself of those: that part of its capacity is gone
 */
public record Kostenvraag(String soort, Bedrag bedrag, Bedrag eerder, Bedrag gebruikt) {

    /** As it is typed; what was asked before is looked up when it is worked out. */
    public static Kostenvraag of(String soort, Bedrag bedrag) {
        return new Kostenvraag(soort, bedrag, Bedrag.NIETS, Bedrag.NIETS);
    }
}
