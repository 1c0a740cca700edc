package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * How what one scheme grants is given.
 *
 * @param regeling the scheme, by its table
 * @param derde to whom it goes when not to the household
 * @param begrotingspost the budget line: task field and scheme
 * @param centen how much each time when the decision names no amount, in eurocent; nought when only
 *     a bill tells
 * @param onderdelen for each part of a package what its voucher is worth, in eurocent
 * @param ambtshalve whether it may be granted to who is known already without an application, and
 *     where that is written
 */
public record Verstrekkingsregel(
        String regeling,
        Wijze wijze,
        Ritme ritme,
        Optional<String> derde,
        String begrotingspost,
        long centen,
        Map<String, Long> onderdelen,
        Ambtshalve ambtshalve) {

    /**
     * Whether a right may be given to who did not ask.
     *
     * @param mag what is allowed: grant, invite only, or neither
     * @param bron where that is written
     */
    public record Ambtshalve(Mag mag, String bron) {}

    /** What may be done for who is known already and did not ask. */
    public enum Mag {
        TOEKENNEN,
        UITNODIGEN,
        NIETS
    }

    /** What the municipality gives when the decision names no amount: of a package all parts. */
    Optional<Bedrag> vast(List<String> delen) {
        var som =
                delen.stream()
                        .flatMap(deel -> waarde(deel).stream())
                        .reduce(new Bedrag(centen), Bedrag::plus);
        return som.equals(Bedrag.NIETS) ? Optional.empty() : Optional.of(som);
    }

    /** What the voucher of a part is worth; empty for a part that is not given as one. */
    Optional<Bedrag> waarde(String onderdeel) {
        return Optional.ofNullable(onderdelen.get(onderdeel)).map(Bedrag::new);
    }
}
