package nl.samenhang.besluit.beschikking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvragen;
import nl.samenhang.besluit.voorziening.Hulpbesluiten;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
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

/** What is decided on the lines of an application; {@link Vaststelling} makes it one set. */
@Service
@Transactional
public class Beschikkingen {

    private final Aanvragen aanvragen;
    private final BeschikkingRepository repository;
    private final BesluitRepository besluiten;
    private final Toetsen toetsen;
    private final Buitenbehandeling buiten;
    private final Gevolgen gevolgen;
    private final Hulpbesluiten hulp;
    private final Voorzieningen voorzieningen;
    private final Onderzoeken onderzoeken;
    private final Verwerkingslog log;
    private final Clock clock;

    Beschikkingen(
            Aanvragen aanvragen,
            BeschikkingRepository repository,
            BesluitRepository besluiten,
            Toetsen toetsen,
            Buitenbehandeling buiten,
            Gevolgen gevolgen,
            Hulpbesluiten hulp,
            Voorzieningen voorzieningen,
            Onderzoeken onderzoeken,
            Verwerkingslog log,
            Clock clock) {
        this.aanvragen = aanvragen;
        this.repository = repository;
        this.besluiten = besluiten;
        this.toetsen = toetsen;
        this.buiten = buiten;
        this.gevolgen = gevolgen;
        this.hulp = hulp;
        this.voorzieningen = voorzieningen;
        this.onderzoeken = onderzoeken;
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

    /** What was decided before on the help that a line is about; empty for new help. */
    @Transactional(readOnly = true)
    public Optional<Besluit> before(Aanvraagregel regel) {
        return regel.vervolg()
                .map(oud -> voorzieningen.get(oud.voorziening()))
                .flatMap(Voorziening::herkomst)
                .flatMap(herkomst -> besluiten.find(new AanvraagregelId(herkomst.regel())));
    }

    /** Who prepared a set, agreed with it or decided on one of its lines, of any law. */
    @Transactional(readOnly = true)
    public Set<MedewerkerId> beslissers(BeschikkingId id) {
        return repository.beslissers(get(id).id());
    }

    /** What the decisions on an application made due, the first one due first. */
    @Transactional(readOnly = true)
    public List<Bericht> berichten(AanvraagId aanvraag) {
        return besluiten.due(aanvraag);
    }

    /** Writes down what is decided on a line; it can change until the set is put together. */
    public void decide(Aanvraagregel regel, NieuwBesluit nieuw) {
        var aanvraag = requireOpen(regel.aanvraag());
        if (!aanvragen.ownWetten().contains(regel.wet())) {
            throw new Refusal(Tekst.of("aanvraag.fout.wet"));
        }
        var besluit = nieuw.toBesluit(regel.id(), me(), today());
        refuse(aanvraag, regel, besluit)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        besluit.toekenning()
                .filter(gekregen -> Producten.isVerblijf(regel.wet(), gekregen.product()))
                .filter(_ -> !regel.spoed())
                .ifPresent(_ -> requireCause(regel));
        besluiten.save(regel, besluit);
        log.changed(regel.id().onderwerp(), List.of(regel.inwoner()));
    }

    /** Whether the lines can still be decided on. */
    @Transactional(readOnly = true)
    public boolean isOpen(Aanvraag aanvraag) {
        return aanvraag.isOpen()
                && of(aanvraag.id()).filter(Beschikking::isTerGoedkeuring).isEmpty();
    }

    private Optional<Refusal> refuse(Aanvraag aanvraag, Aanvraagregel regel, Besluit besluit) {
        var oud = regel.vervolg().map(v -> voorzieningen.get(v.voorziening()));
        return buiten.refuse(aanvraag, besluit)
                .or(
                        () ->
                                Besluitregels.refuse(
                                        regel, besluit, toetsen.of(regel, Optional.of(besluit))))
                .or(
                        () ->
                                oud.flatMap(
                                        hulp ->
                                                Vervolgregels.refuse(
                                                        aanvraag,
                                                        regel,
                                                        hulp,
                                                        before(regel).flatMap(Besluit::toekenning),
                                                        besluit,
                                                        today())))
                .or(() -> twice(regel, besluit, oud));
    }

    /** Nobody gets the same help twice over the same days. */
    private Optional<Refusal> twice(
            Aanvraagregel regel, Besluit besluit, Optional<Voorziening> oud) {
        return besluit.toekenning()
                .map(gekregen -> gevolgen.help(regel, besluit, gekregen))
                .flatMap(nieuw -> hulp.twice(nieuw, oud.map(Voorziening::id)))
                .map(reden -> new Refusal("wat", reden));
    }

    /**
     * Nobody lives away from home before the cause is looked for and an expert advised; who cannot
     * wait for that does so for a short time only.
     */
    private void requireCause(Aanvraagregel regel) {
        onderzoeken.readyForHeavyHelp(regel.gezin(), regel.inwoner()).ontbreekt().stream()
                .findFirst()
                .ifPresent(
                        gemis -> {
                            throw new Refusal("product", gemis);
                        });
    }

    /** The application, when its lines can still be decided on. */
    Aanvraag requireOpen(AanvraagId id) {
        var aanvraag = aanvragen.get(id);
        if (!isOpen(aanvraag)) {
            throw new Refusal(Tekst.of("beschikking.fout.niet-open"));
        }
        return aanvraag;
    }

    private static MedewerkerId me() {
        return new MedewerkerId(Contexts.current().actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
