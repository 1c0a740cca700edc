package nl.samenhang.mensen.inwoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in the file already is found however the desk hears or types the name. */
class GelijkenTest extends SamenhangTest {

    private static final Adres LAAN = Adres.of("Dubbellaan", "7", "9918 DL", "Samenstad");

    @Autowired Inwoners inwoners;
    @Autowired Inschrijfbalie balie;
    @Autowired Gelijken gelijken;

    private InwonerId margriet;

    @BeforeEach
    void somebody_stands_in_the_file() {
        var nieuw =
                NieuweInwoner.withNaam("Margriet Elisabeth", "van der", "Wijngaarden-Groß")
                        .bornOn(LocalDate.of(1961, 4, 9))
                        .livingAt(LAAN, LocalDate.of(2001, 1, 1));
        margriet =
                in(
                        "9901",
                        () ->
                                inwoners.search("wijngaarden gross", 1).stream()
                                        .findFirst()
                                        .map(Inwoner::id)
                                        .orElseGet(() -> balie.register(nieuw)));
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    voornaam  | achternaam        | geboren
                    Margriet  | Wijngaarden       | 1961-04-09
                    margriet  | van Wijngaarden   | 1961-04-09
                    Margriet  | Gross             | 1961-04-09
                    Margriet  | Wyngaarden        | 1961-04-09
                    Margriet  | Wijngaardne       | 1961-04-09
                    Margreit  | Wijngaarden       | 1961-04-09
                    Griet     | Wijngaarden       | 1961-04-09
                    Margriet  | Wijngaarden       | 1961-09-04
                    Margriet  | Wijngaarden       | 1961-04-19
                    Margriet  | Wijngaarden       | 1962-04-09
                    Margriet  | Wijngaarden       | 1991-04-09
                    Margriet  | Wijngaarden       | 1916-04-09
                    M.        | Wijngaarden       | 1961-04-09
                    Wijngaarden | Margriet        | 1961-04-09
                    """)
    void one_part_written_otherwise_still_finds_the_person(
            String voornaam, String achternaam, LocalDate geboren) {
        var typed = NieuweInwoner.withNaam(voornaam, "", achternaam).bornOn(geboren);
        assertThat(find("9901", typed)).contains(margriet);
    }

    @Test
    void another_name_of_the_same_day_is_not_shown() {
        var typed = NieuweInwoner.withNaam("Fatma", "", "Yilmaz").bornOn(LocalDate.of(1961, 4, 9));
        assertThat(find("9901", typed)).doesNotContain(margriet);
    }

    @Test
    void a_name_alone_finds_who_bears_it() {
        var typed = NieuweInwoner.withNaam("Margriet", "", "Wijngaarden");
        assertThat(find("9901", typed)).contains(margriet);
    }

    @Test
    void another_municipality_has_nobody_who_looks_alike() {
        var typed =
                NieuweInwoner.withNaam("Margriet", "", "Wijngaarden")
                        .bornOn(LocalDate.of(1961, 4, 9));
        assertThat(find("9902", typed)).isEmpty();
    }

    private List<InwonerId> find(String gemeente, NieuweInwoner typed) {
        return in(
                gemeente,
                () -> gelijken.of(typed).stream().map(gelijke -> gelijke.inwoner().id()).toList());
    }

    private static <T> T in(String gemeente, java.util.function.Supplier<T> work) {
        var context =
                new Verwerkingscontext(
                        new Gemeentecode(gemeente),
                        UUID.randomUUID(),
                        "Toets",
                        "INTAKE",
                        Set.of(),
                        "dossiervoering",
                        false);
        return Contexts.callAs(context, work);
    }
}
