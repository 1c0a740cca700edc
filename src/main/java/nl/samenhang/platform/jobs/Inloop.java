package nl.samenhang.platform.jobs;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Walks once through the house and stops: the run after a build in which the JVM learns what a
 * start needs (JEP 514), so that every later start is quick.
 */
@Component
@ConditionalOnProperty("samenhang.training")
class Inloop {

    private static final List<String> OPEN_PAGES =
            List.of("/", "/inloggen", "/melding", "/mijn/inloggen");
    private static final List<String> STAFF_PAGES = List.of("/werk", "/zoeken?q=jansen");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int ROUNDS = 5;

    private final List<EersteVulling> vullingen;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    Inloop(List<EersteVulling> vullingen) {
        this.vullingen = vullingen;
    }

    @EventListener
    void walk(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        Thread.ofPlatform().name("inloop").start(() -> walkAndStop(context));
    }

    private void walkAndStop(ConfigurableApplicationContext context) {
        var result = 0;
        try {
            if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
                walk("http://127.0.0.1:" + web.getWebServer().getPort());
            }
        } catch (IOException e) {
            result = 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var code = result;
        System.exit(SpringApplication.exit(context, () -> code));
    }

    private void walk(String house) throws IOException, InterruptedException {
        visit(house, OPEN_PAGES);
        var accounts = vullingen.stream().flatMap(v -> v.accounts().stream()).toList();
        if (!accounts.isEmpty()) {
            logIn(house, accounts.getFirst());
            for (var round = 0; round < ROUNDS; round++) {
                visit(house, STAFF_PAGES);
            }
        }
    }

    private void visit(String house, List<String> pages) throws IOException, InterruptedException {
        for (var page : pages) {
            get(house + page);
        }
    }

    private void logIn(String house, EersteVulling.Demoaccount account)
            throws IOException, InterruptedException {
        var csrf = CSRF.matcher(get(house + "/inloggen"));
        if (!csrf.find()) {
            return;
        }
        var form =
                "_csrf=%s&gebruikersnaam=%s&wachtwoord=%s"
                        .formatted(
                                encode(csrf.group(1)),
                                encode(account.gebruikersnaam()),
                                encode(account.wachtwoord()));
        var request =
                HttpRequest.newBuilder(URI.create(house + "/inloggen"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        browser.send(request, BodyHandlers.discarding());
    }

    private String get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        return browser.send(request, BodyHandlers.ofString()).body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
