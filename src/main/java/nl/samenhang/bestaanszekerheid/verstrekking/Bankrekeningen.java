package nl.samenhang.bestaanszekerheid.verstrekking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.bestaanszekerheid.verstrekking.Bankrekening.Status;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On which accounts the people of a household are paid, and the second look at another one. */
@Service
@Transactional
public class Bankrekeningen {

    private final BankrekeningRepository repository;
    private final Verstrekkingwerk werk;
    private final Gezinnen gezinnen;
    private final Inwoners inwoners;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Bankrekeningen(
            BankrekeningRepository repository,
            Verstrekkingwerk werk,
            Gezinnen gezinnen,
            Inwoners inwoners,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.repository = repository;
        this.werk = werk;
        this.gezinnen = gezinnen;
        this.inwoners = inwoners;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /** Of a household, the newest first, as far as who asks may know of them. */
    @Transactional(readOnly = true)
    public List<Bankrekening> of(GezinId gezin) {
        return repository.of(gezin);
    }

    /** The one that counts now. */
    @Transactional(readOnly = true)
    public Optional<Bankrekening> of(GezinId gezin, InwonerId inwoner) {
        return repository.of(gezin).stream()
                .filter(r -> r.inwoner().equals(inwoner) && r.isGeldig())
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Bankrekening get(BankrekeningId id) {
        return repository.find(id).orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /**
     * Writes down on which account somebody is paid. When it is another one than before, or in
     * another name, a second person looks at it first, and who it is about is told.
     */
    public Bankrekening give(GezinId gezin, InwonerId wie, String iban, String naam) {
        toegang.requireAccess(gezin);
        repository.lock(wie);
        if (gezinnen.get(gezin).lidOn(wie, today()).isEmpty()
                || inwoners.get(wie).leeftijdsgroep(today()).isMinor()) {
            throw new Refusal("inwoner", Tekst.of("verstrekking.fout.geen-lid"));
        }
        var nummer =
                Iban.parse(iban)
                        .orElseThrow(() -> new Refusal("iban", Tekst.of("verstrekking.fout.iban")));
        var eerder = repository.of(gezin).stream().filter(r -> r.inwoner().equals(wie)).toList();
        eerder.stream()
                .filter(r -> r.isGeldig() && r.iban().equals(nummer))
                .findFirst()
                .ifPresent(
                        _ -> {
                            throw new Refusal("iban", Tekst.of("verstrekking.fout.zelfde"));
                        });
        var kijken = Rekeningregels.needsLook(eerder, naam, inwoners.get(wie).achternaam());
        var nieuw =
                new Bankrekening(
                        BankrekeningId.next(),
                        gezin,
                        wie,
                        nummer,
                        naam.strip(),
                        clock.instant(),
                        Contexts.current().actor(),
                        kijken ? Status.TE_BEKIJKEN : Status.GELDIG,
                        "");
        eerder.stream().filter(Bankrekening::isOpen).forEach(werk::looked);
        repository.replace(nieuw, Status.TE_BEKIJKEN);
        repository.insert(nieuw);
        werk.given(nieuw, kijken);
        log.changed(nieuw.id().onderwerp(), List.of(wie));
        return nieuw;
    }

    /** The second person is sure that it comes from them: from now on it counts. */
    public void confirm(BankrekeningId id) {
        var rekening = requireMine(id);
        repository.replace(rekening, Status.GELDIG);
        judge(rekening, Status.GELDIG, "");
    }

    /** The second person is not: nothing is paid on it. */
    public void reject(BankrekeningId id, String reden) {
        judge(requireMine(id), Status.AFGEWEZEN, reden.strip());
    }

    /** Whether the one who asks may be the second person here. */
    public boolean mayJudge(Bankrekening rekening) {
        return rekening.isOpen()
                && !rekening.door().equals(Contexts.current().actor())
                && Contexts.current().rechten().contains(VerstrekkingRechten.WERKEN);
    }

    private Bankrekening requireMine(BankrekeningId id) {
        repository.lock(get(id).inwoner());
        var rekening = get(id);
        if (!rekening.isOpen()) {
            throw new Refusal(Tekst.of("verstrekking.fout.al-bekeken"));
        }
        if (rekening.door().equals(Contexts.current().actor())) {
            throw new Refusal(Tekst.of("verstrekking.fout.zelf"));
        }
        return rekening;
    }

    private void judge(Bankrekening rekening, Status status, String toelichting) {
        repository.judge(rekening.id(), status, Contexts.current().actor(), today(), toelichting);
        werk.looked(rekening);
        werk.judged(rekening, status == Status.GELDIG);
        log.changed(rekening.id().onderwerp(), List.of(rekening.inwoner()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
