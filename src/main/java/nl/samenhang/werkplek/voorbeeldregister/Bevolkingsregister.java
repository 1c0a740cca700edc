package nl.samenhang.werkplek.voorbeeldregister;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.InwonerRechten;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.werkplek.voorbeeldregister.PersoonslijstRepository.Persoonslijst;
import org.springframework.stereotype.Component;

/**
 * The persons of the stand-in. Whom it was never asked about it finds in the loaded population; at
 * that moment it writes the person down, and from then on it knows only what it wrote itself.
 */
@Component
class Bevolkingsregister {

    /** More are not looked at; the standard refuses an answer of more than thirty. */
    private static final int LOOK = 600;

    private final PersoonslijstRepository lijsten;
    private final Overname overname;
    private final Inwoners inwoners;

    Bevolkingsregister(PersoonslijstRepository lijsten, Overname overname, Inwoners inwoners) {
        this.lijsten = lijsten;
        this.overname = overname;
        this.inwoners = inwoners;
    }

    /** The stand-in is its own house: it sees every address, and nobody of ours looks along. */
    static Verwerkingscontext context(Gemeentecode gemeente) {
        return new Verwerkingscontext(
                gemeente,
                Systeemgebruiker.GENERATOR.id(),
                "Voorbeeldregister",
                "SYSTEEM",
                Set.of(InwonerRechten.GEHEIM_ADRES),
                "voorbeeldregister",
                true);
    }

    <T> T asRegister(Supplier<T> work) {
        return Contexts.callAs(context(Contexts.current().gemeente()), work);
    }

    Optional<Persoonslijst> byBsn(Bsn bsn) {
        return lijsten.byBsn(bsn.nummer())
                .or(() -> asRegister(() -> inwoners.findByBsn(bsn).map(this::takeOver)));
    }

    /** Those whose list says this on this path, or whom the population knows by these words. */
    List<Persoonslijst> find(String pad, String waarde, String woorden) {
        var found = new LinkedHashMap<UUID, Persoonslijst>();
        lijsten.saying(pad, waarde, LOOK).forEach(lijst -> found.put(lijst.id(), lijst));
        asRegister(() -> inwoners.search(woorden, LOOK))
                .forEach(mens -> found.computeIfAbsent(mens.id().value(), id -> known(mens)));
        return List.copyOf(found.values());
    }

    /** Only those of whom the register itself wrote something down. */
    List<Persoonslijst> kept(String pad, String waarde) {
        return lijsten.saying(pad, waarde, LOOK);
    }

    List<String> changedSince(LocalDate vanaf) {
        return lijsten.changedSince(vanaf);
    }

    void follow(Bsn bsn, Optional<LocalDate> einde) {
        lijsten.follow(bsn.nummer(), einde);
    }

    void change(Persoonslijst lijst, LocalDate dag) {
        lijsten.change(lijst, dag);
    }

    private Persoonslijst known(Inwoner mens) {
        return lijsten.find(mens.id().value()).orElseGet(() -> asRegister(() -> takeOver(mens)));
    }

    /** The housemates come along, so that the address gives all of them. */
    private Persoonslijst takeOver(Inwoner mens) {
        Map<UUID, Persoonslijst> all = new LinkedHashMap<>();
        Stream.concat(Stream.of(mens), inwoners.housemates(mens.id()).stream())
                .forEach(
                        huisgenoot -> {
                            var lijst =
                                    new Persoonslijst(
                                            huisgenoot.id().value(), overname.of(huisgenoot));
                            lijsten.keep(lijst);
                            all.put(lijst.id(), lijst);
                        });
        return lijsten.find(mens.id().value()).orElseThrow();
    }
}
