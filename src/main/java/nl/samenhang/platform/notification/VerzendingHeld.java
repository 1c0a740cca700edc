package nl.samenhang.platform.notification;

import java.util.Optional;
import nl.samenhang.kernel.GezinId;

/** A message was held back: somebody has to call first, and decide whether it goes out. */
public record VerzendingHeld(VerzendingId id, Optional<GezinId> gezin) {}
