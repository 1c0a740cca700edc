package nl.samenhang.veiligheid.groepsaanpak;

/**
 * Somebody in a group, by first name; never a person of a file.
 *
 * @param actie what is done with this person
 * @param actiehouder who does that
 */
public record Jongere(String roepnaam, Groepsrol rol, String actie, String actiehouder) {}
