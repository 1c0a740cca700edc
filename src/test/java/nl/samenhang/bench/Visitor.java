package nl.samenhang.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A logged-in employee without a browser: fetches pages and sends forms over HTTP. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String address;
    private String token = "";

    Visitor(String address) {
        this.address = address;
    }

    /** Logs in with an account of the fictitious town. */
    Visitor login(String account) throws IOException, InterruptedException {
        get("/inloggen");
        var response =
                send("/inloggen", Map.of("gebruikersnaam", account, "wachtwoord", "samenhang"));
        if (response.statusCode() != 302
                || response.headers().firstValue("Location").orElse("").contains("fout")) {
            throw new IllegalStateException("Login failed: " + response.statusCode());
        }
        get("/werk");
        return this;
    }

    /** The page at this path; anything but 200 ends the benchmark. */
    String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return checked(client.send(request, HttpResponse.BodyHandlers.ofString()), path);
    }

    /** The page that answers a form. */
    String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        return checked(send(path, fields), path);
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(
                                f ->
                                        f.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body + "&_csrf=" + token))
                        .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String checked(HttpResponse<String> response, String path) {
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + response.statusCode());
        }
        var found = TOKEN.matcher(response.body());
        if (found.find()) {
            token = found.group(1);
        }
        return response.body();
    }
}
