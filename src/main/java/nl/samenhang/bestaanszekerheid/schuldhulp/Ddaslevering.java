package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Debt help of a period in the national form for figures on debts (Data Delen Armoede en Schulden,
 * debt help 1.0): one delivery for each municipality.
 */
@Service
public class Ddaslevering {

    private static final String SOFTWARE = "Samenhang";

    private final TrajectRepository trajecten;
    private final Ddastraject ddas;
    private final Verwerkingslog log;
    private final Clock clock;

    Ddaslevering(TrajectRepository trajecten, Ddastraject ddas, Verwerkingslog log, Clock clock) {
        this.trajecten = trajecten;
        this.ddas = ddas;
        this.log = log;
        this.clock = clock;
    }

    /** The tracks of the municipality of the running context that ran in this period. */
    @Transactional
    public Map<String, Object> of(LocalDate vanaf, LocalDate tot, int teller) {
        var gemeente = code(Contexts.current().gemeente());
        var levering = new LinkedHashMap<String, Object>();
        levering.put("teller", teller);
        levering.put("aanleverende_organisatie", Map.of("gemeentecode", gemeente));
        levering.put(
                "schuldhulptrajecten",
                trajecten.between(vanaf, tot).stream()
                        .peek(traject -> log.read(traject.id().onderwerp(), traject.mensen()))
                        .map(traject -> ddas.of(traject, gemeente))
                        .toList());
        return levering;
    }

    /** The file as a whole. */
    public Map<String, Object> file(
            LocalDate vanaf, LocalDate tot, List<Map<String, Object>> leveringen) {
        var bestand = new LinkedHashMap<String, Object>();
        bestand.put("startdatumLevering", vanaf.toString());
        bestand.put("einddatumLevering", tot.toString());
        bestand.put(
                "aanleverdatumEnTijd", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        bestand.put("codeGegevensleverancier", SOFTWARE);
        bestand.put("leveringen", new ArrayList<>(leveringen));
        return bestand;
    }

    private static String code(Gemeentecode gemeente) {
        return "GM" + gemeente.code();
    }

    /** A day as the form writes it, or nothing. */
    static void day(Map<String, Object> deel, String naam, Optional<LocalDate> dag) {
        dag.ifPresent(waarde -> deel.put(naam, waarde.toString()));
    }
}
