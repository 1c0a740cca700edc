package nl.samenhang.werkplek.toezicht.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.inlogboek.Herhaling;
import nl.samenhang.platform.security.inlogboek.Inlogregel;
import nl.samenhang.platform.web.FormState;

/**
 * What the page of the log of log-ins shows.
 *
 * @param medewerkers to choose from
 * @param dagen how far back repetitions are looked for
 * @param volgende the address of the older lines
 */
public record InlogboekView(
        InlogFilter filter,
        FormState form,
        List<Medewerker> medewerkers,
        long dagen,
        List<Rij> herhalingen,
        List<Regel> regels,
        Optional<String> volgende) {

    /**
     * Many refusals in one place.
     *
     * @param url the lines themselves
     */
    public record Rij(Herhaling herhaling, Tekst wie, String url) {}

    /** A line with who it is about, as far as the reader may know. */
    public record Regel(Inlogregel inlog, Tekst wie) {}
}
