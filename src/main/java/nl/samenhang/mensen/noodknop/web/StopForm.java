package nl.samenhang.mensen.noodknop.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.samenhang.kernel.InwonerId;
import org.jspecify.annotations.Nullable;

/** About whom nothing goes out without a call, and why. */
public record StopForm(
        @Nullable @NotNull(message = "{noodknop.stop.wie-fout}") InwonerId inwoner,
        @NotBlank(message = "{noodknop.stop.reden-fout}") @Size(max = 1000) String waarom) {

    InwonerId require() {
        if (inwoner == null) {
            throw new IllegalStateException("Validated before");
        }
        return inwoner;
    }
}
