package nl.samenhang.mensen.inwoner.brp.bevragen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AntwoordlezerTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void fields_that_nobody_knows_and_fields_of_another_kind_break_nothing() {
        var persoon =
                read("""
                                {"personen": [{
                                  "burgerservicenummer": "geen nummer", "schoenmaat": {"links": 42},
                                  "naam": {"geslachtsnaam": "Wit", "nieuw": []},
                                  "geboorte": {"datum": {"type": "Datum", "datum": "2019-02-31"}},
                                  "geslacht": "V", "ouders": {"geen": "lijst"}, "partners": "geen",
                                  "verblijfplaats": {"type": "Ruimtestation"},
                                  "geheimhoudingPersoonsgegevens": 7}],
                                 "_links": {}}
                                """)
                        .getFirst();
        assertThat(persoon.naam()).isEqualTo("Wit");
        assertThat(persoon.bsn()).isEmpty();
        assertThat(persoon.geboortedatum()).isEmpty();
        assertThat(persoon.woonplek()).isEmpty();
        assertThat(persoon.geheim()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    geval          | datum                                            | eerste     | precisie
                    de hele datum  | {"type":"Datum","datum":"1990-05-06"}            | 1990-05-06 | DAG
                    zonder dag     | {"type":"JaarMaandDatum","jaar":1990,"maand":5}  | 1990-05-01 | MAAND
                    alleen het jaar | {"type":"JaarDatum","jaar":1990}                | 1990-01-01 | JAAR
                    """)
    void a_date_is_known_as_far_as_the_register_knows_it(
            String geval, String datum, LocalDate eerste, Geboortedatum.Precisie precisie) {
        var persoon = read("{\"personen\":[{\"geboorte\":{\"datum\":" + datum + "}}]}").getFirst();
        assertThat(persoon.geboortedatum()).contains(new Geboortedatum(eerste, precisie));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    geval           | verblijfplaats                                                                                                                             | soort      | adres
                    een huis        | {"type":"Adres","verblijfadres":{"officieleStraatnaam":"Laan","huisnummer":1,"huisletter":"a","huisnummertoevoeging":"bis","postcode":"9911AA","woonplaats":"X"}} | WOONADRES  | Laan 1a bis, 9911 AA X
                    tegenover een huis | {"type":"Adres","verblijfadres":{"officieleStraatnaam":"Laan","huisnummer":3,"aanduidingBijHuisnummer":{"code":"to"},"woonplaats":"X"}} | WOONADRES  | Laan 3 to, X
                    alleen post     | {"type":"Adres","functieAdres":{"code":"B"},"verblijfadres":{"korteStraatnaam":"Laan","huisnummer":2,"woonplaats":"X"}}                    | BRIEFADRES | Laan 2, X
                    een ligplaats   | {"type":"Locatie","verblijfadres":{"locatiebeschrijving":"Woonboot bij de sluis"}}                                                          | WOONADRES  | Woonboot bij de sluis,
                    in het buitenland | {"type":"VerblijfplaatsBuitenland","verblijfadres":{"regel1":"Rue 1","land":{"omschrijving":"Frankrijk"}}}                                | BUITENLAND | Rue 1, Frankrijk
                    niemand weet het | {"type":"VerblijfplaatsOnbekend"}                                                                                                         | ONBEKEND   | ,
                    """)
    void where_somebody_lives_has_four_forms(
            String geval, String plek, Adressoort soort, String adres) {
        var woonplek =
                read("{\"personen\":[{\"verblijfplaats\":" + plek + "}]}")
                        .getFirst()
                        .woonplek()
                        .orElseThrow();
        assertThat(woonplek.soort()).isEqualTo(soort);
        assertThat(woonplek.adres().toString().strip()).isEqualTo(adres);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    soort                     | ouder     | code
                    GezamenlijkOuderlijkGezag |           | BEIDE_OUDERS
                    EenhoofdigOuderlijkGezag  | 999990020 | OUDER_1
                    EenhoofdigOuderlijkGezag  | 999990032 | OUDER_2
                    GezamenlijkGezag          | 999990032 | OUDER_2_EN_DERDE
                    Voogdij                   |           | DERDE
                    """)
    void authority_is_told_by_people_and_kept_by_code(String soort, String ouder, Gezagscode code) {
        var kind = "999990019";
        var antwoord =
                """
                {"personen": [{"burgerservicenummer": "%s",
                  "ouders": [{"burgerservicenummer": "999990020", "ouderAanduiding": "1"},
                             {"burgerservicenummer": "999990032", "ouderAanduiding": "2"}],
                  "gezag": [{"type": "%s", "minderjarige": {"burgerservicenummer": "%s"},
                             "ouder": {"burgerservicenummer": "%s"}}]}]}
                """
                        .formatted(kind, soort, kind, ouder == null ? "" : ouder);
        var persoon = read(antwoord).getFirst();
        assertThat(persoon.gezag()).contains(code);
        assertThat(persoon.verwanten(Relatiesoort.OUDER)).hasSize(2);
    }

    @ParameterizedTest(name = "{0}: silent about {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ouders.naam,partners.naam,kinderen.naam | ''
                    ouders,partners                         | KIND
                    ouders.burgerservicenummer,gezag        | PARTNER,KIND
                    naam.voornamen                          | OUDER,PARTNER,KIND
                    """)
    void an_answer_is_silent_about_relatives_who_were_not_asked_for(String velden, String over) {
        var persoon =
                Antwoordlezer.persons(
                                JSON.readTree("{\"personen\": [{}]}"), List.of(velden.split(",")))
                        .getFirst();
        assertThat(persoon.zwijgtOver())
                .extracting(Relatiesoort::name)
                .containsExactlyInAnyOrder(over.isEmpty() ? new String[0] : over.split(","));
    }

    private static List<Brppersoon> read(String text) {
        return Antwoordlezer.persons(
                JSON.readTree(text), List.of("ouders.naam", "partners", "kinderen.naam"));
    }
}
