package nl.samenhang.mensen.dubbel.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.Dubbelen;
import nl.samenhang.mensen.dubbel.Paarstatus;
import nl.samenhang.mensen.dubbel.Samenvoegingen;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of a person: with whom it was merged, and who looks alike. */
@Component
class Dubbelsectie implements Inwonersectie {

    private final Dubbelen dubbelen;
    private final Samenvoegingen samenvoegingen;
    private final Vergelijkingen vergelijkingen;

    Dubbelsectie(Dubbelen dubbelen, Samenvoegingen samenvoegingen, Vergelijkingen vergelijkingen) {
        this.dubbelen = dubbelen;
        this.samenvoegingen = samenvoegingen;
        this.vergelijkingen = vergelijkingen;
    }

    @Override
    public int volgorde() {
        return 90;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        var gedaan = samenvoegingen.of(inwoner);
        var mag = Contexts.current().rechten().contains(DubbelRechten.BEOORDELEN);
        if (gedaan.isEmpty() && !mag) {
            return Optional.empty();
        }
        var open =
                dubbelen.of(inwoner).stream()
                        .filter(dubbel -> mag && dubbel.status() != Paarstatus.ANDERS)
                        .toList();
        return Optional.of(
                new Sectie(
                        "dubbel",
                        "mensen/dubbel/inwonersectie",
                        Map.of(
                                "inwoner",
                                inwoner,
                                "gedaan",
                                gedaan,
                                "regels",
                                vergelijkingen.lines(open))));
    }
}
