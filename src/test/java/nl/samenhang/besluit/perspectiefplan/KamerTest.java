package nl.samenhang.besluit.perspectiefplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamers;
import nl.samenhang.besluit.perspectiefplan.kamer.Kamervraag;
import nl.samenhang.netwerk.aanbieder.AanbiederId;
import nl.samenhang.netwerk.aanbieder.Aanbieders;
import nl.samenhang.netwerk.plek.Huurcontract;
import nl.samenhang.netwerk.plek.PlekId;
import nl.samenhang.netwerk.plek.Plekbouw;
import nl.samenhang.netwerk.plek.Plekken;
import nl.samenhang.netwerk.plek.Pleksoort;
import nl.samenhang.netwerk.plek.VrijePlek;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation that offers rooms, at the place where Jesse lives. */
abstract class KamerTest extends JesseTest {

    static final LocalDate VRIJ = LocalDate.of(2027, 5, 1);

    @Autowired Kamers kamers;
    @Autowired Plekken plekken;
    @Autowired Aanbieders aanbieders;

    Gebruiker contract;
    AanbiederId organisatie;
    String plaats;
    String pad;
    PerspectiefplanId id;

    @BeforeEach
    void whoOffersRooms() {
        night(ZEVENTIEN_EN_HALF);
        id = plan().id();
        pad = "/perspectiefplannen/" + id + "/kamers";
        contract = personeel.medewerker("Cora", "CONTRACTMANAGER", team);
        organisatie = new AanbiederId(UUID.randomUUID());
        plaats = "Roermond " + organisatie.value().toString().substring(0, 8);
        as(
                contract,
                () ->
                        done(
                                () ->
                                        Plekbouw.register(
                                                aanbieders,
                                                organisatie,
                                                "Wonen met Aandacht " + plaats)));
    }

    List<VrijePlek> found(Kamervraag vraag) {
        return as(joris, () -> kamers.search(vraag)).stream()
                .filter(vrij -> vrij.plek().gebied().equals(plaats))
                .toList();
    }

    List<LocalDate> vanaf() {
        return found(Kamervraag.ALLES).stream().map(VrijePlek::vanaf).toList();
    }

    void keep(PlekId kamer, LocalDate van) {
        as(joris, () -> done(() -> kamers.reserve(id, kamer, Optional.of(van))));
    }

    PlekId room(int maanden, Optional<Huurcontract> huur) {
        var kamer = PlekId.next();
        as(
                contract,
                () ->
                        done(
                                () ->
                                        plekken.save(
                                                Plekbouw.plek(
                                                                Pleksoort.KAMER,
                                                                "Kamer " + maanden,
                                                                organisatie)
                                                        .in(plaats)
                                                        .vrij(VRIJ)
                                                        .verhuurd(huur)
                                                        .as(kamer),
                                                Optional.empty())));
        return kamer;
    }

    /** As it is typed, with one field otherwise. */
    String[] room(String veld, String anders) {
        var velden =
                new String[] {
                    "soort", "KAMER",
                    "naam", "Kamer aan de gang",
                    "aanbieder", organisatie.toString(),
                    "gebied", plaats,
                    "bedden", "1",
                    "bestemd", "IEDEREEN",
                    "vrijVanaf", "1-5-2027",
                    "huur", "425",
                    "maanden", "24",
                    "aandacht", "Els"
                };
        for (var i = 0; i < velden.length; i += 2) {
            velden[i + 1] = velden[i].equals(veld) ? anders : velden[i + 1];
        }
        return velden;
    }
}
