package nl.samenhang.bestaanszekerheid.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.recht.regel.Regelversie;

/**
 * What a scheme says of a household.
 *
 * @param bedrag what it gives; of special assistance what the household pays itself in a year
 * @param reden why, as a code that has a sentence on screen and in the letter
 * @param artikel where the law or the policy says so
 * @param kinderen for each child what it gets; empty for schemes that are not for children
 * @param kosten what comes out for the special costs that were asked, when there are any
 * @param opnieuwVanaf from when it can be asked again; empty when no day is known
 */
public record Regelinguitslag(
        Regeling regeling,
        Recht recht,
        Optional<Bedrag> bedrag,
        String reden,
        String artikel,
        List<Kind> kinderen,
        Optional<LocalDate> opnieuwVanaf,
        Regelversie versie,
        Optional<Kostenuitslag> kosten) {

    /**
     * What a child gets.
     *
     * @param onderdelen the parts, as codes of the table; none for a no
     */
    public record Kind(int leeftijd, List<String> onderdelen, String reden) {}

    /** What must still be shown: of costs of a category nobody has to (art. 35 lid 3). */
    public List<Regeling.Bewijs> nodig() {
        return regeling.nodig().stream()
                .filter(
                        bewijs ->
                                bewijs != Regeling.Bewijs.KOSTEN
                                        || kosten.filter(k -> k.soort().categorie()).isEmpty())
                .toList();
    }

    /**
     * The same with what comes out for these costs. Who can pay them gets a no; a person decides
     * whether little costs are refused.
     */
    Regelinguitslag with(Kostenuitslag van) {
        if (recht == Recht.JA && van.isPaidByHousehold()) {
            return with(van, Recht.NEE, "DRAAGKRACHT_GENOEG", "Participatiewet art. 35 lid 1");
        }
        if (recht == Recht.JA && van.isUnderDrempel()) {
            return with(
                    van, Recht.MISSCHIEN, "KOSTEN_ONDER_DREMPEL", "Participatiewet art. 35 lid 2");
        }
        return with(van, recht, reden, artikel);
    }

    private Regelinguitslag with(Kostenuitslag van, Recht dan, String waarom, String waar) {
        return new Regelinguitslag(
                regeling,
                dan,
                Optional.of(van.draagkracht()),
                waarom,
                waar,
                kinderen,
                opnieuwVanaf,
                versie,
                Optional.of(van));
    }
}
