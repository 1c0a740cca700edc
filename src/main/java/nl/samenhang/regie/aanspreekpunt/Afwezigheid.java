package nl.samenhang.regie.aanspreekpunt;

import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;

/** A contact person is away for a time, and a colleague stands in by name. */
public record Afwezigheid(
        AfwezigheidId id,
        MedewerkerId medewerker,
        MedewerkerId waarnemer,
        Reden reden,
        Periode periode) {

    /** Why somebody is away; no more than the family may know. */
    public enum Reden {
        VAKANTIE,
        ZIEKTE,
        ANDERS
    }
}
