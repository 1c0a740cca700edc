package nl.samenhang.regie.gezinsplan;

/**
 * One role of somebody in a part of the plan.
 *
 * @param omschrijving how they are involved, in free words such as "oma, eet op woensdag mee"
 */
public record Betrokkene(
        BetrokkeneId id, OnderdeelId onderdeel, Rol rol, Partij partij, String omschrijving) {}
