package nl.samenhang.werkplek.voorbeeldregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Gezag;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpantwoord;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpmelding;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brppersoon;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpregister;
import nl.samenhang.mensen.inwoner.brp.bevragen.Brpvraag;
import nl.samenhang.platform.security.Handeling;
import nl.samenhang.platform.security.Verwerkingslog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The client asks the stand-in over HTTP, as it would ask the register. */
class BrpregisterTest extends SamenhangTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);
    private static final String BIJHOUDEN = "brp-bijhouden";
    private static final String ZOEKEN = "brp-zoeken";

    @Autowired Registerserver server;
    @Autowired Brpregister register;
    @Autowired Nacht nacht;
    @Autowired Nummers nummers;
    @Autowired Inwoners inwoners;
    @Autowired Inschrijfbalie balie;
    @Autowired Relaties relaties;
    @Autowired Verhuizingen verhuizingen;
    @Autowired Verwerkingslog log;
    @Autowired JdbcClient jdbc;

    private final String achternaam = "Register" + letters();
    private final Adres adres = Adres.of("Laan " + letters(), "12 B", "", "Samenstad");
    private Bsn moederBsn;
    private Bsn kindBsn;
    private InwonerId moeder;
    private InwonerId kind;
    private URI url;

    @BeforeEach
    void people() {
        url = server.start(0);
        moederBsn = asSystem(nummers::next);
        moeder = living("Mia", LocalDate.of(1990, 2, 3), moederBsn);
        kindBsn = asSystem(nummers::next);
        kind = living("Kees", LocalDate.of(2019, 4, 5), kindBsn);
        asSystem(
                () -> {
                    relaties.relate(kind, Relatiesoort.OUDER, moeder, Optional.empty());
                    relaties.recordGezag(
                            new Gezag(
                                    kind,
                                    Gezagscode.OUDER_1,
                                    Periode.from(LocalDate.of(2019, 4, 5))));
                });
    }

    @Test
    void a_person_comes_back_with_address_relatives_and_authority() {
        var gevonden = person(kindBsn);
        assertThat(gevonden.naam()).isEqualTo("Kees " + achternaam);
        assertThat(gevonden.geboortedatum().orElseThrow().eerste())
                .isEqualTo(LocalDate.of(2019, 4, 5));
        var plek = gevonden.woonplek().orElseThrow();
        assertThat(plek.soort()).isEqualTo(Adressoort.WOONADRES);
        assertThat(plek.adres().sleutel()).isEqualTo(adres.sleutel());
        assertThat(plek.vanaf()).contains(LocalDate.of(2019, 4, 5));
        assertThat(gevonden.verwanten(Relatiesoort.OUDER))
                .singleElement()
                .satisfies(ouder -> assertThat(ouder.bsn()).contains(moederBsn));
        assertThat(gevonden.gezag()).contains(Gezagscode.OUDER_1);
        assertThat(gevonden.gemeente()).contains("9901");
    }

    @Test
    void a_search_gives_only_what_tells_who_it_is() {
        var vraag =
                new Brpvraag.ZoekMetGeslachtsnaamEnGeboortedatum(
                        achternaam.toUpperCase(java.util.Locale.ROOT),
                        LocalDate.of(1990, 2, 3),
                        Optional.empty(),
                        Optional.empty());
        var gevonden = found(ask(ZOEKEN, vraag));
        assertThat(gevonden)
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.bsn()).contains(moederBsn);
                            assertThat(p.verwanten()).isEmpty();
                            assertThat(p.woonplek()).isEmpty();
                        });
    }

    @Test
    void every_question_of_the_standard_is_answered() {
        person(moederBsn);
        var inhoud =
                post(
                        """
                {"type": "RaadpleegMetBurgerservicenummer", "fields": ["verblijfplaats"],
                 "burgerservicenummer": ["%s"]}
                """
                                .formatted(moederBsn.nummer()));
        var object =
                inhoud.replaceFirst(
                        "(?s).*adresseerbaarObjectIdentificatie\":\"([0-9]{16}).*", "$1");
        var nummer =
                inhoud.replaceFirst("(?s).*nummeraanduidingIdentificatie\":\"([0-9]{16}).*", "$1");
        var vragen =
                List.of(
                        new Brpvraag.ZoekMetNaamEnGemeenteVanInschrijving(
                                achternaam, "Mia*", SAMENSTAD, Optional.empty(), Optional.empty()),
                        new Brpvraag.ZoekMetStraatHuisnummerEnGemeenteVanInschrijving(
                                adres.straat(), 12, SAMENSTAD, Optional.empty(), Optional.empty()),
                        new Brpvraag.ZoekMetAdresseerbaarObjectIdentificatie(object),
                        new Brpvraag.ZoekMetNummeraanduidingIdentificatie(nummer));
        assertThat(vragen)
                .allSatisfy(
                        vraag ->
                                assertThat(found(ask(ZOEKEN, vraag)))
                                        .as(vraag.type())
                                        .anySatisfy(p -> assertThat(p.bsn()).contains(moederBsn)));
    }

    @Test
    void five_hundred_people_at_one_address_are_too_many_and_that_is_said() {
        var postcode = "9999ZZ";
        var groot = Adres.of("Kazerne " + letters(), "77", postcode, "Samenstad");
        asSystem(
                () ->
                        IntStream.range(0, 500)
                                .forEach(
                                        i ->
                                                nacht.settle(
                                                        "Nr " + i,
                                                        achternaam,
                                                        LocalDate.of(1990, 1, 1),
                                                        groot,
                                                        VANDAAG)));
        var vraag =
                new Brpvraag.ZoekMetPostcodeEnHuisnummer(
                        postcode, 77, Optional.empty(), Optional.empty());
        assertThat(ask(ZOEKEN, vraag)).isInstanceOf(Brpantwoord.TeVeel.class);
    }

    @Test
    void the_register_changes_while_our_file_does_not() {
        person(kindBsn);
        var nieuw = Adres.of("Nieuwe Laan", "1", "", "Samenstad");
        asSystem(() -> nacht.move(kindBsn, nieuw, VANDAAG));
        assertThat(person(kindBsn).woonplek().orElseThrow().adres().straat())
                .isEqualTo("Nieuwe Laan");
        assertThat(asSystem(() -> inwoners.get(kind)).adres()).contains(adres);
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(moeder),
                                Verhuizing.naar(Adres.of("Ergens", "3", "", "X"), VANDAAG)));
        assertThat(person(moederBsn).woonplek().orElseThrow().adres().sleutel())
                .as("what was told once is the register's own")
                .isEqualTo(adres.sleutel());
        assertThat(changed(VANDAAG)).contains(kindBsn).doesNotContain(moederBsn);
        assertThat(changed(VANDAAG.plusDays(1))).doesNotContain(kindBsn);
    }

    @Test
    void a_shielded_address_is_told_to_the_register_of_the_demo_and_marked() {
        asSystem(() -> verhuizingen.shield(List.of(moeder)));
        var gevonden = person(moederBsn);
        assertThat(gevonden.geheim()).isTrue();
        assertThat(gevonden.woonplek()).isPresent();
    }

    @Test
    void somebody_who_is_registered_elsewhere_is_told_to_live_there() {
        asSystem(
                () ->
                        jdbc.sql("update inwoner.inwoner set inschrijving = '0518' where id = :id")
                                .param("id", moeder.value())
                                .update());
        assertThat(person(moederBsn).gemeente()).contains("0518");
        assertThat(
                        found(
                                ask(
                                        ZOEKEN,
                                        new Brpvraag.ZoekMetNaamEnGemeenteVanInschrijving(
                                                achternaam,
                                                "Mia",
                                                new Gemeentecode("0518"),
                                                Optional.empty(),
                                                Optional.empty()))))
                .singleElement()
                .satisfies(p -> assertThat(p.bsn()).contains(moederBsn));
    }

    @ParameterizedTest
    @CsvSource({"application/hal+json,200", "application/json,406", "*/*,200"})
    void who_was_changed_is_told_in_the_form_of_the_update_api_only(String accept, int status)
            throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer =
                    client.send(
                            HttpRequest.newBuilder(
                                            URI.create(url + "update/wijzigingen?vanaf=2026-09-14"))
                                    .header("Accept", accept)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body()).contains(status == 200 ? "burgerservicenummers" : "406");
        }
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    nummer    | inhoud                     | status
                    999990019 | {}                         | 200
                    999990019 | {"einddatum":"2026-12-31"} | 200
                    999990018 | {}                         | 400
                    99999001  | {}                         | 400
                    999990019 | {"einddatum":"2026-02-31"} | 400
                    999990019 | nee                        | 400
                    """)
    void who_is_followed_is_told_in_the_form_of_the_update_api(
            String nummer, String inhoud, int status) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url + "update/volgindicaties/" + nummer))
                            .header("Content-Type", "application/json")
                            .PUT(HttpRequest.BodyPublishers.ofString(inhoud))
                            .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.body())
                    .contains(status == 200 ? "burgerservicenummer" : "paramsValidation");
        }
    }

    @Test
    void each_question_leaves_a_line_in_the_log() {
        asSystem(
                () ->
                        register.ask(
                                BIJHOUDEN,
                                new Brpvraag.RaadpleegMetBurgerservicenummer(List.of(kindBsn)),
                                List.of(kind)));
        assertThat(asSystem(() -> log.about(kind, 5)))
                .anySatisfy(
                        regel -> {
                            assertThat(regel.handeling()).isEqualTo(Handeling.INGEZIEN);
                            assertThat(regel.onderwerpSoort()).isEqualTo("brp-vraag");
                        });
    }

    @Test
    void a_register_that_is_down_gives_no_answer_and_answers_again_afterwards() {
        server.stop();
        assertThat(ask(BIJHOUDEN, one(kindBsn))).isInstanceOf(Brpantwoord.NietBereikbaar.class);
        assertThat(asSystem(() -> register.changedSince(VANDAAG, BIJHOUDEN)))
                .isInstanceOf(Brpmelding.GeenAntwoord.class);
        server.start(url.getPort());
        assertThat(person(kindBsn).bsn()).contains(kindBsn);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    geval                      | vraag                                                                                                            | code
                    een veld dat niet bestaat  | {"type":"RaadpleegMetBurgerservicenummer","fields":["schoenmaat"],"burgerservicenummer":["999990019"]}           | paramsValidation
                    een veld dat vanzelf komt  | {"type":"RaadpleegMetBurgerservicenummer","fields":["opschortingBijhouding"],"burgerservicenummer":["999990019"]} | paramsValidation
                    meer velden dan bij zoeken | {"type":"ZoekMetPostcodeEnHuisnummer","fields":["partners"],"postcode":"9999ZZ","huisnummer":1}                   | paramsValidation
                    geen velden                | {"type":"RaadpleegMetBurgerservicenummer","burgerservicenummer":["999990019"]}                                   | paramsValidation
                    een onbekende vraag        | {"type":"ZoekMetSchoenmaat","fields":["naam"]}                                                                   | paramsValidation
                    een dag die niet bestaat   | {"type":"ZoekMetGeslachtsnaamEnGeboortedatum","fields":["naam"],"geslachtsnaam":"Wit","geboortedatum":"2026-02-31"} | paramsValidation
                    geen json                  | nee                                                                                                              | paramsValidation
                    """)
    void a_wrong_question_is_refused_as_the_standard_says(String geval, String vraag, String code) {
        assertThat(post(vraag)).contains("\"status\":400", "\"code\":\"" + code + "\"");
    }

    private Brppersoon person(Bsn bsn) {
        return found(ask(BIJHOUDEN, one(bsn))).getFirst();
    }

    private static Brpvraag one(Bsn bsn) {
        return new Brpvraag.RaadpleegMetBurgerservicenummer(List.of(bsn));
    }

    private Brpantwoord ask(String doel, Brpvraag vraag) {
        return asSystem(() -> register.ask(doel, vraag, List.of()));
    }

    private List<Bsn> changed(LocalDate vanaf) {
        var melding = asSystem(() -> register.changedSince(vanaf, BIJHOUDEN));
        return ((Brpmelding.Gewijzigd) melding).nummers();
    }

    private static List<Brppersoon> found(Brpantwoord antwoord) {
        assertThat(antwoord).isInstanceOf(Brpantwoord.Gevonden.class);
        return ((Brpantwoord.Gevonden) antwoord).personen();
    }

    private String post(String body) {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(url + "/personen"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (java.io.IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private InwonerId living(String voornaam, LocalDate geboren, Bsn bsn) {
        var vanaf = LocalDate.of(2016, 1, 1);
        return asSystem(
                () ->
                        balie.register(
                                NieuweInwoner.withNaam(voornaam, "", achternaam)
                                        .bornOn(geboren)
                                        .livingAt(adres, geboren.isAfter(vanaf) ? geboren : vanaf)
                                        .withBsn(bsn)));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
