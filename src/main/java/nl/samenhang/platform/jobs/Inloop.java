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
import java.util.Map;
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
 * start and a working day need (JEP 514, JEP 515), so that every later start is quick.
 */
@Component
@ConditionalOnProperty("samenhang.training")
class Inloop {

    private static final List<String> OPEN_PAGES =
            List.of("/", "/inloggen", "/melding", "/mijn/inloggen");
    private static final List<String> STAFF_PAGES = List.of("/werk", "/meldingen");
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern FILE =
            Pattern.compile("href=\"(/(?:gezinnen|meldingen)/[0-9a-f-]{36})\"");
    private static final int EMPLOYEES = 2;
    private static final int ROUNDS = 15;

    private final List<EersteVulling> vullingen;

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
        var visitor = new Browser(house);
        for (var page : OPEN_PAGES) {
            visitor.get(page);
        }
        var accounts = vullingen.stream().flatMap(v -> v.accounts().stream()).toList();
        for (var account : accounts.stream().limit(EMPLOYEES).toList()) {
            var employee = new Browser(house);
            employee.post(
                    "/inloggen",
                    employee.get("/inloggen"),
                    Map.of(
                            "gebruikersnaam",
                            account.gebruikersnaam(),
                            "wachtwoord",
                            account.wachtwoord()));
            for (var round = 0; round < ROUNDS; round++) {
                work(employee);
            }
        }
    }

    /** The work list, what stands on it and a search, as all day long. */
    private static void work(Browser employee) throws IOException, InterruptedException {
        for (var page : STAFF_PAGES) {
            var list = employee.get(page);
            var file = FILE.matcher(list);
            if (file.find()) {
                employee.get(file.group(1));
            }
            employee.post("/zoeken", list, Map.of("q", "jansen"));
        }
    }

    /** A browser without a screen, with cookies of its own. */
    private static final class Browser {

        private final String house;
        private final HttpClient client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();

        Browser(String house) {
            this.house = house;
        }

        String get(String page) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(house + page)).build());
        }

        /** Sends a form that carries the token of the page it stands on. */
        void post(String path, String page, Map<String, String> fields)
                throws IOException, InterruptedException {
            var csrf = CSRF.matcher(page);
            if (csrf.find()) {
                var form = new StringBuilder("_csrf=" + encode(csrf.group(1)));
                fields.forEach((name, value) -> form.append("&" + name + "=" + encode(value)));
                send(
                        HttpRequest.newBuilder(URI.create(house + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form.toString()))
                                .build());
            }
        }

        private String send(HttpRequest request) throws IOException, InterruptedException {
            return client.send(request, BodyHandlers.ofString()).body();
        }

        private static String encode(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
