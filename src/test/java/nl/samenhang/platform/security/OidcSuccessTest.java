package nl.samenhang.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Positie;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.inlogboek.Inlogboek;
import nl.samenhang.platform.security.inlogboek.Inloggebeurtenis;
import nl.samenhang.platform.security.inlogboek.Inlogregel;
import nl.samenhang.platform.security.inlogboek.Inlogvraag;
import nl.samenhang.platform.security.inlogboek.Inlogweg;
import nl.samenhang.platform.security.inlogboek.Weigerreden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Each outcome at the identity provider leaves a line in the log of log-ins. */
class OidcSuccessTest extends SamenhangTest {

    private static final String PROVIDER = "https://inloggen.gemeente.example";

    @Autowired private Inlogkoppeling koppeling;
    @Autowired private Verwerkingslog log;
    @Autowired private Inlogschrijver schrijver;
    @Autowired private Inlogboek boek;
    @Autowired private Accounts accounts;

    private String naam;
    private MedewerkerId nora;

    @BeforeEach
    void anEmployeeWithAnAccount() {
        naam = "nora-" + UUID.randomUUID();
        nora = accounts.medewerker(SAMENSTAD, naam, "Nora Bos", "CONSULENT");
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_log_in_with_a_second_factor_is_one_and_without_it_is_a_refusal() throws Exception {
        arrive(naam, Map.of());
        assertThat(last(Optional.of(nora.value())).reden())
                .contains(Weigerreden.ZONDER_TWEEDE_FACTOR);

        arrive(naam, Map.of("amr", List.of("mfa")));
        var regel = last(Optional.of(nora.value()));
        assertThat(regel.gebeurtenis()).isEqualTo(Inloggebeurtenis.INGELOGD);
        assertThat(regel.weg()).contains(Inlogweg.INLOGDIENST);
    }

    @Test
    void somebody_without_an_account_is_refused_and_is_not_named() throws Exception {
        clock.advance(java.time.Duration.ofSeconds(8_888));
        var vreemd = "vreemd-" + UUID.randomUUID();
        arrive(vreemd, Map.of("amr", List.of("mfa")));
        var regel = last(Optional.empty());
        assertThat(regel.moment()).isEqualTo(clock.instant());
        assertThat(regel.reden()).contains(Weigerreden.GEEN_ACCOUNT);
        assertThat(regel.kenmerk()).isPresent();
        assertThat(regel.toString()).doesNotContain(vreemd);
    }

    private void arrive(String name, Map<String, Object> proof) throws Exception {
        var claims =
                new HashMap<String, Object>(
                        Map.of("iss", PROVIDER, "sub", "sub-" + name, "preferred_username", name));
        claims.putAll(proof);
        var now = Instant.parse("2026-09-14T07:00:00Z");
        var user =
                new DefaultOidcUser(
                        List.of(), new OidcIdToken("token", now, now.plusSeconds(60), claims));
        new OidcSuccess(
                        koppeling,
                        new Factorbewijs("verplicht", List.of("mfa"), List.of()),
                        log,
                        schrijver,
                        (_, _, _) -> {})
                .onAuthenticationSuccess(
                        new MockHttpServletRequest(),
                        new MockHttpServletResponse(),
                        new TestingAuthenticationToken(user, "token"));
    }

    private Inlogregel last(Optional<UUID> wie) {
        var vraag =
                new Inlogvraag(
                        wie,
                        Optional.empty(),
                        Optional.empty(),
                        wie.isEmpty() ? Optional.of(Inloggebeurtenis.GEWEIGERD) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Positie.NIEUWSTE);
        var privacy =
                new Verwerkingscontext(
                        SAMENSTAD,
                        actor("PRIVACY"),
                        "Privacy",
                        "PRIVACY",
                        Set.of(),
                        Inlogboek.BEWAKEN,
                        false);
        return as(privacy, () -> boek.find(vraag, 1)).getFirst();
    }
}
