package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is owed to whom, what can be paid, and what has been paid. */
@Service
@Transactional
public class Schulden {

    /** How long an arrangement lasts since 1 July 2023. */
    private static final int MONTHS = 18;

    /** And when the Bbz keeps it at the old term. */
    private static final int MONTHS_BBZ = 36;

    private final SchuldRepository schulden;
    private final VoorstelRepository voorstellen;
    private final Schuldhulpen trajecten;
    private final Schuldhulpwerk werk;
    private final Clock clock;

    Schulden(
            SchuldRepository schulden,
            VoorstelRepository voorstellen,
            Schuldhulpen trajecten,
            Schuldhulpwerk werk,
            Clock clock) {
        this.schulden = schulden;
        this.voorstellen = voorstellen;
        this.trajecten = trajecten;
        this.werk = werk;
        this.clock = clock;
    }

    /** The largest first. */
    @Transactional(readOnly = true)
    public List<Schuld> of(TrajectId id) {
        return schulden.schulden(id);
    }

    /** How what can be paid was counted, the newest first. */
    @Transactional(readOnly = true)
    public List<Vtlb> vtlbs(TrajectId id) {
        return schulden.vtlbs(id);
    }

    /** What was paid, the newest first. */
    @Transactional(readOnly = true)
    public List<Betaling> betalingen(TrajectId id) {
        return schulden.betalingen(id);
    }

    /** What creditors can be offered; empty until it is known what is owed and what comes in. */
    @Transactional(readOnly = true)
    public Optional<Rekening> rekening(Traject traject) {
        var eisen = of(traject.id());
        return eisen.isEmpty()
                ? Optional.empty()
                : vtlbs(traject.id()).stream()
                        .findFirst()
                        .map(vtlb -> Rekening.of(vtlb.capaciteit(), maanden(traject), eisen));
    }

    /** Adds what is owed to a creditor. */
    public void add(TrajectId id, Schuld nieuw) {
        var traject = beforeOffer(id);
        if (nieuw.peildatum().isAfter(today())) {
            throw new Refusal("peildatum", Tekst.of("schuldhulp.fout.toekomst"));
        }
        schulden.insert(traject, nieuw);
        trajecten.changed(traject);
    }

    @Transactional(readOnly = true)
    public Schuld get(TrajectId id, UUID schuld) {
        return of(id).stream()
                .filter(een -> een.id().equals(schuld))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Where a creditor is written to; also while an offer stands. */
    public void reach(TrajectId id, UUID schuld, Schuld.Contact contact) {
        var traject = trajecten.open(id);
        schulden.reach(get(id, schuld).id(), contact);
        trajecten.changed(traject);
    }

    /** The claim as the creditor states it, unless an offer rests on what it was. */
    void revise(TrajectId id, UUID schuld, Bedrag bedrag, LocalDate op) {
        if (voorstellen.find(id).isEmpty()) {
            schulden.revise(get(id, schuld).id(), bedrag, op);
        }
    }

    /** It turned out not to be owed, or was written down wrongly. */
    public void remove(TrajectId id, UUID schuld) {
        var traject = beforeOffer(id);
        if (schulden.delete(id, schuld) == 0) {
            throw new NotFound(id.onderwerp());
        }
        trajecten.changed(traject);
    }

    /** Counts what can be paid: at the start, each year, and when income or household changes. */
    public void count(TrajectId id, LocalDate vanaf, Bedrag inkomen, int vtlb, Vtlb.Reden reden) {
        var traject = trajecten.open(id);
        if (vanaf.isBefore(traject.gemeldOp())) {
            throw new Refusal("vanaf", Tekst.of("schuldhulp.fout.te-vroeg", traject.gemeldOp()));
        }
        var nieuw = new Vtlb(Ids.next(), vanaf, inkomen, vtlb, reden, Vtlb.herziening(vanaf));
        if (vtlbs(id).stream().anyMatch(ander -> ander.vanaf().equals(vanaf))) {
            throw new Refusal("vanaf", Tekst.of("schuldhulp.fout.vtlb-dubbel"));
        }
        schulden.insert(traject, nieuw);
        werk.reviewed(traject);
        trajecten.changed(traject);
    }

    /** The household put money aside or paid. */
    public void pay(TrajectId id, Betaling betaling) {
        var traject = trajecten.at(id, Fase.BEGELEIDING);
        Trajectregels.requireDay(betaling.op(), traject.gemeldOp(), today());
        schulden.insert(traject, Ids.next(), betaling);
        trajecten.changed(traject);
    }

    static int maanden(Traject traject) {
        return traject.plan().filter(Traject.Plan::ondernemer).isPresent() ? MONTHS_BBZ : MONTHS;
    }

    /**
     * What creditors were offered rests on these claims: they stand still while an offer stands.
     */
    private Traject beforeOffer(TrajectId id) {
        var traject = trajecten.open(id);
        if (voorstellen.find(id).isPresent()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.voorstel-staat"));
        }
        return traject;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
