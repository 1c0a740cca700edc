package nl.samenhang.platform.account.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A key on a device, as its holder knows it.
 *
 * @param naam what the holder calls it
 */
public record Passkey(UUID id, String naam, Instant gemaaktOp, Instant gebruiktOp) {}
