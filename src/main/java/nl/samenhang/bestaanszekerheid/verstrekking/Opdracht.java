package nl.samenhang.bestaanszekerheid.verstrekking;

import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;

/**
 * What the bank is asked: to whom and how much.
 *
 * @param reden the code by which it came back
 */
public record Opdracht(UUID id, Iban iban, String naam, Bedrag bedrag, Optional<String> reden) {

    /** The reference that comes back with a refusal, at most 35 characters. */
    public String kenmerk() {
        return id.toString().replace("-", "");
    }
}
