package nl.samenhang.recht.regel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which version of a table counted.
 *
 * @param van the first day of the version
 * @param eigen the version of the municipality itself; empty for the table that the house brings
 * @param vingerafdruk hash of what the table said, by which it is found again
 */
public record Regelversie(String tabel, LocalDate van, Optional<UUID> eigen, String vingerafdruk) {}
