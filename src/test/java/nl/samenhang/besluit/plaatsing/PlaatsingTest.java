package nl.samenhang.besluit.plaatsing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.plek.Plek;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekbouw;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A place with one bed, and who keeps the register of places. */
abstract class PlaatsingTest extends DossierTest {

    static final LocalDate BEGIN = LocalDate.of(2026, 9, 21);

    @Autowired Aanbieders aanbieders;
    @Autowired Plekken plekken;
    @Autowired Plaatsingen plaatsingen;
    @Autowired Matches matches;

    Gebruiker contract;
    AanbiederId linde;
    PlekId huis;

    @BeforeEach
    void familyAndPlace() {
        family(BEGIN);
        contract = personeel.medewerker("Cora", "CONTRACTMANAGER", team);
        linde = new AanbiederId(UUID.randomUUID());
        does(contract, () -> Plekbouw.register(aanbieders, linde, "De Linde " + linde.value()));
        huis = place("Huis Zuid", 1, false);
    }

    PlaatsingId place(
            InwonerId wie, GezinId van, PlekId plek, Optional<NieuwePlaatsing.Reden> vorige) {
        return as(
                joris,
                () ->
                        plaatsingen.place(
                                new NieuwePlaatsing(
                                        van,
                                        wie,
                                        plek,
                                        LocalDate.now(clock),
                                        "Past bij wat nodig is",
                                        Optional.empty(),
                                        vorige)));
    }

    PlekId place(String naam, int bedden, boolean afgeschermd) {
        var id = PlekId.next();
        does(contract, () -> plekken.save(plek(id, naam, bedden, afgeschermd), Optional.empty()));
        return id;
    }

    Plek plek(PlekId id, String naam, int bedden, boolean afgeschermd) {
        return Plekbouw.plek(Pleksoort.GEZINSHUIS, naam, linde)
                .met(bedden)
                .geheim(afgeschermd)
                .as(id);
    }

    static Match said(Matchpartij wie, Matchantwoord wat) {
        return new Match(wie, wat, "zo is het", "Lotte", BEGIN, false);
    }

    String pad() {
        return "/gezinnen/" + gezin + "/plaatsingen";
    }
}
