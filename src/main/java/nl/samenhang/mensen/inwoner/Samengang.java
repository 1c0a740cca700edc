package nl.samenhang.mensen.inwoner;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this room does when two of its persons turn out to be one, or to be two after all. */
@Service
@Transactional
public class Samengang {

    private static final int MOST_PARENTS = 2;

    private static final int GENERATIONS = 5;

    private final SamengangRepository rijen;
    private final RelatieRepository relaties;
    private final VerblijfRepository verblijven;
    private final Inwonerindex index;

    Samengang(
            SamengangRepository rijen,
            RelatieRepository relaties,
            VerblijfRepository verblijven,
            Inwonerindex index) {
        this.rijen = rijen;
        this.relaties = relaties;
        this.verblijven = verblijven;
        this.index = index;
    }

    /** Nobody else changes these persons until the transaction ends. */
    public void lock(List<InwonerId> inwoners) {
        rijen.lock(inwoners);
    }

    /** Whether the register keeps both, as two people. */
    @Transactional(readOnly = true)
    public boolean isRegisteredTwice(InwonerId een, InwonerId ander) {
        return rijen.isRegisteredTwice(een, ander);
    }

    /** Whether they are partners, or one descends from the other. */
    @Transactional(readOnly = true)
    public boolean isFamily(InwonerId een, InwonerId ander) {
        return relaties.of(een).stream()
                        .anyMatch(relatie -> relatie.ander().equals(Optional.of(ander)))
                || ancestors(een).contains(ander)
                || ancestors(ander).contains(een);
    }

    /** Whether the file knows a parent of both. */
    @Transactional(readOnly = true)
    public boolean hasSameParent(InwonerId een, InwonerId ander) {
        return !Collections.disjoint(parents(een), parents(ander));
    }

    /** What the one who stays takes from the other, as JSON by column. */
    @Transactional(readOnly = true)
    public String taken(InwonerId blijft, InwonerId ander, Set<Persoonsveld> velden) {
        var kolommen = velden.stream().flatMap(veld -> veld.kolommen().stream()).toList();
        return rijen.taken(blijft, ander, kolommen);
    }

    /** The addresses ({@link Adres#sleutel()}) where one of these lives or lived. */
    @Transactional(readOnly = true)
    public Set<String> doors(List<InwonerId> inwoners) {
        var sleutels = new HashSet<String>();
        inwoners.forEach(id -> sleutels.addAll(verblijven.sleutels(id)));
        return sleutels;
    }

    /** They are one now: found by one set of words, and the fact is told. */
    public void merged(
            InwonerId blijft, InwonerId verdween, String naamVerdween, Set<String> sleutels) {
        var inwoner = index.renew(blijft);
        requirePossible(inwoner);
        index.tell(new InwonerMerged(blijft, inwoner.naam(), verdween, naamVerdween, sleutels));
    }

    /** They are two again. */
    public void split(InwonerId blijft, InwonerId terug) {
        var inwoner = index.renew(blijft);
        var ander = index.renew(terug);
        index.tell(
                new InwonerSplit(
                        blijft,
                        inwoner.naam(),
                        terug,
                        ander.naam(),
                        doors(List.of(blijft, terug))));
    }

    /** Something of one went to the other: both are found by what they have now. */
    public void moved(List<InwonerId> inwoners) {
        inwoners.forEach(
                id -> {
                    var naam = index.renew(id).naam();
                    index.tell(new AdresChanged(id, naam, doors(List.of(id))));
                });
    }

    /** What nobody can be: older than the own mother, with three parents, with two partners. */
    private void requirePossible(Inwoner inwoner) {
        var alle = relaties.of(inwoner.id());
        for (var relatie : alle) {
            var geboren = inwoner.geboortedatum();
            var ander = relatie.geboortedatum();
            (switch (relatie.soort()) {
                        case OUDER -> Inwonerregels.parenthood(ander, geboren);
                        case KIND -> Inwonerregels.parenthood(geboren, ander);
                        case PARTNER -> Optional.<Tekst>empty();
                    })
                    .ifPresent(reason -> refuse("inwoner.fout.samen-ouder-kind", relatie.naam()));
        }
        if (lasting(alle, Relatiesoort.OUDER) > MOST_PARENTS) {
            refuse("inwoner.fout.samen-ouders", inwoner.naam());
        }
        if (lasting(alle, Relatiesoort.PARTNER) > 1) {
            refuse("inwoner.fout.samen-partners", inwoner.naam());
        }
    }

    /** Also where parents were written down in a circle: nobody is visited twice. */
    private Set<InwonerId> ancestors(InwonerId wie) {
        var found = new HashSet<InwonerId>();
        var generation = Set.of(wie);
        for (var step = 0; step < GENERATIONS && !generation.isEmpty(); step++) {
            var next = new HashSet<InwonerId>();
            generation.forEach(id -> next.addAll(parents(id)));
            next.removeAll(found);
            found.addAll(next);
            generation = next;
        }
        return found;
    }

    private Set<InwonerId> parents(InwonerId wie) {
        return relaties.of(wie).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .flatMap(relatie -> relatie.ander().stream())
                .collect(Collectors.toSet());
    }

    private long lasting(List<Relatie> alle, Relatiesoort soort) {
        return alle.stream()
                .filter(relatie -> relatie.soort() == soort)
                .filter(relatie -> relatie.lastsOn(index.today()))
                .count();
    }

    private static void refuse(String reden, String naam) {
        throw new Refusal(Tekst.of(reden, naam));
    }
}
