package nl.samenhang.recht.termijn.web;

import nl.samenhang.recht.termijn.Termijndefinitie;

/**
 * One term on the list.
 *
 * @param eigen whether the municipality has its own
 */
public record TermijnView(Termijndefinitie definitie, boolean eigen) {}
