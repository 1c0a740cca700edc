package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import org.springframework.stereotype.Component;

/**
 * Finds persons for whatever place asks: first as it was typed; with too many, those of the own
 * files too; with nobody, without the prefixes and then with the names as they may have been meant.
 */
@Component
class Zoeker {

    /** Of somebody with more files than this not all are looked at. */
    private static final int OWN_FILES = 100;

    private static final List<String> PREFIXES =
            List.of("van", "de", "der", "den", "het", "ter", "ten", "te", "vd", "v/d");

    private final ZoekRepository repository;
    private final Naamwoorden naamwoorden;
    private final List<Bekenden> bekenden;

    Zoeker(ZoekRepository repository, Naamwoorden naamwoorden, List<Bekenden> bekenden) {
        this.repository = repository;
        this.naamwoorden = naamwoorden;
        this.bekenden = bekenden;
    }

    List<Inwoner> find(Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        if (opdracht.isEmpty()) {
            return List.of();
        }
        var found = repository.search(opdracht, vandaag, limit);
        if (opdracht.bsn().isPresent()) {
            return found;
        }
        if (found.size() >= limit) {
            return withOwn(found, opdracht, vandaag, limit);
        }
        return found.isEmpty() ? meant(opdracht, vandaag, limit) : found;
    }

    /** More people answer than fit: nobody of the own files may be left out for a stranger. */
    private List<Inwoner> withOwn(
            List<Inwoner> found, Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        var own =
                bekenden.stream()
                        .flatMap(kenner -> kenner.ofActor(OWN_FILES).stream())
                        .distinct()
                        .toList();
        var all = new LinkedHashMap<InwonerId, Inwoner>();
        if (!own.isEmpty()) {
            repository
                    .among(own, opdracht, vandaag, limit)
                    .forEach(inwoner -> all.put(inwoner.id(), inwoner));
        }
        found.forEach(inwoner -> all.putIfAbsent(inwoner.id(), inwoner));
        return all.values().stream().limit(limit).toList();
    }

    private List<Inwoner> meant(Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        var plain = opdracht.without(PREFIXES);
        if (plain.isEmpty() || plain.beginnen().isEmpty()) {
            return List.of();
        }
        if (!plain.equals(opdracht)) {
            var found = repository.search(plain, vandaag, limit);
            if (!found.isEmpty()) {
                return found;
            }
        }
        var namen = new ArrayList<Zoekdeel>();
        for (var woord : plain.beginnen()) {
            namen.add(new Zoekdeel(naamwoorden.like(woord), List.of(woord)));
        }
        return repository.search(plain.withNames(namen), vandaag, limit);
    }
}
