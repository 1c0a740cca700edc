package nl.samenhang.werkplek.voorbeeldstad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.mensen.inwoner.Ingeschrevene;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.junit.jupiter.api.Test;

class StadTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 9, 14);
    private static final Plaats SAMENSTAD = Plaats.of(new Gemeentecode("9901"));
    private static final Stad STAD = Stad.make(SAMENSTAD, 7, Stad.HUISHOUDENS, VANDAAG);

    @Test
    void the_town_has_about_25_000_inhabitants_and_1_200_files() {
        var levend = STAD.bevolking().stream().filter(mens -> mens.overleden().isEmpty()).count();
        assertThat(levend).isBetween(24_000L, 26_000L);
        assertThat(STAD.metDossier.size()).isBetween(1_000, 1_600);
        assertThat(STAD.personeel.medewerkers().size()).isBetween(55, 70);
    }

    @Test
    void the_same_seed_gives_the_same_town_and_another_seed_another() {
        var again = Stad.make(SAMENSTAD, 7, 600, VANDAAG);
        assertThat(Stad.make(SAMENSTAD, 7, 600, VANDAAG).bevolking()).isEqualTo(again.bevolking());
        assertThat(Stad.make(SAMENSTAD, 8, 600, VANDAAG).bevolking())
                .isNotEqualTo(again.bevolking());
    }

    @Test
    void only_people_with_a_file_have_a_bsn_and_none_of_the_national_test_population() {
        var nummers =
                STAD.bevolking().stream()
                        .flatMap(mens -> mens.bsn().stream())
                        .map(bsn -> Integer.parseInt(bsn.nummer()))
                        .toList();
        assertThat(new HashSet<>(nummers)).hasSameSizeAs(nummers);
        assertThat(nummers).allMatch(nummer -> nummer >= 999_900_006 && nummer < 999_990_000);
        assertThat(nummers.size()).isLessThan(STAD.bevolking().size() / 5);
    }

    @Test
    void nobody_is_older_than_a_parent_and_nobody_is_born_tomorrow() {
        for (var mens : STAD.bevolking()) {
            assertThat(mens.geboren()).isBefore(VANDAAG);
            assertThat(mens.relaties())
                    .filteredOn(relatie -> relatie.soort() == Relatiesoort.OUDER)
                    .allMatch(
                            ouder ->
                                    ouder.geboortedatum()
                                            .orElseThrow()
                                            .eerste()
                                            .plusYears(14)
                                            .isBefore(mens.geboren()));
        }
    }

    @Test
    void everybody_lives_somewhere() {
        assertThat(STAD.bevolking())
                .filteredOn(mens -> mens.overleden().isEmpty())
                .allMatch(StadTest::hasAddress);
    }

    @Test
    void the_ages_have_the_shape_of_the_country() {
        assertThat(shareBetween(0, 17)).isBetween(0.15, 0.24);
        assertThat(shareBetween(23, 64)).isBetween(0.48, 0.62);
        assertThat(shareBetween(75, 120)).isBetween(0.06, 0.13);
    }

    @Test
    void another_municipality_has_none_of_the_people_of_the_stories() {
        var ander = Stad.make(Plaats.of(new Gemeentecode("9902")), 8, 60, VANDAAG);
        assertThat(ander.bevolking()).noneMatch(mens -> mens.id().equals(ander.verhalen.sanne.id));
        assertThat(ander.personeel.medewerkers())
                .allMatch(m -> m.gebruikersnaam().startsWith("anderstad-"));
    }

    private static boolean hasAddress(Ingeschrevene mens) {
        return mens.verblijven().stream()
                        .filter(verblijf -> verblijf.periode().contains(VANDAAG))
                        .count()
                == 1;
    }

    private static double shareBetween(int low, int high) {
        var levend = STAD.bevolking().stream().filter(mens -> mens.overleden().isEmpty()).toList();
        var counted =
                levend.stream()
                        .filter(mens -> mens.geboren().isAfter(VANDAAG.minusYears(high + 1L)))
                        .filter(mens -> !mens.geboren().isAfter(VANDAAG.minusYears(low)))
                        .count();
        return (double) counted / levend.size();
    }
}
