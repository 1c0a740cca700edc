package nl.samenhang.platform.security.inlogboek;

import static nl.samenhang.platform.security.inlogboek.Inloggebeurtenis.*;
import static nl.samenhang.platform.security.inlogboek.Weigerreden.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.Telefoon;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.MultiValueMap;

/** What is written down at the door, and who finds it. */
class InlogboekTest extends SamenhangTest {

    @Autowired private Inlogboek boek;
    @Autowired private Factoren factoren;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    /** One of its own for each test, because many tries from one address make it wait. */
    private final String adres = "203.0.113." + ThreadLocalRandom.current().nextInt(1, 255);

    private String naam;
    private MedewerkerId tineke;

    @BeforeEach
    void somebody() {
        naam = "inlog-" + UUID.randomUUID();
        tineke = accounts.medewerker(SAMENSTAD, naam, "Tineke", "CONSULENT");
    }

    @Test
    void a_log_in_and_a_log_out_leave_a_line_each_with_the_network_and_not_the_address() {
        var session = login(naam, Accounts.PASSWORD).getResponse().getCookie("samenhang");
        mvc.post().uri("/uitloggen").cookie(session).with(csrf()).exchange();

        var regels = of(tineke);
        assertThat(regels).extracting(Inlogregel::gebeurtenis).containsExactly(UITGELOGD, INGELOGD);
        assertThat(regels.getLast().weg()).contains(Inlogweg.WACHTWOORD);
        assertThat(regels.getLast().adres()).isEqualTo("203.0.113.0/24");
        assertThat(regels.getLast().moment()).isEqualTo(clock.instant());
    }

    @Test
    void a_wrong_password_is_written_with_the_account() {
        login(naam, "fout");
        assertThat(of(tineke))
                .singleElement()
                .satisfies(
                        regel -> {
                            assertThat(regel.gebeurtenis()).isEqualTo(GEWEIGERD);
                            assertThat(regel.reden()).contains(VERKEERD_WACHTWOORD);
                        });
    }

    @Test
    void while_the_brake_is_on_a_flood_of_tries_leaves_a_line_a_minute() {
        for (var i = 0; i < 9; i++) {
            login(naam, "fout");
        }
        assertThat(of(tineke)).filteredOn(r -> r.reden().equals(Optional.of(TE_VAAK))).hasSize(1);
        clock.advance(Duration.ofSeconds(61));
        login(naam, "fout");
        assertThat(of(tineke)).filteredOn(r -> r.reden().equals(Optional.of(TE_VAAK))).hasSize(2);
    }

    @Test
    void what_was_typed_and_is_no_account_is_kept_as_a_hash_only() {
        clock.advance(Duration.ofSeconds(7_777));
        var getypt = "Geheim-" + UUID.randomUUID();
        login(getypt, "fout");
        login(getypt.toUpperCase(Locale.ROOT), "fout");

        var row =
                asSystem(
                        () ->
                                jdbc.sql(
                                                """
                                                select min(kenmerk) as kenmerk, count(distinct kenmerk) as namen, count(*) as keren,
                                                       string_agg(r::text, ' ') as alles
                                                from security.inlogregel r where gemeente = '0000' and moment = :nu
                                                """)
                                        .param(
                                                "nu",
                                                OffsetDateTime.ofInstant(
                                                        clock.instant(), ZoneOffset.UTC))
                                        .query()
                                        .singleRow());
        assertThat(row.get("kenmerk")).asString().matches("[0-9a-f]{16}");
        assertThat(row.get("namen")).isEqualTo(1L);
        assertThat(row.get("keren")).isEqualTo(2L);
        assertThat(row.get("alles")).asString().doesNotContainIgnoringCase(getypt);
    }

    @Test
    void a_right_password_of_who_still_has_to_show_a_code_is_no_log_in_yet() {
        var begin = asSystem(() -> factoren.begin(naam).orElseThrow());
        var telefoon = new Telefoon(begin.sleutel(), clock);
        asSystem(() -> factoren.confirm(naam, telefoon.code()).orElseThrow());
        clock.advance(Duration.ofSeconds(30));
        var half = login(naam, Accounts.PASSWORD).getResponse().getCookie("samenhang");
        code(half, "000000");
        code(half, telefoon.code());

        assertThat(of(tineke))
                .extracting(Inlogregel::gebeurtenis)
                .containsExactly(
                        INGELOGD, GEWEIGERD, HALVERWEGE, HERSTELCODES_GEMAAKT, FACTOR_INGESTELD);
        assertThat(of(tineke).get(1).reden()).contains(VERKEERDE_CODE);
    }

