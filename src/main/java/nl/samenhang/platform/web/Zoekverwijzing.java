package nl.samenhang.platform.web;

import nl.samenhang.kernel.Tekst;

/**
 * Where somebody can be looked for who is not in the file. A room offers it as a bean; the pages on
 * which people search or register show those that the reader may open.
 *
 * @param recht who may open it
 */
public record Zoekverwijzing(String pad, String recht, Tekst tekst) {}
