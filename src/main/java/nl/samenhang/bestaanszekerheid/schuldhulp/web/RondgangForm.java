package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.NotNull;
import nl.samenhang.bestaanszekerheid.schuldhulp.Briefsoort;

/** Which letter all creditors get. */
public record RondgangForm(@NotNull(message = "{schuldhulp.fout.briefsoort}") Briefsoort soort) {}
