package nl.samenhang.bestaanszekerheid.regeling;

import java.math.BigDecimal;
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
    private static final BigDecimal HELFT = BigDecimal.valueOf(50);

    /** Where the amounts come from. */
    public enum Zekerheid {
        GELEZEN,
        BEREKEND,
        /** By the municipality, and seen by a second person. */
        INGEVOERD
    }

    public Optional<Bedrag> bedrag(Normsoort soort) {
        return Optional.ofNullable(bedragen.get(soort));
    }

    /**
     * What a household has as a norm; empty when it is not known. Who is under 21 has no norm for
     * sharing costs (art. 22a). Whose partner has no right, has half of the norm of the two (art.
     * 24).
     */
    public Optional<Bedrag> norm(Leefsituatie situatie) {
        var paar = situatie.partner().isPresent();
        if (situatie.bijzonder().inrichting()) {
            return paar
                    ? sum(Normsoort.INRICHTING_PAAR, Normsoort.INRICHTING_VERHOGING_PAAR)
                    : sum(Normsoort.INRICHTING, Normsoort.INRICHTING_VERHOGING);
        }
        var soort = Normsoort.of(situatie);
        if (paar && situatie.bijzonder().partnerZonderRecht()) {
            return usual(situatie, soort).map(norm -> Rekenregels.deel(norm, HELFT));
        }
        if (soort == Normsoort.ALLEENSTAAND_JONG && situatie.bijzonder().zonderOuders()) {
            return sum(soort, Normsoort.TOESLAG_ZELFSTANDIG_JONG);
        }
        return usual(situatie, soort);
    }

    /** The norm of a home of one's own, shared or not. */
    private Optional<Bedrag> usual(Leefsituatie situatie, Normsoort soort) {
        if (situatie.kostendelers() == 0 || !shares(soort)) {
            return bedrag(soort);
        }
        return bedrag(couple(soort))
                .map(norm -> Rekenregels.kostendelersnorm(norm, situatie.delers()))
                .map(een -> situatie.partner().isPresent() ? een.plus(een) : een);
    }

    private Optional<Bedrag> sum(Normsoort soort, Normsoort daarbij) {
        return bedrag(soort).flatMap(een -> bedrag(daarbij).map(een::plus));
    }

    private static boolean shares(Normsoort soort) {
        return switch (soort) {
            case ALLEENSTAAND, PAAR, ALLEENSTAAND_AOW, PAAR_AOW -> true;
            default -> false;
        };
    }

    private static Normsoort couple(Normsoort soort) {
        return switch (soort) {
            case ALLEENSTAAND_AOW, PAAR_AOW -> Normsoort.PAAR_AOW;
            default -> Normsoort.PAAR;
        };
    }

    /** The first day on which other norms must be there: they change each half year. */
    public LocalDate tot() {
        return geldigVan.plusMonths(HALF_JAAR);
    }

    /** Whether new norms must be there by this day. */
    public boolean isOverdue(LocalDate dag) {
        return !dag.isBefore(tot());
    }
}
