package nl.samenhang.besluit.inzending.web;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.samenhang.besluit.inzending.Opname;
import nl.samenhang.kernel.Wet;

/** What the employee adds when taking something in. */
public record OpnameForm(
        Optional<Wet> wet,
        Optional<@Size(max = 500) String> vraag,
        Optional<Boolean> commissie,
        Optional<Boolean> zonderGronden) {

    Opname toOpname() {
        return new Opname(wet, vraag, commissie, zonderGronden.orElse(false));
    }
}
