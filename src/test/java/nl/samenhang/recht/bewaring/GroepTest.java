package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Numbers that stay of destroyed files point at nobody. */
class GroepTest {

    @Test
    void ten_people_in_an_area_are_counted_there() {
        assertThat(
                        Groep.anonymous(
                                List.of(
                                        dossier(2010, "West", 4),
                                        dossier(2010, "West", 3),
                                        dossier(2010, "West", 3))))
                .containsExactly(new Groep("gezinsdossier", Optional.of(2010), "West", 3, 10));
    }

    @Test
    void what_is_too_small_for_its_area_counts_for_the_municipality() {
        assertThat(Groep.anonymous(List.of(dossier(2010, "West", 9), dossier(2010, "Oost", 2))))
                .containsExactly(new Groep("gezinsdossier", Optional.of(2010), "", 2, 11));
    }

    @Test
    void what_is_too_small_for_its_year_counts_for_all_years() {
        assertThat(Groep.anonymous(List.of(dossier(2009, "West", 5), dossier(2010, "West", 6))))
                .containsExactly(new Groep("gezinsdossier", Optional.empty(), "", 2, 11));
    }

    @Test
    void what_stays_too_small_is_not_counted_at_all() {
        assertThat(Groep.anonymous(List.of(dossier(2010, "West", 9)))).isEmpty();
    }

    @Test
    void kinds_are_never_taken_together() {
        var melding = new Groep("melding-wmo", Optional.of(2010), "West", 1, 5);
        assertThat(Groep.anonymous(List.of(dossier(2010, "West", 5), melding))).isEmpty();
    }

    private static Groep dossier(int jaar, String gebied, int personen) {
        return new Groep("gezinsdossier", Optional.of(jaar), gebied, 1, personen);
    }
}
