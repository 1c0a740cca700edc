package nl.samenhang.werkplek.tijdlijn;

import java.util.Locale;

/** At what kind of contact a note was made. */
public enum Notitiesoort {
    TELEFOON,
    HUISBEZOEK,
    GESPREK,
    MAIL;

    /** The word in addresses and text keys. */
    public String sleutel() {
        return name().toLowerCase(Locale.ROOT);
    }
}
