package nl.samenhang.werkplek.natie;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.werkplek.natie.Gemeentelijst.Gemeente;
import org.junit.jupiter.api.Test;

class StukmakerTest {

    private static final LocalDate DAG = LocalDate.of(2026, 9, 14);

    @Test
    void the_list_holds_every_municipality_once_and_about_eighteen_million_people() {
        var lijst = Gemeentelijst.read().gemeenten();
        assertThat(lijst).hasSize(342).extracting(Gemeente::code).doesNotHaveDuplicates();
        assertThat(lijst).extracting(Gemeente::code).allMatch(code -> code.matches("[0-9]{4}"));
        assertThat(lijst.stream().mapToLong(Gemeente::inwoners).sum())
                .isBetween(17_500_000L, 18_500_000L);
    }

    @Test
    void any_number_of_inhabitants_is_spread_exactly_and_by_size() {
        for (var total : new long[] {1, 341, 100_000, 18_000_000}) {
            var parts = Stuk.of(Gemeentelijst.read().scaledTo(total));
            assertThat(parts.stream().mapToLong(Stuk::personen).sum()).isEqualTo(total);
            assertThat(parts).allMatch(stuk -> stuk.personen() <= Stuk.PERSONEN);
            assertThat(parts).allMatch(stuk -> stuk.postcode4().length() == 4);
        }
    }

    @Test
    void each_part_of_a_municipality_of_any_size_knows_only_teams_that_its_first_part_brings() {
        for (var total : new long[] {1_000, 1_000_000, 18_000_000}) {
            var perGemeente =
                    Stuk.of(Gemeentelijst.read().scaledTo(total)).stream()
                            .collect(Collectors.groupingBy(Stuk::gemeente));
            for (var parts : perGemeente.values()) {
                var rijen = new Rijen();
                new Personeel(1, parts.getFirst()).write(rijen, DAG, "hash");
                var teams = lines(rijen, Tabel.TEAM).stream().map(row -> row[1]).toList();
                assertThat(parts)
                        .allMatch(s -> teams.contains(new Personeel(1, s).team().id().toString()));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_rows_and_another_seed_others() {
        var een = new Stukmaker(1, DAG, "hash").make(stuk());
        var weer = new Stukmaker(1, DAG, "hash").make(stuk());
        var ander = new Stukmaker(2, DAG, "hash").make(stuk());
        for (var tabel : Tabel.values()) {
            assertThat(weer.bytes(tabel)).as(tabel.naam).isEqualTo(een.bytes(tabel));
        }
        assertThat(ander.bytes(Tabel.INWONER)).isNotEqualTo(een.bytes(Tabel.INWONER));
    }

    @Test
    void only_people_with_an_open_file_have_a_number_and_it_is_of_the_test_range() {
        var rijen = new Stukmaker(1, DAG, "hash").make(stuk());
        var withFile = new HashSet<String>();
        lines(rijen, Tabel.GEZINSLID).forEach(row -> withFile.add(row[2]));
        var numbers = new HashSet<String>();
        for (var row : lines(rijen, Tabel.INWONER)) {
            if (!row[2].equals("\\N")) {
                assertThat(withFile).contains(row[1]);
                assertThat(row[2]).startsWith("9999");
                assertThat(Bsn.parse(row[2])).isPresent();
                assertThat(numbers.add(row[2])).isTrue();
            }
        }
        assertThat(numbers).isNotEmpty();
    }

    @Test
    void the_rates_are_near_those_of_the_country() {
        var rijen = new Stukmaker(1, DAG, "hash").make(stuk());
        var persons = lines(rijen, Tabel.INWONER);
        var minors = persons.stream().filter(row -> row[6].compareTo("2008-09-14") > 0).count();
        assertThat(persons).hasSize(4000);
        assertThat(minors).isBetween(560L, 900L);
        assertThat(lines(rijen, Tabel.HUISHOUDEN).size()).isBetween(1700, 2100);
        assertThat(lines(rijen, Tabel.GEZIN).size()).isBetween(120, 520);
    }

    @Test
    void partners_are_found_by_the_surname_of_the_other() {
        var rijen = new Stukmaker(1, DAG, "hash").make(stuk());
        var words =
                lines(rijen, Tabel.ZOEKWOORD).stream()
                        .map(row -> row[3] + " " + row[1])
                        .collect(Collectors.toSet());
        var surnames =
                lines(rijen, Tabel.INWONER).stream()
                        .filter(row -> row[5].matches("[A-Za-z]+"))
                        .collect(
                                Collectors.toMap(
                                        row -> row[1], row -> row[5].toLowerCase(Locale.ROOT)));
        var couples =
                lines(rijen, Tabel.RELATIE).stream()
                        .filter(row -> row[3].equals("PARTNER"))
                        .filter(row -> surnames.containsKey(row[2]))
                        .filter(row -> surnames.containsKey(row[4]))
                        .toList();
        assertThat(couples)
                .hasSizeGreaterThan(100)
                .allMatch(row -> words.contains(row[2] + " " + surnames.get(row[4])))
                .allMatch(row -> words.contains(row[4] + " " + surnames.get(row[2])));
    }

    private static Stuk stuk() {
        return Stuk.of(new Gemeentelijst(List.of(new Gemeente("0995", "Lelystad", 4000))))
                .getFirst();
    }

    private static List<String[]> lines(Rijen rijen, Tabel tabel) {
        var text = new String(rijen.bytes(tabel), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
