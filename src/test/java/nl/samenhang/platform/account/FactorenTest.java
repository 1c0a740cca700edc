package nl.samenhang.platform.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class FactorenTest extends SamenhangTest {

    @Autowired Factoren factoren;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    private String naam;
    private MedewerkerId id;
    private Telefoon telefoon;

    @BeforeEach
    void somebodyWithAPhone() {
        naam = "y" + UUID.randomUUID();
        id = accounts.medewerker(SAMENSTAD, naam, "Yusuf", "CONSULENT");
        telefoon =
                new Telefoon(asSystem(() -> factoren.begin(naam).orElseThrow().sleutel()), clock);
    }

    @Test
    void an_app_counts_after_its_first_right_code_and_not_before() {
        assertThat(has()).isFalse();
        assertThat(confirm("000000x")).isEmpty();
        assertThat(has()).isFalse();
        assertThat(confirm(telefoon.code())).hasSize(10).doesNotHaveDuplicates();
        assertThat(has()).isTrue();
        assertThat(asSystem(() -> factoren.has(id))).isTrue();
    }

    @Test
    void opening_the_page_again_shows_the_same_secret_until_it_is_set_up() {
        var again = asSystem(() -> factoren.begin(naam).orElseThrow().sleutel());
        assertThat(again).isEqualTo(telefoon.sleutel());
        confirm(telefoon.code());
        assertThat(asSystem(() -> factoren.begin(naam))).isEmpty();
    }

    @Test
    void a_code_counts_once_also_the_one_of_the_set_up() {
        var first = telefoon.code();
        confirm(first);
        assertThat(check(first)).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(check(telefoon.code())).isTrue();
        assertThat(check(telefoon.code())).isFalse();
    }

    @Test
    void a_code_before_the_last_used_one_no_longer_counts() {
        confirm(telefoon.code());
        clock.advance(Duration.ofSeconds(30));
        var earlier = telefoon.code();
        clock.advance(Duration.ofSeconds(30));
        assertThat(check(telefoon.code())).isTrue();
        assertThat(check(earlier)).isFalse();
    }

    @Test
    void each_code_on_paper_counts_once_however_it_is_typed() {
        var codes = confirm(telefoon.code());
        assertThat(check(codes.getFirst().toUpperCase(java.util.Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(check(codes.getFirst())).isFalse();
        assertThat(left()).isEqualTo(9);
        assertThat(check(codes.getLast())).isTrue();
    }

    @Test
    void new_codes_end_the_old_ones() {
        var old = confirm(telefoon.code());
        var fresh = asSystem(() -> factoren.newCodes(naam));
        assertThat(check(old.getFirst())).isFalse();
        assertThat(check(fresh.getFirst())).isTrue();
    }

    @Test
    void a_reset_takes_everything_away() {
        var codes = confirm(telefoon.code());
        asSystem(() -> factoren.reset(id));
        assertThat(has()).isFalse();
        assertThat(check(codes.getFirst())).isFalse();
        clock.advance(Duration.ofSeconds(30));
        assertThat(check(telefoon.code())).isFalse();
    }

    @Test
    void the_database_holds_neither_the_secret_nor_a_code() {
        var codes = confirm(telefoon.code());
        var rows =
                asSystem(
                        () ->
                                jdbc.sql(
                                                """
                                                select a::text || (select string_agg(h::text, ' ')
                                                  from account.herstelcode h where h.gebruikersnaam = a.gebruikersnaam)
                                                from account.authenticator a where a.gebruikersnaam = :naam
                                                """)
                                        .param("naam", naam)
                                        .query(String.class)
                                        .single());
        assertThat(rows).doesNotContain(codes).doesNotContain(telefoon.sleutel());
    }

    @Test
    void another_municipality_knows_nothing_of_it() {
        confirm(telefoon.code());
        assertThat(as("BEHEERDER", ANDERSTAD, () -> factoren.has(naam))).isFalse();
    }

    private boolean has() {
        return asSystem(() -> factoren.has(naam));
    }

    private int left() {
        return asSystem(() -> factoren.codesLeft(naam));
    }

    private boolean check(String code) {
        return asSystem(() -> factoren.check(naam, code));
    }

    private List<String> confirm(String code) {
        return asSystem(() -> factoren.confirm(naam, code)).orElse(List.of());
    }
}
