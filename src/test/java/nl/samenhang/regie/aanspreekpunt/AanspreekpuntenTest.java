package nl.samenhang.regie.aanspreekpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.notification.Kanaal;
import nl.samenhang.platform.notification.Verzending;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class AanspreekpuntenTest extends RegieTest {

    @Autowired Verhuizingen verhuizingen;

    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Afwezigheden afwezigheden;
    @Autowired Waarneming waarneming;
    @Autowired Termijnen termijnen;
    @Autowired Dossiertoegang toegang;
    @Autowired Verzendingen verzendingen;
    @Autowired Gezinsleden gezinsleden;
    @Autowired JdbcClient jdbc;

    @Test
    void a_new_file_waits_two_working_days_and_the_team_leader_has_the_work() {
        assertThat(asSystem(() -> termijnen.runningFor(Onderwerp.of("gezin", gezin))))
                .singleElement()
                .satisfies(
                        t -> {
                            assertThat(t.code()).isEqualTo("T36");
                            assertThat(t.uiterlijk()).isEqualTo(LocalDate.of(2026, 9, 16));
                        });
        assertThat(werk.opened("aanspreekpunt.wacht", gezin.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.team()).contains(team));
    }

    @Test
    void appointing_ends_the_waiting_and_opens_the_file() {
        assign(yusuf);
        assertThat(asSystem(() -> termijnen.runningFor(Onderwerp.of("gezin", gezin)))).isEmpty();
        assertThat(werk.isClosed("aanspreekpunt.wacht", gezin.value())).isTrue();
        assertThat(asSystem(() -> aanspreekpunten.contact(gezin)))
                .hasValueSatisfying(c -> assertThat(c.naam()).isEqualTo("Yusuf Demir"));
        assertThat(by(yusuf, "CONSULENT", () -> toegang.has(gezin))).isTrue();
    }

    @Test
    void who_could_not_open_the_file_is_not_appointed_and_gets_nothing_handed_over() {
        var elders = team("Oost " + UUID.randomUUID());
        var olga = collega("Olga Oost", "CONSULENT", elders);
        roleOnlyFor(olga, elders);
        var bas = collega("Bas Beheer", "BEHEERDER", team);
        for (var wie : List.of(olga, bas)) {
            assertThatThrownBy(() -> assign(wie))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("security.weigering.rol-telt-niet");
        }
        assign(yusuf);
        assertThatThrownBy(
                        () ->
                                by(
                                        leider,
                                        "TEAMLEIDER",
                                        () -> aanspreekpunten.handOver(gezin, olga, "Ga door.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("security.weigering.rol-telt-niet");
        roleOnlyFor(karin, team);
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.handOver(gezin, karin, "Ga door."));
        assertThat(asSystem(() -> aanspreekpunten.current(gezin)))
                .hasValueSatisfying(a -> assertThat(a.medewerker()).isEqualTo(karin));
    }

    private void roleOnlyFor(MedewerkerId wie, TeamId welk) {
        asSystem(
                () ->
                        jdbc.sql(
                                        "update security.roltoekenning set team = :team where medewerker = :wie")
                                .param("team", welk.value())
                                .param("wie", wie.value())
                                .update());
    }

    @Test
    void the_household_gets_one_letter_with_the_name_and_how_to_reach() {
        var hof = Adres.of("Regiehof", "7", "9911 AA", "Samenstad");
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(sanne), Verhuizing.naar(hof, LocalDate.of(2026, 9, 1))));
        assign(yusuf);
        assertThat(asSystem(() -> verzendingen.ofGezin(gezin)))
                .filteredOn(v -> v.kanaal() == Kanaal.BRIEF)
                .singleElement()
                .satisfies(
                        brief -> {
                            assertThat(brief.titel()).isEqualTo("Yusuf Demir is uw aanspreekpunt");
                            assertThat(brief.ontvanger()).isEqualTo("Sanne de Wit");
                        });
    }

    @Test
    void nothing_is_posted_to_a_house_where_contact_is_not_safe() {
        var hof = Adres.of("Regiehof", "8", "9911 AA", "Samenstad");
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(sanne), Verhuizing.naar(hof, LocalDate.of(2026, 9, 1))));
        var voorzichtig =
                new Bereikbaarheid(
                        Optional.empty(),
                        Optional.of("sanne@voorbeeld.example"),
                        Optional.empty(),
                        "nl",
                        false,
                        Optional.of("Alleen bellen op het werk"));
        asSystem(() -> inwoners.change(sanne, voorzichtig));
        assign(yusuf);
        assertThat(asSystem(() -> verzendingen.ofGezin(gezin)))
                .extracting(Verzending::kanaal)
                .containsOnly(Kanaal.PORTAAL);
    }

    @Test
    void one_adult_who_must_be_careful_is_enough_to_post_nothing() {
        var hof = Adres.of("Regiehof", "9", "9911 AA", "Samenstad");
        var partner = inwoner("Kees", LocalDate.of(1985, 3, 3));
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(sanne), Verhuizing.naar(hof, LocalDate.of(2026, 9, 1))));
        asSystem(() -> gezinsleden.add(gezin, partner, Gezinsrol.PARTNER, LocalDate.now(clock)));
        var voorzichtig =
                new Bereikbaarheid(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "nl",
                        false,
                        Optional.of("Alleen overdag"));
        asSystem(() -> inwoners.change(partner, voorzichtig));
        assign(yusuf);
        assertThat(asSystem(() -> verzendingen.ofGezin(gezin)))
                .extracting(Verzending::kanaal)
                .containsOnly(Kanaal.PORTAAL);
    }

    @Test
    void there_is_never_a_second_one() {
        assign(yusuf);
        assertThatThrownBy(() -> assign(marit)).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () ->
                                asSystem(
                                        () ->
                                                jdbc.sql(
                                                                """
                                                                insert into aanspreekpunt.aanspreekpunt
                                                                  (gemeente, id, gezin, medewerker, van, wisseling)
                                                                values ('9901', :id, :gezin, :wie, '2026-09-20', true)
                                                                """)
                                                        .param("id", AanspreekpuntId.next().value())
                                                        .param("gezin", gezin.value())
                                                        .param("wie", marit.value())
                                                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void who_hands_over_leaves_a_note_and_the_new_one_confirms_it() {
        var buiten = collega("Buurman", "CONSULENT", team("Ander team " + gezin));
        assign(yusuf);
        by(
                yusuf,
                "CONSULENT",
                () -> aanspreekpunten.handOver(gezin, buiten, "Bel niet op woensdag."));
        assertThat(werk.opened("aanspreekpunt.overdracht", gezin.value()))
                .singleElement()
                .satisfies(w -> assertThat(w.medewerker()).contains(buiten));
        assertThat(current()).satisfies(a -> assertThat(a.isUnread()).isTrue());
        by(buiten, "CONSULENT", () -> aanspreekpunten.confirm(gezin));
        assertThat(current()).satisfies(a -> assertThat(a.isUnread()).isFalse());
        assertThat(werk.isClosed("aanspreekpunt.overdracht", gezin.value())).isTrue();
    }

    @Test
    void somebody_else_cannot_hand_over_or_confirm() {
        assign(yusuf);
        assertThatThrownBy(
                        () ->
                                by(
                                        marit,
                                        "CONSULENT",
                                        () -> aanspreekpunten.handOver(gezin, karin, "x")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> by(marit, "CONSULENT", () -> aanspreekpunten.confirm(gezin)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_third_change_in_twelve_months_alerts_the_team_leader() {
        assign(yusuf);
        handOver(marit, LocalDate.of(2026, 10, 1));
        handOver(karin, LocalDate.of(2026, 11, 1));
        assertThat(werk.opened("aanspreekpunt.continuiteit", gezin.value())).isEmpty();
        handOver(yusuf, LocalDate.of(2026, 12, 1));
        assertThat(werk.opened("aanspreekpunt.continuiteit", gezin.value())).hasSize(1);
        clock.set(LocalDate.of(2027, 10, 15));
        assertThat(asSystem(() -> aanspreekpunten.continuiteit(gezin)).wisselingen()).isEqualTo(2);
    }

    @Test
    void a_stand_in_may_open_the_files_for_exactly_the_days_of_the_absence() {
        var buiten = collega("Invaller", "CONSULENT", team("Invalteam " + gezin));
        assign(yusuf);
        plan(buiten, LocalDate.of(2026, 9, 21), LocalDate.of(2026, 9, 28));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isFalse();
        night(LocalDate.of(2026, 9, 21));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isTrue();
        assertThat(
                        asSystem(() -> aanspreekpunten.contact(gezin))
                                .flatMap(Contactpersoon::waarneming))
                .hasValueSatisfying(w -> assertThat(w.naam()).isEqualTo("Invaller"));
        night(LocalDate.of(2026, 9, 28));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isFalse();
    }

    @Test
    void who_is_back_early_ends_the_standing_in() {
        var buiten = collega("Invaller", "CONSULENT", team("Invalteam " + gezin));
        assign(yusuf);
        var id = plan(buiten, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 28));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isTrue();
        by(yusuf, "CONSULENT", () -> afwezigheden.end(id));
        assertThat(by(buiten, "CONSULENT", () -> toegang.has(gezin))).isFalse();
        assertThat(asSystem(() -> afwezigheden.coming(List.of(yusuf)))).isEmpty();
    }

    @Test
    void who_leaves_hands_over_what_has_a_successor_and_keeps_the_rest() {
        var tweede = asSystem(() -> gezinnen.create(List.of(inwoner2()), team));
        assign(yusuf);
        assign(tweede, yusuf);
        var aantal =
                by(
                        leider,
                        "TEAMLEIDER",
                        () ->
                                aanspreekpunten.handOverAll(
                                        yusuf, Map.of(gezin, marit), "Ik vertrek."));
        assertThat(aantal).isEqualTo(1);
        assertThat(asSystem(() -> aanspreekpunten.currentOf(yusuf)))
                .extracting(Aanspreekpunt::gezin)
                .containsExactly(tweede);
        assertThat(asSystem(() -> aanspreekpunten.currentOf(marit))).hasSize(1);
    }

    @Test
    void waiting_too_long_becomes_urgent_once() {
        clock.set(LocalDate.of(2026, 9, 17));
        asSystem(aanspreekpunten::escalateWaiting);
        asSystem(aanspreekpunten::escalateWaiting);
        assertThat(werk.opened("aanspreekpunt.wacht", gezin.value()))
                .filteredOn(w -> w.spoed())
                .hasSize(1);
    }

    private nl.samenhang.kernel.InwonerId inwoner2() {
        return inwoner("Ans", LocalDate.of(1950, 1, 1));
    }

    private AfwezigheidId plan(MedewerkerId waarnemer, LocalDate van, LocalDate tot) {
        var id = AfwezigheidId.next();
        var afwezigheid =
                new Afwezigheid(
                        id,
                        yusuf,
                        waarnemer,
                        Afwezigheid.Reden.VAKANTIE,
                        new Periode(van, Optional.of(tot)));
        by(yusuf, "CONSULENT", () -> afwezigheden.plan(afwezigheid));
        return id;
    }

    private void night(LocalDate day) {
        clock.set(day);
        asSystem(waarneming::reconcile);
    }

    private void assign(MedewerkerId wie) {
        assign(gezin, wie);
    }

    private void assign(GezinId welk, MedewerkerId wie) {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(welk, wie));
    }

    private void handOver(MedewerkerId naar, LocalDate day) {
        clock.set(day);
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.handOver(gezin, naar, "Lees dit."));
    }

    private Aanspreekpunt current() {
        return asSystem(() -> aanspreekpunten.current(gezin)).orElseThrow();
    }
}
