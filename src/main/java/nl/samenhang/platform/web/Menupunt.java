package nl.samenhang.platform.web;

import nl.samenhang.kernel.Tekst;

/**
 * A page that employees reach from every other one. A room offers it as a bean; the header shows
 * those that the reader may open.
 *
 * @param recht who may open it; {@code openbaar} for everybody
 * @param volgorde lower comes first
 */
public record Menupunt(String pad, String recht, Tekst tekst, int volgorde) {}
