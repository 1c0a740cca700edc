package nl.samenhang.platform.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * A role in which somebody may work today.
 *
 * @param teams for the files of which teams it counts; empty for the whole municipality
 */
public record Werkrol(String rol, Set<UUID> teams) implements Serializable {}
