package nl.samenhang.platform.werk;

import nl.samenhang.kernel.Onderwerp;

/** The work of this kind on this subject is done or no longer needed. */
public record WerkClosed(String soort, Onderwerp onderwerp) {}
