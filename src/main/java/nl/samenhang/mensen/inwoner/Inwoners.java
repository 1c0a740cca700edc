package nl.samenhang.mensen.inwoner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The persons of a municipality. Reading through this facade does not write the processing log: the
 * page that shows the data does, once.
 */
@Service
@Transactional
public class Inwoners {

    private final InwonerRepository inwoners;
    private final NieuweInwonerRepository nieuwe;
    private final VerblijfRepository verblijven;
    private final RelatieRepository relaties;
    private final NetwerkRepository netwerk;
    private final Zoeker zoeken;
    private final GezagRepository gezag;
    private final Inwonerindex index;
    private final Gelijken gelijken;
    private final Clock clock;

    Inwoners(
            InwonerRepository inwoners,
            NieuweInwonerRepository nieuwe,
            VerblijfRepository verblijven,
            RelatieRepository relaties,
            NetwerkRepository netwerk,
            Zoeker zoeken,
            GezagRepository gezag,
            Inwonerindex index,
            Gelijken gelijken,
            Clock clock) {
        this.inwoners = inwoners;
        this.nieuwe = nieuwe;
        this.verblijven = verblijven;
        this.relaties = relaties;
        this.netwerk = netwerk;
        this.zoeken = zoeken;
        this.gezag = gezag;
        this.index = index;
        this.gelijken = gelijken;
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

    /** Persons found by what somebody typed: a name, birth date, address or BSN. */
    @Transactional(readOnly = true)
    public List<Inwoner> search(String tekst, int limit) {
        return zoeken.find(Zoekopdracht.parse(tekst), today(), limit);
    }

    /** Puts a person into the file whom nobody in it resembles. */
    public InwonerId register(NieuweInwoner nieuw) {
        return register(nieuw, Set.of());
    }

    /**
     * Puts a person into the file. There is no other way by hand, so that nobody is registered next
     * to a look-alike unless somebody said of that one: this is somebody else.
     *
     * @param anderDan the look-alikes who were shown and are somebody else
     */
    public InwonerId register(NieuweInwoner nieuw, Set<InwonerId> anderDan) {
        check(nieuw);
        nieuwe.lock(nieuw);
        gelijken.require(nieuw, anderDan);
        return insert(nieuw, anderDan);
    }

    /**
     * Puts a person into the file because the population register says so. Nobody is asked who
     * looks alike: who has another number is another person there, and who has none here is found
     * by the search for doubles.
     */
    public InwonerId enroll(NieuweInwoner nieuw) {
        check(nieuw);
        nieuwe.lock(nieuw);
        return insert(nieuw, Set.of());
    }

    private InwonerId insert(NieuweInwoner nieuw, Set<InwonerId> anderDan) {
        var id = InwonerId.next();
        nieuwe.insert(id, nieuw);
        inwoners.update(id, nieuw.bereikbaarheid());
        nieuw.adres().ifPresent(adres -> verblijven.insert(id, stay(nieuw, adres)));
        var naam = index.renew(id).naam();
        index.tell(new InwonerRegistered(id, naam, Set.copyOf(anderDan)));
        nieuw.adres()
                .map(adres -> new AdresChanged(id, naam, Set.of(adres.sleutel())))
                .ifPresent(index::tell);
        return id;
    }

    /** Who was changed after the given moment and person, in the order of change. */
    @Transactional(readOnly = true)
    public List<Wijziging> changedAfter(Wijziging vorige, int limit) {
        return inwoners.changedAfter(vorige, limit);
    }

    /**
     * The person should never have been put into the file: nothing of it is left but the line in
     * the log. Only for who stands in no file of a gezin.
     */
    public void withdraw(InwonerId id) {
        var inwoner = index.get(id);
        var sleutels = verblijven.sleutels(id);
        nieuwe.delete(id);
        index.tell(new InwonerWithdrawn(id, inwoner.naam(), sleutels));
    }

    /** Changes how the person is reached. */
    public void change(InwonerId id, Bereikbaarheid bereikbaarheid) {
        index.get(id);
        inwoners.update(id, bereikbaarheid);
        index.tell(new BereikbaarheidChanged(id, index.renew(id).naam()));
    }

    /** The history of addresses, newest first; empty when it is shielded from the one who asks. */
    @Transactional(readOnly = true)
    public List<Verblijf> verblijven(InwonerId id) {
        var geheim = get(id).geheim();
        return geheim && !InwonerRows.maySeeShielded() ? List.of() : verblijven.of(id);
    }

    /** Who else lives at the same address today; empty when that is shielded from who asks. */
    @Transactional(readOnly = true)
    public List<Inwoner> housemates(InwonerId id) {
        var inwoner = get(id);
        return inwoner.adres().isEmpty()
                ? List.of()
                : findAll(verblijven.housemates(id, today())).stream()
                        .filter(ander -> Geheimhouding.mayShowTogether(inwoner, ander))
                        .toList();
    }

    @Transactional(readOnly = true)
    public List<Relatie> relaties(InwonerId id) {
        return relaties.of(id);
    }

    /** Authority over this person as a minor, newest first. */
    @Transactional(readOnly = true)
    public List<Gezag> gezag(InwonerId kind) {
        return gezag.of(kind);
    }

    @Transactional(readOnly = true)
    public List<Netwerklid> netwerk(InwonerId id) {
        return netwerk.of(id);
    }

    public void addToNetwerk(InwonerId id, Netwerklid lid) {
        var inwoner = index.get(id);
        netwerk.insert(id, lid);
        index.tell(new NetwerkChanged(id, inwoner.naam(), lid.naam(), true));
    }

    public void removeFromNetwerk(InwonerId id, NetwerklidId lid) {
        var inwoner = index.get(id);
        netwerk.of(id).stream()
                .filter(een -> een.id().equals(lid))
                .forEach(
                        een -> {
                            netwerk.delete(id, lid);
                            index.tell(new NetwerkChanged(id, inwoner.naam(), een.naam(), false));
                        });
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

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
