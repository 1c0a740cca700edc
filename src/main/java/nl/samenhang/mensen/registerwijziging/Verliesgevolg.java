package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Inwoners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What hangs on a relation that a list no longer names, beside what runs in the file. */
@Component
public class Verliesgevolg {

    private final Inwoners inwoners;
    private final Huishoudens huishoudens;
    private final Clock clock;

    Verliesgevolg(Inwoners inwoners, Huishoudens huishoudens, Clock clock) {
        this.inwoners = inwoners;
        this.huishoudens = huishoudens;
        this.clock = clock;
    }

    /** The household and the authority; empty when nothing waits for a decision. */
    @Transactional(readOnly = true)
    public List<Tekst> touched(Registerwijziging wijziging) {
        if (!wijziging.soort().isLoss() || wijziging.status() != Registerwijziging.Status.OPEN) {
            return List.of();
        }
        var ander = Stukken.ander(wijziging.nieuw());
        var naam = wijziging.nieuw().getOrDefault("naam", "");
        var found = new ArrayList<Tekst>();
        if (isOneHousehold(wijziging.inwoner(), ander)) {
            found.add(Tekst.of("registerwijziging.verlies.huishouden"));
        }
        if (wijziging.soort() == Wijzigingsoort.OUDER_ERAF && hasAuthority(wijziging.inwoner())) {
            found.add(Tekst.of("registerwijziging.verlies.gezag", wijziging.naam(), naam));
        }
        if (wijziging.soort() == Wijzigingsoort.KIND_ERAF && hasAuthority(ander)) {
            found.add(Tekst.of("registerwijziging.verlies.gezag", naam, wijziging.naam()));
        }
        return List.copyOf(found);
    }

    private boolean isOneHousehold(InwonerId een, InwonerId ander) {
        return huishoudens
                .of(een)
                .filter(huishouden -> huishouden.ledenOn(today()).contains(ander))
                .isPresent();
    }

    private boolean hasAuthority(InwonerId kind) {
        return inwoners.gezag(kind).stream()
                .anyMatch(gezag -> gezag.periode().contains(today()) && gezag.code().ouders() > 0);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
