package nl.samenhang.regie.overleg;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting agreed to do goes into the plan of the family; there is one list of actions. */
@Service
@Transactional
public class Overlegacties {

    private final Overleggen overleggen;
    private final OverlegRepository repository;
    private final Gezinsplannen plannen;
    private final Plandoelen doelen;

    Overlegacties(
            Overleggen overleggen,
            OverlegRepository repository,
            Gezinsplannen plannen,
            Plandoelen doelen) {
        this.overleggen = overleggen;
        this.repository = repository;
        this.plannen = plannen;
        this.doelen = doelen;
    }

    /** Somebody who was invited is going to do something. A plan begins when there is none. */
    public void add(OverlegId id, Deelnemer wie, String tekst, Optional<LocalDate> uiterlijk) {
        var overleg = overleggen.reach(id);
        if (overleg.status() != Overleg.Status.GEHOUDEN) {
            throw new Refusal(Tekst.of("overleg.fout.eerst-verslag"));
        }
        if (plannen.find(overleg.gezin()).isEmpty()) {
            plannen.start(overleg.gezin());
        }
        var actie =
                new Actie(
                        ActieId.next(),
                        Optional.empty(),
                        tekst,
                        partij(wie),
                        uiterlijk,
                        Optional.empty());
        doelen.add(overleg.gezin(), actie);
        repository.insert(overleg, new Overleg.Uitgezet(actie.id().value(), tekst, wie.naam()));
        overleggen.changed(overleg);
    }

    private static Partij partij(Deelnemer wie) {
        return wie.inwoner()
                .map(lid -> Partij.of(lid, wie.naam()))
                .or(() -> wie.medewerker().map(id -> Partij.of(id, wie.naam())))
                .orElseGet(() -> Partij.bekende(wie.naam()));
    }
}
