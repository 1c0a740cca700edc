package nl.samenhang.netwerk.partner;

import java.util.Optional;

/** Whom to call at a partner. */
public record Contactpersoon(
        String naam, Optional<String> functie, Optional<String> email, Optional<String> telefoon) {}
