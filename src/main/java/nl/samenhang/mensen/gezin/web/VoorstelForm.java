package nl.samenhang.mensen.gezin.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;

/**
 * Who belongs to the gezin, and which team holds the file. The role of each stands in a field of
 * its own.
 *
 * @param gezin the kept proposal that is confirmed; empty for a new one
 */
public record VoorstelForm(
        Optional<UUID> gezin,
        @NotEmpty(message = "{gezin.fout.geen-leden}") List<UUID> leden,
        @NotNull(message = "{gezin.fout.team}") UUID team) {

    List<InwonerId> gekozen() {
        return leden.stream().distinct().map(InwonerId::new).toList();
    }

    Optional<GezinId> voorstel() {
        return gezin.map(GezinId::new);
    }
}
