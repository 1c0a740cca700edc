package nl.samenhang.mensen.inwoner;

import java.util.List;

/**
 * How much two descriptions look like one person, and why.
 *
 * @param punten above zero speaks for one person, below zero for two
 * @param redenen what speaks for it, the strongest first
 */
public record Gelijkenis(int punten, List<Reden> redenen) {

    private static final int MOGELIJK = 50;
    private static final int ZEKER = 75;

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

    /** Whether a person should look before anybody is registered twice. */
    public boolean isPossible() {
        return punten >= MOGELIJK;
    }

    /** Whether this is one person as far as a register can tell. */
    public boolean isCertain() {
        return punten >= ZEKER;
    }
}
