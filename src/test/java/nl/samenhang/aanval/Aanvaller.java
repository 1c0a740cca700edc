package nl.samenhang.aanval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.samenhang.platform.security.Accounts;

/** Somebody who talks HTTP with the server and is bound by no browser: cookies are kept by hand. */
final class Aanvaller {

    static final String FORM = "application/x-www-form-urlencoded";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final int port;
    private String token = "";

    Aanvaller(int port) {
        this.port = port;
    }

    /** One field of a form. */
    record Veld(String naam, String waarde) {}

    static Veld veld(String naam, String waarde) {
        return new Veld(naam, waarde);
    }

    Aanvaller login(String account) {
        var answer = tryLogin("/inloggen", account, Accounts.PASSWORD);
        if (answer.status() != 302 || answer.heen().contains("fout")) {
            throw new IllegalStateException(account + " cannot log in: " + answer.heen());
        }
        refreshToken();
        return this;
    }

    Antwoord tryLogin(String door, String account, String wachtwoord) {
        get(door);
        return post(
                "/inloggen",
                List.of(veld("gebruikersnaam", account), veld("wachtwoord", wachtwoord)));
    }

    /** Takes the token of the forms of this session from a page. */
    void refreshToken() {
        if (get("/werk").status() != 200) {
            get("/mijn");
        }
    }

    Antwoord get(String path, String... headers) {
        return send("GET", path, "", new byte[0], headers);
    }

    /** Sends a form of this session, with its token. */
    Antwoord post(String path, List<Veld> fields, String... headers) {
        return forged(path, with(fields, "_csrf", token), headers);
    }

    Antwoord post(String path) {
        return post(path, List.of());
    }

    /** Sends a form as another site would: with the cookies, without the token. */
    Antwoord forged(String path, List<Veld> fields, String... headers) {
        var body =
                fields.stream()
                        .map(f -> encode(f.naam()) + "=" + encode(f.waarde()))
                        .collect(Collectors.joining("&"));
        return send("POST", path, FORM, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    Antwoord json(String method, String path, String body, String... headers) {
        return send(
                method, path, "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Sends a form with one file. */
    Antwoord upload(String path, List<Veld> fields, String veld, String naam, byte[] inhoud) {
        var multipart = new Multipart();
        fields.forEach(f -> multipart.field(f.naam(), f.waarde()));
        multipart.field("_csrf", token).file(veld, naam, inhoud);
        return send("POST", path, multipart.type(), multipart.bytes());
    }

    Antwoord send(String method, String path, String type, byte[] body, String... headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(
                                method,
                                body.length == 0
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request.build());
    }

    private Antwoord exchange(HttpRequest request) {
        try {
            var begin = System.nanoTime();
            var answer = CLIENT.send(request, BodyHandlers.ofByteArray());
            var nanos = System.nanoTime() - begin;
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            var text = Inhoud.of(answer.body());
            var found = TOKEN.matcher(text);
            if (found.find()) {
                token = found.group(1);
            }
            return new Antwoord(answer.statusCode(), answer.headers().map(), text, nanos);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String cookie(String naam) {
        return cookies.getOrDefault(naam, "");
    }

    Aanvaller withCookie(String naam, String waarde) {
        cookies.put(naam, waarde);
        return this;
    }

    String cookieHeader() {
        return cookies.entrySet().stream()
                .map(c -> c.getKey() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
    }

    String token() {
        return token;
    }

    private void keep(String header) {
        var pair = header.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    static List<Veld> with(List<Veld> fields, String naam, String waarde) {
        var all = new java.util.ArrayList<>(fields);
        all.add(veld(naam, waarde));
        return all;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
