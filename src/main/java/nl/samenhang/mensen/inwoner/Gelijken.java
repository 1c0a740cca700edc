package nl.samenhang.mensen.inwoner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds who in the file may be the same person, before anybody is registered twice. */
@Service
@Transactional(readOnly = true)
public class Gelijken {

    private static final int CANDIDATES = 40;
    private static final int SHOWN = 8;

    private final InwonerRepository inwoners;
    private final ZoekRepository zoeken;
    private final Clock clock;

    Gelijken(InwonerRepository inwoners, ZoekRepository zoeken, Clock clock) {
        this.inwoners = inwoners;
        this.zoeken = zoeken;
        this.clock = clock;
    }

    /** The other persons who look like this one, the most alike first. */
    public List<Gelijke> of(Inwoner inwoner) {
        return of(NieuweInwoner.like(inwoner)).stream()
                .filter(gelijke -> !gelijke.inwoner().id().equals(inwoner.id()))
                .toList();
    }

    /** Who looks like this one, all of them as long as one was not said to be somebody else. */
    public List<Gelijke> besides(NieuweInwoner nieuw, Set<InwonerId> anderDan) {
        var alle = of(nieuw);
        return alle.stream().allMatch(gelijke -> anderDan.contains(gelijke.inwoner().id()))
                ? List.of()
                : alle;
    }

    /** Refuses while there are look-alikes of whom nobody said that they are somebody else. */
    void require(NieuweInwoner nieuw, Set<InwonerId> anderDan) {
        besides(nieuw, anderDan).stream()
                .findFirst()
                .ifPresent(
                        gelijke -> {
                            var naam = gelijke.inwoner().naam();
                            throw new Refusal(Tekst.of("inwoner.fout.gelijke", naam));
                        });
    }

    /** The persons who look like this one, the most alike first. */
    public List<Gelijke> of(NieuweInwoner nieuw) {
        var gezocht = Kenmerken.of(nieuw);
        return candidates(nieuw).stream()
                .map(
                        inwoner ->
                                new Gelijke(
                                        inwoner,
                                        Gelijkenispolicy.judge(gezocht, Kenmerken.of(inwoner))))
                .filter(gelijke -> gelijke.gelijkenis().isPossible())
                .sorted(
                        Comparator.comparing((Gelijke gelijke) -> gelijke.gelijkenis().punten())
                                .reversed())
                .limit(SHOWN)
                .toList();
    }

    /**
     * Each question is one small range of the search words, so that no size of the file matters.
     */
    private Set<Inwoner> candidates(NieuweInwoner nieuw) {
        var today = LocalDate.now(clock);
        var found = new LinkedHashSet<Inwoner>();
        nieuw.bsn().flatMap(bsn -> inwoners.findByBsn(bsn, today)).ifPresent(found::add);
        for (var vraag : Gelijkenvragen.of(nieuw)) {
            found.addAll(zoeken.search(vraag, today, CANDIDATES));
        }
        return found;
    }
}
