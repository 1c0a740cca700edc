package nl.samenhang.regie.aanspreekpunt.web;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.web.Optie;

/** The gezinnen of somebody who leaves. */
public record VertrekView(
        MedewerkerId medewerker, String naam, List<Regel> gezinnen, List<Optie> collegas) {

    /**
     * One gezin to hand over.
     *
     * @param wisselingen how often it got somebody else in twelve months, before this time
     */
    public record Regel(GezinId id, String naam, LocalDate sinds, int wisselingen) {}
}
