package nl.samenhang.mensen.overdracht;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.overdracht.Meegaande.Akkoord;
import nl.samenhang.mensen.overdracht.Meegaande.Als;
import nl.samenhang.mensen.overdracht.Meegaande.Grond;
import nl.samenhang.mensen.overdracht.Meegaande.Wijze;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Actie;
import nl.samenhang.regie.gezinsplan.ActieId;
import nl.samenhang.regie.gezinsplan.Afspraken;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Partij;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import nl.samenhang.werkplek.tijdlijn.Notities;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A family with a full file in Samenstad, that moves: mother of 38, Noor of 16 and Bram of 4; and
 * Ina, who takes files in for Anderstad.
 */
abstract class Verhuisproef extends RegieTest {

    static final Gemeentecode ZWOLLE = new Gemeentecode("0193");
    static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    @Autowired Overdrachten overdrachten;
    @Autowired Overdrachtverzendingen verzendingen;
    @Autowired Ontvangsten ontvangsten;
    @Autowired Overnames overnames;
    @Autowired Sleutels sleutels;
    @Autowired OverdrachtRepository repository;
    @Autowired Relaties relaties;
    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Gezinsplannen plannen;
    @Autowired Plandoelen doelen;
    @Autowired Afspraken afspraken;
    @Autowired Notities notities;
    @Autowired Documenten documenten;
    @Autowired Voorzieningen voorzieningen;
    @Autowired JdbcClient jdbc;
    @Autowired private Rollen rollen;

    String naam;
    InwonerId moeder;
    InwonerId dochter;
    InwonerId zoon;
    GezinId dossier;
    MedewerkerId ina;
    TeamId teamDaar;

