package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bedrag;

/**
 * What creditors can be offered.
 *
 * @param capaciteit a month
 * @param maanden 18, or 36 by the Bbz
 * @param totaal what there is in all, never more than what is owed
 * @param delen what each creditor gets, by claim
 */
public record Rekening(
        Bedrag capaciteit,
        int maanden,
        Bedrag schuld,
        Bedrag totaal,
        List<Schuld> schulden,
        Map<UUID, Bedrag> delen) {

    private static final int HUNDRED = 100;

    static Rekening of(Bedrag capaciteit, int maanden, List<Schuld> schulden) {
        var schuld = sum(schulden.stream().map(Schuld::bedrag));
        var kan = new Bedrag(Math.multiplyExact(capaciteit.centen(), maanden));
        var totaal = kan.isMoreThan(schuld) ? schuld : kan;
        return new Rekening(
                capaciteit, maanden, schuld, totaal, schulden, Verdeling.of(totaal, schulden));
    }

    /** Whether everybody is paid in full. */
    public boolean isAlles() {
        return totaal.equals(schuld);
    }

    public Bedrag deel(Schuld eis) {
        return delen.getOrDefault(eis.id(), Bedrag.NIETS);
    }

    /**
     * Which part of their claims the creditors of this rank get, in per cents with two decimals:
     * all of one rank the same, but for the cents that are rounded.
     */
    public BigDecimal procent(Schuld eis) {
        var gelijken = schulden.stream().filter(ander -> ander.rang() == eis.rang()).toList();
        return part(
                sum(gelijken.stream().map(this::deel)), sum(gelijken.stream().map(Schuld::bedrag)));
    }

    /** The same for all creditors together. */
    public BigDecimal procent() {
        return part(totaal, schuld);
    }

    /** The forms that fit what there is. */
    public List<Oplossing> oplossingen() {
        if (totaal.equals(Bedrag.NIETS)) {
            return List.of(Oplossing.NULAANBOD);
        }
        return isAlles()
                ? List.of(Oplossing.BETALINGSREGELING, Oplossing.HERFINANCIERING)
                : List.of(Oplossing.SCHULDBEMIDDELING, Oplossing.SANERINGSKREDIET);
    }

    private static Bedrag sum(Stream<Bedrag> bedragen) {
        return bedragen.reduce(Bedrag.NIETS, Bedrag::plus);
    }

    private static BigDecimal part(Bedrag deel, Bedrag geheel) {
        return geheel.equals(Bedrag.NIETS)
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(deel.centen())
                        .multiply(BigDecimal.valueOf(HUNDRED))
                        .divide(BigDecimal.valueOf(geheel.centen()), 2, RoundingMode.HALF_UP);
    }
}
