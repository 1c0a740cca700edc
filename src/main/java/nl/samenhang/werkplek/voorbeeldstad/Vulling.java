package nl.samenhang.werkplek.voorbeeldstad;

import java.time.LocalDate;

/**
 * How far a town is. Seed, day and size give the same town again, so that a filling that was cut
 * off goes on where it was.
 *
 * @param stap how many steps are stored
 */
record Vulling(long zaad, LocalDate dag, int huishoudens, int stap, boolean klaar) {}
