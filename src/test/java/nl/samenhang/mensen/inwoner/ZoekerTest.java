package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.platform.web.Zoekvraag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One person, and every way in which somebody may type who that is. */
class ZoekerTest extends SamenhangTest {

    /** A municipality of its own, where only these people live. */
    private static final Gemeentecode ZOEKDORP = new Gemeentecode("9947");

    private static final LocalDate LANG_GELEDEN = LocalDate.of(2015, 3, 1);

    @Autowired private Inwoners inwoners;
    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Relaties relaties;
    @Autowired private InwonerZoekbron zoekbron;

    private static Optional<InwonerId> lena = Optional.empty();

    @BeforeEach
    void villagers() {
        if (lena.isPresent()) {
            return;
        }
        lena =
                Optional.of(
                        register(
                                NieuweInwoner.withNaam("Léna Christina", "van den", "Meijer-Weiß")
                                        .bornOn(LocalDate.of(1980, 3, 12))
                                        .withBsn(new Bsn("999911193"))
                                        .livingAt(
                                                Adres.of(
                                                        "Burgemeester Krullaan",
                                                        "12-2",
                                                        "9947 AB",
                                                        "Zoekdorp"),
                                                LANG_GELEDEN)));
        here(
                () -> {
                    inwoners.change(lena.orElseThrow(), Bereikbaarheid.of("0612345678", ""));
                    return true;
                });
        register(
                NieuweInwoner.withNaam("Bram", "", "Zandstra")
                        .bornOn(LocalDate.of(1951, 7, 1))
                        .livingAt(Adres.of("Dijk", "100", "9947 CD", "Zoekdorp"), LANG_GELEDEN));
    }

    @Test
    void somebody_is_found_by_the_surname_of_the_partner_until_it_turns_out_to_be_a_mistake() {
        var sara = register(NieuweInwoner.withNaam("Sara", "de", "Wijs"));
        var emre = register(NieuweInwoner.withNaam("Emre", "", "Kayaoglu"));
        assertThat(find("de wijs-kayaoglu")).isEmpty();
        here(
                () -> {
                    relaties.relate(
                            emre,
                            Relatiesoort.PARTNER,
                            sara,
                            Optional.of(Periode.from(LANG_GELEDEN)));
                    return true;
                });
        assertThat(find("de wijs-kayaoglu")).containsExactly(sara);
        assertThat(find("emre wijs")).containsExactly(emre);
        assertThat(find("sara kayaoglu")).containsExactly(sara);
        here(
                () -> {
                    var relatie = inwoners.relaties(sara).getFirst().id().orElseThrow();
                    relaties.remove(sara, relatie);
                    return true;
                });
        assertThat(find("sara kayaoglu")).isEmpty();
    }

