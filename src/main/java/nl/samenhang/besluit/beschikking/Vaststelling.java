package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.recht.termijn.Opschortingsreden;
import nl.samenhang.recht.termijn.Stilstand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the decisions on all lines one set and announces it. Who does that, and who looks at it as
 * the second, may know of every line: by the own law, by consent of whom it is about, or because
 * debt help may (Wgs art. 8d). What each line says was decided by somebody of its law.
 */
@Service
@Transactional
public class Vaststelling {

    private final Aanvragen aanvragen;
    private final Stilstand stilstand;
    private final Beschikkingen beschikkingen;
    private final BeschikkingRepository repository;
    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Buitenbehandeling buiten;
    private final Mandaten mandaten;
    private final Bekendmaking bekendmaking;
    private final Beschikkingwerk werk;
    private final Verwerkingslog log;
    private final Clock clock;

    Vaststelling(
            Aanvragen aanvragen,
            Stilstand stilstand,
            Beschikkingen beschikkingen,
            BeschikkingRepository repository,
            BesluitRepository besluiten,
            Toetsen toetsen,
            Buitenbehandeling buiten,
            Mandaten mandaten,
            Bekendmaking bekendmaking,
            Beschikkingwerk werk,
            Verwerkingslog log,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.stilstand = stilstand;
        this.beschikkingen = beschikkingen;
        this.repository = repository;
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.buiten = buiten;
        this.mandaten = mandaten;
        this.bekendmaking = bekendmaking;
        this.werk = werk;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Puts the set together. When one person may decide it is announced at once; else a second has
     * to look at it.
     */
    public Beschikking prepare(AanvraagId id) {
        var aanvraag = beschikkingen.requireOpen(id);
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
        var beschikking = beschikkingen.of(id).orElseThrow();
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
        requireInTime(beschikking);
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
                && !isInvolved(beschikking)
                && Contexts.current().rechten().contains(BeschikkingRechten.GOEDKEUREN);
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
        var aanvraag = aanvragen.get(id);
        return regels.stream()
                .flatMap(
                        regel -> {
                            var besluit = besluiten.find(regel.id()).orElseThrow();
                            var gezegd = toetsen.of(regel, Optional.of(besluit));
                            return Stream.of(
                                    buiten.refuse(aanvraag, besluit),
                                    Besluitregels.incomplete(besluit, gezegd),
                                    Besluitregels.refuse(regel, besluit, gezegd));
                        })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Beschikking announce(Beschikking beschikking) {
        bekendmaking.announce(beschikking, today());
        werk.announced(beschikking);
        return beschikkingen.get(beschikking.id());
    }

    private void requireComplete(AanvraagId id, List<Aanvraagregel> regels) {
        missing(id, regels)
                .ifPresent(
                        refusal -> {
                            throw new Refusal(refusal.reason());
                        });
        if (stilstand
                .reden(id.onderwerp())
                .filter(Opschortingsreden.AANVULLING::equals)
                .isPresent()) {
            throw new Refusal(Tekst.of("beschikking.fout.wacht"));
        }
    }

    /** An application that is not dealt with is announced in time, or decided on after all. */
    private void requireInTime(Beschikking beschikking) {
        var aanvraag = aanvragen.get(beschikking.aanvraag());
        besluiten.of(aanvraag.id()).stream()
                .flatMap(besluit -> buiten.refuse(aanvraag, besluit).stream())
                .findFirst()
                .ifPresent(
                        refusal -> {
                            throw new Refusal(refusal.reason());
                        });
    }

    private Beschikking requireMine(BeschikkingId id) {
        var beschikking = beschikkingen.get(id);
        if (!beschikking.isTerGoedkeuring()) {
            throw new Refusal(Tekst.of("beschikking.fout.niet-ter-goedkeuring"));
        }
        if (isInvolved(beschikking)) {
            throw new Refusal(Tekst.of("beschikking.fout.zelf"));
        }
        if (aanvragen.regels(beschikking.aanvraag()).size()
                < repository.linesInAll(beschikking.aanvraag())) {
            throw new Refusal(Tekst.of("beschikking.fout.andere-wet"));
        }
        return beschikking;
    }

    /** Who prepared the set or decided on a line of it, of any law, is never the second. */
    private boolean isInvolved(Beschikking beschikking) {
        return beschikkingen.beslissers(beschikking.id()).contains(me());
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
