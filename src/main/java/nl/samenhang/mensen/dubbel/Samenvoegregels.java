package nl.samenhang.mensen.dubbel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.inwoner.Gelijkenis;
import nl.samenhang.mensen.inwoner.Inwoner;

/** What refuses a merge, and what somebody has to answer first. */
final class Samenvoegregels {

    private Samenvoegregels() {}

    /**
     * All that counts of the two.
     *
     * @param isFamily they are partners, or one descends from the other
     * @param hasSameParent the file knows a parent of both
     * @param isRegisteredTwice the register of persons keeps both
     */
    record Tweetal(
            Inwoner een,
            Inwoner ander,
            boolean isFamily,
            boolean hasSameParent,
            boolean isRegisteredTwice,
            List<Gezin> gezinnenEen,
            List<Gezin> gezinnenAnder) {}

    static List<Bezwaar> judge(Tweetal twee, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        var een = twee.een();
        var ander = twee.ander();
        if (een.bsn().isPresent() && ander.bsn().isPresent()) {
            bezwaren.add(Bezwaar.refusal("twee-bsn"));
        } else if (twee.isRegisteredTwice()) {
            bezwaren.add(Bezwaar.refusal("twee-in-brp"));
        }
        if (twee.isFamily()) {
            bezwaren.add(Bezwaar.refusal("familie", een.naam(), ander.naam()));
        }
        if (isLikeTwins(twee)) {
            bezwaren.add(Bezwaar.question("tweeling", een.naam(), ander.naam()));
        }
        if (een.isOverleden() != ander.isOverleden()) {
            bezwaren.add(
                    Bezwaar.question("overleden", een.isOverleden() ? een.naam() : ander.naam()));
        }
        bezwaren.addAll(files(twee, vandaag));
        return List.copyOf(bezwaren);
    }

    /** Brothers and sisters of one day share everything but the first name. */
    private static boolean isLikeTwins(Tweetal twee) {
        var gelijkenis = Gelijkenis.between(twee.een(), twee.ander());
        var known = !twee.een().voornamen().isBlank() && !twee.ander().voornamen().isBlank();
        return known
                && gelijkenis.isOtherFirstName()
                && (gelijkenis.isLikeTwins() || twee.hasSameParent());
    }

    private static List<Bezwaar> files(Tweetal twee, LocalDate vandaag) {
        var bezwaren = new ArrayList<Bezwaar>();
        for (var gezin : twee.gezinnenEen()) {
            if (gezin.lidOn(twee.een().id(), vandaag).isPresent()
                    && gezin.lidOn(twee.ander().id(), vandaag).isPresent()) {
                bezwaren.add(Bezwaar.question("zelfde-gezin", gezin.naam()));
            }
        }
        var open = open(twee.gezinnenEen(), twee.een(), vandaag);
        var anderOpen = new ArrayList<>(open(twee.gezinnenAnder(), twee.ander(), vandaag));
        anderOpen.removeIf(gezin -> open.stream().anyMatch(g -> g.id().equals(gezin.id())));
        if (!open.isEmpty() && !anderOpen.isEmpty()) {
            bezwaren.add(
                    Bezwaar.question(
                            "twee-dossiers", open.getFirst().naam(), anderOpen.getFirst().naam()));
        }
        return bezwaren;
    }

    private static List<Gezin> open(List<Gezin> gezinnen, Inwoner wie, LocalDate vandaag) {
        return gezinnen.stream()
                .filter(Gezin::isActief)
                .filter(gezin -> gezin.lidOn(wie.id(), vandaag).isPresent())
                .toList();
    }
}
