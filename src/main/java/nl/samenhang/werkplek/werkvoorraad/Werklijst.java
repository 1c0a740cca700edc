package nl.samenhang.werkplek.werkvoorraad;

import java.util.Locale;

/** Whose work a list shows. */
public enum Werklijst {
    /** What waits for me, and what is too late in the team that I lead. */
    MIJN,
    /** All work of one team. */
    TEAM,
    /** What nobody has taken yet. */
    OPEN;

    /** The word in the address. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The list of this name; mine when there is no such list. */
    public static Werklijst of(String sleutel) {
        for (var lijst : values()) {
            if (lijst.sleutel().equals(sleutel)) {
                return lijst;
            }
        }
        return MIJN;
    }
}
