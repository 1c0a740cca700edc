package nl.samenhang.aanval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenhang.platform.account.Factoren;
import nl.samenhang.platform.account.Telefoon;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Attacks on the door: names, passwords and sessions. */
class LoginAanvalTest extends Aanval {

    private static final int PAIRS = 15;

    /** Wide, because the machine does other work too; a hash that is skipped differs by twenty. */
    private static final double WIDE = 2.5;

    private static final Pattern SLEUTEL = Pattern.compile("data-sleutel>([A-Z2-7 ]+)<");

    @Autowired private Factoren factoren;

    @Test
    void whether_an_account_exists_is_told_by_no_word_and_no_length() {
        var known = visitor().tryLogin("/inloggen", "yusuf", "verkeerd");
        var unknown = visitor().tryLogin("/inloggen", "bestaat.niet", "verkeerd");
        assertThat(known.gezicht()).isEqualTo(unknown.gezicht());
        assertThat(known.koppen().keySet()).isEqualTo(unknown.koppen().keySet());
    }

    @Test
    void whether_an_account_exists_is_not_told_by_time() {
        var ratios = new ArrayList<Double>();
        for (var i = 0; i < PAIRS; i++) {
            forgetTries();
            var known = visitor().tryLogin("/inloggen", "yusuf", "verkeerd" + i).nanos();
            var unknown = visitor().tryLogin("/inloggen", "niemand" + i, "verkeerd" + i).nanos();
            ratios.add((double) known / unknown);
        }
        ratios.sort(null);
        assertThat(ratios.get(PAIRS / 2)).isBetween(1 / WIDE, WIDE);
    }

    @Test
    void guessing_is_slowed_down_for_who_guesses() {
        var account = account(SAMENSTAD, "CONSULENT");
        var guesser = visitor();
        for (var i = 0; i < 5; i++) {
            guesser.tryLogin("/inloggen", account, "gok" + i);
        }
        assertThat(guesser.tryLogin("/inloggen", account, Accounts.PASSWORD).heen())
                .endsWith("?fout=wachten");
    }

    @Test
    void somebody_who_guesses_cannot_lock_out_who_was_here_before() {
        var account = account(SAMENSTAD, "CONSULENT");
        var own = as(account);
        own.post("/uitloggen");
        for (var i = 0; i < 8; i++) {
            visitor().tryLogin("/inloggen", account, "gok" + i);
        }
        assertThat(own.tryLogin("/inloggen", account, Accounts.PASSWORD).heen()).endsWith("/werk");
    }

    @Test
    void the_mark_of_a_known_browser_brakes_too_and_serves_one_account_only() {
        var account = account(SAMENSTAD, "CONSULENT");
        var own = as(account);
        own.post("/uitloggen");
        for (var i = 0; i < 5; i++) {
            own.tryLogin("/inloggen", account, "gok" + i);
        }
        assertThat(own.tryLogin("/inloggen", account, Accounts.PASSWORD).heen())
                .endsWith("?fout=wachten");

        var other = account(SAMENSTAD, "CONSULENT");
        for (var i = 0; i < 5; i++) {
            visitor().tryLogin("/inloggen", other, "gok" + i);
        }
        var stranger = as(account(SAMENSTAD, "CONSULENT"));
        stranger.post("/uitloggen");
        assertThat(stranger.tryLogin("/inloggen", other, Accounts.PASSWORD).heen())
                .endsWith("?fout=wachten");
    }

    @Test
    void a_session_that_somebody_planted_is_not_the_one_that_is_logged_in() {
        var victim = visitor();
        victim.get("/inloggen");
        var planted = victim.cookie("samenhang");
        victim.login(account(SAMENSTAD, "CONSULENT"));
        assertThat(victim.cookie("samenhang")).isNotEqualTo(planted);
        assertThat(visitor().withCookie("samenhang", planted).get("/werk").status()).isEqualTo(302);

        var made = UUID.randomUUID().toString();
        var second = visitor().withCookie("samenhang", made);
        second.login(account(SAMENSTAD, "CONSULENT"));
        assertThat(second.cookie("samenhang")).isNotEqualTo(made);
    }

