package nl.samenhang.mensen;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.huishouden.Huishoudens;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.mensen.registerwijziging.Bijwerking;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.Registerwijzigingen;
import nl.samenhang.mensen.registerwijziging.Uitslag;
import nl.samenhang.mensen.registerwijziging.Wijzigingfilter;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.werkplek.voorbeeldregister.Nacht;
import nl.samenhang.werkplek.voorbeeldregister.Registerserver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Mia and Piet, married, with Tom of ten, in one house and one file of which Yusuf is the contact
 * person; and a register that answers. Each test has its own.
 */
abstract class BrpTest extends RegieTest {

    /** Far from the numbers that the stand-in gives out itself. */
    private static final AtomicInteger NUMMERS = new AtomicInteger(999_960_000);

    protected static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);
    protected static final LocalDate GISTEREN = VANDAAG.minusDays(1);

    @Autowired protected Registerserver server;
    @Autowired protected Nacht nacht;
    @Autowired protected Bijwerking bijwerking;
    @Autowired protected Registerwijzigingen wijzigingen;
    @Autowired protected Relaties relaties;
    @Autowired protected Verhuizingen verhuizingen;
    @Autowired protected Huishoudens huishoudens;
    @Autowired protected Aanspreekpunten aanspreekpunten;

    protected final String straat = "Brpstraat" + UUID.randomUUID().toString().substring(0, 8);
    protected URI url = URI.create("about:blank");
    protected Bsn miaBsn = nummer();
    protected Bsn pietBsn = nummer();
    protected Bsn tomBsn = nummer();
    protected InwonerId mia;
    protected InwonerId piet;
    protected InwonerId tom;
    protected GezinId dossier;

    @BeforeEach
    void family() {
        empty(
                "voorbeeldregister.persoonslijst",
                "registerwijziging.stand",
                "registerwijziging.vraag");
        url = server.start(0);
        mia = living("Mia", LocalDate.of(1988, 4, 1), miaBsn);
        piet = living("Piet", LocalDate.of(1986, 4, 1), pietBsn);
        tom = living("Tom", LocalDate.of(2016, 4, 1), tomBsn);
        asSystem(
                () -> {
                    relaties.relate(
                            mia,
                            Relatiesoort.PARTNER,
                            piet,
                            Optional.of(Periode.from(LocalDate.of(2014, 6, 1))));
                    relaties.relate(tom, Relatiesoort.OUDER, mia, Optional.empty());
                    relaties.relate(tom, Relatiesoort.OUDER, piet, Optional.empty());
                    verhuizingen.move(
                            List.of(mia, piet, tom),
                            Verhuizing.naar(adres("5"), LocalDate.of(2020, 1, 1)));
                });
        dossier = asSystem(() -> gezinnen.create(List.of(mia, piet, tom), team));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(dossier, yusuf));
        asSystem(() -> bijwerking.compare(tom));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    protected static Bsn nummer() {
        while (true) {
            var bsn = Bsn.parse(String.valueOf(NUMMERS.decrementAndGet()));
            if (bsn.isPresent()) {
                return bsn.get();
            }
        }
    }

    protected Adres adres(String nummer) {
        return Adres.of(straat, nummer, "", "Samenstad");
    }

    protected InwonerId living(String voornaam, LocalDate geboren, Bsn bsn) {
        return asSystem(
                () ->
                        balie.register(
                                NieuweInwoner.withNaam(voornaam, "", "Brp")
                                        .bornOn(geboren)
                                        .withBsn(bsn)));
    }

    /** The night is over: what the register changed is taken over. */
    protected Uitslag morning() {
        return asSystem(bijwerking::update);
    }

    protected List<Registerwijziging> of(InwonerId wie) {
        return asSystem(
                () ->
                        wijzigingen
                                .events(
                                        new Wijzigingfilter(
                                                true,
                                                Optional.empty(),
                                                Optional.of(wie),
                                                Optional.empty()),
                                        20)
                                .stream()
                                .flatMap(groep -> groep.wijzigingen().stream())
                                .toList());
    }

    protected Registerwijziging last(InwonerId wie) {
        return of(wie).getFirst();
    }

    protected List<InwonerId> household(InwonerId wie) {
        return asSystem(() -> huishoudens.of(wie).orElseThrow().ledenOn(VANDAAG));
    }

    protected List<InwonerId> leden() {
        return asSystem(() -> gezinnen.get(dossier).inwonersOn(VANDAAG));
    }
}
