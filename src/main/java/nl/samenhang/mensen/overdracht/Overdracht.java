package nl.samenhang.mensen.overdracht;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.uitvoer.Dossierdeel;

/**
 * A file that is given to another municipality.
 *
 * @param delen which parts go, and why the other needs each
 * @param gezinsbreed whether what is about the whole family goes although somebody of it stays
 * @param antwoord why the other municipality refused
 */
public record Overdracht(
        OverdrachtId id,
        GezinId gezin,
        Gemeentecode naar,
        String naarNaam,
        Overdrachtstatus status,
        boolean gezinsbreed,
        Instant begonnenOp,
        MedewerkerId door,
        String doorNaam,
        Optional<Instant> aangebodenOp,
        Optional<Instant> afgerondOp,
        Optional<String> antwoord,
        Map<Dossierdeel, String> delen,
        List<Meegaande> personen) {

    public Set<Dossierdeel> gekozen() {
        return delen.keySet();
    }
}
