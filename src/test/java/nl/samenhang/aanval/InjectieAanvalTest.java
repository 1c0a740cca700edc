package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.encode;
import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Text that wants to become a statement of SQL, a header, or an address elsewhere. */
class InjectieAanvalTest extends Aanval {

    private static final Duration SLEPT = Duration.ofSeconds(7);

    private static final List<String> SQL =
            List.of(
                    "'",
                    "' or '1'='1",
                    "x' or 1=1 -- ",
                    "1); select pg_sleep(8) -- ",
                    "'||(select pg_sleep(8))||'",
                    "\\' or 1=1 -- ",
                    "%' or '%'='",
                    "$$; select pg_sleep(8); $$",
                    ":gemeente",
                    "? ?? {0} }");

    @Test
    void no_search_filter_or_key_of_a_page_is_read_as_sql() {
        var broken = new ArrayList<String>();
        for (var who : List.of(employee(SAMENSTAD, "TEAMLEIDER"), as("beheer"), as("privacy"))) {
            for (var ingang : ingangen()) {
                if (ingang.hasId() || isMachine(ingang) || !ingang.method().equals("GET")) {
                    continue;
                }
                for (var naam : ingang.velden()) {
                    for (var sql : SQL) {
                        var path = ingang.pattern() + "?" + naam + "=" + encode(sql);
                        judge(path, who.get(path), broken);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_search_that_is_sent_as_a_form_is_read_as_sql() {
        var broken = new ArrayList<String>();
        var leider = employee(SAMENSTAD, "TEAMLEIDER");
        var inwoner = id("select id from inwoner.inwoner order by id limit 1");
        var searches =
                List.of(
                        "/zoeken q",
                        "/inwoners/" + inwoner + "/relaties zoeken,zoek",
                        "/gezinnen zoeken,zoek",
                        "/brp/zoeken geslachtsnaam,voornamen,postcode,huisnummer,bsn");
        for (var search : searches) {
            var path = search.split(" ")[0];
            for (var sql : SQL) {
                var fields = new ArrayList<Aanvaller.Veld>();
                for (var naam : search.split(" ")[1].split(",")) {
                    fields.add(veld(naam, sql));
                }
                judge(path + " " + sql, leider.post(path, fields), broken);
            }
        }
        var privacy = as("privacy");
        for (var sql : SQL) {
            judge(
                    "/beheer/logboek/inwoners " + sql,
                    privacy.post("/beheer/logboek/inwoners", List.of(veld("q", sql))),
                    broken);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_search_that_would_be_true_for_everybody_finds_nobody() {
        var leider = employee(SAMENSTAD, "TEAMLEIDER");
        for (var sql : List.of("zzqx' or '1'='1", "zzqx%", "zzqx_____")) {
            assertThat(leider.post("/zoeken", List.of(veld("q", sql))).tekst())
                    .as(sql)
                    .doesNotContain("href=\"/inwoners/0");
        }
    }

    @Test
    void a_line_end_in_a_name_or_address_becomes_no_header() {
        for (var path :
                List.of(
                        "/inloggen?fout=%0d%0aX-Eigen:%20ja",
                        "/zoeken?q=%0d%0aX-Eigen:%20ja",
                        "/werk?lijst=mijn&taal=en%0d%0aX-Eigen:%20ja",
                        "/%0d%0aX-Eigen:%20ja",
                        "/mijn/%0d%0aX-Eigen:%20ja")) {
            var answer = visitor().get(path);
            assertThat(answer.kop("X-Eigen")).as(path).isEmpty();
            assertThat(as("yusuf").get(path).kop("X-Eigen")).as(path).isEmpty();
        }
    }

    @Test
    void an_address_of_mail_with_a_line_end_or_a_second_receiver_is_refused() {
        var visitor = visitor();
        for (var email :
                List.of(
                        "a@b.example\r\nBcc: c@d.example",
                        "a@b.example\nBcc: c@d.example",
                        "a@b.example,c@d.example",
                        "a@b.example;c@d.example",
                        "<a@b.example> c@d.example",
                        "a@b.example%0d%0aBcc:c@d.example x")) {
            var answer =
                    visitor.post(
                            "/melding",
                            List.of(
                                    veld("stap", "CONTACT"),
                                    veld("hulpvraag", "Ik slaap slecht"),
                                    veld("rol", "ZELF"),
                                    veld("gevaar", "NEE"),
                                    veld("tijd", "DEZE_WEEK"),
                                    veld("contactwijze", "EMAIL"),
                                    veld("email", email)));
            assertThat(answer.status()).as(email).isEqualTo(422);
        }
    }

    @Test
    void after_logging_in_nobody_is_sent_to_another_site() {
        for (var target :
                List.of(
                        "//elders.example/",
                        "/\\elders.example/",
                        "https://elders.example/",
                        "/%09/elders.example",
                        "///elders.example")) {
            var visitor = visitor();
            visitor.get("/werk?next=" + encode(target) + "&redirect=" + encode(target));
            var answer =
                    visitor.tryLogin(
                            "/inloggen?next=" + encode(target),
                            account(SAMENSTAD, "CONSULENT"),
                            "samenhang");
            assertThat(answer.heen()).as(target).doesNotContain("//elders", "\\elders");

            var yusuf = as("yusuf");
            var sent =
                    yusuf.post(
                            "/zoeken",
                            List.of(
                                    veld("q", "x"),
                                    veld("sh-pagina", target),
                                    veld("sh-actie", target),
                                    veld("sh-beurt", UUID.randomUUID().toString()),
                                    veld("terug", target)));
            assertThat(sent.heen()).as(target).doesNotContain("elders.example");
        }
    }

    @Test
    void a_page_to_go_back_to_is_one_of_ours() {
        var leider = employee(SAMENSTAD, "TEAMLEIDER");
        for (var ingang : ingangen()) {
            if (ingang.velden().contains("terug") && ingang.method().equals("POST")) {
                var path = ingang.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                var answer =
                        leider.post(
                                path,
                                List.of(veld("terug", "//elders.example"), veld("ja", "true")));
                assertThat(answer.heen()).as(path).doesNotContain("elders.example");
            }
        }
    }

    @Test
    void a_forged_host_comes_in_no_link_and_no_redirect() {
        for (var forged :
                List.of(
                        "Host: elders.example",
                        "Host: localhost\r\nX-Forwarded-Host: elders.example")) {
            for (var path :
                    List.of("/inloggen", "/werk", "/", "/melding", "/.well-known/security.txt")) {
                var answer =
                        Lijn.send(
                                port,
                                "GET "
                                        + path
                                        + " HTTP/1.1\r\n"
                                        + forged
                                        + "\r\nConnection: close\r\n\r\n");
                assertThat(body(answer)).as(path).doesNotContain("elders.example");
                assertThat(answer).as(path).doesNotContainPattern("(?i)location: https?://elders");
            }
        }
    }

    @Test
    void requests_that_proxies_read_differently_are_refused() {
        var both =
                Lijn.send(
                        port,
                        "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
                                + "0\r\n\r\nGET /smokkel HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(both.split("HTTP/1.1 ", -1)).as("one answer").hasSize(2);
        var twoLengths =
                Lijn.send(
                        port,
                        "POST /inloggen HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n"
                                + "Content-Length: 5\r\nConnection: close\r\n\r\nabcde");
        assertThat(twoLengths).startsWith("HTTP/1.1 400");
        var twoHosts =
                Lijn.send(
                        port,
                        "GET / HTTP/1.1\r\nHost: localhost\r\nHost: elders.example\r\n"
                                + "Connection: close\r\n\r\n");
        assertThat(twoHosts).startsWith("HTTP/1.1 400");
    }

    private static void judge(String what, Antwoord answer, List<String> broken) {
        if (answer.status() >= 500) {
            broken.add(what + " answers " + answer.status());
        }
        if (answer.nanos() > SLEPT.toNanos()) {
            broken.add(what + " slept");
        }
    }

    private static boolean isMachine(Ingang ingang) {
        return ingang.pattern().startsWith("/api/") || ingang.pattern().startsWith("/scim/");
    }

    private static String body(String answer) {
        return answer.substring(Math.max(0, answer.indexOf("\r\n\r\n")));
    }
}
