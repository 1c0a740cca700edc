package nl.samenhang.besluit.perspectiefplan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Sluitingsbezwaar;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;

/**
 * Nobody lets go of a young person before the Big 5 are arranged, or somebody wrote down why. Where
 * the young person moves to or has died, there is nothing to hold on to here.
 */
@Component
class Perspectiefbezwaar implements Sluitingsbezwaar {

    private final PerspectiefplanRepository plannen;
    private final MetingRepository metingen;
    private final Inwoners inwoners;
    private final Clock clock;

    Perspectiefbezwaar(
            PerspectiefplanRepository plannen,
            MetingRepository metingen,
            Inwoners inwoners,
            Clock clock) {
        this.plannen = plannen;
        this.metingen = metingen;
        this.inwoners = inwoners;
        this.clock = clock;
    }

    @Override
    public Optional<Tekst> against(Gezin gezin, Afsluitreden reden) {
        if (reden == Afsluitreden.VERHUISD || reden == Afsluitreden.OVERLEDEN) {
            return Optional.empty();
        }
        var leden = gezin.inwonersOn(LocalDate.now(clock));
        return plannen.of(gezin.id()).stream()
                .filter(plan -> !plan.isEnded() && leden.contains(plan.inwoner()))
                .filter(plan -> plan.loslating().isEmpty() && !isArranged(metingen.of(plan.id())))
                .findFirst()
                .map(
                        plan ->
                                Tekst.of(
                                        "perspectiefplan.fout.sluiten",
                                        inwoners.get(plan.inwoner()).aanspreeknaam()));
    }

    private static boolean isArranged(List<Meting> metingen) {
        return metingen.stream().findFirst().filter(meting -> meting.open().isEmpty()).isPresent();
    }
}
