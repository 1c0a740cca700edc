package nl.samenhang.platform.database;

import java.util.UUID;

/** The named users for work that no person does, so that the log can say who it was. */
public enum Systeemgebruiker {
    /** The public pages without login. */
    VOORDEUR("00000000-0000-7000-8000-000000000001", "Voordeur"),
    /** Jobs that run later. */
    TAKEN("00000000-0000-7000-8000-000000000002", "Geplande taken"),
    /** Imports by an operator. */
    INLEZEN("00000000-0000-7000-8000-000000000003", "Inlezen"),
    /** The generator of the fictitious town. */
    GENERATOR("00000000-0000-7000-8000-000000000004", "Voorbeeldstad");

    private final UUID id;
    private final String naam;

    Systeemgebruiker(String id, String naam) {
        this.id = UUID.fromString(id);
        this.naam = naam;
    }

    public UUID id() {
        return id;
    }

    public String naam() {
        return naam;
    }
}
