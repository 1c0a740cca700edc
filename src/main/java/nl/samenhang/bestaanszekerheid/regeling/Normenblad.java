package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;

/**
 * The norms of half a year, a month, net and with holiday pay.
 *
 * @param zekerheid whether the amounts were read or computed from others
 * @param bedragen what is not in it is not known for these days
 */
public record Normenblad(
        LocalDate geldigVan, String bron, Zekerheid zekerheid, Map<Normsoort, Bedrag> bedragen) {

    private static final int HALF_JAAR = 6;

    /** Where the amounts come from. */
    public enum Zekerheid {
        GELEZEN,
        BEREKEND
    }

    public Optional<Bedrag> bedrag(Normsoort soort) {
        return Optional.ofNullable(bedragen.get(soort));
    }

    /** Whether new norms must be there by this day: they change each half year. */
    public boolean isOverdue(LocalDate dag) {
        return !dag.isBefore(geldigVan.plusMonths(HALF_JAAR));
    }
}
