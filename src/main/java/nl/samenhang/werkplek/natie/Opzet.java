package nl.samenhang.werkplek.natie;

import java.time.LocalDate;

/**
 * What makes one nation: the same three give the same rows.
 *
 * @param dag the day on which everybody has their age
 */
record Opzet(long inwoners, long zaad, LocalDate dag) {}
