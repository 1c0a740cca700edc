package nl.samenhang.werkplek.zoeken;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.security.Bereik;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.platform.web.Zoekbron;
import nl.samenhang.platform.web.Zoekhit;
import nl.samenhang.platform.web.Zoekvraag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks all rooms and puts the best answers first. */
@Service
@Transactional
public class Zoekmachine {

    private final List<Zoekbron> bronnen;
    private final Gezinnen gezinnen;
    private final Dossiertoegang toegang;
    private final Verwerkingslog log;
    private final Clock clock;

    Zoekmachine(
            List<Zoekbron> bronnen,
            Gezinnen gezinnen,
            Dossiertoegang toegang,
            Verwerkingslog log,
            Clock clock) {
        this.bronnen = bronnen;
        this.gezinnen = gezinnen;
        this.toegang = toegang;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The best hits. A result list leaves one line in the log with everybody it showed; what
     * appears while typing does not, the page that is opened does.
     */
    public List<Zoekresultaat> search(Zoekvraag vraag) {
        if (vraag.tekst().isBlank()) {
            return List.of();
        }
        var hits = bronnen.stream().flatMap(bron -> bron.search(vraag).stream()).toList();
        var found = found(hits);
        var reach = reach(hits, found);
        var mine = found.stream().filter(gezin -> reach.open().contains(gezin.id())).toList();
        var result =
                hits.stream()
                        .map(hit -> result(hit, of(hit, mine), reach.eigen()))
                        .sorted(Comparator.comparing(Zoekresultaat::score).reversed())
                        .limit(vraag.maximum())
                        .toList();
        var shown = result.stream().flatMap(r -> r.hit().inwoners().stream()).distinct().toList();
        if (!vraag.tijdensTypen() && !shown.isEmpty()) {
            log.searched(shown);
        }
        return result;
    }

    /** The open files of the found persons. */
    private List<Gezin> found(List<Zoekhit> hits) {
        var inwoners = hits.stream().flatMap(hit -> hit.inwoners().stream()).distinct().toList();
        return gezinnen.ofInwoners(inwoners).stream().filter(Gezin::isActief).toList();
    }

    /** What the one who asks reaches of the found files and those of the found persons. */
    private Bereik reach(List<Zoekhit> hits, List<Gezin> found) {
        var ids =
                Stream.concat(
                        hits.stream().flatMap(hit -> Zoekresultaat.dossier(hit).stream()),
                        found.stream().map(Gezin::id));
        return toegang.reach(ids.distinct().toList());
    }

    private static Zoekresultaat result(Zoekhit hit, List<Gezin> gezinnen, Set<GezinId> own) {
        var isOwn =
                Zoekresultaat.dossier(hit).map(own::contains).orElse(false)
                        || gezinnen.stream().anyMatch(gezin -> own.contains(gezin.id()));
        return new Zoekresultaat(hit, gezinnen, isOwn);
    }

    private List<Gezin> of(Zoekhit hit, List<Gezin> mine) {
        if (Zoekresultaat.isDossier(hit)) {
            return List.of();
        }
        return mine.stream()
                .filter(gezin -> members(gezin).stream().anyMatch(hit.inwoners()::contains))
                .toList();
    }

    private List<InwonerId> members(Gezin gezin) {
        return gezin.inwonersOn(LocalDate.now(clock));
    }
}
