package nl.samenhang.regie.aanspreekpunt.web;

import java.util.List;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.web.Optie;
import nl.samenhang.regie.aanspreekpunt.Afwezigheid;
import nl.samenhang.regie.aanspreekpunt.AfwezigheidId;

/**
 * Who is away now or soon.
 *
 * @param mensen for whom the reader may plan an absence
 */
public record AfwezigheidView(List<Regel> regels, List<Optie> mensen, List<Optie> waarnemers) {

    /** One absence. */
    public record Regel(
            AfwezigheidId id,
            String naam,
            String waarnemer,
            Afwezigheid.Reden reden,
            Periode periode) {}
}
