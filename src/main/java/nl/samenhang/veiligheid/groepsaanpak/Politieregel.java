package nl.samenhang.veiligheid.groepsaanpak;

import java.time.LocalDate;

/** A line of the police, for who is admitted to those. */
public record Politieregel(LocalDate dag, String tekst, String door) {}
