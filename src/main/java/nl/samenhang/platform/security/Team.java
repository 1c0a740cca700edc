package nl.samenhang.platform.security;

import nl.samenhang.kernel.TeamId;

/** A team of employees and the area that it serves. */
public record Team(TeamId id, String naam, String gebied) {}
