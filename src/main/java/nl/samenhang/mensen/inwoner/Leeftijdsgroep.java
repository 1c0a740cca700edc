package nl.samenhang.mensen.inwoner;

import java.util.OptionalInt;

/**
 * The one rule of age: who sees the data of a young person, asks about them and agrees for them.
 *
 * <p>Under twelve that is who has authority. From twelve to fifteen the child has a say of its own
 * beside theirs. From sixteen on the young person alone decides, and a parent sees nothing without
 * consent (Wmo 2015 art. 5.3.2 and 5.3.5, Jeugdwet art. 7.3.9, 7.3.10 and 7.3.15, UAVG art. 5).
 * Authority itself ends at eighteen (BW 1:233 and 1:245).
 */
public enum Leeftijdsgroep {
    TOT_TWAALF(0),
    TWAALF_TOT_ZESTIEN(12),
    ZESTIEN_EN_ZEVENTIEN(16),
    MEERDERJARIG(18);

    private final int vanaf;

    Leeftijdsgroep(int vanaf) {
        this.vanaf = vanaf;
    }

    /** The group of somebody of this age in whole years; an unknown age counts as of age. */
    public static Leeftijdsgroep of(OptionalInt leeftijd) {
        var jaren = leeftijd.orElse(MEERDERJARIG.vanaf);
        var found = TOT_TWAALF;
        for (var groep : values()) {
            if (jaren >= groep.vanaf) {
                found = groep;
            }
        }
        return found;
    }

    /** Whether they see the own data, ask about them and have a say in consent. */
    public boolean hasOwnSay() {
        return this != TOT_TWAALF;
    }

    /** Whether who has authority sees the data and has a say in consent. */
    public boolean hasParentsSay() {
        return this == TOT_TWAALF || this == TWAALF_TOT_ZESTIEN;
    }

    /** Whether there can be authority over them. */
    public boolean isMinor() {
        return this != MEERDERJARIG;
    }

    /** The first age of the group in whole years. */
    int vanaf() {
        return vanaf;
    }
}
