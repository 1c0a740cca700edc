package nl.samenhang.platform.web;

import nl.samenhang.kernel.Tekst;

/**
 * A page on which somebody keeps or checks how the house works. A room offers it as a bean; the
 * start page of beheer lists all of them.
 *
 * @param recht who may open it
 * @param uitleg what it is for, in one sentence
 * @param volgorde lower comes first
 */
public record Beheerpagina(String pad, String recht, Tekst titel, Tekst uitleg, int volgorde) {}
