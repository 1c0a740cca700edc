package nl.samenhang.mensen.inwoner;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.InwonerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which parents have authority over a child, and so speak for it. */
@Service
@Transactional(readOnly = true)
public class Gezagdragers {

    private final RelatieRepository relaties;
    private final GezagRepository gezag;

    Gezagdragers(RelatieRepository relaties, GezagRepository gezag) {
        this.relaties = relaties;
        this.gezag = gezag;
    }

    /**
     * The parents in our file who have authority on this day. Where the register says nothing, each
     * parent has it (BW 1:251).
     */
    public List<InwonerId> of(InwonerId kind, LocalDate dag) {
        var ouders =
                relaties.of(kind).stream()
                        .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                        .flatMap(relatie -> relatie.ander().stream())
                        .toList();
        var code =
                gezag.of(kind).stream()
                        .filter(recht -> recht.periode().contains(dag))
                        .map(Gezag::code)
                        .findFirst();
        return ouders.stream().filter(ouder -> Gezagspolicy.allows(ouder, ouders, code)).toList();
    }
}
