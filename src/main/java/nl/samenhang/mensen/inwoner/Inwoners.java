package nl.samenhang.mensen.inwoner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons of a municipality. Reading through this facade does not write the processing log: the
 * page that shows the data does, once.
 */
@Service
@Transactional
public class Inwoners {

    private static final int MOST_ALIKE = 8;

    private final InwonerRepository inwoners;
    private final VerblijfRepository verblijven;
    private final RelatieRepository relaties;
    private final NetwerkRepository netwerk;
    private final ZoekRepository zoeken;
    private final Verwerkingslog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inwoners(
            InwonerRepository inwoners,
            VerblijfRepository verblijven,
            RelatieRepository relaties,
            NetwerkRepository netwerk,
            ZoekRepository zoeken,
            Verwerkingslog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.inwoners = inwoners;
        this.verblijven = verblijven;
        this.relaties = relaties;
        this.netwerk = netwerk;
        this.zoeken = zoeken;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Inwoner> find(InwonerId id) {
        return inwoners.find(id, today());
    }

    /** The person, or the answer that it does not exist. */
    @Transactional(readOnly = true)
    public Inwoner get(InwonerId id) {
        return find(id).orElseThrow(() -> new NotFound(Onderwerp.of("inwoner", id)));
    }

    /** The persons that exist for the one who asks, the oldest first. */
    @Transactional(readOnly = true)
    public List<Inwoner> findAll(Collection<InwonerId> ids) {
        return inwoners.findAll(ids, today());
    }

    @Transactional(readOnly = true)
    public Optional<Inwoner> findByBsn(Bsn bsn) {
        return inwoners.findByBsn(bsn, today());
    }

    /** Who may be the same person: the same BSN, or the same birth date with one name alike. */
    @Transactional(readOnly = true)
    public List<Inwoner> lookAlikes(NieuweInwoner nieuw) {
        var alike = new LinkedHashSet<Inwoner>();
        nieuw.bsn().flatMap(this::findByBsn).ifPresent(alike::add);
        for (var opdracht : Zoekopdracht.like(nieuw)) {
            alike.addAll(zoeken.search(opdracht, today(), MOST_ALIKE));
        }
        return alike.stream().limit(MOST_ALIKE).toList();
    }

    /** Persons found by what somebody typed: a name, birth date, address or BSN. */
    @Transactional(readOnly = true)
    public List<Inwoner> search(String tekst, int limit) {
        var opdracht = Zoekopdracht.parse(tekst);
        return opdracht.isEmpty() ? List.of() : zoeken.search(opdracht, today(), limit);
    }

    /** Puts a person into the file. */
    public InwonerId register(NieuweInwoner nieuw) {
        check(nieuw);
        var id = InwonerId.next();
        inwoners.insert(id, nieuw);
        inwoners.update(id, nieuw.bereikbaarheid());
        nieuw.adres().ifPresent(adres -> verblijven.insert(id, stay(nieuw, adres)));
        var inwoner = reindex(id);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
        events.publishEvent(new InwonerRegistered(id, inwoner.naam()));
        nieuw.adres().ifPresent(adres -> publishAdres(inwoner, List.of(adres)));
        return id;
    }

    /** Changes how the person is reached. */
    public void change(InwonerId id, Bereikbaarheid bereikbaarheid) {
        get(id);
        inwoners.update(id, bereikbaarheid);
        var inwoner = reindex(id);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
        events.publishEvent(new BereikbaarheidChanged(id, inwoner.naam()));
    }

    /** Hides the address from everybody without the right to see it, or shows it again. */
    public void shield(InwonerId id, boolean geheim) {
        get(id);
        inwoners.updateGeheim(id, geheim);
        reindex(id);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
    }

    /** The person lives at the address from the day on; the stay before ends there. */
    public void move(InwonerId id, Adres adres, LocalDate vanaf) {
        var inwoner = get(id);
        var before = verblijven.on(id, vanaf);
        if (before.filter(verblijf -> verblijf.periode().van().equals(vanaf)).isPresent()) {
            throw new Refusal("vanaf", Tekst.of("inwoner.fout.verhuisdatum"));
        }
        verblijven.end(id, vanaf);
        verblijven.insert(id, new Verblijf(Adressoort.WOONADRES, adres, Periode.from(vanaf)));
        reindex(id);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
        var changed = new LinkedHashSet<Adres>(List.of(adres));
        before.map(Verblijf::adres).ifPresent(changed::add);
        publishAdres(inwoner, changed);
    }

    /** Writes down that the other is partner, parent or child of the person. */
    public void relate(
            InwonerId id, Relatiesoort soort, InwonerId ander, Optional<LocalDate> vanaf) {
        var inwoner = get(id);
        var verwante = get(ander);
        parenthood(inwoner, soort, verwante)
                .ifPresent(
                        reason -> {
                            throw new Refusal("ander", reason);
                        });
        var rang = soort == Relatiesoort.OUDER ? Math.min(2, 1 + parents(id)) : 1;
        var relatie =
                new Relatie(
                        soort,
                        Optional.of(ander),
                        verwante.naam(),
                        verwante.geboortedatum(),
                        vanaf.map(Periode::from));
        relaties.insert(id, relatie, rang);
        log.changed(Onderwerp.of("inwoner", id), List.of(id, ander));
        inwoner.adres().ifPresent(adres -> publishAdres(inwoner, List.of(adres)));
    }

    /** Writes down who has authority over a minor; what was known before ends there. */
    public void recordGezag(Gezag gezag) {
        get(gezag.kind());
        relaties.insert(gezag);
        log.changed(Onderwerp.of("inwoner", gezag.kind()), List.of(gezag.kind()));
    }

    /** The history of addresses, newest first; empty when it is shielded from the one who asks. */
    @Transactional(readOnly = true)
    public List<Verblijf> verblijven(InwonerId id) {
        var geheim = get(id).geheim();
        return geheim && !InwonerRows.maySeeShielded() ? List.of() : verblijven.of(id);
    }

    @Transactional(readOnly = true)
    public List<Relatie> relaties(InwonerId id) {
        return relaties.of(id);
    }

    /** Authority over this person as a minor, newest first. */
    @Transactional(readOnly = true)
    public List<Gezag> gezag(InwonerId kind) {
        return relaties.gezag(kind);
    }

    @Transactional(readOnly = true)
    public List<Netwerklid> netwerk(InwonerId id) {
        return netwerk.of(id);
    }

    public void addToNetwerk(InwonerId id, Netwerklid lid) {
        get(id);
        netwerk.insert(id, lid);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
    }

    public void removeFromNetwerk(InwonerId id, NetwerklidId lid) {
        netwerk.delete(id, lid);
        log.changed(Onderwerp.of("inwoner", id), List.of(id));
    }

    private void check(NieuweInwoner nieuw) {
        if (nieuw.voornamen().isBlank() && nieuw.geslachtsnaam().isBlank()) {
            throw new Refusal("geslachtsnaam", Tekst.of("inwoner.fout.naam"));
        }
        nieuw.geboortedatum()
                .flatMap(datum -> Inwonerregels.birth(datum, today()))
                .ifPresent(
                        reason -> {
                            throw new Refusal("geboortedatum", reason);
                        });
        if (nieuw.bsn().flatMap(this::findByBsn).isPresent()) {
            throw new Refusal("bsn", Tekst.of("inwoner.fout.bsn-bekend"));
        }
    }

    private Verblijf stay(NieuweInwoner nieuw, Adres adres) {
        return new Verblijf(
                Adressoort.WOONADRES,
                adres,
                Periode.from(nieuw.adresVanaf().orElseGet(this::today)));
    }

    private static Optional<Tekst> parenthood(Inwoner inwoner, Relatiesoort soort, Inwoner ander) {
        return switch (soort) {
            case OUDER -> Inwonerregels.parenthood(ander.geboortedatum(), inwoner.geboortedatum());
            case KIND -> Inwonerregels.parenthood(inwoner.geboortedatum(), ander.geboortedatum());
            case PARTNER -> Optional.empty();
        };
    }

    private int parents(InwonerId id) {
        return (int)
                relaties.of(id).stream()
                        .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                        .count();
    }

    private Inwoner reindex(InwonerId id) {
        var inwoner = get(id);
        inwoners.index(inwoner);
        return inwoner;
    }

    private void publishAdres(Inwoner inwoner, Collection<Adres> adressen) {
        var sleutels = new LinkedHashSet<String>();
        adressen.forEach(adres -> sleutels.add(adres.sleutel()));
        events.publishEvent(new AdresChanged(inwoner.id(), inwoner.naam(), sleutels));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