    @Test
    void the_session_changes_again_at_the_second_step_and_the_half_one_opens_nothing() {
        var account = account(SAMENSTAD, "CONSULENT");
        var telefoon = telefoon(account);
        var visitor = visitor();
        assertThat(visitor.tryLogin("/inloggen", account, Accounts.PASSWORD).heen())
                .endsWith("/inloggen/tweede-stap");
        var half = visitor.cookie("samenhang");
        for (var page : List.of("/werk", "/zoeken?q=de", "/account", "/gemeente")) {
            assertThat(visitor.get(page).status()).as(page).isEqualTo(302);
        }
        visitor.get("/inloggen/tweede-stap");
        visitor.post("/inloggen/tweede-stap", List.of(Aanvaller.veld("code", telefoon.code())));
        assertThat(visitor.get("/werk").status()).isEqualTo(200);
        assertThat(visitor.cookie("samenhang")).isNotEqualTo(half);
        assertThat(visitor().withCookie("samenhang", half).get("/werk").status()).isEqualTo(302);
    }

    @Test
    void the_cookie_of_the_session_is_out_of_reach_for_scripts_and_other_sites() {
        var header = visitor().tryLogin("/inloggen", "yusuf", Accounts.PASSWORD).alle("Set-Cookie");
        assertThat(header).isNotEmpty();
        assertThat(header).allMatch(c -> c.contains("HttpOnly") && c.contains("SameSite=Lax"));
    }

    @Test
    void behind_https_the_cookie_goes_over_https_only() {
        var answer = visitor().get("/inloggen", "X-Forwarded-Proto", "https").alle("Set-Cookie");
        assertThat(answer).filteredOn(c -> c.startsWith("samenhang=")).isNotEmpty();
        assertThat(answer)
                .filteredOn(c -> c.startsWith("samenhang="))
                .allMatch(c -> c.contains("Secure"));
    }

    @Test
    void after_logging_out_the_old_cookie_opens_nothing() {
        var visitor = employee(SAMENSTAD, "CONSULENT");
        var old = visitor.cookie("samenhang");
        visitor.post("/uitloggen");
        assertThat(visitor().withCookie("samenhang", old).get("/werk").status()).isEqualTo(302);
    }

    @Test
    void at_logging_out_the_browser_is_told_to_drop_what_it_kept() {
        var visitor = employee(SAMENSTAD, "CONSULENT");
        var answer = visitor.post("/uitloggen", List.of(), "X-Forwarded-Proto", "https");
        assertThat(answer.kop("Clear-Site-Data").orElse("")).contains("cache", "storage");
    }

    @Test
    void a_session_does_not_outlive_the_role_it_was_made_with() {
        var account = "a-" + UUID.randomUUID();
        var id = accounts.medewerker(SAMENSTAD, account, account, "BEHEERDER");
        var visitor = as(account);
        assertThat(visitor.get("/beheer/gebruikers").status()).isEqualTo(200);
        var beheer = as("beheer");
        var person = "/beheer/gebruikers/" + id;
        var page = beheer.get(person).tekst();
        var end = Pattern.compile("action=\"(" + person + "/rollen/[^\"]+/einde)\"").matcher(page);
        assertThat(end.find()).as("a form to end the role").isTrue();
        beheer.post(end.group(1));
        assertThat(visitor.get("/beheer/gebruikers").status()).isIn(302, 403);
    }

    private Telefoon telefoon(String account) {
        var sleutel =
                in(
                        SAMENSTAD,
                        () -> {
                            var found = factoren.begin(account).orElseThrow().sleutel();
                            factoren.confirm(account, new Telefoon(found, clock).code());
                            return found;
                        });
        clock.advance(java.time.Duration.ofMinutes(1));
        return new Telefoon(sleutel, clock);
    }

    private void forgetTries() {
        in(SAMENSTAD, () -> jdbc.sql("delete from security.inlogpoging").update());
    }
}
