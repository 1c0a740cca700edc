package nl.samenhang.mensen.inwoner;

import java.util.Set;

/**
 * Persons were taken over from the register; who lives with whom at these addresses has to be
 * derived anew.
 *
 * @param adressleutels where one of them lives or lived, before or now ({@link Adres#sleutel()})
 */
public record InwonersIngelezen(Set<String> adressleutels) {}
