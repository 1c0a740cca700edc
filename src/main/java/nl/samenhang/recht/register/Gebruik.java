package nl.samenhang.recht.register;

import java.util.Set;

/**
 * Where the house uses data for a purpose.
 *
 * @param kamers the rooms whose pages or jobs name the purpose
 * @param rechten what somebody needs to open those pages
 * @param paginas how many pages and actions there are
 * @param taken how many kinds of work run by themselves
 */
record Gebruik(Set<String> kamers, Set<String> rechten, int paginas, int taken) {}
