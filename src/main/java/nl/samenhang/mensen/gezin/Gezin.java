package nl.samenhang.mensen.gezin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The membership of the day of this person; empty for who is no member then. */
    public Optional<Gezinslid> lidOn(InwonerId inwoner, LocalDate day) {
        return ledenOn(day).stream().filter(lid -> lid.inwoner().equals(inwoner)).findFirst();
    }

    /** What each member of the day is in this gezin. */
    public Map<InwonerId, Gezinsrol> rollenOn(LocalDate day) {
        var rollen = new LinkedHashMap<InwonerId, Gezinsrol>();
        ledenOn(day).forEach(lid -> rollen.put(lid.inwoner(), lid.rol()));
        return rollen;
    }

    public boolean isActief() {
        return status == Gezinsstatus.ACTIEF;
    }

    Gezin open(TeamId held) {
        return with(Gezinsstatus.ACTIEF, Optional.of(held), Optional.empty());
    }

    Gezin closed(LocalDate day) {
        return with(Gezinsstatus.GESLOTEN, team, Optional.of(day));
    }

    Gezin renamed(String name, LocalDate opened) {
        return new Gezin(id, kenmerk, name, leden, status, team, opened, geslotenOp);
    }

    private Gezin with(Gezinsstatus state, Optional<TeamId> held, Optional<LocalDate> closedOn) {
        return new Gezin(id, kenmerk, naam, leden, state, held, geopendOp, closedOn);
    }
}
