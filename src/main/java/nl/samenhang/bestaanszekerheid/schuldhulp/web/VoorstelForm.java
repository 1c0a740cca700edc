package nl.samenhang.bestaanszekerheid.schuldhulp.web;

import jakarta.validation.constraints.NotNull;
import nl.samenhang.bestaanszekerheid.schuldhulp.Oplossing;

/** In which form creditors are offered a part. */
public record VoorstelForm(@NotNull(message = "{schuldhulp.fout.vorm}") Oplossing vorm) {}
