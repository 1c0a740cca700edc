package nl.samenhang.mensen.overdracht;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.overdracht.Bevestiging.Uitkomst;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.mensen.overdracht.Overdrachtfeit.OverdrachtOffered;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Gemeenten;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends a file on its way: to a municipality of this installation as an offer on its screen, to any
 * other as a file. Until it arrived it can be withdrawn.
 */
@Service
@Transactional
public class Overdrachtverzendingen {

    private final OverdrachtRepository repository;
    private final Samensteller samensteller;
    private final Pakketmaker maker;
    private final Bevestigingen bevestigingen;
    private final Afronding afronding;
    private final Overdrachtwerk werk;
    private final Aanbod aanbod;
    private final Overkant overkant;
    private final Gemeenten gemeenten;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Overdrachtverzendingen(
            OverdrachtRepository repository,
            Samensteller samensteller,
            Pakketmaker maker,
            Bevestigingen bevestigingen,
            Afronding afronding,
            Overdrachtwerk werk,
            Aanbod aanbod,
            Overkant overkant,
            Gemeenten gemeenten,
            Dossiertoegang toegang,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.samensteller = samensteller;
        this.maker = maker;
        this.bevestigingen = bevestigingen;
        this.afronding = afronding;
        this.werk = werk;
        this.aanbod = aanbod;
        this.overkant = overkant;
        this.gemeenten = gemeenten;
        this.toegang = toegang;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the other municipality works in this same installation. */
    public boolean isHere(Overdracht overdracht) {
        return gemeenten.all().contains(overdracht.naar());
    }

    /** Signs what goes, as it is now, and offers it to the other municipality. */
    public void offer(OverdrachtId id) {
        var overdracht = require(id, Overdrachtstatus.CONCEPT);
        var dossier = samensteller.collect(overdracht);
        if (dossier.wie().gaan().isEmpty()) {
            throw new Refusal(Tekst.of("overdracht.fout.niemand-gaat"));
        }
        requireHelp(overdracht, dossier);
        var pakket = maker.make(overdracht, dossier);
        var hier = isHere(overdracht);
        if (!hier && pakket.inhoud().length > Pakketinhoud.GROOTST) {
            throw new Refusal(Tekst.of("overdracht.fout.te-groot"));
        }
        repository.offer(
                id,
                hier ? Overdrachtstatus.AANGEBODEN : Overdrachtstatus.GEMAAKT,
                pakket,
                clock.instant());
        if (hier) {
            var van = Contexts.current().gemeente();
            var kop = Pakketmaker.kop(overdracht, dossier);
            overkant.run(overdracht.naar(), () -> aanbod.receive(id.value(), van, kop));
        }
        var gaan = dossier.wie().gaan().stream().map(Inwoner::id).toList();
        log.read(id.onderwerp(), gaan);
        events.publishEvent(
                new OverdrachtOffered(id, overdracht.gezin(), overdracht.naarNaam(), gaan));
    }

    /** The package as a file, for who takes it to the other municipality. */
    public byte[] download(OverdrachtId id) {
        var overdracht = require(id, Overdrachtstatus.GEMAAKT);
        log.read(id.onderwerp(), overdracht.personen().stream().map(Meegaande::inwoner).toList());
        return repository.content(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The file stays after all; nothing of the package is left. */
    public void withdraw(OverdrachtId id) {
        var overdracht = find(id);
        if (!overdracht.status().isLopend()) {
            throw new Refusal(Tekst.of("overdracht.fout.al-klaar"));
        }
        if (overdracht.status() == Overdrachtstatus.AANGEBODEN) {
            overkant.run(overdracht.naar(), () -> aanbod.withdraw(id.value()));
        }
        afronding.withdrawn(overdracht);
    }

    /** Somebody of this side read why the other municipality said no. */
    public void markRead(OverdrachtId id) {
        werk.read(require(id, Overdrachtstatus.GEWEIGERD).id());
    }

    /** The signed answer of a municipality elsewhere. */
    public void confirm(OverdrachtId id, byte[] bestand) {
        var overdracht = require(id, Overdrachtstatus.GEMAAKT);
        var antwoord = bevestigingen.check(overdracht, repository.sha256(id), bestand);
        var tekst = new String(bestand, StandardCharsets.UTF_8);
        if (antwoord.uitkomst() == Uitkomst.OVERGENOMEN) {
            afronding.arrived(overdracht, tekst);
        } else {
            afronding.refused(overdracht, antwoord.reden().orElse("-"), tekst);
        }
    }

    /** Who goes by the law goes for help by that law, so there must be some. */
    private static void requireHelp(Overdracht overdracht, Samensteller.Dossier dossier) {
        for (var wie : overdracht.personen()) {
            var metHulp =
                    dossier.rijen().rijen().stream()
                            .filter(rij -> rij.tabel().bestand().equals("hulp"))
                            .anyMatch(
                                    rij ->
                                            wie.inwoner()
                                                    .toString()
                                                    .equals(rij.velden().get("inwoner")));
            if (wie.grond() == Grond.WET
                    && (!overdracht.gekozen().contains(Dossierdeel.HULP) || !metHulp)) {
                throw new Refusal(Tekst.of("overdracht.fout.geen-jeugdhulp"));
            }
        }
    }

    private Overdracht require(OverdrachtId id, Overdrachtstatus status) {
        var overdracht = find(id);
        if (overdracht.status() != status) {
            throw new Refusal(Tekst.of("overdracht.fout.al-verstuurd"));
        }
        return overdracht;
    }

    private Overdracht find(OverdrachtId id) {
        var overdracht = repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
        toegang.requireAccess(overdracht.gezin());
        return overdracht;
    }
}
