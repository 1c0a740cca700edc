package nl.samenhang.regie.onderzoek;

/**
 * That there is an inquiry, and whom to call about it.
 *
 * @param naam of who does it
 * @param open whether it still runs
 */
public record Onderzoekcontact(OnderzoekId id, String naam, boolean open) {}
