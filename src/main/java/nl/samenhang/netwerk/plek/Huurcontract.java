package nl.samenhang.netwerk.plek;

import nl.samenhang.kernel.Bedrag;

/**
 * On what terms somebody rents a room of one's own, and who looks in (Kamers met Aandacht).
 *
 * @param huur a month
 * @param maanden how long it lasts, at most {@value #LANGST}
 * @param aandacht who of the organisation looks after the young person
 */
public record Huurcontract(Bedrag huur, int maanden, String aandacht) {

    public static final int LANGST = 24;

    public Huurcontract {
        if (huur.equals(Bedrag.NIETS) || maanden < 1 || maanden > LANGST) {
            throw new IllegalArgumentException("Not a contract for a room");
        }
    }
}
