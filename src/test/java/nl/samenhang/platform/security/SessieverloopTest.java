package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session that ends by itself leaves a line, as a log-out does. */
class SessieverloopTest extends SamenhangTest {

    @Autowired private Accounts accounts;
    @Autowired private Sessieverloop verloop;
    @Autowired private JdbcClient jdbc;

    private String naam;
    private MedewerkerId tineke;

    @BeforeEach
    void somebody() {
        naam = "verloop-" + UUID.randomUUID();
        tineke = accounts.medewerker(SAMENSTAD, naam, "Tineke", "CONSULENT");
    }

    @Test
    void a_session_that_nobody_used_ends_with_one_line() {
        var answer =
                mvc.post()
                        .uri("/inloggen")
                        .param("gebruikersnaam", naam)
                        .param("wachtwoord", Accounts.PASSWORD)
                        .with(csrf())
                        .exchange();
        var session = answer.getResponse().getCookie("samenhang");
        assertThat(mvc.get().uri("/werk").cookie(session)).hasStatusOk();
        verloop.end();
        assertThat(lines()).containsExactly("INGELOGD");

        unused();
        verloop.end();
        verloop.end();
        assertThat(lines()).containsExactly("INGELOGD", "SESSIE_VERLOPEN");
        assertThat(mvc.get().uri("/werk").cookie(session)).hasStatus3xxRedirection();
    }

    @Test
    void a_session_of_which_the_bytes_cannot_be_read_goes_without_a_line() {
        var id = UUID.randomUUID().toString();
        asSystem(
                () -> {
                    jdbc.sql(
                                    """
                                    insert into database.spring_session (primary_id, session_id, creation_time,
                                        last_access_time, max_inactive_interval, expiry_time, principal_name)
                                    values (:id, :id, 0, 0, 1800, 0, :naam)
                                    """)
                            .param("id", id)
                            .param("naam", naam)
                            .update();
                    jdbc.sql(
                                    """
                                    insert into database.spring_session_attributes
                                    values (:id, 'SPRING_SECURITY_CONTEXT', '\\x00'::bytea)
                                    """)
                            .param("id", id)
                            .update();
                });
        verloop.end();
        assertThat(lines()).isEmpty();
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from database.spring_session where primary_id = ?")
                                                .param(id)
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    /** As if half an hour had gone by. */
    private void unused() {
        asSystem(
                () -> {
                    jdbc.sql(
                                    "update database.spring_session set expiry_time = 0 where principal_name = ?")
                            .param(naam)
                            .update();
                });
    }

    private List<String> lines() {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select gebeurtenis from security.inlogregel where medewerker = ? order by id")
                                .param(tineke.value())
                                .query(String.class)
                                .list());
    }
}
