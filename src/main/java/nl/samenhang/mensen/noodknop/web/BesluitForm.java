package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What was decided after the call.
 *
 * @param versturen whether a held message goes out; only where a message is decided about
 */
public record BesluitForm(
        @NotBlank(message = "{noodknop.stop.reden-fout}") @Size(max = 1000) String reden,
        Optional<Boolean> versturen) {

    boolean goesOut() {
        return versturen.orElse(false);
    }
}
