package nl.samenhang.mensen.inwoner;

import java.util.List;
import java.util.Set;

/**
 * How much two descriptions look like one person, and why.
 *
 * @param punten above zero speaks for one person, below zero for two
 * @param redenen what speaks for it, the strongest first
 */
public record Gelijkenis(int punten, List<Reden> redenen) {

    private static final int MOGELIJK = 50;
    private static final int ZEKER = 75;
    private static final Set<Reden> VOORNAMEN =
            Set.of(
                    Reden.VOORNAAM,
                    Reden.VOORNAAM_KORT,
                    Reden.VOORNAAM_KLANK,
                    Reden.VOORNAAM_TIKFOUT,
                    Reden.VOORLETTER,
                    Reden.NAMEN_VERWISSELD);

    /** What a person sees as the ground of a likeness. */
    public enum Reden {
        BSN,
        GEBOORTEDATUM,
        GEBOORTEDATUM_VERWISSELD,
        GEBOORTEDATUM_TIKFOUT,
        GEBOORTEDATUM_DEELS,
        ACHTERNAAM,
        ACHTERNAAM_DEEL,
        ACHTERNAAM_KLANK,
        ACHTERNAAM_TIKFOUT,
        VOORNAAM,
        VOORNAAM_KORT,
        VOORNAAM_KLANK,
        VOORNAAM_TIKFOUT,
        VOORLETTER,
        NAMEN_VERWISSELD,
        ADRES,
        TELEFOON
    }

    /** How much the two look like one person. */
    public static Gelijkenis between(NieuweInwoner een, NieuweInwoner ander) {
        return Gelijkenispolicy.judge(Kenmerken.of(een), Kenmerken.of(ander));
    }

    /** How much two persons in the file look like one; an address that is shielded counts not. */
    public static Gelijkenis between(Inwoner een, Inwoner ander) {
        return Gelijkenispolicy.judge(Kenmerken.of(een), Kenmerken.of(ander));
    }

    /**
     * Whether all is alike but the first name, as with twins: one date, one surname, two people.
     */
    public boolean isLikeTwins() {
        return redenen.contains(Reden.GEBOORTEDATUM)
                && redenen.stream().anyMatch(reden -> reden.name().startsWith("ACHTERNAAM"))
                && isOtherFirstName();
    }

    /** Whether nothing of the first names is alike. */
    public boolean isOtherFirstName() {
        return redenen.stream().noneMatch(VOORNAMEN::contains);
    }

    /** Whether a person should look before anybody is registered twice. */
    public boolean isPossible() {
        return punten >= MOGELIJK;
    }

    /** Whether this is one person as far as a register can tell. */
    public boolean isCertain() {
        return punten >= ZEKER;
    }
}
