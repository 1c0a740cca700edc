package nl.samenhang.veiligheid.groepsaanpak;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The compartment that can never be joined with the files of families. */
class GroepTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Groepen groepen;
    @Autowired private JdbcClient jdbc;

    private Gebruiker petra;
    private Gebruiker werker;
    private Gebruiker ander;
    private GroepId groep;

    @BeforeEach
    void group() {
        // The admission is judged by the day of the database.
        clock.set(LocalDate.now(ZoneId.of("Europe/Amsterdam")));
        var team = personeel.team("Groepen");
        petra = personeel.medewerker("Petra", "PROCESREGISSEUR", team);
        werker = personeel.medewerker("Werker", "GROEPSPARTNER", team);
        ander = personeel.medewerker("Ander", "PROCESREGISSEUR", team);
        groep = as(petra, () -> groepen.begin("Marktgroep", "Markt", inMonths(6), "Gemeente"));
        for (var i = 0; i < 14; i++) {
            var rol = i < 3 ? Groepsrol.PLUS : i < 7 ? Groepsrol.MIN : Groepsrol.MEE;
            var jongere = new Jongere("Jongere" + i, rol, "sport aanbieden", "jongerenwerk");
            does(petra, () -> groepen.add(groep, jongere));
        }
        var regel = new Politieregel(LocalDate.now(clock), "aangehouden bij de Markt", "Petra");
        does(petra, () -> groepen.add(groep, regel));
    }

    @Test
    void who_is_not_admitted_by_name_sees_no_group_whatever_the_role() {
        assertThat(as(petra, groepen::all)).extracting(Groep::id).contains(groep);
        assertThat(as(ander, groepen::all)).extracting(Groep::id).doesNotContain(groep);
        assertThatThrownBy(() -> as(ander, () -> groepen.get(groep))).isInstanceOf(NotFound.class);
        assertThat(mvc.get().uri("/groepsaanpak/" + groep).with(by(ander))).hasStatus(404);
    }

    @Test
    void who_is_admitted_without_data_of_the_police_sees_the_group_and_no_line_of_them() {
        does(petra, () -> groepen.admit(groep, admission(werker, false)));
        assertThat(mvc.get().uri("/groepsaanpak/" + groep).with(by(werker)))
                .hasStatusOk()
                .bodyText()
                .contains("Jongere1", "Markt")
                .doesNotContain("aangehouden");
        assertThat(mvc.get().uri("/groepsaanpak/" + groep).with(by(petra)))
                .bodyText()
                .contains("aangehouden bij de Markt");
        assertThatThrownBy(() -> does(werker, () -> groepen.admit(groep, admission(ander, true))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void an_admission_that_ends_closes_the_group_at_once() {
        does(petra, () -> groepen.admit(groep, admission(werker, false)));
        assertThat(as(werker, () -> groepen.get(groep))).isNotNull();
        does(petra, () -> groepen.dismiss(groep, werker.actor()));
        assertThatThrownBy(() -> as(werker, () -> groepen.get(groep))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_admits_oneself_not_even_past_the_application() {
        var sql =
                """
                insert into groepsaanpak.toegelaten (gemeente, groep, actor, naam, organisatie, politiegegevens, tot)
                values ('9901', :groep, :actor, 'Ander', 'Politie', true, current_date + 30)
                """;
        assertThatThrownBy(
                        () ->
                                as(
                                        ander,
                                        () ->
                                                jdbc.sql(sql)
                                                        .param("groep", groep.value())
                                                        .param("actor", ander.actor())
                                                        .update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_group_and_the_files_can_never_be_laid_side_by_side_in_one_transaction() {
        var count =
                "select (select count(*) from %s) * (select count(*) from groepsaanpak.jongere)";
        for (var tabel :
                List.of("inwoner.inwoner", "gezin.gezin", "gezinsplan.doel", "melding.melding")) {
            for (var doel :
                    List.of(GroepRechten.DOEL, "dossiervoering", "zoeken", "inwoner-kennen")) {
                var context =
                        new Verwerkingscontext(
                                SAMENSTAD,
                                petra.actor(),
                                "Petra",
                                petra.rol(),
                                Set.of(),
                                doel,
                                true);
                assertThat(
                                as(
                                        context,
                                        () ->
                                                jdbc.sql(count.formatted(tabel))
                                                        .query(Long.class)
                                                        .single()))
                        .as(tabel + " for " + doel)
                        .isZero();
            }
        }
        assertThat(
                        jdbc.sql(
                                        "select count(*) from database.persoonskolom where tabel like 'groepsaanpak.%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void jobs_and_support_see_no_group_and_only_clean_up_when_its_term_is_over() {
        var job = Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, GroepRechten.DOEL);
        assertThat(as(job, groepen::all)).isEmpty();
        as(job, groepen::clean);
        assertThat(as(petra, () -> groepen.jongeren(groep))).hasSize(14);
        clock.set(inMonths(6));
        assertThat(as(job, groepen::clean)).isPositive();
        assertThat(as(petra, () -> groepen.jongeren(groep))).isEmpty();
        assertThat(as(petra, () -> groepen.politieregels(groep))).isEmpty();
    }

    @Test
    void an_alderman_sees_counts_and_no_names_and_no_small_group() {
        var wethouder = personeel.medewerker("Lia", "BESTUURDER", personeel.team("Bestuur"));
        var klein = as(petra, () -> groepen.begin("Klein", "Achterpad", inMonths(3), "Gemeente"));
        does(
                petra,
                () -> groepen.add(klein, new Jongere("Eentje", Groepsrol.MEE, "praten", "wijk")));
        assertThat(mvc.get().uri("/groepsaanpak/stand").with(by(wethouder)))
                .hasStatusOk()
                .bodyText()
                .contains("Markt", ">3<", ">4<", ">7<")
                .doesNotContain("Jongere1", "Achterpad", "Eentje");
        assertThat(mvc.get().uri("/groepsaanpak").with(by(wethouder))).hasStatus(403);
        assertThat(mvc.get().uri("/groepsaanpak/stand").with(by(werker))).hasStatus(403);
    }

    @Test
    void a_group_lasts_a_year_at_most() {
        assertThat(
                        mvc.post()
                                .uri("/groepsaanpak")
                                .with(by(petra))
                                .with(csrf())
                                .param("naam", "Lang")
                                .param("plek", "Plein")
                                .param("organisatie", "Gemeente")
                                .param("eindigtOp", "31-12-2099"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een einddag tussen morgen en een jaar vanaf nu.");
    }

    private Toegelatene admission(Gebruiker wie, boolean politie) {
        return new Toegelatene(wie.actor(), wie.naam(), "Jongerenwerk", politie, inMonths(1));
    }

    private LocalDate inMonths(int months) {
        return LocalDate.now(clock).plusMonths(months);
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(GroepRechten.DOEL), work);
    }

    private void does(Gebruiker wie, Runnable work) {
        as(
                wie,
                () -> {
                    work.run();
                    return true;
                });
    }
}
