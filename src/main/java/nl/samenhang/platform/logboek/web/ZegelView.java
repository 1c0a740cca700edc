package nl.samenhang.platform.logboek.web;

import java.util.Optional;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.platform.logboek.Zegel;

/**
 * How the seals on the log stand.
 *
 * @param wachtend how many lines are not sealed yet
 * @param controle the newest check that somebody asked for
 */
public record ZegelView(Optional<Zegel> nieuwste, long wachtend, Optional<Taak> controle) {}
