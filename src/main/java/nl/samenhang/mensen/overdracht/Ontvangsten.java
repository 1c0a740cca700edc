package nl.samenhang.mensen.overdracht;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that come from another municipality: offered or as a file, answered before it is opened.
 */
@Service
@Transactional
public class Ontvangsten {

    private final OntvangstRepository repository;
    private final OverdrachtRepository overdrachten;
    private final Keuring keuring;
    private final Aanbod aanbod;
    private final Afronding afronding;
    private final Bevestigingen bevestigingen;
    private final Overkant overkant;
    private final Overdrachtwerk werk;
    private final Gemeenten gemeenten;
    private final Verwerkingslog log;
    private final Clock clock;

    Ontvangsten(
            OntvangstRepository repository,
            OverdrachtRepository overdrachten,
            Keuring keuring,
            Aanbod aanbod,
            Afronding afronding,
            Bevestigingen bevestigingen,
            Overkant overkant,
            Overdrachtwerk werk,
            Gemeenten gemeenten,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.overdrachten = overdrachten;
        this.keuring = keuring;
        this.aanbod = aanbod;
        this.afronding = afronding;
        this.bevestigingen = bevestigingen;
        this.overkant = overkant;
        this.werk = werk;
        this.gemeenten = gemeenten;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Ontvangst get(OntvangstId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Ontvangst> newest(int most) {
        return repository.newest(most);
    }

    /** From where a file came; empty when it began here. */
    @Transactional(readOnly = true)
    public Optional<Ontvangst> of(GezinId gezin) {
        return repository.findByGezin(gezin);
    }

    /** Where a package was put that came as a file, and whether it had come before. */
    public record Geplaatst(OntvangstId id, boolean alEerder) {}

    /**
     * A package that somebody brought as a file: judged whole, and then it waits for an answer. The
     * same package again has no second effect.
     */
    public Geplaatst upload(byte[] bestand) {
        var goed = keuring.judge(bestand);
        var manifest = goed.manifest();
        var eerder = repository.findByPakket(manifest.pakket());
        if (eerder.isPresent()) {
            return new Geplaatst(eerder.get().id(), true);
        }
        var id =
                aanbod.receive(
                        manifest.pakket(),
                        new Gemeentecode(manifest.van().gemeente()),
                        manifest.kop());
        repository.store(id, bestand);
        return new Geplaatst(id, false);
    }

    /** The file is welcome: from here on the package can be opened. */
    public void accept(OntvangstId id) {
        var ontvangst = requireOffered(id);
        if (isHere(ontvangst)) {
            var inhoud =
                    overkant.call(
                            ontvangst.van(),
                            () -> overdrachten.content(new OverdrachtId(ontvangst.pakket())));
            repository.store(id, inhoud.orElseThrow(() -> new NotFound(id.onderwerp())));
        }
        open(id);
        repository.accept(id, clock.instant());
        log.changed(id.onderwerp(), List.of());
    }

    /** The file is not taken, and the other municipality reads why. */
    public void refuse(OntvangstId id, String reden) {
        var ontvangst = get(id);
        if (!ontvangst.status().isLopend()) {
            throw new Refusal(Tekst.of("overdracht.fout.al-klaar"));
        }
        var antwoord = bevestigingen.refused(ontvangst, reden);
        repository.decline(
                id,
                Ontvangststatus.GEWEIGERD,
                Optional.of(reden),
                Optional.of(antwoord),
                clock.instant());
        werk.answered(id);
        log.changed(id.onderwerp(), List.of());
        if (isHere(ontvangst)) {
            overkant.run(
                    ontvangst.van(),
                    () -> sender(ontvangst).ifPresent(o -> afronding.refused(o, reden, antwoord)));
        }
    }

    /** The signed answer as a file, for a sender elsewhere. */
    @Transactional(readOnly = true)
    public Optional<String> receipt(OntvangstId id) {
        return isHere(get(id)) ? Optional.empty() : repository.receipt(id);
    }

    /** The package, judged once more: what changed since is not used. */
    Keuring.Goed open(OntvangstId id) {
        return keuring.judgeLarge(content(id));
    }

    byte[] content(OntvangstId id) {
        return repository.content(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** It became this file; the other side hears of it. */
    void done(Ontvangst ontvangst, GezinId gezin, String bevestiging) {
        repository.takeIn(ontvangst.id(), gezin, bevestiging, clock.instant());
        werk.answered(ontvangst.id());
        if (isHere(ontvangst)) {
            overkant.run(
                    ontvangst.van(),
                    () -> sender(ontvangst).ifPresent(o -> afronding.arrived(o, bevestiging)));
        }
    }

    private Optional<Overdracht> sender(Ontvangst ontvangst) {
        return overdrachten
                .find(new OverdrachtId(ontvangst.pakket()))
                .filter(o -> o.status().isLopend());
    }

    private Ontvangst requireOffered(OntvangstId id) {
        var ontvangst = get(id);
        if (ontvangst.status() != Ontvangststatus.AANGEBODEN) {
            throw new Refusal(Tekst.of("overdracht.fout.al-klaar"));
        }
        return ontvangst;
    }

    private boolean isHere(Ontvangst ontvangst) {
        return gemeenten.all().containsAll(List.of(ontvangst.van(), Contexts.current().gemeente()));
    }
}
