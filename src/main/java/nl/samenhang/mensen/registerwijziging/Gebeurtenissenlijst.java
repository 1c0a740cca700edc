package nl.samenhang.mensen.registerwijziging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.huishouden.Huishoudens;
import org.springframework.stereotype.Component;

/**
 * The list by event: what happened to a household stands on one page, however many people and
 * changes lie between.
 */
@Component
class Gebeurtenissenlijst {

    private static final int ROWS_AT_ONCE = 100;

    private static final Comparator<Registerwijziging> NEWEST =
            Comparator.comparing((Registerwijziging een) -> een.id().value()).reversed();

    private final ZichtbareWijzigingRepository wijzigingen;
    private final Huishoudens huishoudens;

    Gebeurtenissenlijst(ZichtbareWijzigingRepository wijzigingen, Huishoudens huishoudens) {
        this.wijzigingen = wijzigingen;
        this.huishoudens = huishoudens;
    }

    /** The newest first, those of which the newest change comes before the given one. */
    List<Gebeurtenisgroep> list(Wijzigingfilter filter, boolean losse, int limit) {
        var found = new ArrayList<Gebeurtenisgroep>();
        var next = Optional.of(filter);
        while (next.isPresent() && found.size() < limit) {
            var rijen = wijzigingen.list(next.get(), losse, ROWS_AT_ONCE);
            found.addAll(beginning(rijen, filter, losse));
            next =
                    rijen.size() < ROWS_AT_ONCE
                            ? Optional.empty()
                            : Optional.of(filter.after(rijen.getLast().id()));
        }
        return found.stream().limit(limit).toList();
    }

    /** The events of which the newest change is among these: all others stand on another page. */
    private List<Gebeurtenisgroep> beginning(
            List<Registerwijziging> rijen, Wijzigingfilter filter, boolean losse) {
        var hier = rijen.stream().map(Registerwijziging::id).collect(Collectors.toSet());
        var alle = whole(rijen, filter, losse);
        var samen = households(alle);
        return Gebeurtenisgroep.of(alle, wie -> Optional.ofNullable(samen.get(wie))).stream()
                .filter(groep -> hier.contains(groep.eerste().id()))
                .sorted(Comparator.comparing(Gebeurtenisgroep::eerste, NEWEST))
                .toList();
    }

    private List<Registerwijziging> whole(
            List<Registerwijziging> rijen, Wijzigingfilter filter, boolean losse) {
        var shared =
                rijen.stream()
                        .filter(een -> een.soort().isShared())
                        .map(Registerwijziging::id)
                        .toList();
        if (shared.isEmpty()) {
            return rijen;
        }
        return Stream.concat(
                        rijen.stream().filter(een -> !een.soort().isShared()),
                        wijzigingen.alike(shared, filter, losse).stream())
                .sorted(NEWEST)
                .toList();
    }

    private Map<InwonerId, HuishoudenId> households(List<Registerwijziging> alle) {
        return huishoudens.idsOf(
                alle.stream()
                        .filter(een -> een.soort().isShared())
                        .map(Registerwijziging::inwoner)
                        .toList());
    }
}
