package nl.samenhang.besluit.levering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Rollen;
import org.springframework.stereotype.Component;

/**
 * Who advises on help or decides on it does not also write down that it is given: the indication
 * and the help stay apart. The table holds the same.
 */
@Component
class Functiescheiding {

    private final LeveringRepository leveringen;
    private final Gezinnen gezinnen;
    private final Medewerkers medewerkers;
    private final Rollen rollen;

    Functiescheiding(
            LeveringRepository leveringen,
            Gezinnen gezinnen,
            Medewerkers medewerkers,
            Rollen rollen) {
        this.leveringen = leveringen;
        this.gezinnen = gezinnen;
        this.medewerkers = medewerkers;
        this.rollen = rollen;
    }

    /** Why who asks may not, with who else may; empty for who had no part. */
    Optional<Refusal> refuse(Voorziening hulp) {
        var ik = new MedewerkerId(Contexts.current().actor());
        var betrokkenen = leveringen.betrokkenen(hulp.id());
        return Optional.ofNullable(betrokkenen.get(ik))
                .flatMap(aandeel -> aandeel)
                .map(aandeel -> new Refusal(reason(aandeel, others(hulp, betrokkenen.keySet()))));
    }

    private static Tekst reason(Aandeel aandeel, List<Medewerker> anderen) {
        return anderen.isEmpty()
                ? Tekst.of("levering.fout.niemand." + aandeel)
                : Tekst.of(
                        "levering.fout.aandeel." + aandeel,
                        anderen.stream().map(Medewerker::naam).collect(Collectors.joining(", ")));
    }

    /** Of the team of the file, with the right, by a role of the law, and without a part. */
    private List<Medewerker> others(Voorziening hulp, Set<MedewerkerId> betrokkenen) {
        var bevoegd =
                rollen.withRecht(LeveringRechten.VASTLEGGEN).stream()
                        .filter(rol -> rollen.wettenOf(rol).contains(hulp.wet()))
                        .flatMap(rol -> medewerkers.withRol(rol).stream())
                        .map(Medewerker::id)
                        .collect(Collectors.toSet());
        return gezinnen.find(hulp.gezin()).flatMap(Gezin::team).stream()
                .flatMap(team -> medewerkers.inTeam(team).stream())
                .filter(wie -> bevoegd.contains(wie.id()))
                .filter(wie -> !betrokkenen.contains(wie.id()))
                .toList();
    }
}
