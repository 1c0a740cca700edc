package nl.samenhang.werkplek.portaal;

import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dagregel;
import nl.samenhang.platform.security.Gemeentenamen;
import nl.samenhang.platform.security.Inzagevraag;
import nl.samenhang.platform.security.Verwerkingen;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person who looked in the file and why (AVG art. 15), in words instead of codes. */
@Service
@Transactional(readOnly = true)
public class Inzage {

    private final Verwerkingslog log;
    private final Verwerkingen verwerkingen;
    private final Gemeentenamen namen;

    Inzage(Verwerkingslog log, Verwerkingen verwerkingen, Gemeentenamen namen) {
        this.log = log;
        this.verwerkingen = verwerkingen;
        this.namen = namen;
    }

    /**
     * The merged lines that were asked for, newest first.
     *
     * @param lezer who reads them: own lines are said as such
     * @param taal the language of the reader
     */
    public List<Inzageregel> lines(Inzagevraag vraag, InwonerId lezer, String taal, int limit) {
        return log.perDay(vraag, limit).stream().map(regel -> line(regel, lezer, taal)).toList();
    }

    /** Everybody who did something with this person's data, to choose from. */
    public List<Dagregel.Actor> actors(InwonerId inwoner) {
        return log.actors(inwoner);
    }

    private Inzageregel line(Dagregel regel, InwonerId lezer, String taal) {
        return new Inzageregel(
                regel,
                regel.actor().equals(lezer.value()),
                regel.organisatie().orElseGet(() -> namen.of(Contexts.current().gemeente().code())),
                verwerkingen.doel(regel.doel(), taal),
                verwerkingen.find(regel.doel()).map(Verwerkingen.Doelbinding::wet));
    }
}
