package nl.samenhang.mensen.noodknop.web;

import nl.samenhang.mensen.noodknop.Afscherming;

/** A closed person by name, with who closed the files. */
public record AfschermingView(Afscherming afscherming, String naam, String door) {}
