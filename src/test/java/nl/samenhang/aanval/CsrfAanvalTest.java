package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Requires;
import org.junit.jupiter.api.Test;

/** Another site lets the browser of somebody who is logged in send a form to us. */
class CsrfAanvalTest extends Aanval {

    /** Where nobody is logged in, so that there is nothing to be misused. */
    private static final Set<String> OPEN = Set.of("/melding", "/melding/volgen");

    /** What a browser shows of an answer that does no work. */
    private static final Set<Integer> REFUSED = Set.of(302, 303);

    @Test
    void no_form_of_the_house_works_without_the_token_of_its_session() {
        var work = new ArrayList<String>();
        var staff = employee(SAMENSTAD, "TEAMLEIDER");
        var beheer = as("beheer");
        var resident = resident(new InwonerId(id("select id from inwoner.inwoner limit 1")));
        var before = fingerprint();
        for (var ingang : ingangen()) {
            if (!ingang.method().equals("POST")
                    || ingang.pattern().startsWith("/api/")
                    || ingang.pattern().startsWith("/scim/")
                    || OPEN.stream().anyMatch(ingang.pattern()::startsWith)
                            && !ingang.pattern().startsWith("/meldingen")) {
                continue;
            }
            var path = ingang.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
            for (var who : List.of(staff, beheer, resident, visitor())) {
                var answer = who.forged(path, List.of(), "Origin", "https://elders.example");
                if (!REFUSED.contains(answer.status()) || !isRefusal(answer)) {
                    work.add(ingang.pattern() + " answers " + answer.status() + answer.heen());
                }
            }
        }
        assertThat(work).isEmpty();
        assertThat(fingerprint()).isEqualTo(before);
    }

    /** Refused is: to the login page, without having come near the handler. */
    private static boolean isRefusal(Antwoord answer) {
        return answer.heen().endsWith("/inloggen");
    }

    private long fingerprint() {
        return count("select count(*) from security.v_logregel where handeling = 'GEWIJZIGD'");
    }

    @Test
    void the_token_of_another_session_does_not_fit() {
        var account = account(SAMENSTAD, "CONSULENT");
        var own = as(account);
        var other = as(account(SAMENSTAD, "CONSULENT"));
        var fields = List.of(veld("_csrf", other.token()));
        assertThat(own.forged("/account/sessies/einde", fields).heen()).endsWith("/inloggen");
        assertThat(own.post("/account/sessies/einde").heen()).doesNotEndWith("/inloggen");
    }

    @Test
    void a_token_in_the_address_that_is_too_short_or_doubled_does_not_fit() {
        var own = as(account(SAMENSTAD, "CONSULENT"));
        var sent =
                List.of(
                        List.of(veld("_csrf", "")),
                        List.of(veld("_csrf", own.token().substring(1))),
                        List.of(veld("_csrf", "x"), veld("_csrf", own.token())),
                        List.of(veld("_csrf[]", own.token())));
        for (var fields : sent) {
            assertThat(own.forged("/account/sessies/einde", fields).heen())
                    .as(fields.toString())
                    .endsWith("/inloggen");
        }
    }

    @Test
    void a_get_changes_nothing() {
        var staff = employee(SAMENSTAD, "TEAMLEIDER");
        var alsoGet =
                ingangen().stream()
                        .filter(i -> i.method().equals("POST") && !i.hasId())
                        .filter(i -> !i.pattern().startsWith("/api/"))
                        .filter(i -> !i.pattern().startsWith("/scim/"))
                        .filter(i -> !hasGet(i.pattern()))
                        .toList();
        assertThat(alsoGet).isNotEmpty();
        for (var ingang : alsoGet) {
            assertThat(staff.get(ingang.pattern()).status())
                    .as(ingang.pattern())
                    .isIn(302, 403, 404, 405);
        }
    }

    @Test
    void logging_in_and_out_on_behalf_of_somebody_else_needs_the_token_too() {
        var visitor = visitor();
        var answer =
                visitor.forged(
                        "/inloggen",
                        List.of(veld("gebruikersnaam", "yusuf"), veld("wachtwoord", "samenhang")));
        assertThat(answer.heen()).endsWith("/inloggen");
        assertThat(visitor.get("/werk").status()).isEqualTo(302);

        var own = employee(SAMENSTAD, "CONSULENT");
        own.forged("/uitloggen", List.of());
        assertThat(own.get("/werk").status()).isEqualTo(200);
    }

    @Test
    void the_interfaces_for_systems_do_not_know_the_session_of_a_person() {
        var beheer = as("beheer");
        for (var ingang : ingangen()) {
            var pattern = ingang.pattern();
            var open = ingang.recht().equals(Requires.IEDEREEN);
            if ((pattern.startsWith("/api/") || pattern.startsWith("/scim/")) && !open) {
                var path = pattern.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                assertThat(beheer.json(ingang.method(), path, "{}").status())
                        .as(ingang.toString())
                        .isEqualTo(401);
            }
        }
    }

    private boolean hasGet(String pattern) {
        return ingangen().stream()
                .anyMatch(i -> i.method().equals("GET") && i.pattern().equals(pattern));
    }
}
