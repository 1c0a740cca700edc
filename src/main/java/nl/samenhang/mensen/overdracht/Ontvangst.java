package nl.samenhang.mensen.overdracht;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;

/**
 * A file that another municipality offers or sent.
 *
 * @param pakket the number of the package, that its sender gave
 * @param antwoord why it was refused here
 * @param antwoordNaam who said yes or no
 * @param gezin the file it became
 */
public record Ontvangst(
        OntvangstId id,
        UUID pakket,
        Gemeentecode van,
        String vanNaam,
        Kop kop,
        Ontvangststatus status,
        Instant ontvangenOp,
        Optional<String> antwoord,
        Optional<String> antwoordNaam,
        Optional<GezinId> gezin,
        Optional<Instant> afgerondOp) {}
