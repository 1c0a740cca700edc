package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.Id;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Vernietiger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** After destruction nothing of a file is left in the house, and nothing of others is gone. */
class VernietigerTest extends VolDossierTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2021, 2, 1);

    @Autowired private Vernietiger vernietiger;

    @Test
    void after_destruction_no_table_holds_a_word_or_an_id_of_the_file() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var marks = marks(dossier);
        assertThat(traces(marks).keySet())
                .contains(
                        LOG,
                        "aanspreekpunt.aanspreekpunt",
                        "document.document",
                        "gezin.gezin",
                        "gezin.lid",
                        "gezin.woorden",
                        "gezinsplan.afspraak",
                        "gezinsplan.doel",
                        "gezinsplan.onderdeel",
                        "gezinsplan.versie",
                        "inwoner.inwoner",
                        "inwoner.naamwoord",
                        "inwoner.relatie",
                        "inwoner.verblijf",
                        "inwoner.zoekwoord",
                        "melding.aanvulling",
                        "melding.betrokkene",
                        "melding.melding",
                        "notification.verzending",
                        "security.dossiertoegang",
                        "termijn.lopende_termijn",
                        "tijdlijn.notitie",
                        "tijdlijn.regel",
                        "web.concept");
        destroy(dossier.gezin());
        assertThat(traces(marks).keySet()).isSubsetOf(LOG);
    }

    @Test
    void the_file_of_others_stays_as_it_was() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var ander = closedOn(LONG_AGO, Optional.empty());
        var before = traces(marks(ander));
        destroy(dossier.gezin());
        var after = traces(marks(ander));
        // They looked alike, these parents of one age; with one of them gone there is no pair.
        before.remove("dubbel.paar");
        after.remove("dubbel.paar");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void who_is_in_another_file_too_stays_known() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var ander = asSystem(() -> gezinnen.create(List.of(dossier.ouder(), sanne), team));
        destroy(dossier.gezin());
        assertThat(asSystem(() -> inwoners.find(dossier.ouder()))).isPresent();
        assertThat(asSystem(() -> inwoners.find(dossier.kind()))).isEmpty();
        assertThat(asSystem(() -> gezinnen.get(ander)).inwonersOn(LocalDate.now(clock)))
                .contains(dossier.ouder());
    }

    @Test
    void one_piece_goes_without_the_rest_also_from_the_versions_of_the_plan() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var gone = destroy(dossier.doel());
        assertThat(gone).containsEntry("gezinsplan.doel", 1L);
        assertThat(traces("doel van " + dossier.merk())).isEmpty();
        assertThat(traces(dossier.doel().value()).keySet()).isSubsetOf(LOG);
        assertThat(traces("hulp voor " + dossier.merk()).keySet())
                .contains("gezinsplan.onderdeel", "gezinsplan.versie", "melding.melding");
    }

    @Test
    void a_line_of_numbers_without_names_stays_of_each_destruction() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var grond = UUID.randomUUID();
        var gone = asSystem(() -> vernietiger.destroy(List.of(dossier.gezin().value()), grond));
        assertThat(gone).containsEntry("gezin.lid", 2L).containsEntry("gezinsplan.versie", 1L);
        var sql = "select rijen ->> 'gezin.lid' from database.vernietiging where grond = :grond";
        assertThat(asSystem(() -> jdbc.sql(sql).param("grond", grond).query(String.class).list()))
                .containsExactly("2");
    }

    @Test
    void a_destruction_that_fails_leaves_everything_as_it_was() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var before = traces(marks(dossier));
        assertThatThrownBy(
                        () ->
                                asSystem(
                                        () -> {
                                            vernietiger.destroy(
                                                    List.of(dossier.gezin().value()),
                                                    UUID.randomUUID());
                                            throw new IllegalStateException("the light goes out");
                                        }))
                .hasMessage("the light goes out");
        assertThat(traces(marks(dossier))).isEqualTo(before);
    }

    @Test
    void how_things_stand_tells_the_last_change_the_longer_rule_and_what_is_not_finished() {
        var dossier = closedOn(LONG_AGO, Optional.of(Wet.JEUGDWET));
        var stand = asSystem(() -> vernietiger.stand(List.of(dossier.gezin().value())));
        assertThat(stand.laatste()).contains(LONG_AGO);
        assertThat(stand.soorten()).contains("gezinsdossier-jeugd");
        assertThat(stand.onaf()).isEmpty();
        assertThat(stand.rijen()).isGreaterThan(30);
    }

    @Test
    void another_municipality_destroys_nothing_of_ours() {
        var dossier = closedOn(LONG_AGO, Optional.empty());
        var gone =
                as(
                        "ARCHIVARIS",
                        ANDERSTAD,
                        () ->
                                vernietiger.destroy(
                                        List.of(dossier.gezin().value()), UUID.randomUUID()));
        assertThat(gone).isEmpty();
        assertThat(asSystem(() -> gezinnen.find(dossier.gezin()))).isPresent();
    }

    private Map<String, Long> destroy(Id id) {
        return asSystem(() -> vernietiger.destroy(List.of(id.value()), UUID.randomUUID()));
    }

    private static Object[] marks(Dossier dossier) {
        return new Object[] {
            dossier.merk(),
            dossier.gezin().value(),
            dossier.ouder().value(),
            dossier.kind().value(),
            dossier.doel().value()
        };
    }
}
