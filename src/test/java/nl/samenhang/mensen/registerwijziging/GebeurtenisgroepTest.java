package nl.samenhang.mensen.registerwijziging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenhang.kernel.HuishoudenId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.registerwijziging.Registerwijziging.Status;
import org.junit.jupiter.api.Test;

class GebeurtenisgroepTest {

    private static final LocalDate DAG = LocalDate.of(2026, 9, 13);

    private final Map<InwonerId, HuishoudenId> huishoudens = new HashMap<>();

    @Test
    void a_family_that_moves_or_comes_to_live_here_is_one_event() {
        for (var soort :
                List.of(
                        Wijzigingsoort.VERHUIZING,
                        Wijzigingsoort.VERTREK,
                        Wijzigingsoort.VESTIGING)) {
            assertThat(sizes(changes(4, soort, "5"))).as(soort.name()).containsExactly(4);
        }
    }

    @Test
    void what_concerns_one_person_is_an_event_of_its_own() {
        assertThat(sizes(changes(3, Wijzigingsoort.GEGEVENS, "5"))).containsExactly(1, 1, 1);
    }

    @Test
    void a_secret_address_is_one_event_for_who_live_there_together() {
        var bewoners = changes(4, Wijzigingsoort.GEHEIMHOUDING, "");
        var gezin = HuishoudenId.next();
        bewoners.subList(1, 4).forEach(een -> huishoudens.put(een.inwoner(), gezin));
        assertThat(sizes(bewoners)).containsExactly(1, 3);
    }

    @Test
    void two_families_that_move_to_two_addresses_are_two_events() {
        var een = changes(2, Wijzigingsoort.VERHUIZING, "5");
        var ander = changes(3, Wijzigingsoort.VERHUIZING, "7");
        assertThat(sizes(List.of(een.get(0), ander.get(0), ander.get(1), een.get(1), ander.get(2))))
                .containsExactly(2, 3);
    }

    @Test
    void of_a_home_that_moves_each_household_is_an_event() {
        var bewoners = changes(12, Wijzigingsoort.VERHUIZING, "5");
        var gezin = HuishoudenId.next();
        bewoners.subList(0, 3).forEach(een -> huishoudens.put(een.inwoner(), gezin));
        assertThat(sizes(bewoners)).hasSize(10).startsWith(3, 1, 1);
    }

    @Test
    void who_come_to_live_at_one_address_on_one_day_are_one_event_however_many() {
        var bewoners = changes(500, Wijzigingsoort.VESTIGING, "5");
        bewoners.subList(0, 3).forEach(een -> huishoudens.put(een.inwoner(), HuishoudenId.next()));
        assertThat(sizes(bewoners)).containsExactly(500);
        assertThat(new Gebeurtenisgroep(bewoners).isMany()).isTrue();
        assertThat(new Gebeurtenisgroep(bewoners.subList(0, 10)).isMany()).isFalse();
    }

    private List<Integer> sizes(List<Registerwijziging> wijzigingen) {
        return Gebeurtenisgroep.of(wijzigingen, wie -> Optional.ofNullable(huishoudens.get(wie)))
                .stream()
                .map(groep -> groep.wijzigingen().size())
                .toList();
    }

    private static List<Registerwijziging> changes(int aantal, Wijzigingsoort soort, String deur) {
        return IntStream.range(0, aantal)
                .mapToObj(
                        i ->
                                new Registerwijziging(
                                        RegisterwijzigingId.next(),
                                        InwonerId.next(),
                                        "Nr " + i,
                                        soort,
                                        DAG,
                                        Map.of("huisnummer", "1"),
                                        Map.of("huisnummer", deur),
                                        Status.VERWERKT,
                                        Instant.EPOCH,
                                        Optional.empty()))
                .toList();
    }
}
