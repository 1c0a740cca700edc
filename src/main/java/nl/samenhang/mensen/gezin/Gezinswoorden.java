package nl.samenhang.mensen.gezin;

import java.time.LocalDate;

/** What the family itself says it wants, in their own words; it stands first in the file. */
public record Gezinswoorden(String tekst, LocalDate datum) {}
