package nl.samenhang.mensen.registerwijziging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.registerwijziging.Gevolg.Soort;

/**
 * What a change means for a file, as a question. People who move together stay together; the larger
 * part keeps the file; a child with two addresses stays in it; an adult who leaves with or without
 * children may get a file of their own.
 */
final class Gevolgpolicy {

    /** Who changed, and with whom they live now. */
    record Situatie(InwonerId wie, boolean overleden, Set<InwonerId> huishouden) {}

    /**
     * An open file.
     *
     * @param leden the living members of today
     * @param minderjarigen which of them are minors
     * @param kinderen the minors among the members of each member
     */
    record Dossier(
            GezinId id,
            Set<InwonerId> leden,
            Set<InwonerId> minderjarigen,
            Map<InwonerId, Set<InwonerId>> kinderen) {}

    /** A question about somebody in a file. */
    record Vraag(GezinId gezin, Soort soort, InwonerId over) {}

    private Gevolgpolicy() {}

    static List<Vraag> questions(
            Wijzigingsregel.Gezinsvraag regel, Situatie situatie, List<Dossier> dossiers) {
        var vragen = new ArrayList<Vraag>();
        for (var dossier : dossiers) {
            if (dossier.leden().contains(situatie.wie()) || situatie.overleden()) {
                vragen.addAll(member(regel, situatie, dossier));
            } else if (regel == Wijzigingsregel.Gezinsvraag.WIE_HOORT_ERBIJ
                    && dossier.leden().stream().anyMatch(situatie.huishouden()::contains)) {
                vragen.add(new Vraag(dossier.id(), Soort.LID_ERBIJ, situatie.wie()));
            }
        }
        return List.copyOf(vragen);
    }

    private static List<Vraag> member(
            Wijzigingsregel.Gezinsvraag regel, Situatie situatie, Dossier dossier) {
        var wie = situatie.wie();
        return switch (regel) {
            case KENNISNEMEN -> List.of(new Vraag(dossier.id(), Soort.KENNISNEMEN, wie));
            case OVERLEDEN ->
                    List.of(
                            new Vraag(
                                    dossier.id(),
                                    others(dossier, wie).isEmpty()
                                            ? Soort.KENNISNEMEN
                                            : Soort.LID_ERAF,
                                    wie));
            case WIE_HOORT_ERBIJ -> belonging(situatie, dossier);
        };
    }

    private static List<Vraag> belonging(Situatie situatie, Dossier dossier) {
        var wie = situatie.wie();
        var apart = others(dossier, wie);
        apart.removeAll(situatie.huishouden());
        var samen = dossier.leden().size() - apart.size();
        if (apart.isEmpty() || dossier.minderjarigen().contains(wie)) {
            return List.of(new Vraag(dossier.id(), Soort.KENNISNEMEN, wie));
        }
        if (samen * 2 <= dossier.leden().size()) {
            return List.of(leaving(dossier, wie));
        }
        var vragen = new ArrayList<Vraag>();
        vragen.add(new Vraag(dossier.id(), Soort.KENNISNEMEN, wie));
        apart.stream()
                .filter(ander -> !dossier.minderjarigen().contains(ander))
                .forEach(ander -> vragen.add(leaving(dossier, ander)));
        return vragen;
    }

    private static Vraag leaving(Dossier dossier, InwonerId wie) {
        return new Vraag(
                dossier.id(),
                dossier.kinderen().getOrDefault(wie, Set.of()).isEmpty()
                        ? Soort.LID_ERAF
                        : Soort.GEZIN_ERBIJ,
                wie);
    }

    private static Set<InwonerId> others(Dossier dossier, InwonerId wie) {
        var anderen = new HashSet<>(dossier.leden());
        anderen.remove(wie);
        return anderen;
    }
}
