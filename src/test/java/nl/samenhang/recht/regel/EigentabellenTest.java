package nl.samenhang.recht.regel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.regel.dmn.Kie;
import nl.samenhang.recht.regel.tabel.Gebrek;
import nl.samenhang.recht.regel.tabel.Gebrek.Soort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EigentabellenTest extends EigenTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 14);

    @Autowired private JdbcClient jdbc;
    @Autowired private Inhoud inhoud;

    @Test
    void from_its_day_the_next_decision_follows_it_and_earlier_ones_play_again_unchanged() {
        var eerder = decide(SEPTEMBER);
        var id = changed();
        ask(id, OKTOBER);
        approve(id);

        assertThat(wieHelpt(OKTOBER.minusDays(1))).isEqualTo("TEAM_MET_DESKUNDIGE");
        assertThat(wieHelpt(OKTOBER)).isEqualTo("TEAM");
        clock.set(OKTOBER);
        var later = decide(OKTOBER);
        assertThat(later.versie().eigen()).contains(id.value());
        assertThat(later.versie().vingerafdruk()).isNotEqualTo(eerder.versie().vingerafdruk());

        var weer = as("CONSULENT", () -> regels.replay(eerder.id()));
        assertThat(weer.isGelijk()).isTrue();
        assertThat(weer.uitkomst().waarde("wie")).isEqualTo("TEAM_MET_DESKUNDIGE");
        assertThat(as("CONSULENT", () -> regels.replay(later.id())).isGelijk()).isTrue();
    }

    @Test
    void another_municipality_goes_on_with_what_the_house_brings_and_never_finds_it() {
        var id = changed();
        ask(id, OKTOBER);
        approve(id);
        var elders =
                as(
                        "CONSULENT",
                        ANDERSTAD,
                        () -> regels.evaluate(TABEL, OKTOBER, LICHTE_VERSLAVING));
        assertThat(elders.is("wie", "TEAM_MET_DESKUNDIGE")).isTrue();
        assertThatThrownBy(() -> as(ROL, ANDERSTAD, () -> eigentabellen.get(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_approved_is_read_by_the_engine_of_the_standard_too() {
        var id = changed();
        ask(id, OKTOBER);
        approve(id);
        var dmn =
                as(
                        "CONSULENT",
                        () ->
                                inhoud.dmn(
                                        regels.evaluate(TABEL, OKTOBER, LICHTE_VERSLAVING)
                                                .versie()
                                                .vingerafdruk()));
        assertThat(new Kie(dmn).evaluate(Map.copyOf(LICHTE_VERSLAVING)))
                .isEqualTo(Map.of("wie", "TEAM", "reden", "TEAM_NIET_TE_COMPLEX"));
        assertThat(dmn).contains("van=\"2026-10-01\"");
    }

    @Test
    void a_table_that_is_wholly_in_law_is_not_copied() {
        assertRefused("niet-vrij", () -> eigentabellen.copy("woonplaats-jeugd", VANAF_2022));
    }

    private static final LocalDate VANAF_2022 = LocalDate.of(2022, 1, 1);

    @Test
    void there_is_one_on_its_way_at_a_time() {
        copy();
        assertRefused("bestaat", () -> eigentabellen.copy(TABEL, BASIS));
    }

    @Test
    void the_cases_say_what_changes_against_what_counts_without_it() {
        var id = changed();
        var uitslag = by(tess, ROL, () -> eigentabellen.judge(get(id)));
        assertThat(uitslag.gebreken()).isEmpty();
        assertThat(uitslag.changed()).containsExactlyInAnyOrder(7, 8, 9);
        assertThat(uitslag.gone()).hasSize(1);
        assertThat(uitslag.proeven())
                .filteredOn(Proefvergelijking::isChanged)
                .extracting(p -> p.proef().naam("nl"))
                .containsExactly("Moeder met een lichte verslaving");
    }

    @Test
    void gaps_and_overlaps_are_named_by_row_and_keep_it_from_being_asked() {
        var id = copy();
        change(id, 7, rij -> rij("not(\"ONVEILIG\") | \"PSYCHISCH\" | -", rij.uitkomsten()));
        assertThat(by(tess, ROL, () -> eigentabellen.judge(get(id))).gebreken())
                .extracting(Gebrek::soort, Gebrek::rij)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(Soort.OVERLAP, 3),
                        org.assertj.core.groups.Tuple.tuple(Soort.GAT, 3));
        assertRefused("gebreken", () -> ask(id, OKTOBER));
    }

    @Test
    void an_own_case_that_comes_out_otherwise_keeps_it_from_being_asked() {
        var id = copy();
        add(id, "Lichte verslaving doet het team zelf", TEAM);
        change(id, 1, rij -> rij("\"ONVEILIG\" | - | -", MET_DESKUNDIGE));
        assertRefused("proef", () -> ask(id, OKTOBER));
        var stand = stand(id);
        by(tess, ROL, () -> proeven.remove(id, stand, 1));
        add(id, "Lichte verslaving met een deskundige erbij", MET_DESKUNDIGE);
        ask(id, OKTOBER);
        assertThat(get(id).waits()).isTrue();
    }

    private void add(EigentabelId id, String naam, List<String> antwoord) {
        var proef =
                new Eigenproef(
                        naam,
                        Map.of(
                                "veiligheid", "\"VEILIG\"",
                                "hulpvraag", "\"VERSLAVING\"",
                                "complexiteit", "\"LICHT\""),
                        List.of(antwoord));
        var stand = stand(id);
        by(tess, ROL, () -> proeven.add(id, stand, proef));
    }

    @Test
    void own_cases_go_along_to_the_next_version() {
        var id = changed();
        add(id, "Lichte verslaving doet het team zelf", TEAM);
        ask(id, OKTOBER);
        approve(id);
        clock.set(OKTOBER);
        var volgende = get(copy());
        assertThat(volgende.rijen()).hasSize(9);
        assertThat(volgende.proeven()).hasSize(1);
    }

    @Test
    void a_table_that_says_what_counts_already_is_not_asked() {
        var id = copy();
        assertRefused("zelfde", () -> ask(id, OKTOBER));
        change(id, 1, rij -> rij("\"ONVEILIG\" | - | -", MET_DESKUNDIGE));
        var stand = stand(id);
        by(tess, ROL, () -> rijen.restore(id, stand));
        assertRefused("zelfde", () -> ask(id, OKTOBER));
    }

    @Test
    void it_never_counts_backwards_and_one_day_has_one_beginning() {
        var id = changed();
        assertRefused("eerder", () -> ask(id, SEPTEMBER));
        assertRefused("buiten-basis", () -> ask(id, LocalDate.of(2014, 12, 31)), SEPTEMBER_2014);
        ask(id, OKTOBER);
        clock.set(OKTOBER);
        assertThatThrownBy(() -> approve(id)).hasMessage("regel.eigen.fout.eerder");
        clock.set(SEPTEMBER);
        approve(id);
        var ander = copy();
        change(ander, 1, rij -> rij("\"ONVEILIG\" | - | -", MET_DESKUNDIGE));
        assertRefused("bezet", () -> ask(ander, OKTOBER));
    }

    private static final LocalDate SEPTEMBER_2014 = LocalDate.of(2014, 9, 1);

    @Test
    void who_worked_on_it_does_not_approve_it_and_the_database_says_so_too() {
        decide(SEPTEMBER);
        var id = changed();
        ask(id, OKTOBER);
        var stand = stand(id);
        assertRefused("zelf", () -> goedkeuring.approve(id, stand));
        assertRefused("zelf", () -> goedkeuring.sendBack(id, stand, "Toch niet"));
        assertThat(by(tess, ROL, () -> goedkeuring.mayApprove(get(id)))).isFalse();
        assertThat(by(vera, ROL, () -> goedkeuring.mayApprove(get(id)))).isTrue();
        assertThatThrownBy(() -> asSystem(() -> approveAround(id, tess.value())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("check$goedkeuring_vier_ogen");
    }

    private int approveAround(EigentabelId id, UUID door) {
        var sql =
                """
                insert into regel.goedkeuring
                select gemeente, id, tabel, basis, van, (select min(vingerafdruk) from regel.inhoud), makers, :door, :op
                from regel.eigentabel where id = :id
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("door", door)
                .param("op", SEPTEMBER)
                .update();
    }

    @Test
    void a_colleague_who_also_worked_on_it_cannot_be_the_second() {
        var id = changed();
        var stand = stand(id);
        by(vera, ROL, () -> rijen.moveUp(id, stand, 2));
        assertThat(get(id).makers()).isEqualTo(Set.of(tess.value(), vera.value()));
        var wethouder = collega("Lia Vos", "BESTUURDER", team);
        ask(id, OKTOBER);
        var gevraagd = stand(id);
        assertThatThrownBy(() -> by(vera, ROL, () -> goedkeuring.approve(id, gevraagd)))
                .isInstanceOf(Refusal.class);
        by(wethouder, "BESTUURDER", () -> goedkeuring.approve(id, gevraagd));
        assertThat(get(id).status()).isEqualTo(Eigentabelstatus.GOEDGEKEURD);
    }

    @Test
    void the_second_hears_of_it_and_who_asked_hears_that_it_came_back() {
        var id = changed();
        ask(id, OKTOBER);
        assertThat(werk.opened("regels.goedkeuren", id.value())).hasSize(1);
        var stand = stand(id);
        by(vera, ROL, () -> goedkeuring.sendBack(id, stand, "Noem ook het artikel"));
        assertThat(werk.isClosed("regels.goedkeuren", id.value())).isTrue();
        assertThat(werk.opened("regels.herzien", id.value()).getFirst().medewerker())
                .contains(tess);
        assertThat(get(id).isConcept()).isTrue();
        assertThat(by(tess, ROL, () -> eigentabellen.history(id)).getFirst())
                .extracting(Eigentabelfeit::soort, Eigentabelfeit::woord)
                .containsExactly(Eigentabelfeit.Soort.TERUGGESTUURD, "Noem ook het artikel");
    }

    @Test
    void nobody_changes_or_approves_what_a_colleague_just_changed() {
        var id = changed();
        var gezien = stand(id);
        change(id, 1, rij -> rij("\"ONVEILIG\" | - | -", MET_DESKUNDIGE));
        assertRefused("stand", () -> rijen.remove(id, gezien, 1));
        ask(id, OKTOBER);
        assertRefused("niet-te-wijzigen", () -> rijen.remove(id, stand(id), 1));
        var gevraagd = stand(id);
        by(tess, ROL, () -> goedkeuring.takeBack(id, gevraagd));
        ask(id, OKTOBER);
        assertThatThrownBy(() -> by(vera, ROL, () -> goedkeuring.approve(id, gevraagd)))
                .isInstanceOf(Refusal.class)
                .hasMessage("regel.eigen.fout.stand");
    }

    @Test
    void before_its_day_it_can_be_withdrawn_and_never_counts_after_it_cannot() {
        var id = changed();
        ask(id, OKTOBER);
        approve(id);
        var stand = stand(id);
        by(tess, ROL, () -> goedkeuring.withdraw(id, stand, "Het college wil het anders"));
        assertThat(wieHelpt(OKTOBER)).isEqualTo("TEAM_MET_DESKUNDIGE");

        var ander = changed();
        ask(ander, OKTOBER);
        approve(ander);
        clock.set(OKTOBER);
        assertRefused("geldt-al", () -> goedkeuring.withdraw(ander, stand(ander), "Te laat"));
        assertThat(wieHelpt(OKTOBER)).isEqualTo("TEAM");
    }

    @Test
    void text_that_no_file_can_hold_is_refused_before_it_is_a_rule() {
        var id = changed();
        var stand = stand(id);
        var rij = rij("not(\"ONVEILIG\") | \"VERSLAVING\" | \"LICHT\"", TEAM);
        var vreemd =
                new nl.samenhang.recht.regel.tabel.Ontwerp.Ontwerprij(
                        rij.condities(), rij.uitkomsten(), "Beleid \u0001 & <art> 4");
        by(tess, ROL, () -> rijen.replace(id, stand, 8, vreemd));
        assertRefused("tekens", () -> ask(id, OKTOBER));
    }

    private void assertRefused(String waarom, Runnable work) {
        assertThatThrownBy(() -> by(tess, ROL, work))
                .isInstanceOf(Refusal.class)
                .hasMessage("regel.eigen.fout." + waarom);
    }

    private void assertRefused(String waarom, Runnable work, LocalDate vandaag) {
        var was = clock.instant();
        clock.set(vandaag);
        assertRefused(waarom, work);
        clock.set(java.time.LocalDateTime.ofInstant(was, clock.getZone()));
    }
}
