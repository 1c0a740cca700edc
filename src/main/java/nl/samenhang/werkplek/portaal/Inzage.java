package nl.samenhang.werkplek.portaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Logregel;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person who looked in the file and why (AVG art. 15), in words instead of codes. */
@Service
public class Inzage {

    /** The newest lines; who wants older ones asks for a full copy. */
    private static final int NEWEST = 1000;

    private record Sleutel(LocalDate dag, UUID actor, Handeling handeling, String doel) {}

    private final Verwerkingslog log;
    private final Verwerkingen verwerkingen;
    private final Clock clock;

    Inzage(Verwerkingslog log, Verwerkingen verwerkingen, Clock clock) {
        this.log = log;
        this.verwerkingen = verwerkingen;
        this.clock = clock;
    }

    /**
     * The merged lines about a person, newest first.
     *
     * @param lezer who reads them: own lines are said as such
     */
    @Transactional(readOnly = true)
    public List<Inzageregel> about(InwonerId inwoner, InwonerId lezer) {
        return merge(log.about(inwoner, NEWEST), lezer);
    }

    List<Inzageregel> merge(List<Logregel> regels, InwonerId lezer) {
        Map<Sleutel, Inzageregel> merged = new LinkedHashMap<>();
        for (var regel : regels) {
            var dag = LocalDate.ofInstant(regel.moment(), clock.getZone());
            var sleutel = new Sleutel(dag, regel.actor(), regel.handeling(), regel.doel());
            merged.merge(sleutel, first(dag, regel, lezer), (oud, nieuw) -> again(oud));
        }
        return List.copyOf(merged.values());
    }

    private Inzageregel first(LocalDate dag, Logregel regel, InwonerId lezer) {
        return new Inzageregel(
                dag,
                regel.actorNaam(),
                regel.rol(),
                regel.actor().equals(lezer.value()),
                regel.handeling(),
                verwerkingen.doel(regel.doel(), LocaleContextHolder.getLocale().getLanguage()),
                1);
    }

    private static Inzageregel again(Inzageregel regel) {
        return new Inzageregel(
                regel.dag(),
                regel.wie(),
                regel.rol(),
                regel.eigen(),
                regel.handeling(),
                regel.reden(),
                regel.keren() + 1);
    }
}
