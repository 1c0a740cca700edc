package nl.samenhang.recht.doel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.SamenhangTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the purpose table says, against the articles as they were read. */
class DoelbindingTest extends SamenhangTest {

    private static final Doelregel.Tweetalig WORDS = new Doelregel.Tweetalig("a", "a");

    @Autowired private Doelbinding doelbinding;

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    rol                | wet             | mag het          | artikel
                    CONSULENT          | WMO             | TOEGESTAAN       | Wmo 5.1.1 lid 1
                    CONSULENT          | JEUGDWET        | MET_TOESTEMMING  | Wmo 5.1.1 lid 4
                    CONSULENT          | WGS             | MET_TOESTEMMING  | Wmo 5.1.1 lid 4
                    JEUGDCONSULENT     | JEUGDWET        | TOEGESTAAN       | Jw 7.4.0
                    JEUGDCONSULENT     | WMO             | MET_TOESTEMMING  | Jw 7.3.11
                    SCHULDHULPVERLENER | WMO             | TOEGESTAAN       | Wgs 8d
                    SCHULDHULPVERLENER | JEUGDWET        | TOEGESTAAN       | Wgs 8d
                    SCHULDHULPVERLENER | ZVW             | MET_TOESTEMMING  | AVG 9
                    INKOMENSCONSULENT  | PARTICIPATIEWET | TOEGESTAAN       | Pw 7
                    INKOMENSCONSULENT  | JEUGDWET        | VERBODEN         | AVG 7 lid 4
                    PRIVACY            | WMO             | VERBODEN         | geen regel
                    BEHEERDER          | WMO             | VERBODEN         | geen regel
                    """)
    void the_asymmetry_of_the_laws_is_in_the_table(String rol, String wet, Uitkomst uitkomst) {
        assertThat(doelbinding.uitkomst("dossiervoering", rol, "VOORZIENING", wet))
                .isEqualTo(uitkomst);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    rol                  | wet      | mag het         | artikel
                    CONSULENT            | WMO      | TOEGESTAAN      | Wmo 5.1.1 lid 1
                    CONSULENT            | JEUGDWET | MET_TOESTEMMING | Wmo 5.1.1 lid 4
                    TEAMLEIDER           | JEUGDWET | MET_TOESTEMMING | Wmo 5.1.1 lid 4
                    JEUGDCONSULENT       | JEUGDWET | TOEGESTAAN      | Jw 7.4.0
                    JEUGDCONSULENT       | WMO      | MET_TOESTEMMING | Jw 7.3.11
                    GEDRAGSWETENSCHAPPER | JEUGDWET | TOEGESTAAN      | Besluit Jw 2.1
                    SCHULDHULPVERLENER   | WMO      | VERBODEN        | geen regel
                    INKOMENSCONSULENT    | WMO      | VERBODEN        | geen regel
                    """)
    void an_inquiry_follows_its_law(String rol, String wet, Uitkomst uitkomst) {
        for (var doel : List.of("dossiervoering", "document-inzien")) {
            assertThat(doelbinding.uitkomst(doel, rol, "ONDERZOEK", wet)).isEqualTo(uitkomst);
        }
    }

    @ParameterizedTest
    @CsvSource({"GEZIN", "PLAN", "NOTITIE", "MELDING", "VOORZIENING", "INKOMEN", "STRAFRECHT"})
    void early_signals_may_not_look_into_files(String categorie) {
        for (var rol : List.of("CONSULENT", "SCHULDHULPVERLENER", "SYSTEEM")) {
            assertThat(doelbinding.uitkomst("vroegsignalering", rol, categorie, "*"))
                    .isEqualTo(Uitkomst.VERBODEN);
        }
    }

    @Test
    void a_bill_that_is_no_law_allows_nothing_until_it_is_switched_on() {
        assertThat(doelbinding.uitkomst("wams-coordinatie", "CONSULENT", "PLAN", "*"))
                .isEqualTo(Uitkomst.VERBODEN);
        assertThat(doelbinding.regels())
                .filteredOn(regel -> regel.schakelaar().isPresent())
                .isNotEmpty()
                .noneMatch(doelbinding::counts);
    }

    @Test
    void two_rules_for_one_cell_contradict_each_other_and_a_named_role_comes_before_all() {
        var all = rule(Doelregel.ALLE, Uitkomst.TOEGESTAAN);
        var named = rule("CONSULENT", Uitkomst.VERBODEN);
        var rollen = Set.of("CONSULENT", "INTAKE");
        assertThat(Doelcellen.of(List.of(all, named), rollen))
                .extracting(cel -> cel.rol() + " " + cel.regel().uitkomst())
                .containsExactlyInAnyOrder("CONSULENT VERBODEN", "INTAKE TOEGESTAAN");
        assertThatThrownBy(() -> Doelcellen.of(List.of(named, named), rollen))
                .hasMessageContaining("zoeken x CONSULENT x PLAN x *");
    }

    @Test
    void a_rule_that_names_what_does_not_exist_stops_the_start() {
        assertThatThrownBy(
                        () ->
                                Doelbindingcontrole.check(
                                        doelbinding.categorieen(),
                                        List.of(rule("TOVENAAR", Uitkomst.TOEGESTAAN)),
                                        Set.of("CONSULENT"),
                                        doelbinding.doelen()))
                .hasMessageContaining("rule 1 names no role that we know: TOVENAAR");
    }

    private static Doelregel rule(String rol, Uitkomst uitkomst) {
        return new Doelregel(
                List.of("zoeken"),
                List.of(rol),
                List.of("PLAN"),
                List.of(Doelregel.ALLE),
                uitkomst,
                "art. 1",
                WORDS,
                Doelregel.Zekerheid.GELEZEN,
                Optional.empty());
    }
}
