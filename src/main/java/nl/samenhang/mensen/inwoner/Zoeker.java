package nl.samenhang.mensen.inwoner;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /**
     * The surname of the partner by which each of these persons answers; of whom the own names do,
     * nothing is told.
     */
    Map<InwonerId, String> partners(Collection<Inwoner> gevonden, Zoekopdracht opdracht) {
        var woorden = opdracht.beginnen();
        if (woorden.isEmpty()) {
            return Map.of();
        }
        var anders =
                gevonden.stream()
                        .filter(een -> !een.geheim() && !answersTo(een, woorden))
                        .map(Inwoner::id)
                        .toList();
        if (anders.isEmpty()) {
            return Map.of();
        }
        var typed = repository.partners(anders, woorden);
        if (!typed.isEmpty()) {
            return typed;
        }
        var bedoeld = woorden.stream().flatMap(woord -> naamwoorden.like(woord).stream()).toList();
        var vreemd =
                gevonden.stream()
                        .filter(een -> anders.contains(een.id()))
                        .filter(een -> !isCalled(een, bedoeld))
                        .map(Inwoner::id)
                        .toList();
        return vreemd.isEmpty() || bedoeld.isEmpty()
                ? Map.of()
                : repository.partners(vreemd, bedoeld);
    }

    /** Whether every typed word begins a word of the own names. */
    private static boolean answersTo(Inwoner inwoner, List<String> woorden) {
        var eigen = Zoekwoorden.ofNames(names(inwoner));
        return woorden.stream()
                .allMatch(woord -> eigen.stream().anyMatch(een -> een.startsWith(woord)));
    }

    /** Whether one of the words is a surname of this person. */
    private static boolean isCalled(Inwoner inwoner, List<String> woorden) {
        return Zoekwoorden.ofNames(List.of(inwoner.geslachtsnaam())).stream()
                .anyMatch(woorden::contains);
    }

    private static List<String> names(Inwoner inwoner) {
        return List.of(
                inwoner.voornamen(),
                inwoner.roepnaam(),
                inwoner.voorvoegsel(),
                inwoner.geslachtsnaam());
    }

    /** More people answer than fit: nobody of the own files may be left out for a stranger. */
    private List<Inwoner> withOwn(
            List<Inwoner> found, Zoekopdracht opdracht, LocalDate vandaag, int limit) {
        var own = own(opdracht);
        var missing = new HashSet<>(own);
        found.forEach(een -> missing.remove(een.id()));
        var foundOwn = found.stream().collect(partitioningBy(een -> own.contains(een.id())));
        return Stream.of(
                        repository.all(missing, vandaag, limit),
                        foundOwn.getOrDefault(true, List.of()),
                        foundOwn.getOrDefault(false, List.of()))
                .flatMap(List::stream)
                .limit(limit)
                .toList();
    }

    /**
     * The people of the own files who answer. Where all who answer are known, it is asked which of
     * them are in an own file; else which of the people in the own files answer.
     */
    private Set<InwonerId> own(Zoekopdracht opdracht) {
        var all = repository.candidates(opdracht);
        if (all.size() < ZoekRepository.CANDIDATES) {
            return bekenden.stream()
                    .flatMap(kenner -> kenner.among(all).stream())
                    .collect(toUnmodifiableSet());
        }
        var own =
                bekenden.stream()
                        .flatMap(kenner -> kenner.ofActor(OWN_FILES).stream())
                        .collect(toUnmodifiableSet());
        return Set.copyOf(repository.among(own, opdracht));
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
