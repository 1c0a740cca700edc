package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;

/**
 * The header of a file: who, which name, which team. Visible to every employee of the municipality
 * who may search; the content of the file is not.
 *
 * @param kenmerk the reference number on letters, such as {@code SAM-2026-000123}
 * @param leden everybody who is or was a member
 * @param team the team that holds the file; empty while it is only proposed
 */
public record Gezin(
        GezinId id,
        String kenmerk,
        String naam,
        List<Gezinslid> leden,
        Gezinsstatus status,
        Optional<TeamId> team,
        LocalDate geopendOp,
        Optional<LocalDate> geslotenOp) {

    /** The members of the day. */
    public List<Gezinslid> ledenOn(LocalDate day) {
        return leden.stream().filter(lid -> lid.periode().contains(day)).toList();
    }

    public List<InwonerId> inwonersOn(LocalDate day) {
        return ledenOn(day).stream().map(Gezinslid::inwoner).toList();
    }

    public boolean isActief() {
        return status == Gezinsstatus.ACTIEF;
    }
}
