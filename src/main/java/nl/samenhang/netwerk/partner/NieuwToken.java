package nl.samenhang.netwerk.partner;

import java.time.LocalDate;
import java.util.Set;

/** What a new token may do and until when. */
public record NieuwToken(
        String omschrijving, Set<String> rechten, int perMinuut, LocalDate verloopt) {}
