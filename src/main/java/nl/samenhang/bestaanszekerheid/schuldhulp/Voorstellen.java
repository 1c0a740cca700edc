package nl.samenhang.bestaanszekerheid.schuldhulp;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What creditors are offered, what they answer, and the arrangement that comes of it. */
@Service
@Transactional
public class Voorstellen {

    private final VoorstelRepository voorstellen;
    private final Schulden schulden;
    private final Schuldhulpen trajecten;
    private final TrajectRepository repository;
    private final Schuldhulpwerk werk;
    private final Clock clock;

    Voorstellen(
            VoorstelRepository voorstellen,
            Schulden schulden,
            Schuldhulpen trajecten,
            TrajectRepository repository,
            Schuldhulpwerk werk,
            Clock clock) {
        this.voorstellen = voorstellen;
        this.schulden = schulden;
        this.trajecten = trajecten;
        this.repository = repository;
        this.werk = werk;
        this.clock = clock;
    }

    /** What was offered last and still stands. */
    @Transactional(readOnly = true)
    public Optional<Voorstel> of(TrajectId id) {
        return voorstellen.find(id);
    }

    /** Offers each creditor a part by rank; from the letter on they have thirty days to answer. */
    public void propose(TrajectId id, Oplossing vorm) {
        var traject = trajecten.at(id, Fase.STABILISATIE, Fase.SCHULDREGELING);
        if (of(id).isPresent()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.voorstel-staat"));
        }
        var rekening =
                schulden.rekening(traject)
                        .orElseThrow(() -> new Refusal(Tekst.of("schuldhulp.fout.eerst-rekenen")));
        if (!rekening.oplossingen().contains(vorm)) {
            throw new Refusal("vorm", Tekst.of("schuldhulp.fout.vorm"));
        }
        voorstellen.insert(
                traject,
                new Voorstel(
                        Ids.next(),
                        vorm,
                        rekening.capaciteit(),
                        rekening.maanden(),
                        rekening.totaal(),
                        today(),
                        Optional.empty(),
                        offers(rekening)));
        repository.moveTo(id, Fase.SCHULDREGELING);
        trajecten.changed(traject);
    }

    /** The offer no longer stands: something changed, or a creditor made it impossible. */
    public void drop(TrajectId id) {
        var traject = trajecten.at(id, Fase.SCHULDREGELING);
        voorstellen.drop(required(id).id(), today());
        werk.reminded(traject);
        werk.brought(traject);
        trajecten.changed(traject);
    }

    /** The letter with the offer went to this creditor. */
    void sent(TrajectId id, UUID schuld, LocalDate op, LocalDate uiterlijk) {
        voorstellen.sent(offerFor(id, schuld).id(), op, uiterlijk);
    }

    /** A creditor who is silent was reminded. */
    void remind(Traject traject, UUID schuld) {
        voorstellen.remind(offerFor(traject.id(), schuld).id(), today());
        closeReminders(traject);
    }

    /** A creditor answered; what was answered can change until the arrangement begins. */
    public void answer(TrajectId id, UUID aanbod, Aanbod.Antwoord antwoord) {
        var traject = trajecten.at(id, Fase.SCHULDREGELING);
        var wie = required(id, aanbod);
        Trajectregels.requireDay(
                antwoord.op(), wie.verstuurdOp().orElse(required(id).gedaanOp()), today());
        if (antwoord.keus() == Aanbod.Keus.GEWEIGERD && antwoord.reden().isBlank()) {
            throw new Refusal("reden", Tekst.of("schuldhulp.fout.reden"));
        }
        voorstellen.answer(aanbod, antwoord);
        closeReminders(traject);
        trajecten.changed(traject);
    }

    /** All agreed, or have to: the arrangement begins and the people pay. */
    public void begin(TrajectId id, LocalDate op) {
        var traject = trajecten.at(id, Fase.SCHULDREGELING);
        var voorstel = required(id);
        Trajectregels.requireDay(op, voorstel.gedaanOp(), today());
        if (!voorstel.isAkkoord()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.niet-akkoord"));
        }
        voorstellen.begin(voorstel.id(), op);
        repository.moveTo(id, Fase.BEGELEIDING);
        werk.arranged(traject, op, voorstel.maanden());
        trajecten.changed(traject);
    }

    /** The court made who refuses agree (Fw art. 287a). */
    void force(TrajectId id, LocalDate op) {
        required(id)
                .dwarsliggers()
                .forEach(
                        wie ->
                                voorstellen.answer(
                                        wie.id(),
                                        new Aanbod.Antwoord(Aanbod.Keus.DWANGAKKOORD, op, "")));
    }

    private static List<Aanbod> offers(Rekening rekening) {
        return rekening.schulden().stream()
                .map(
                        schuld ->
                                new Aanbod(
                                        Ids.next(),
                                        schuld.id(),
                                        schuld.schuldeiser(),
                                        schuld.bedrag(),
                                        rekening.deel(schuld),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                .toList();
    }

    private void closeReminders(Traject traject) {
        if (required(traject.id()).aanbiedingen().stream()
                .noneMatch(a -> a.isStil(today()) && a.herinnerdOp().isEmpty())) {
            werk.reminded(traject);
        }
        if (required(traject.id()).aanbiedingen().stream()
                .noneMatch(a -> a.antwoord().isEmpty() && a.isDwars())) {
            werk.brought(traject);
        }
    }

    private Aanbod offerFor(TrajectId id, UUID schuld) {
        return required(id).aanbiedingen().stream()
                .filter(a -> a.schuld().equals(schuld))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private Voorstel required(TrajectId id) {
        return of(id).orElseThrow(() -> new Refusal(Tekst.of("schuldhulp.fout.geen-voorstel")));
    }

    private Aanbod required(TrajectId id, UUID aanbod) {
        return required(id).aanbiedingen().stream()
                .filter(a -> a.id().equals(aanbod))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
