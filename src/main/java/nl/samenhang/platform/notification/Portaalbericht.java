package nl.samenhang.platform.notification;

import java.time.Instant;
import java.util.List;

/** A message that a resident reads under the own pages. */
public record Portaalbericht(VerzendingId id, String titel, List<String> alineas, Instant moment) {}
