package nl.samenhang.regie.overleg.web;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What is written down after a meeting; what was decided stands in a field per item. */
public record VerslagleggingForm(
        Set<UUID> aanwezig,
        @NotNull(message = "{overleg.fout.gezin}") Erbij gezin,
        Optional<@Size(max = 500) String> waaromNiet) {

    /** Whether the family was there. */
    public enum Erbij {
        JA,
        NEE
    }

    public VerslagleggingForm {
        aanwezig = Set.copyOf(requireNonNullElse(aanwezig, Set.of()));
        waaromNiet = requireNonNullElse(waaromNiet, Optional.empty());
    }
}
