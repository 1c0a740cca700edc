package nl.samenhang.besluit.keuze.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;

/**
 * Who is chosen.
 *
 * @param kiezer who chose; empty when a resident does it alone
 */
public record KiesForm(
        @NotNull(message = "{keuze.fout.aanbod}") HulpaanbodId aanbod, Optional<InwonerId> kiezer) {

    public KiesForm {
        kiezer = requireNonNullElse(kiezer, Optional.empty());
    }
}
