package nl.samenhang.platform.security;

import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;

/** An employee, with what a family needs to reach them. */
public record Medewerker(
        MedewerkerId id, String naam, String functie, String email, Optional<String> telefoon) {}
