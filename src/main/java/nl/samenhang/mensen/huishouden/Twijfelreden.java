package nl.samenhang.mensen.huishouden;

import java.util.Locale;
import nl.samenhang.kernel.Tekst;

/** Why the register cannot tell whether two persons at one address are one household. */
public enum Twijfelreden {
    /** Two adults without a relation: lodger, friend or partner. */
    TWEE_VOLWASSENEN,
    /** A minor without a parent at the address. */
    KIND_ZONDER_OUDER,
    /** A minor who lives with a grandparent only. */
    KIND_BIJ_GROOTOUDER,
    /** An adult child who has a partner or child of their own at the parents' address. */
    KIND_MET_EIGEN_GEZIN;

    /** The reason in a sentence for the one who confirms. */
    public Tekst zin() {
        return Tekst.of("huishouden.twijfel." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
