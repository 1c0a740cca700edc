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

/** Requests to the court: rest from creditors, or an agreement that who refuses has to join. */
@Service
@Transactional
public class Verzoeken {

    private final VerzoekRepository verzoeken;
    private final Schuldhulpen trajecten;
    private final Voorstellen voorstellen;
    private final Schuldhulpwerk werk;
    private final Clock clock;

    Verzoeken(
            VerzoekRepository verzoeken,
            Schuldhulpen trajecten,
            Voorstellen voorstellen,
            Schuldhulpwerk werk,
            Clock clock) {
        this.verzoeken = verzoeken;
        this.trajecten = trajecten;
        this.voorstellen = voorstellen;
        this.werk = werk;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Verzoek> of(TrajectId id) {
        return verzoeken.of(id);
    }

    @Transactional(readOnly = true)
    public Verzoek get(TrajectId id, UUID verzoek) {
        return of(id).stream()
                .filter(een -> een.id().equals(verzoek))
                .findFirst()
                .orElseThrow(() -> new NotFound(id.onderwerp()));
    }

    /** Asks the court; for a forced agreement some creditor has to refuse or to stay silent. */
    public void file(TrajectId id, Verzoek.Soort soort, String aanleiding) {
        var traject = trajecten.open(id);
        if (of(id).stream().anyMatch(een -> een.soort() == soort && een.uitspraak().isEmpty())) {
            throw new Refusal("soort", Tekst.of("schuldhulp.fout.verzoek-ligt"));
        }
        if (soort == Verzoek.Soort.DWANGAKKOORD
                && (traject.fase() != Fase.SCHULDREGELING
                        || voorstellen.of(id).map(Voorstel::dwarsliggers).stream()
                                .allMatch(List::isEmpty))) {
            throw new Refusal("soort", Tekst.of("schuldhulp.fout.niemand-dwars"));
        }
        if (soort == Verzoek.Soort.DWANGAKKOORD) {
            werk.brought(traject);
        }
        verzoeken.insert(
                traject, new Verzoek(Ids.next(), soort, aanleiding, today(), Optional.empty()));
        trajecten.changed(traject);
    }

    /** What the court said; who refused an offer then has to join it. */
    public void judge(TrajectId id, UUID verzoek, Verzoek.Uitspraak uitspraak) {
        var traject = trajecten.open(id);
        var gevraagd = get(id, verzoek);
        if (gevraagd.uitspraak().isPresent()) {
            throw new Refusal(Tekst.of("schuldhulp.fout.al-uitspraak"));
        }
        Trajectregels.requireDay(uitspraak.op(), gevraagd.ingediendOp(), today());
        requireRest(gevraagd, uitspraak);
        verzoeken.judge(verzoek, uitspraak);
        if (uitspraak.uitkomst() == Verzoek.Uitkomst.TOEGEWEZEN) {
            if (gevraagd.soort().isRust()) {
                werk.rests(traject, uitspraak.op());
            } else {
                voorstellen.force(id, uitspraak.op());
            }
        }
        trajecten.changed(traject);
    }

    /** Rest has a last day, at most six months on (Wgs art. 5). */
    private static void requireRest(Verzoek gevraagd, Verzoek.Uitspraak uitspraak) {
        var rust = gevraagd.soort().isRust() && uitspraak.uitkomst() == Verzoek.Uitkomst.TOEGEWEZEN;
        var goed =
                uitspraak
                        .tot()
                        .filter(dag -> dag.isAfter(uitspraak.op()))
                        .filter(dag -> !dag.isAfter(uitspraak.op().plusMonths(Verzoek.MONTHS)))
                        .isPresent();
        if (rust != uitspraak.tot().isPresent() || rust && !goed) {
            throw new Refusal("tot", Tekst.of("schuldhulp.fout.tot"));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
