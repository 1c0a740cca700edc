package nl.samenhang.mensen.registerwijziging.web;

import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Inwonersectie;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.mensen.registerwijziging.RegisterwijzigingRechten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.web.Sectie;
import org.springframework.stereotype.Component;

/** On the page of a person: ask the register, or read calmly why that cannot be done now. */
@Component
class Brpsectie implements Inwonersectie {

    private final Bijwerking bijwerking;
    private final Inwoners inwoners;

    Brpsectie(Bijwerking bijwerking, Inwoners inwoners) {
        this.bijwerking = bijwerking;
        this.inwoners = inwoners;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Sectie> sectie(InwonerId inwoner) {
        if (!Contexts.current().rechten().contains(RegisterwijzigingRechten.BEOORDELEN)) {
            return Optional.empty();
        }
        return Optional.of(
                new Sectie(
                        "brp",
                        "mensen/registerwijziging/inwonersectie",
                        Map.of(
                                "inwoner",
                                inwoner,
                                "ingesteld",
                                bijwerking.isIngesteld(),
                                "bsn",
                                inwoners.get(inwoner).bsn().isPresent(),
                                "wacht",
                                bijwerking.isWaiting(inwoner))));
    }
}
