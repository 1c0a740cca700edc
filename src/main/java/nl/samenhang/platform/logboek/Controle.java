package nl.samenhang.platform.logboek;

import java.util.Optional;

/**
 * What came of a check of the log.
 *
 * @param zegels how many seals were looked at
 * @param regels how many lines those are about
 * @param breuk the first place where the log is not as it was written
 */
public record Controle(long zegels, long regels, Optional<Breuk> breuk) {}