    @BeforeEach
    void fillTheFile() {
        naam = letters();
        var adres =
                Adres.of(
                        "Proefstraat",
                        String.valueOf(System.nanoTime() % 9999),
                        "9901AB",
                        "Samenstad");
        moeder = person("Sanne", LocalDate.of(1988, 5, 1), adres);
        dochter = person("Noor", LocalDate.of(2010, 3, 2), adres);
        zoon = person("Bram", LocalDate.of(2022, 1, 9), adres);
        asSystem(() -> relaties.relate(dochter, Relatiesoort.OUDER, moeder, Optional.empty()));
        asSystem(() -> relaties.relate(zoon, Relatiesoort.OUDER, moeder, Optional.empty()));
        dossier = asSystem(() -> gezinnen.create(List.of(moeder, dochter, zoon), team));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(dossier, yusuf));
        by(yusuf, "CONSULENT", this::work);
        asSystem(() -> new Dossiervulling(jdbc, dossier, yusuf, moeder, dochter).fill());
        ina = new MedewerkerId(UUID.randomUUID());
        teamDaar = teamIn(ANDERSTAD);
        List.of(SAMENSTAD, ANDERSTAD).forEach(this::makeKey);
    }

    private void work() {
        gezinnen.writeWoorden(dossier, "Wij willen rust in huis, ook in het nieuwe huis.");
        plannen.start(dossier);
        var doel = doel(Optional.of(dochter), "Noor gaat weer naar school");
        doelen.add(dossier, doel);
        doelen.add(dossier, doel(Optional.of(moeder), "Sanne slaapt weer door"));
        doelen.add(dossier, doel(Optional.empty(), "Samen eten aan tafel"));
        doelen.add(
                dossier,
                new Actie(
                        ActieId.next(),
                        Optional.of(doel.id()),
                        "Bellen met de mentor",
                        Partij.of(yusuf, "Yusuf Demir"),
                        Optional.of(VANDAAG.plusDays(7)),
                        Optional.empty()));
        afspraken.make(
                dossier, Partij.bekende("Oma Truus"), "Woensdag oppassen", VANDAAG.plusDays(30));
        notities.write(
                dossier,
                Notitiesoort.GESPREK,
                VANDAAG,
                "Noor vertelt over school.",
                List.of(dochter));
        notities.write(dossier, Notitiesoort.HUISBEZOEK, VANDAAG, "Sanne is moe.", List.of(moeder));
        notities.write(dossier, Notitiesoort.MAIL, VANDAAG, "Het hele gezin was er.", List.of());
        documenten.store(
                NieuwDocument.of(
                                "rapport.txt",
                                "Rapport van school".getBytes(StandardCharsets.UTF_8),
                                Onderwerp.of("gezin", dossier))
                        .inGezin(dossier)
                        .about(List.of(dochter)));
        voorzieningen.record(
                new Voorziening(
                        VoorzieningId.next(),
                        dossier,
                        moeder,
                        Wet.WMO,
                        Leveringsvorm.ZIN,
                        "Hulp bij het huishouden",
                        Optional.of("Thuis Beter"),
                        Periode.from(VANDAAG.minusDays(90)),
                        new Hulpcontact("Ans", "0201234567")));
    }

    private static Doel doel(Optional<InwonerId> wie, String tekst) {
        return new Doel(
                DoelId.next(),
                wie,
                Levensdomein.values()[0],
                tekst,
                "zo is het nu",
                "zo moet het worden",
                Optional.of(VANDAAG.plusDays(60)),
                Voortgang.OP_WEG,
                "het begin is er",
                false);
    }

    private InwonerId person(String voornaam, LocalDate geboren, Adres adres) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "van", naam)
                        .bornOn(geboren)
                        .livingAt(adres, VANDAAG.minusYears(1));
        return asSystem(() -> balie.register(nieuw));
    }

    /** A surname that nobody has and that sounds like no other. */
    static String letters() {
        var tekst = UUID.randomUUID().toString().replace("-", "");
        return "Q"
                + Arrays.stream(tekst.substring(0, 10).split(""))
                        .map(c -> String.valueOf((char) ('a' + Integer.parseInt(c, 16))))
                        .collect(Collectors.joining());
    }

    TeamId teamIn(Gemeentecode gemeente) {
        var id = TeamId.next();
        as(
                "TEST",
                gemeente,
                () ->
                        jdbc.sql("insert into security.team values (:gemeente, :id, :naam, 'Zuid')")
                                .param("gemeente", gemeente.code())
                                .param("id", id.value())
                                .param("naam", "Team " + id)
                                .update());
        return id;
    }

    void makeKey(Gemeentecode gemeente) {
        as(
                "BEHEERDER",
                gemeente,
                () -> {
                    if (sleutels.signing().isEmpty()) {
                        sleutels.renew();
                    }
                    return true;
                });
    }

    Sleutel keyOf(Gemeentecode gemeente) {
        return as("BEHEERDER", gemeente, () -> sleutels.signing().orElseThrow());
    }

    /** Yusuf, the contact person, for the purpose and with the rights that he really has. */
    <T> T gever(Supplier<T> work) {
        return in(SAMENSTAD, yusuf.value(), "CONSULENT", OverdrachtRechten.DOEL, work);
    }

    void gever(Runnable work) {
        gever(
                () -> {
                    work.run();
                    return true;
                });
    }

    <T> T ontvanger(Gemeentecode gemeente, Supplier<T> work) {
        return in(gemeente, ina.value(), "INTAKE", OverdrachtRechten.DOEL_OVERNEMEN, work);
    }

    void ontvanger(Gemeentecode gemeente, Runnable work) {
        ontvanger(
                gemeente,
                () -> {
                    work.run();
                    return true;
                });
    }

    <T> T in(Gemeentecode gemeente, UUID wie, String rol, String doel, Supplier<T> work) {
        var rechten =
                rollen.all().stream()
                        .filter(r -> r.rol().equals(rol))
                        .flatMap(r -> r.rechten().stream())
                        .collect(Collectors.toSet());
        return as(new Verwerkingscontext(gemeente, wie, rol, rol, rechten, doel, false), work);
    }

    static Map<Dossierdeel, String> everything() {
        var delen = new EnumMap<Dossierdeel, String>(Dossierdeel.class);
        for (var deel : Dossierdeel.values()) {
            delen.put(deel, "Zodat zij verder kunnen waar wij stopten");
        }
        return delen;
    }

    static Meegaande agrees(InwonerId wie, Als... als) {
        return new Meegaande(
                wie,
                Grond.TOESTEMMING,
                Optional.empty(),
                Optional.empty(),
                Arrays.stream(als)
                        .map(een -> new Akkoord(een, "Sanne", Wijze.MONDELING, VANDAAG))
                        .toList());
    }

    OverdrachtId begin(String gemeente) {
        return gever(() -> overdrachten.start(dossier, gemeente, everything()));
    }

    /** With the consent of all three. */
    OverdrachtId agreed(String gemeente) {
        var id = begin(gemeente);
        gever(() -> overdrachten.include(id, agrees(moeder, Als.ZELF)));
        gever(() -> overdrachten.include(id, agrees(dochter, Als.ZELF)));
        gever(() -> overdrachten.include(id, agrees(zoon, Als.OUDER)));
        return id;
    }

    OverdrachtId offered(String gemeente) {
        var id = agreed(gemeente);
        gever(() -> verzendingen.offer(id));
        return id;
    }

    /** The package as it was signed. */
    byte[] pakket(OverdrachtId id) {
        return gever(() -> repository.content(id).orElseThrow());
    }

    Map<String, byte[]> files(OverdrachtId id) {
        return new LinkedHashMap<>(Pakketinhoud.read(pakket(id), Pakketinhoud.GROOTST));
    }

    static String text(Map<String, byte[]> bestanden, String naam) {
        return new String(bestanden.getOrDefault(naam, new byte[0]), StandardCharsets.UTF_8);
    }

    /** All data of a package as one text, without the documents and the picture of it. */
    static String all(Map<String, byte[]> bestanden) {
        return bestanden.keySet().stream()
                .filter(naam -> naam.endsWith(".json"))
                .map(naam -> text(bestanden, naam))
                .collect(Collectors.joining("\n"));
    }

    static Set<String> names(Map<String, byte[]> bestanden) {
        return bestanden.keySet();
    }
}
