package nl.samenhang.netwerk.plek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetdagenTest {

    private final Budgetdagen dagen =
            new Budgetdagen(
                    List.of(
                            new Budgetdagen.Begin(
                                    LocalDate.of(2030, 1, 1), Budgethouder.WOONGEMEENTE),
                            new Budgetdagen.Begin(
                                    LocalDate.of(2015, 1, 1), Budgethouder.CENTRUMGEMEENTE)));

    @ParameterizedTest
    @CsvSource({
        "2015-01-01, CENTRUMGEMEENTE",
        "2029-12-31, CENTRUMGEMEENTE",
        "2030-01-01, WOONGEMEENTE",
        "2031-06-01, WOONGEMEENTE"
    })
    void the_budget_changes_hands_on_its_first_day_and_not_before(
            LocalDate dag, Budgethouder houder) {
        assertThat(dagen.on(dag)).isEqualTo(houder);
    }

    @Test
    void somebody_always_has_the_budget() {
        assertThatThrownBy(() -> new Budgetdagen(List.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
