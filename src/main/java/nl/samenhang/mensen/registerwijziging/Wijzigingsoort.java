package nl.samenhang.mensen.registerwijziging;

import java.util.Locale;

/** What can change about a person in the register. */
public enum Wijzigingsoort {
    GEBOORTE,
    VESTIGING,
    VERHUIZING,
    VERTREK,
    PARTNER_ERBIJ,
    PARTNER_VOORBIJ,
    OUDER_ERBIJ,
    /** A later list no longer names somebody as a parent; so for the next two. */
    OUDER_ERAF,
    KIND_ERAF,
    PARTNER_ERAF,
    GEZAG,
    GEGEVENS,
    GEHEIMHOUDING,
    GEHEIMHOUDING_WEG,
    OVERLIJDEN;

    /** Whether the register gives the day; else the day on which we heard it counts. */
    boolean hasDay() {
        return switch (this) {
            case GEZAG, GEGEVENS, GEHEIMHOUDING, GEHEIMHOUDING_WEG, OUDER_ERBIJ -> false;
            default -> !isLoss();
        };
    }

    /** Whether a list no longer names a relative: the silence of a list has no day. */
    public boolean isLoss() {
        return this == OUDER_ERAF || this == KIND_ERAF || this == PARTNER_ERAF;
    }

    /** What the list of the other tells of the same. */
    Wijzigingsoort mirrored() {
        return switch (this) {
            case OUDER_ERAF -> KIND_ERAF;
            case KIND_ERAF -> OUDER_ERAF;
            default -> this;
        };
    }

    /** Whether it can happen to a whole household at once. */
    boolean isShared() {
        return switch (this) {
            case VERHUIZING, VERTREK, VESTIGING, GEHEIMHOUDING, GEHEIMHOUDING_WEG -> true;
            default -> false;
        };
    }

    /** As it stands in the keys of texts. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
