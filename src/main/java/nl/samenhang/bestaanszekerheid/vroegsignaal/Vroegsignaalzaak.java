package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.mensen.inwoner.Adres;

/**
 * The signals of one front door in one month.
 *
 * @param eerst what the table says to do first, such as {@code HUISBEZOEK}
 * @param daarna what to do when that does not help
 * @param verhuisd whether the address is that of the register and not that of the partner
 * @param hulpverlener who helps with debts already, empty when nobody does
 * @param geprobeerd in which parts of the day somebody sought contact
 */
public record Vroegsignaalzaak(
        VroegsignaalzaakId id,
        String naam,
        Adres adres,
        String telefoon,
        String email,
        int signalen,
        Bedrag bedrag,
        Prioriteit prioriteit,
        String eerst,
        String daarna,
        String reden,
        LocalDate uiterlijk,
        boolean opeenvolgend,
        boolean verhuisd,
        String hulpverlener,
        Optional<LocalDate> eindeLevering,
        int pogingen,
        Set<Dagdeel> geprobeerd,
        Optional<LocalDate> opgepaktOp,
        Optional<Zaakresultaat> resultaat) {

    /** More than one signal of this front door in the month. */
    public boolean isMeervoudig() {
        return signalen > 1;
    }

    public boolean isOpen() {
        return resultaat.isEmpty();
    }

    /** By which area the work is shared out: the four digits of the postcode. */
    public String gebied() {
        return adres.postcode().map(code -> code.substring(0, 4)).orElse("");
    }
}
