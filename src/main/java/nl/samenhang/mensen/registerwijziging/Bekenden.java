package nl.samenhang.mensen.registerwijziging;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.Registerrelaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verblijf;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.platform.database.Contexts;
import org.springframework.stereotype.Component;

/** What our file says of a person, to lay beside what a list of the register says. */
@Component
class Bekenden {

    private final Inwoners inwoners;
    private final Registerrelaties relaties;
    private final Clock clock;

    Bekenden(Inwoners inwoners, Registerrelaties relaties, Clock clock) {
        this.inwoners = inwoners;
        this.relaties = relaties;
        this.clock = clock;
    }

    Bekend of(InwonerId id, Brppersoon brp) {
        return new Bekend(
                inwoners.get(id),
                present(id),
                inwoners.relaties(id),
                relaties.of(id),
                inwoners.gezag(id).stream()
                        .filter(gezag -> gezag.periode().contains(today()))
                        .map(Gezag::code)
                        .findFirst(),
                relatives(brp),
                Contexts.current().gemeente());
    }

    Optional<Verblijf> present(InwonerId id) {
        return inwoners.verblijven(id).stream()
                .filter(verblijf -> verblijf.periode().contains(today()))
                .findFirst();
    }

    /** What somebody laid by hand, a list of the register names too from now on. */
    void remember(InwonerId id, Brppersoon brp) {
        var verwanten = relatives(brp);
        for (var soort : Relatiesoort.values()) {
            relaties.named(
                    id,
                    soort,
                    brp.verwanten(soort).stream()
                            .flatMap(verwante -> verwante.bsn().stream())
                            .flatMap(bsn -> Optional.ofNullable(verwanten.get(bsn)).stream())
                            .toList());
        }
    }

    private Map<Bsn, InwonerId> relatives(Brppersoon brp) {
        var verwanten = new HashMap<Bsn, InwonerId>();
        brp.verwanten().stream()
                .flatMap(verwante -> verwante.bsn().stream())
                .forEach(
                        bsn ->
                                inwoners.findByBsn(bsn)
                                        .ifPresent(ander -> verwanten.put(bsn, ander.id())));
        return verwanten;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
