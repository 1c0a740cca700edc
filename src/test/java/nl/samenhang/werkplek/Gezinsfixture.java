package nl.samenhang.werkplek;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people and the file they are in. */
@Component
public class Gezinsfixture {

    private static final AtomicInteger POSTCODES = new AtomicInteger();

    private final Inschrijfbalie balie;
    private final Gezinnen gezinnen;
    private final TransactionTemplate transaction;

    Gezinsfixture(Inschrijfbalie balie, Gezinnen gezinnen, TransactionTemplate transaction) {
        this.balie = balie;
        this.gezinnen = gezinnen;
        this.transaction = transaction;
    }

    /**
     * A person at Voorbeeldhof 12 in Samenstad, with a postcode of their own: of hundreds at one
     * address each newcomer would have all households there thought over again.
     */
    public InwonerId inwoner(
            String voornaam, String achternaam, LocalDate geboren, Bereikbaarheid bereikbaarheid) {
        return asSystem(
                () ->
                        balie.register(
                                new NieuweInwoner(
                                        Optional.empty(),
                                        voornaam,
                                        "",
                                        "",
                                        achternaam,
                                        Optional.of(Geboortedatum.of(geboren)),
                                        Geslacht.ONBEKEND,
                                        Optional.of(
                                                Adres.of(
                                                        "Voorbeeldhof",
                                                        "12",
                                                        postcode(),
                                                        "Samenstad")),
                                        Optional.empty(),
                                        false,
                                        bereikbaarheid)));
    }

    /** The open file of these people, held by the team. */
    public GezinId gezin(TeamId team, InwonerId... leden) {
        return asSystem(() -> gezinnen.create(List.of(leden), team));
    }

    private static String postcode() {
        var number = POSTCODES.getAndIncrement();
        return "%d%c%c"
                .formatted(
                        2000 + number / 400 % 7000,
                        (char) ('A' + number / 20 % 20),
                        (char) ('A' + number % 20));
    }

    private <T> T asSystem(Supplier<T> work) {
        var context =
                Verwerkingscontext.system(new Gemeentecode("9901"), Systeemgebruiker.TAKEN, "test");
        return Contexts.callAs(context, () -> transaction.execute(_ -> work.get()));
    }
}
