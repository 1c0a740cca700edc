package nl.samenhang.besluit.perspectiefplan;

import java.util.UUID;

/**
 * An adult who stays.
 *
 * @param band who that is to the young person, such as "voetbaltrainer"
 */
public record Steunpersoon(UUID id, String naam, String band) {}
