package nl.samenhang.mensen.noodknop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.gezin.Gezinsleden;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Dossiertoegang.Reden;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Karin works in the team that holds the file of Sanne. */
class EigenbanTest extends RegieTest {

    @Autowired private Naasten naasten;
    @Autowired private Dossiertoegang toegang;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsleden leden;
    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Relaties relaties;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void theFamilyHasWords() {
        by(yusuf, "CONSULENT", () -> gezinnen.writeWoorden(gezin, "Rust in huis"));
    }

    @Test
    void the_own_file_has_no_rows_whatever_line_of_access_there_is() {
        assertThat(rowsFor(karin, false)).isOne();
        link(karin, sanne);
        assertThat(rowsFor(karin, false)).isZero();
        for (var reden : List.of(Reden.AANSPREEKPUNT, Reden.WAARNEMER, Reden.UITVOERENDE)) {
            asSystem(() -> toegang.grant(gezin, karin.value(), reden));
        }
        assertThat(rowsFor(karin, false)).isZero();
        assertThat(rowsFor(karin, true)).isZero();
        assertThat(rowsFor(yusuf, false)).isOne();
    }

    @Test
    void nothing_is_written_into_the_own_file_either() {
        link(karin, sanne);
        for (var breed : List.of(false, true)) {
            assertThatThrownBy(
                            () ->
                                    by(
                                            karin,
                                            breed,
                                            () ->
                                                    jdbc.sql(
                                                                    """
                                                                    insert into gezin.woorden
                                                                    values ('9901', ?, ?, 'Van mij', '2026-09-14', ?)
                                                                    """)
                                                            .params(
                                                                    Ids.next(),
                                                                    gezin.value(),
                                                                    karin.value())
                                                            .update()))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(
                        by(
                                karin,
                                true,
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from gezin.woorden where gezin = ?")
                                                .param(gezin.value())
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    @Test
    void the_work_of_the_own_file_is_on_no_list_of_theirs() {
        var sql = "select count(*) from werkvoorraad.werkitem where gezin = ?";
        assertThat(by(karin, false, () -> count(sql))).isPositive();
        link(karin, sanne);
        assertThat(by(karin, false, () -> count(sql))).isZero();
        assertThat(by(yusuf, false, () -> count(sql))).isPositive();
    }

    @Test
    void every_policy_on_the_content_of_a_file_knows_the_own_file() {
        var sql =
                """
                select schemaname || '.' || tablename from pg_policies
                where qual like '%dossiertoegang%' and (qual not like '%eigenban%' or qual not like '%d.tot%')
                """;
        assertThat(jdbc.sql(sql).query(String.class).list()).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from pg_policies where qual like '%eigenban%'")
                                .query(Integer.class)
                                .single())
                .isGreaterThan(15);
    }

    @Test
    void the_facade_says_the_same_as_the_policies() {
        link(karin, sanne);
        for (var breed : List.of(false, true)) {
            assertThat(by(karin, breed, () -> toegang.has(gezin))).isFalse();
            assertThat(by(karin, breed, () -> toegang.among(List.of(gezin)))).isEmpty();
        }
        assertThat(by(karin, false, () -> toegang.open(1000))).doesNotContain(gezin);
        for (var breed : List.of(false, true)) {
            assertThat(by(karin, breed, () -> toegang.reach(List.of(gezin))).open()).isEmpty();
        }
    }

    @Test
    void who_lives_with_a_member_is_kept_out_until_one_of_them_moves() {
        var samen = Adres.of("Eigenhof" + UUID.randomUUID(), "3", "", "Samenstad");
        var karinZelf = living("Karin", 1990, samen);
        var kind = living("Kind", 2015, samen);
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, karinZelf, Optional.empty()));
        link(karin, karinZelf);
        var vanKind = asSystem(() -> gezinnen.create(List.of(kind), team));
        assertThat(has(karin, vanKind)).isFalse();
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(kind),
                                Verhuizing.naar(
                                        Adres.of(
                                                "Eigenhof" + UUID.randomUUID(),
                                                "9",
                                                "",
                                                "Samenstad"),
                                        LocalDate.of(2026, 9, 1))));
        assertThat(has(karin, vanKind)).isTrue();
    }

    @Test
    void who_becomes_a_member_closes_the_file_and_it_stays_closed_after_leaving() {
        var buurman = inwoner("Buurman", LocalDate.of(1980, 1, 1));
        by(karin, "CONSULENT", () -> naasten.declare(buurman, Naasten.Band.VRIEND));
        assertThat(has(karin, gezin)).isTrue();
        by(
                yusuf,
                "CONSULENT",
                () -> leden.add(gezin, buurman, Gezinsrol.VOLWASSENE, LocalDate.of(2026, 9, 14)));
        assertThat(has(karin, gezin)).isFalse();
        clock.set(LocalDate.of(2026, 9, 16));
        by(yusuf, "CONSULENT", () -> leden.end(gezin, buurman, LocalDate.of(2026, 9, 15)));
        assertThat(has(karin, gezin)).isFalse();
    }

    @Test
    void nobody_makes_the_own_list_shorter() {
        by(karin, "CONSULENT", () -> naasten.declare(sanne, Naasten.Band.EX_PARTNER));
        assertThatThrownBy(() -> by(karin, "BEHEERDER", () -> naasten.withdraw(karin, sanne)))
                .isInstanceOf(Refusal.class);
        assertThat(has(karin, gezin)).isFalse();
        by(yusuf, "BEHEERDER", () -> naasten.withdraw(karin, sanne));
        assertThat(has(karin, gezin)).isTrue();
    }

    @Test
    void the_team_leader_is_told_when_a_family_would_go_to_somebody_near() {
        link(karin, sanne);
        assertThatThrownBy(
                        () -> by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, karin)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no ->
                                assertThat(no.reason().sleutel())
                                        .isEqualTo("noodknop.weigering.eigen-dossier"));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        assertThatThrownBy(
                        () ->
                                by(
                                        leider,
                                        "TEAMLEIDER",
                                        () -> aanspreekpunten.handOver(gezin, karin, "Neem over")))
                .isInstanceOf(Refusal.class);
    }

    private void link(MedewerkerId wie, InwonerId inwoner) {
        asSystem(() -> naasten.link(wie, Optional.of(inwoner)));
    }

    private InwonerId living(String voornaam, int jaar, Adres adres) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", "Smit")
                        .bornOn(LocalDate.of(jaar, 1, 1))
                        .livingAt(adres, LocalDate.of(2020, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    private boolean has(MedewerkerId wie, GezinId wat) {
        return by(wie, false, () -> toegang.has(wat));
    }

    private int rowsFor(MedewerkerId wie, boolean breed) {
        return by(wie, breed, () -> count("select count(*) from gezin.woorden where gezin = ?"));
    }

    private int count(String sql) {
        return jdbc.sql(sql).param(gezin.value()).query(Integer.class).single();
    }

    private <T> T by(MedewerkerId wie, boolean breed, java.util.function.Supplier<T> work) {
        return as(
                new Verwerkingscontext(
                        SAMENSTAD, wie.value(), "Wie", "CONSULENT", Set.of(), "test", breed),
                work);
    }
}
