package nl.samenhang.regie.overleg.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.overleg.Kenmerk;

/** What a meeting is about; from the boxes follows which expertise it needs. */
public record OverlegForm(
        @NotNull(message = "{overleg.fout.inwoner}") InwonerId inwoner,
        @NotBlank(message = "{overleg.fout.vraag}") @Size(max = 500) String vraag,
        Set<Kenmerk> kenmerken) {

    public OverlegForm {
        kenmerken = Set.copyOf(requireNonNullElse(kenmerken, Set.of()));
    }
}
