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
    GEZAG,
    GEGEVENS,
    GEHEIMHOUDING,
    GEHEIMHOUDING_WEG,
    OVERLIJDEN;

    /** Whether the register gives the day; else the day on which we heard it counts. */
    boolean hasDay() {
        return switch (this) {
            case GEZAG, GEGEVENS, GEHEIMHOUDING, GEHEIMHOUDING_WEG, OUDER_ERBIJ -> false;
            default -> true;
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
