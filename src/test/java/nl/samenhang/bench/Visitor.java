package nl.samenhang.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody logged in without a browser: fetches pages and sends forms over HTTP, each thread over a
 * connection of its own that is kept. Light, because it shares the machine with what it measures.
 */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String address;
    private volatile String token = "";

    Visitor(String address) {
        this.address = address;
    }

    private record Answer(int status, String location, String body) {}

    /** Logs in with an account of the fictitious town. */
    Visitor login(String account) throws IOException {
        return login(account, "MEDEWERKER", "/inloggen", "/werk");
    }

    /** Logs a resident in. */
    Visitor loginBewoner(String account) throws IOException {
        return login(account, "INWONER", "/mijn/inloggen", "/mijn");
    }

    private Visitor login(String account, String deur, String page, String first)
            throws IOException {
        remember(get(page));
        var answer =
                send(
                        "/inloggen",
                        Map.of("gebruikersnaam", account, "wachtwoord", "samenhang", "deur", deur));
        if (answer.status() != 302 || answer.location().contains("fout")) {
            throw new IllegalStateException("Login failed: " + answer.status());
        }
        remember(get(first));
        return this;
    }

    /** The page at this path; anything but 200 ends the benchmark. */
    String get(String path) throws IOException {
        return checked(answer(open(path)), path);
    }

    /** The page that answers a form. */
    String post(String path, Map<String, String> fields) throws IOException {
        return checked(send(path, fields), path);
    }

    /** Sends a form that is taken; the path to which it leads. */
    String submit(String path, Map<String, String> fields) throws IOException {
        var answer = send(path, fields);
        if (answer.status() != 302 && answer.status() != 303) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        return URI.create(answer.location()).getPath();
    }

    private Answer send(String path, Map<String, String> fields) throws IOException {
        var body =
                fields.entrySet().stream()
                        .map(
                                f ->
                                        f.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        f.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        var connection = open(path);
        connection.setDoOutput(true);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        try (var out = connection.getOutputStream()) {
            out.write((body + "&_csrf=" + token).getBytes(StandardCharsets.UTF_8));
        }
        return answer(connection);
    }

    private HttpURLConnection open(String path) throws IOException {
        var url = URI.create(address + path).toURL();
        if (!(url.openConnection() instanceof HttpURLConnection connection)) {
            throw new IllegalStateException("No HTTP address: " + address);
        }
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
        return connection;
    }

    private Answer answer(HttpURLConnection connection) throws IOException {
        var status = connection.getResponseCode();
        for (var cookie :
                connection.getHeaderFields().getOrDefault("Set-Cookie", java.util.List.of())) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        var location = connection.getHeaderField("Location");
        try (var in = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            var body = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(status, location == null ? "" : location, body);
        }
    }

    private static String checked(Answer answer, String path) {
        if (answer.status() != 200) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        return answer.body();
    }

    /** The token of the session, for the forms that follow. */
    private void remember(String page) {
        var found = TOKEN.matcher(page);
        if (found.find()) {
            token = found.group(1);
        }
    }
}
