package nl.samenhang.recht.bewaring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.platform.jobs.Taak;
import nl.samenhang.recht.bewaring.Bewaartermijn;
import nl.samenhang.recht.bewaring.Lijstregel;
import nl.samenhang.recht.bewaring.Lijststatus;
import nl.samenhang.recht.bewaring.RegelId;
import nl.samenhang.recht.bewaring.Regelstatus;
import nl.samenhang.recht.bewaring.Uitkomst;
import nl.samenhang.recht.bewaring.Vernietigingslijst;

/**
 * A list on its page.
 *
 * @param bezig the work that runs for it
 * @param lezer who looks at it
 */
public record LijstView(
        Vernietigingslijst lijst,
        Map<Regelstatus, Long> aantallen,
        List<Regel> regels,
        List<Regel> uitgezonderd,
        List<Regel> geblokkeerd,
        Optional<RegelId> volgende,
        List<Uitkomstregel> uitkomsten,
        Optional<Taak> bezig,
        UUID lezer) {

    /**
     * One line.
     *
     * @param naam its reference
     */
    public record Regel(Lijstregel regel, String naam, Bewaartermijn termijn) {}

    /** How much went by one rule. */
    public record Uitkomstregel(Bewaartermijn termijn, Uitkomst uitkomst) {}

    public String pad() {
        return "/beheer/vernietiging/" + lijst.id();
    }

    public boolean is(Lijststatus status) {
        return lijst.status() == status;
    }

    public long aantal(Regelstatus status) {
        return aantallen.getOrDefault(status, 0L);
    }

    /** Whether the reader judged it, and so cannot sign it. */
    public boolean judgedByReader() {
        return lijst.archivaris().filter(a -> a.wie().equals(lezer)).isPresent();
    }
}
