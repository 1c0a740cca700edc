package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

class InlogkoppelingTest extends SamenhangTest {

    private static final String GEMEENTE = "https://inloggen.gemeente.example";

    @Autowired private Inlogkoppeling koppeling;
    @Autowired private Accounts accounts;

    private String naam;
    private String sub;
    private MedewerkerId nora;

    @BeforeEach
    void anEmployeeWithAnAccount() {
        naam = "nora-" + UUID.randomUUID();
        sub = UUID.randomUUID().toString();
        nora = accounts.medewerker(SAMENSTAD, naam, "Nora Bos", "CONSULENT");
    }

    @Test
    void the_first_time_the_name_finds_the_account_and_from_then_on_the_subject_does() {
        assertThat(logsIn(GEMEENTE, sub, naam)).isTrue();
        assertThat(logsIn(GEMEENTE, sub, "nora.anders")).isTrue();
        assertThat(koppeling.find(user(GEMEENTE, sub, "nora.anders")))
                .hasValueSatisfying(g -> assertThat(g.gebruikersnaam()).isEqualTo(naam));
    }

    @Test
    void a_name_that_the_provider_gives_to_somebody_else_opens_nothing() {
        assertThat(logsIn(GEMEENTE, sub, naam)).isTrue();
        assertThat(logsIn(GEMEENTE, UUID.randomUUID().toString(), naam)).isFalse();
    }

    @Test
    void the_subject_of_another_provider_is_somebody_else() {
        var other = "nora-" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, other, "Nora Anders", "CONSULENT");
        assertThat(logsIn(GEMEENTE, sub, naam)).isTrue();
        var user = user("https://elders.example", sub, other);
        assertThat(koppeling.find(user))
                .hasValueSatisfying(g -> assertThat(g.gebruikersnaam()).isEqualTo(other));
    }

    @Test
    void nothing_is_linked_by_looking_alone() {
        assertThat(koppeling.find(user(GEMEENTE, sub, naam))).isPresent();
        assertThat(logsIn(GEMEENTE, UUID.randomUUID().toString(), naam)).isTrue();
    }

    @Test
    void after_a_reset_by_two_administrators_the_next_login_links_anew() {
        assertThat(logsIn(GEMEENTE, sub, naam)).isTrue();
        asSystem(() -> koppeling.forget(nora));
        assertThat(logsIn(GEMEENTE, UUID.randomUUID().toString(), naam)).isTrue();
        assertThat(koppeling.find(user(GEMEENTE, sub, "nora.anders"))).isEmpty();
    }

    @Test
    void an_address_that_was_not_verified_names_nobody() {
        var claims = new HashMap<String, Object>(Map.of("iss", GEMEENTE, "sub", sub));
        claims.put("email", naam);
        assertThat(koppeling.find(user(claims))).isEmpty();
        claims.put("email_verified", true);
        assertThat(koppeling.find(user(claims))).isPresent();
    }

    @Test
    void a_resident_does_not_come_in_by_the_provider_of_employees() {
        var bewoner = "bewoner-" + UUID.randomUUID();
        accounts.inwoner(SAMENSTAD, bewoner, "Sanne", UUID.randomUUID());
        assertThat(koppeling.find(user(GEMEENTE, sub, bewoner))).isEmpty();
    }

    private boolean logsIn(String uitgever, String subject, String name) {
        var user = user(uitgever, subject, name);
        return koppeling.find(user).filter(g -> koppeling.link(g, user)).isPresent();
    }

    private static OidcUser user(String uitgever, String subject, String name) {
        return user(Map.of("iss", uitgever, "sub", subject, "preferred_username", name));
    }

    private static OidcUser user(Map<String, Object> claims) {
        var now = Instant.parse("2026-09-14T07:00:00Z");
        return new DefaultOidcUser(
                List.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims));
    }
}
