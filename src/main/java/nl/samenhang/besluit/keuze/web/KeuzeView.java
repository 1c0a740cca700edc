package nl.samenhang.besluit.keuze.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.keuze.Keuze;
import nl.samenhang.besluit.keuze.Passend;
import nl.samenhang.besluit.keuze.Uitkomst;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.aanbieder.HulpaanbodId;
import nl.samenhang.netwerk.aanbieder.Hulpvraag;

/**
 * A choice as its page shows it.
 *
 * @param naam for whom the help is
 * @param namen the members of the family
 * @param verouderd whose waiting time is too old to build on
 * @param teLang where one waits longer than is agreed
 * @param telefoon of whom was chosen
 */
public record KeuzeView(
        Keuze keuze,
        Kant kant,
        Hulpvraag hulpvraag,
        String naam,
        Map<InwonerId, String> namen,
        Uitkomst uitkomst,
        Set<HulpaanbodId> verouderd,
        Set<HulpaanbodId> teLang,
        Optional<String> telefoon) {

    public String pad() {
        return kant.van(keuze.id());
    }

    public String wie(InwonerId inwoner) {
        return namen.getOrDefault(inwoner, naam);
    }

    public List<Passend> zonderBesluit() {
        return uitkomst.rij().stream().filter(p -> p.aanbod().isZonderBesluit()).toList();
    }

    public List<Passend> metBesluit() {
        return uitkomst.rij().stream().filter(p -> !p.aanbod().isZonderBesluit()).toList();
    }

    /** Whether this is what was chosen before. */
    public boolean isGekozen(Passend passend) {
        return keuze.actueel().filter(g -> g.aanbod().equals(passend.aanbod().id())).isPresent();
    }
}
