package nl.samenhang.mensen.registervraag;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpantwoord;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.registervraag.Zoekuitkomst.Soort;
import nl.samenhang.mensen.registervraag.Zoekuitkomst.Treffer;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the register who somebody is, and keeps a question that it could not answer. */
@Service
@Transactional
public class Registervragen {

    /** What nobody looked at for so long is not needed any more (AVG art. 5 lid 1 onder e). */
    private static final Duration KEPT = Duration.ofDays(14);

    private static final int AT_ONCE = 20;

    private final Brpregister register;
    private final Inwoners inwoners;
    private final RegistervraagRepository vragen;
    private final Registervraagwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Registervragen(
            Brpregister register,
            Inwoners inwoners,
            RegistervraagRepository vragen,
            Registervraagwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.register = register;
        this.inwoners = inwoners;
        this.vragen = vragen;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    /** Whether there is a register to ask. */
    public boolean isIngesteld() {
        return register.isIngesteld();
    }

    /** Asks; a refusal says what the register does not take. */
    public Zoekuitkomst ask(Zoekinvoer invoer) {
        var antwoord = register.ask(RegistervraagRechten.DOEL, invoer.toVraag(), List.of());
        return switch (antwoord) {
            case Brpantwoord.Gevonden gevonden -> found(invoer, gevonden.personen());
            case Brpantwoord.TeVeel _ -> Zoekuitkomst.of(Soort.TE_VEEL);
            case Brpantwoord.Geweigerd geweigerd ->
                    new Zoekuitkomst(Soort.GEWEIGERD, List.of(), geweigerd.code());
            case Brpantwoord.NietBereikbaar _ -> Zoekuitkomst.of(Soort.NIET_BEREIKBAAR);
            case Brpantwoord.NietIngesteld _ -> Zoekuitkomst.of(Soort.NIET_INGESTELD);
        };
    }

    /** Keeps the question of the one who acts until the register answers. */
    public RegistervraagId keep(Zoekinvoer invoer) {
        invoer.toVraag();
        var vraag =
                new Registervraag(
                        RegistervraagId.next(),
                        Contexts.current().actor(),
                        invoer,
                        clock.instant(),
                        Optional.empty());
        vragen.insert(vraag);
        return vraag.id();
    }

    /** The kept questions of the one who acts, the oldest first. */
    @Transactional(readOnly = true)
    public List<Registervraag> own() {
        return vragen.own();
    }

    /** The kept question, when the one who acts asked it. */
    @Transactional(readOnly = true)
    public Registervraag get(RegistervraagId id) {
        return vragen.find(id).orElseThrow(() -> new NotFound(Onderwerp.of("registervraag", id)));
    }

    /** The question is answered, or not needed any more. */
    public void drop(RegistervraagId id) {
        remove(get(id));
    }

    /** Asks the waiting questions again and tells who asked; stops at the first silence. */
    public void askAgain() {
        vragen.askedBefore(clock.instant().minus(KEPT)).forEach(this::remove);
        for (var vraag : vragen.waiting(AT_ONCE)) {
            if (ask(vraag.invoer()).isStil()) {
                return;
            }
            vragen.answered(vraag.id(), clock.instant());
            werk.open(vraag);
        }
    }

    private void remove(Registervraag vraag) {
        vragen.delete(vraag.id());
        werk.close(vraag.id());
    }

    /**
     * Who asks who lives behind a door does not find a shielded person there, because the answer
     * would tell the address (Wet BRP art. 2.59).
     */
    private Zoekuitkomst found(Zoekinvoer invoer, Collection<Brppersoon> personen) {
        var treffers =
                personen.stream()
                        .filter(persoon -> !(invoer.op().isAdres() && persoon.geheim()))
                        .map(this::treffer)
                        .toList();
        log.searched(treffers.stream().flatMap(treffer -> treffer.bekend().stream()).toList());
        return new Zoekuitkomst(Soort.GEVONDEN, treffers, "");
    }

    private Treffer treffer(Brppersoon persoon) {
        Optional<InwonerId> bekend = persoon.bsn().flatMap(inwoners::findByBsn).map(Inwoner::id);
        return new Treffer(persoon, bekend, persoon.geheim() ? List.of() : persoon.adresregels());
    }
}