    @Test
    void a_reset_by_an_operator_stands_there_without_the_place_of_the_operator() {
        asSystem(() -> factoren.reset(tineke));
        assertThat(of(tineke))
                .singleElement()
                .satisfies(
                        regel -> {
                            assertThat(regel.gebeurtenis()).isEqualTo(FACTOR_HERSTELD);
                            assertThat(regel.weg()).contains(Inlogweg.BEHEER);
                            assertThat(regel.adres()).isEmpty();
                        });
    }

    @Test
    void a_passkey_that_was_not_asked_for_is_refused_without_a_name() {
        var since = clock.instant();
        mvc.post()
                .uri("/inloggen/passkey")
                .param("antwoord", "{}")
                .with(csrf())
                .with(from(adres))
                .exchange();
        assertThat(all(Optional.empty(), Optional.of(GEWEIGERD)))
                .filteredOn(r -> !r.moment().isBefore(since))
                .anySatisfy(
                        r -> {
                            assertThat(r.reden()).contains(VERKEERDE_PASSKEY);
                            assertThat(r.kenmerk()).isEmpty();
                        });
    }

    @Test
    void nobody_changes_or_removes_a_line() {
        login(naam, "fout");
        for (var sql :
                List.of(
                        "delete from security.inlogregel where medewerker = :wie",
                        "update security.inlogregel set adres = '' where medewerker = :wie")) {
            assertThatThrownBy(
                            () ->
                                    asSystem(
                                            () ->
                                                    jdbc.sql(sql)
                                                            .param("wie", tineke.value())
                                                            .update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void for_the_own_account_the_database_gives_the_own_lines_only() {
        var ander = "inlog-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, ander, "Ander", "CONSULENT");
        login(naam, Accounts.PASSWORD);
        login(ander, Accounts.PASSWORD);
        var own =
                new Verwerkingscontext(
                        SAMENSTAD,
                        tineke.value(),
                        naam,
                        "CONSULENT",
                        Set.of(),
                        "eigen-account",
                        false);
        assertThat(
                        as(
                                own,
                                () ->
                                        jdbc.sql(
                                                        "select distinct medewerker from security.inlogregel")
                                                .query(UUID.class)
                                                .list()))
                .containsExactly(tineke.value());
    }

    @Test
    void another_municipality_and_another_purpose_find_nothing() {
        login(naam, Accounts.PASSWORD);
        assertThat(as("PRIVACY", ANDERSTAD, () -> count())).isZero();
        assertThat(as(privacy("dossiervoering"), this::count)).isZero();
        assertThat(as(privacy(Inlogboek.BEWAKEN), this::count)).isOne();
    }

    @Test
    void five_refusals_on_one_account_stand_out_and_four_do_not() {
        for (var i = 0; i < 4; i++) {
            login(naam, "fout");
        }
        assertThat(repeated()).isEmpty();
        login(naam, "fout");
        assertThat(repeated()).singleElement().extracting(Herhaling::keren).isEqualTo(5);
        clock.advance(Inlogboek.TERUG.plusMinutes(1));
        assertThat(repeated()).isEmpty();
    }

    private List<Herhaling> repeated() {
        return as(privacy(Inlogboek.BEWAKEN), () -> boek.repeated(10_000)).stream()
                .filter(h -> h.medewerker().equals(Optional.of(tineke.value())))
                .toList();
    }

    private long count() {
        return jdbc.sql("select count(*) from security.inlogregel where medewerker = :wie")
                .param("wie", tineke.value())
                .query(Long.class)
                .single();
    }

    private static Verwerkingscontext privacy(String doel) {
        return new Verwerkingscontext(
                SAMENSTAD, actor("PRIVACY"), "Privacy", "PRIVACY", Set.of(), doel, false);
    }

    private List<Inlogregel> of(MedewerkerId wie) {
        return all(Optional.of(wie.value()), Optional.empty());
    }

    private List<Inlogregel> all(Optional<UUID> wie, Optional<Inloggebeurtenis> wat) {
        var vraag =
                new Inlogvraag(
                        wie,
                        Optional.empty(),
                        Optional.empty(),
                        wat,
                        Optional.empty(),
                        Optional.empty(),
                        Positie.NIEUWSTE);
        return as(privacy(Inlogboek.BEWAKEN), () -> boek.find(vraag, 100));
    }

    private void code(Cookie half, String code) {
        mvc.post()
                .uri("/inloggen/tweede-stap")
                .cookie(half)
                .params(MultiValueMap.fromSingleValue(Map.of("code", code)))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult login(String wie, String wachtwoord) {
        return mvc.post()
                .uri("/inloggen")
                .param("gebruikersnaam", wie)
                .param("wachtwoord", wachtwoord)
                .with(csrf())
                .with(from(adres))
                .exchange();
    }

    private static RequestPostProcessor from(String adres) {
        return request -> {
            request.setRemoteAddr(adres);
            return request;
        };
    }
}
