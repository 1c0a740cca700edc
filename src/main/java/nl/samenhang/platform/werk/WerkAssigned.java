package nl.samenhang.platform.werk;

import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;

/** Somebody took work from the list, or gave it to a colleague there. */
public record WerkAssigned(String soort, Onderwerp onderwerp, MedewerkerId medewerker) {}
