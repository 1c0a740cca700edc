package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import nl.samenhang.Samenhang;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole process stops and starts again on the same data folder. */
@Tag("journey")
class RestartJourneyTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void who_was_logged_in_before_a_restart_still_is_after_it() throws Exception {
        var port = OidcServer.freePort();
        try (var first = start(port, true)) {
            first.getBean(Accounts.class)
                    .medewerker(new Gemeentecode("9901"), "blijver", "Blijver", "BEHEERDER");
            var token = TOKEN.matcher(get(port, "/inloggen").body());
            assertThat(token.find()).isTrue();
            post(
                    port,
                    "gebruikersnaam=blijver&wachtwoord="
                            + Accounts.PASSWORD
                            + "&_csrf="
                            + token.group(1));
            assertThat(get(port, "/beheer/gebruikers").body()).contains("Blijver");
        }
        try (var second = start(port, false)) {
            assertThat(second.isRunning()).isTrue();
            assertThat(get(port, "/beheer/gebruikers").body()).contains("Blijver");
        }
    }

    private static ConfigurableApplicationContext start(int port, boolean fresh) {
        var context =
                new SpringApplicationBuilder(Samenhang.class)
                        .run(
                                "--server.port=" + port,
                                "--samenhang.demo=false",
                                "--samenhang.db.data=target/restart-data",
                                "--samenhang.db.fresh=" + fresh);
        assertThat(context).isInstanceOf(ServletWebServerApplicationContext.class);
        return context;
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void post(int port, String body) throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