    @Test
    void who_is_called_so_comes_before_whose_partner_is_called_so() {
        var aad =
                register(
                        NieuweInwoner.withNaam("Aad", "", "Aalders")
                                .livingAt(
                                        Adres.of("Dijk", "7", "9947 CD", "Zoekdorp"),
                                        LANG_GELEDEN));
        var zoe = register(NieuweInwoner.withNaam("Zoë", "", "Zweepslag"));
        here(
                () -> {
                    relaties.relate(
                            aad,
                            Relatiesoort.PARTNER,
                            zoe,
                            Optional.of(Periode.from(LANG_GELEDEN)));
                    return true;
                });
        for (var getypt : List.of("zweepslag", "zwepslag", "zweeps")) {
            assertThat(find(getypt)).as(getypt).containsExactly(zoe, aad);
            assertThat(here(() -> zoekbron.search(new Zoekvraag(getypt, false, 10))))
                    .as("and it is told why")
                    .last()
                    .satisfies(hit -> assertThat(hit.regel().argumenten()).endsWith("Zweepslag"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meijer",
                "lena meijer",
                "MEIJER, Léna",
                "christina meij",
                "weiss",
                "Weiß meijer",
                "meijer-weiss",
                "van den meijer",
                "den meijer van lena",
                "12-3-1980",
                "12-03-1980",
                "12/3/1980",
                "12.3.1980",
                "1980-03-12",
                "19800312",
                "12031980",
                "120380",
                "12-3-80",
                "12-3-'80",
                "12 maart 1980",
                "12 mrt 1980",
                "12 mrt 80",
                "12e maart '80",
                "maart 1980",
                "3-1980",
                "1980",
                "meijer 1980",
                "1980 lena meijer",
                "van den 1980",
                "meij 1980 krullaan 12",
                "meyer 1980",
                "meijer 12-3-1980",
                "meijer 9947AB",
                "9947AB",
                "9947 ab",
                "9947 AB 12",
                "9947AB12",
                "9947ab 12-2",
                "krullaan",
                "krullaan 12",
                "krullaan 12-2",
                "burgemeester krullaan 12 2",
                "lena krul 12",
                "0612345678",
                "06-12345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "(06) 12345678",
                "+31612345678",
                "+31 6 12345678",
                "+31 (0)6 1234 5678",
                "0031 6 12345678",
                "612345678",
                "0612",
                "06-1234",
                "999911193",
                "9999.11.193",
                "999 911 193",
                "bsn 999911193"
            })
    void every_writing_finds_the_one_person_it_is_about(String getypt) {
        assertThat(find(getypt)).as(getypt).containsExactly(lena.orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    getypt,        fout
                    meyer,         y in plaats van ij
                    mijer,         een klank
                    meijr,         letter vergeten
                    meijjer,       letter te veel
                    mejier,        letters verwisseld
                    lenna meyer,   twee keer fout
                    leena,         dubbele letter
                    kristina,      k voor c
                    van meyer,     voorvoegsel niet volledig
                    de meijer,     ander voorvoegsel
                    weis,          een s te weinig
                    """)
    void a_misspelt_name_finds_the_person_who_was_meant(String getypt, String fout) {
        assertThat(find(getypt)).as(fout).contains(lena.orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meijer 1981",
                "meijer 13-3-1980",
                "meijer 1981",
                "zandstra 1980",
                "meijer 9947CD",
                "krullaan 13",
                "krullaan 122",
                "lena zandstra",
                "0612345679",
                "xqzzy"
            })
    void what_is_not_so_finds_nobody(String getypt) {
        assertThat(find(getypt)).as(getypt).doesNotContain(lena.orElseThrow());
    }

    @Test
    void four_digits_are_a_house_or_a_postcode_as_well_as_a_year_of_birth() {
        var griet =
                register(
                        NieuweInwoner.withNaam("Griet", "", "Haarsma")
                                .bornOn(LocalDate.of(1971, 5, 9))
                                .livingAt(
                                        Adres.of("Vaart", "1920", "1875 XZ", "Zoekdorp"),
                                        LANG_GELEDEN));
        for (var getypt : List.of("griet 1971", "griet 1920", "vaart 1920", "haarsma 1875")) {
            assertThat(find(getypt)).as(getypt).containsExactly(griet);
        }
        assertThat(find("griet 1921")).isEmpty();
    }

    @Test
    void a_shielded_address_and_its_postcode_find_nobody_and_the_name_still_does() {
        var kim =
                register(
                        NieuweInwoner.withNaam("Kim", "", "Verscholen")
                                .bornOn(LocalDate.of(1990, 1, 2))
                                .livingAt(
                                        Adres.of("Geheimsteeg", "7", "9947 ZZ", "Zoekdorp"),
                                        LANG_GELEDEN));
        assertThat(find("geheimsteeg 7")).containsExactly(kim);
        here(
                () -> {
                    verhuizingen.shield(List.of(kim));
                    return kim;
                });
        for (var adres :
                List.of("geheimsteeg", "geheimsteeg 7", "9947ZZ", "9947 zz 7", "gehijmsteeg")) {
            assertThat(find(adres)).as(adres).doesNotContain(kim);
        }
        assertThat(find("verscholen 1990")).containsExactly(kim);
    }

    @Test
    void another_municipality_finds_nobody_by_any_of_it() {
        for (var getypt : List.of("meijer", "meyer", "12-3-1980", "0612345678", "999911193")) {
            assertThat(as("INTAKE", new Gemeentecode("9948"), () -> inwoners.search(getypt, 10)))
                    .isEmpty();
        }
    }

    private List<InwonerId> find(String getypt) {
        return here(() -> inwoners.search(getypt, 10)).stream().map(Inwoner::id).toList();
    }

    private InwonerId register(NieuweInwoner nieuw) {
        return here(() -> inwoners.register(nieuw));
    }

    private <T> T here(Supplier<T> work) {
        return as("INTAKE", ZOEKDORP, work);
    }
}
