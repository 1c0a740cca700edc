package nl.samenhang.toegang.melding;

import java.time.LocalDate;
import nl.samenhang.kernel.MedewerkerId;

/** One line of the duty roster. */
public record Dienst(LocalDate dag, Dagdeel dagdeel, MedewerkerId medewerker) {}
