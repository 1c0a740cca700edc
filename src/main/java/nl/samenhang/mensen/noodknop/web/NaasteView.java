package nl.samenhang.mensen.noodknop.web;

import nl.samenhang.platform.security.Naaste;

/** Somebody near to an employee, by name, and why they are on the list. */
public record NaasteView(String naam, Naaste naaste) {}
