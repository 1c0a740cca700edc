package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.onderzoek.Onderzoeken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on the lines of an application, and on the set when all of them are decided. */
@Service
@Transactional
public class Beschikkingen {

    private final Aanvragen aanvragen;
    private final BeschikkingRepository repository;
    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Mandaten mandaten;
    private final Onderzoeken onderzoeken;
    private final Bekendmaking bekendmaking;
    private final Beschikkingwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Beschikkingen(
            Aanvragen aanvragen,
            BeschikkingRepository repository,
            BesluitRepository besluiten,
            Toetsen toetsen,
            Mandaten mandaten,
            Onderzoeken onderzoeken,
            Bekendmaking bekendmaking,
            Beschikkingwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.mandaten = mandaten;
        this.onderzoeken = onderzoeken;
        this.bekendmaking = bekendmaking;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Beschikking get(BeschikkingId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** The set on an application; empty as long as it is not put together. */
    @Transactional(readOnly = true)
    public Optional<Beschikking> of(AanvraagId aanvraag) {
        return repository.of(aanvraag);
    }

    /** Announced decisions of a household, the newest first. */
    @Transactional(readOnly = true)
    public List<Beschikking> announced(GezinId gezin) {
        return repository.announced(gezin);
    }

    /** What is decided on a line so far. */
    @Transactional(readOnly = true)
    public Optional<Besluit> besluit(AanvraagregelId regel) {
        return besluiten.find(regel);
    }

    /** What the decisions on an application made due, the first one due first. */
    @Transactional(readOnly = true)
    public List<Bericht> berichten(AanvraagId aanvraag) {
        return besluiten.due(aanvraag);
    }

    /** Writes down what is decided on a line; it can change until the set is put together. */
    public void decide(Aanvraagregel regel, NieuwBesluit nieuw) {
        requireOpen(regel.aanvraag());
        if (!aanvragen.ownWetten().contains(regel.wet())) {
            throw new Refusal(Tekst.of("aanvraag.fout.wet"));
        }
        var besluit = nieuw.toBesluit(regel.id(), me(), today());
        Besluitregels.refuse(regel, besluit, toetsen.of(regel, Optional.of(besluit)))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        besluit.toekenning()
                .filter(gekregen -> Producten.isVerblijf(regel.wet(), gekregen.product()))
                .ifPresent(_ -> requireCause(regel));
        besluiten.save(regel, besluit);
        log.changed(regel.id().onderwerp(), List.of(regel.inwoner()));
    }

    /**
     * Puts the set together. When one person may decide it is announced at once; else a second has
     * to look at it.
     */
    public Beschikking prepare(AanvraagId id) {
        var aanvraag = requireOpen(id);
        var regels = aanvragen.regels(id);
        requireComplete(id, regels);
        var tweede =
                regels.stream()
                        .flatMap(
                                regel ->
                                        mandaten
                                                .needsSecond(
                                                        regel.wet(),
                                                        besluiten.find(regel.id()).orElseThrow())
                                                .stream())
                        .distinct()
                        .toList();
        repository.prepare(
                new Beschikking(
                        BeschikkingId.next(),
                        id,
                        aanvraag.gezin(),
                        Beschikkingstatus.TER_GOEDKEURING,
                        me(),
                        tweede,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                clock.instant());
        var beschikking = of(id).orElseThrow();
        log.changed(beschikking.id().onderwerp(), List.of(aanvraag.aanvrager()));
        if (tweede.isEmpty()) {
            return announce(beschikking);
        }
        werk.toApprove(beschikking);
        return beschikking;
    }

    /** The second person agrees, and the set is announced. */
    public void agree(BeschikkingId id) {
        var beschikking = requireMine(id);
        repository.agree(id, me(), clock.instant());
        announce(beschikking);
    }

    /** The second person sends it back to who prepared it. */
    public void sendBack(BeschikkingId id, String reden) {
        var beschikking = requireMine(id);
        repository.sendBack(id, reden.strip());
        werk.sentBack(beschikking);
        log.changed(id.onderwerp(), List.of(aanvragen.get(beschikking.aanvraag()).aanvrager()));
    }

    /** Whether the asker may be the second person here. */
    public boolean mayAgree(Beschikking beschikking) {
        return beschikking.isTerGoedkeuring()
                && !beschikking.opsteller().equals(me())
                && Contexts.current().rechten().contains(BeschikkingRechten.GOEDKEUREN);
    }

    /** Whether the lines can still be decided on. */
    @Transactional(readOnly = true)
    public boolean isOpen(Aanvraag aanvraag) {
        return aanvraag.isOpen()
                && of(aanvraag.id()).filter(Beschikking::isTerGoedkeuring).isEmpty();
    }

    /** Why the set cannot be put together yet; empty when it can. */
    @Transactional(readOnly = true)
    public Optional<Refusal> missing(AanvraagId id, List<Aanvraagregel> regels) {
        if (regels.size() < repository.linesInAll(id)) {
            return Optional.of(new Refusal(Tekst.of("beschikking.fout.andere-wet")));
        }
        if (regels.stream().anyMatch(regel -> besluiten.find(regel.id()).isEmpty())) {
            return Optional.of(new Refusal(Tekst.of("beschikking.fout.nog-niet-alles")));
        }
        return regels.stream()
                .flatMap(
                        regel -> {
                            var besluit = besluiten.find(regel.id()).orElseThrow();
                            var gezegd = toetsen.of(regel, Optional.of(besluit));
                            return Stream.concat(
                                    Besluitregels.incomplete(besluit, gezegd).stream(),
                                    Besluitregels.refuse(regel, besluit, gezegd).stream());
                        })
                .findFirst();
    }

    /** Nobody lives away from home before the cause is looked for and an expert advised. */
    private void requireCause(Aanvraagregel regel) {
        onderzoeken.readyForHeavyHelp(regel.gezin(), regel.inwoner()).ontbreekt().stream()
                .findFirst()
                .ifPresent(
                        gemis -> {
                            throw new Refusal("product", gemis);
                        });
    }

    private Beschikking announce(Beschikking beschikking) {
        bekendmaking.announce(beschikking, today());
        werk.announced(beschikking);
        return get(beschikking.id());
    }

    private void requireComplete(AanvraagId id, List<Aanvraagregel> regels) {
        missing(id, regels)
                .ifPresent(
                        refusal -> {
                            throw new Refusal(refusal.reason());
                        });
        if (aanvragen.isWaiting(id)) {
            throw new Refusal(Tekst.of("beschikking.fout.wacht"));
        }
    }

    private Aanvraag requireOpen(AanvraagId id) {
        var aanvraag = aanvragen.get(id);
        if (!isOpen(aanvraag)) {
            throw new Refusal(Tekst.of("beschikking.fout.niet-open"));
        }
        return aanvraag;
    }

    private Beschikking requireMine(BeschikkingId id) {
        var beschikking = get(id);
        if (!beschikking.isTerGoedkeuring()) {
            throw new Refusal(Tekst.of("beschikking.fout.niet-ter-goedkeuring"));
        }
        if (beschikking.opsteller().equals(me())) {
            throw new Refusal(Tekst.of("beschikking.fout.zelf"));
        }
        if (aanvragen.regels(beschikking.aanvraag()).size()
                < repository.linesInAll(beschikking.aanvraag())) {
            throw new Refusal(Tekst.of("beschikking.fout.andere-wet"));
        }
        return beschikking;
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
