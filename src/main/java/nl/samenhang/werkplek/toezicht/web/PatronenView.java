package nl.samenhang.werkplek.toezicht.web;

import java.util.List;
import java.util.Optional;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.werkplek.toezicht.Logpatronen.Patroon;
import nl.samenhang.werkplek.toezicht.Vondst;
import nl.samenhang.werkplek.toezicht.VondstId;

/**
 * What rules found in the log.
 *
 * @param alle whether what was looked at is shown too
 * @param na the last one of this page, when there are more
 * @param gezocht the newest search that somebody asked for
 */
public record PatronenView(
        boolean alle, List<Regel> regels, Optional<VondstId> na, Optional<Taak> gezocht) {

    /** A finding with the rule that found it. */
    public record Regel(Vondst vondst, Patroon patroon) {}
}
