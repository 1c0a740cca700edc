package nl.samenhang.mensen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Periode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HuishoudenpolicyTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);

    /**
     * People are letters with their age, ties are {@code A=B} for partners and {@code A>B} for
     * parent and child, answers are {@code A+B} for together and {@code A-B} for apart.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    geval                                      | bewoners                 | banden              | antwoorden | huishoudens | vragen
                    iemand alleen                              | A81                      |                     |            | A           |
                    partners                                   | A40 B38                  | A=B                 |            | AB          |
                    ouder met kinderen                         | A38 B16 C4 D2            | A>B A>C A>D         |            | ABCD        |
                    ouder met kind en partner zonder band      | A38 B40 C4               | A=B A>C             |            | ABC         |
                    volwassen kind zonder eigen gezin          | A60 B30                  | A>B                 |            | AB          |
                    volwassen kind met eigen kind bij ouder    | A60 B30 C5               | A>B B>C             |            | A BC        | B:A:KIND_MET_EIGEN_GEZIN
                    hetzelfde, beantwoord met samen            | A60 B30 C5               | A>B B>C             | A+B        | ABC         |
                    hetzelfde, beantwoord met apart            | A60 B30 C5               | A>B B>C             | A-B        | A BC        |
                    twee volwassenen zonder band               | A40 B38                  |                     |            | A B         | B:A:TWEE_VOLWASSENEN
                    ouder met kind en een volwassene erbij     | A38 B4 C41               | A>B                 |            | AB C        | C:A:TWEE_VOLWASSENEN
                    drie volwassenen zonder band               | A40 B38 C30              |                     |            | A B C       |
                    partners die apart zijn gezegd             | A40 B38                  | A=B                 | A-B        | A B         |
                    kind zonder ouder                          | A40 B10                  |                     |            | A B         | B:A:KIND_ZONDER_OUDER
                    kind met alleen een grootouder             | A70 B10                  | X>B A>X             |            | A B         | B:A:KIND_BIJ_GROOTOUDER
                    kind, grootouder, en het antwoord samen    | A70 B10                  | X>B A>X             | A+B        | AB          |
                    kamers of een instelling                   | A40 B38 C30 D25 E60 F61  |                     |            | A B C D E F |
                    kinderen zonder ouder in een instelling    | A40 B38 C30 D25 E60 F61 G9 H8 |                |            | A B C D E F G H |
                    kind bij grootouder in een instelling      | A70 B38 C30 D25 E60 F61 G9 | X>G A>X           |            | A B C D E F G | G:A:KIND_BIJ_GROOTOUDER
                    """)
    void who_lives_with_whom(
            String geval,
            String bewoners,
            String banden,
            String antwoorden,
            String huishoudens,
            String vragen) {
        var town = new Town(bewoners, banden);
        var uitkomst =
                Huishoudenpolicy.derive(town.bewoners(), VANDAAG, town.antwoorden(antwoorden));
        assertThat(uitkomst.groepen().stream().map(town::letters).collect(Collectors.toSet()))
                .isEqualTo(Set.of(huishoudens.split(" ")));
        assertThat(uitkomst.twijfels().stream().map(town::vraag).toList())
                .isEqualTo(vragen == null ? List.of() : List.of(vragen.split(" ")));
    }

    @Test
    void a_household_goes_on_when_a_child_is_born_and_when_one_leaves() {
        var town = new Town("A40 B38 C20 D2", "A=B A>C B>C A>D B>D");
        var bewoners =
                town.bewonersWith(
                        Map.of(
                                "A", Periode.from(LocalDate.of(2000, 1, 1)),
                                "B", Periode.from(LocalDate.of(2004, 5, 1)),
                                "C",
                                        Periode.between(
                                                LocalDate.of(2006, 9, 1), LocalDate.of(2025, 9, 1)),
                                "D", Periode.from(LocalDate.of(2024, 9, 1))));
        var uitkomst = Bewoningslijn.derive(bewoners, VANDAAG, Map.of());
        assertThat(uitkomst.huishoudens()).hasSize(1);
        assertThat(uitkomst.huishoudens().getFirst().leden())
                .extracting(
                        lid ->
                                town.letter(lid.inwoner())
                                        + " "
                                        + lid.periode().van()
                                        + " "
                                        + lid.periode().tot().map(LocalDate::toString).orElse(""))
                .containsExactlyInAnyOrder(
                        "A 2000-01-01 ",
                        "B 2004-05-01 ",
                        "C 2006-09-01 2025-09-01",
                        "D 2024-09-01 ");
    }

    @Test
    void the_next_people_at_an_address_are_another_household() {
        var town = new Town("A40 B38", "");
        var bewoners =
                town.bewonersWith(
                        Map.of(
                                "A",
                                        Periode.between(
                                                LocalDate.of(2000, 1, 1), LocalDate.of(2010, 1, 1)),
                                "B", Periode.from(LocalDate.of(2010, 1, 1))));
        assertThat(Bewoningslijn.derive(bewoners, VANDAAG, Map.of()).huishoudens()).hasSize(2);
    }

    @Test
    void who_parted_lived_together_until_that_day_and_is_a_question_since() {
        var town = new Town("A40 B38", "A=B").apartFrom(LocalDate.of(2024, 6, 1), "A", "B");
        var samen = Periode.from(LocalDate.of(2010, 1, 1));
        var uitkomst =
                Bewoningslijn.derive(
                        town.bewonersWith(Map.of("A", samen, "B", samen)), VANDAAG, Map.of());
        assertThat(uitkomst.huishoudens()).hasSize(2);
        assertThat(uitkomst.huishoudens().getFirst().leden())
                .extracting(Huishoudenlid::periode)
                .containsExactlyInAnyOrder(
                        samen, Periode.between(samen.van(), LocalDate.of(2024, 6, 1)));
        assertThat(uitkomst.twijfels())
                .extracting(Twijfel::reden)
                .containsExactly(Twijfelreden.TWEE_VOLWASSENEN);
    }

    @Test
    void five_hundred_people_who_came_one_by_one_to_one_address_are_nobodys_question() {
        var bewoners = new ArrayList<Bewoner>();
        for (var i = 0; i < 500; i++) {
            bewoners.add(
                    new Bewoner(
                            InwonerId.next(),
                            Optional.of(VANDAAG.minusYears(i % 2 == 0 ? 30 : 12)),
                            Periode.from(VANDAAG.minusDays(500 - i)),
                            Set.of(),
                            Set.of(InwonerId.next()),
                            Set.of(),
                            Map.of()));
        }
        var uitkomst = Bewoningslijn.derive(bewoners, VANDAAG, Map.of());
        assertThat(uitkomst.huishoudens()).hasSize(500);
        assertThat(uitkomst.twijfels()).isEmpty();
    }

    @Test
    void who_comes_back_has_two_periods() {
        var town = new Town("A60 B25", "A>B");
        var bewoners =
                new ArrayList<>(
                        town.bewonersWith(
                                Map.of(
                                        "A", Periode.from(LocalDate.of(2000, 1, 1)),
                                        "B",
                                                Periode.between(
                                                        LocalDate.of(2001, 1, 1),
                                                        LocalDate.of(2020, 1, 1)))));
        bewoners.addAll(town.bewonersWith(Map.of("B", Periode.from(LocalDate.of(2024, 1, 1)))));
        var huishoudens = Bewoningslijn.derive(bewoners, VANDAAG, Map.of()).huishoudens();
        assertThat(huishoudens).hasSize(1);
        assertThat(huishoudens.getFirst().leden()).hasSize(3);
    }

    /** People as letters, so that a table can be read. */
    private static final class Town {

        private final Map<String, InwonerId> ids = new LinkedHashMap<>();
        private final Map<String, Integer> ages = new LinkedHashMap<>();
        private final Map<String, Set<InwonerId>> partners = new HashMap<>();
        private final Map<String, Set<InwonerId>> ouders = new HashMap<>();
        private final Map<String, Set<InwonerId>> kinderen = new HashMap<>();
        private final Map<String, Map<InwonerId, LocalDate>> einden = new HashMap<>();

        Town(String bewoners, String banden) {
            for (var bewoner : bewoners.split(" +")) {
                ages.put(bewoner.substring(0, 1), Integer.parseInt(bewoner.substring(1)));
                id(bewoner.substring(0, 1));
            }
            for (var band :
                    banden == null || banden.isEmpty() ? new String[0] : banden.split(" +")) {
                var a = band.substring(0, 1);
                var b = band.substring(2);
                if (band.charAt(1) == '=') {
                    add(partners, a, b);
                    add(partners, b, a);
                } else {
                    add(kinderen, a, b);
                    add(ouders, b, a);
                }
            }
        }

        private InwonerId id(String letter) {
            return ids.computeIfAbsent(letter, key -> InwonerId.next());
        }

        private void add(Map<String, Set<InwonerId>> where, String letter, String other) {
            where.computeIfAbsent(letter, key -> new HashSet<>()).add(id(other));
        }

        /** The two are no longer related from the day on. */
        Town apartFrom(LocalDate dag, String een, String ander) {
            einden.put(een, Map.of(id(ander), dag));
            einden.put(ander, Map.of(id(een), dag));
            return this;
        }

        List<Bewoner> bewoners() {
            return bewonersWith(
                    ages.keySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            letter -> letter, letter -> Periode.from(VANDAAG))));
        }

        List<Bewoner> bewonersWith(Map<String, Periode> perioden) {
            return perioden.entrySet().stream()
                    .map(
                            entry ->
                                    new Bewoner(
                                            id(entry.getKey()),
                                            Optional.of(
                                                    VANDAAG.minusYears(ages.get(entry.getKey()))
                                                            .minusDays(30)),
                                            entry.getValue(),
                                            partners.getOrDefault(entry.getKey(), Set.of()),
                                            ouders.getOrDefault(entry.getKey(), Set.of()),
                                            kinderen.getOrDefault(entry.getKey(), Set.of()),
                                            einden.getOrDefault(entry.getKey(), Map.of())))
                    .toList();
        }

        Map<Paar, Boolean> antwoorden(String text) {
            return text == null
                    ? Map.of()
                    : Arrays.stream(text.split(" +"))
                            .collect(
                                    Collectors.toMap(
                                            part ->
                                                    Paar.of(
                                                            id(part.substring(0, 1)),
                                                            id(part.substring(2))),
                                            part -> part.charAt(1) == '+'));
        }

        String letters(Groep groep) {
            return groep.leden().stream().map(this::letter).sorted().collect(Collectors.joining());
        }

        String vraag(Twijfel twijfel) {
            return letter(twijfel.inwoner()) + ":" + letter(twijfel.bij()) + ":" + twijfel.reden();
        }

        String letter(InwonerId id) {
            return ids.entrySet().stream()
                    .filter(entry -> entry.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("?");
        }
    }
}
