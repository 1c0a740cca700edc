package nl.samenhang.bestaanszekerheid.vroegsignaal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.over.Organisatie;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What goes to Statistics Netherlands about a month (DDAS early signals 0.9). */
@Service
@Transactional
public class Leveringen {

    private static final String LEVERANCIER = "SAMENHANG";

    private final LeveringRepository repository;
    private final Organisatie organisatie;
    private final JsonMapper json;
    private final Verwerkingslog log;
    private final Clock clock;

    Leveringen(
            LeveringRepository repository,
            Organisatie organisatie,
            JsonMapper json,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.organisatie = organisatie;
        this.json = json;
        this.log = log;
        this.clock = clock;
    }

    /** The delivery over a month, as JSON; that it was made is logged by the people in it. */
    public String json(YearMonth maand) {
        var van = maand.atDay(1);
        log.read(
                new Onderwerp("vroegsignaallevering", Ids.next()),
                repository.people(van, van.plusMonths(1)));
        var contact = new Ddaslevering.Contactpersoon(organisatie.naam(), organisatie.email());
        var levering =
                new Ddaslevering.Levering(
                        1,
                        Contexts.current().gemeente().code(),
                        new Ddaslevering.Organisatie(organisatie.naam(), List.of(contact)),
                        repository.signalen(van, van.plusMonths(1)),
                        repository.zaken(van));
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsString(
                        new Ddaslevering(
                                LEVERANCIER,
                                van,
                                maand.atEndOfMonth(),
                                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                                List.of(levering)));
    }
}
