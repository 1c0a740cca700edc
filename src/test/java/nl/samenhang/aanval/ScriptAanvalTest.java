package nl.samenhang.aanval;

import static nl.samenhang.aanval.Aanvaller.veld;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Text that wants to run in the browser of who reads it, and what the browser is told. */
class ScriptAanvalTest extends Aanval {

    private static final String MARK = "x7391";
    private static final String SCRIPT =
            "\"'><script>" + MARK + "()</script><img src=x onerror=" + MARK + ">";
    private static final Pattern ESCAPED = Pattern.compile("&lt;script(>|&gt;)" + MARK);

    /** What would work if it stood in a page like this. */
    private static final List<String> ALIVE =
            List.of("<script>" + MARK, "<img src=x onerror=" + MARK, "javascript:" + MARK);

    /** Forms after which there is less to see. */
    private static final Pattern ENDS =
            Pattern.compile(
                    ".*(uitloggen|einde|sluiting|vernietiging|intrekking|verwijdering|afsluiting|gemeente|account|"
                            + "inloggen|nacht|ochtend|concepten|brp-import|tempo|samenvoegen|overdracht).*");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select)\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern OPTION = Pattern.compile("<option[^>]*value=\"([^\"]+)\"");
    private static final int MOST_PAGES = 70;

    private static final List<String> EVERYBODY =
            List.of("yusuf", "fatima", "anneke", "bep", "beheer", "privacy", "post", "sanne");

    @Test
    void what_people_type_runs_nowhere() {
        report();
        for (var account : EVERYBODY) {
            var who = as(account);
            var sent = new HashSet<String>();
            crawl(who, (_, page) -> send(who, page, sent));
        }
        var alive = new ArrayList<String>();
        var shown = new HashSet<String>();
        for (var account : EVERYBODY) {
            crawl(
                    as(account),
                    (path, page) -> {
                        ALIVE.stream()
                                .filter(page.tekst()::contains)
                                .forEach(found -> alive.add(path + " shows " + found));
                        if (ESCAPED.matcher(page.tekst()).find()) {
                            shown.add(kind(path));
                        }
                    });
        }
        assertThat(alive).isEmpty();
        assertThat(shown).as("pages that show what was typed").hasSizeGreaterThan(12);
    }

    @Test
    void what_stands_in_an_address_runs_nowhere() {
        var leider = employee(SAMENSTAD, "TEAMLEIDER");
        for (var ingang : ingangen()) {
            if (!ingang.method().equals("GET") || ingang.hasId()) {
                continue;
            }
            for (var naam : ingang.velden()) {
                var path = ingang.pattern() + "?" + naam + "=" + Aanvaller.encode(SCRIPT);
                assertThat(leider.get(path).tekst()).as(path).doesNotContain(ALIVE);
            }
        }
        for (var path :
                List.of(
                        "/%3Cscript%3E" + MARK,
                        "/inloggen?fout=%3Cscript%3E" + MARK,
                        "/zoeken?q=%3Cscript%3E" + MARK)) {
            assertThat(leider.get(path).tekst()).as(path).doesNotContain(ALIVE);
        }
    }

    @Test
    void every_page_tells_the_browser_to_run_only_what_is_ours() {
        var pages = new ArrayList<String>();
        for (var account : List.of("yusuf", "beheer", "sanne")) {
            crawl(
                    as(account),
                    (path, page) -> {
                        pages.add(path);
                        hasItsHeaders(path, page);
                    });
        }
        for (var path :
                List.of("/", "/melding", "/inloggen", "/bestaat-niet", "/error", "/openapi.json")) {
            hasItsHeaders(path, visitor().get(path));
        }
        assertThat(pages).hasSizeGreaterThan(30);
    }

    private static void hasItsHeaders(String path, Antwoord page) {
        var policy = page.kop("Content-Security-Policy").orElse("");
        assertThat(policy)
                .as(path)
                .contains(
                        "default-src 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self'",
                        "base-uri 'none'")
                .doesNotContain("unsafe", "*", "http:");
        assertThat(page.kop("X-Frame-Options")).as(path).contains("DENY");
        assertThat(page.kop("X-Content-Type-Options")).as(path).contains("nosniff");
        assertThat(page.kop("Referrer-Policy")).as(path).contains("same-origin");
        assertThat(page.kop("Cross-Origin-Opener-Policy")).as(path).contains("same-origin");
        assertThat(page.kop("Server")).as(path).isEmpty();
        assertThat(page.kop("X-Powered-By")).as(path).isEmpty();
        assertThat(page.tekst()).as(path).doesNotContain("<script>", "style=\"", "onclick=");
    }

    @Test
    void no_page_with_data_of_people_is_kept_by_a_browser_or_a_proxy() {
        for (var account : List.of("yusuf", "beheer", "privacy", "sanne")) {
            crawl(
                    as(account),
                    (path, page) ->
                            assertThat(page.kop("Cache-Control").orElse(""))
                                    .as(path)
                                    .contains("no-store"));
        }
    }

    @Test
    void over_https_the_browser_is_told_to_come_back_over_https() {
        assertThat(
                        visitor()
                                .get("/inloggen", "X-Forwarded-Proto", "https")
                                .kop("Strict-Transport-Security"))
                .isPresent();
    }

    @Test
    void another_site_gets_no_answer_to_read() {
        var answer = as("yusuf").get("/werk", "Origin", "https://elders.example");
        assertThat(answer.kop("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.kop("Cross-Origin-Resource-Policy")).contains("same-origin");
    }

    /** A call for help with the mark in each of its fields. */
    private void report() {
        var visitor = visitor();
        visitor.get("/melding");
        var answer =
                visitor.post(
                        "/melding",
                        List.of(
                                veld("stap", "CONTACT"),
                                veld("hulpvraag", SCRIPT),
                                veld("toelichting", SCRIPT),
                                veld("betrokkeneNaam", SCRIPT),
                                veld("naam", SCRIPT),
                                veld("organisatie", SCRIPT),
                                veld("rol", "PROFESSIONAL"),
                                veld("gevaar", "NEE"),
                                veld("tijd", "DEZE_WEEK"),
                                veld("briefadres", SCRIPT),
                                veld("contactwijze", "BRIEF")));
        assertThat(answer.heen()).contains("/melding/ontvangen");
    }

    /** Walks over the pages within reach, each kind of page a few times. */
    private static void crawl(Aanvaller who, BiConsumer<String, Antwoord> look) {
        var todo = new ArrayDeque<>(List.of("/werk", "/mijn", "/beheer", "/zoeken?q=de+wit"));
        var seen = new HashSet<String>();
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (var count = 0; !todo.isEmpty() && count < MOST_PAGES; ) {
            var path = todo.poll();
            if (!seen.add(path)
                    || kinds.merge(kind(path), 1, Integer::sum) > 2
                    || isSkipped(path)) {
                continue;
            }
            var page = who.get(path);
            if (page.status() != 200) {
                continue;
            }
            count++;
            look.accept(path, page);
            LINK.matcher(page.tekst())
                    .results()
                    .forEach(l -> todo.add(l.group(1).replace("&amp;", "&")));
        }
    }

    private static boolean isSkipped(String path) {
        return path.matches(
                "/(css|js|img|vendor|documenten|uitloggen).*|.*(taal=|\\.pdf|/pdf|\\.csv|\\.json|\\.zip).*");
    }

    private static String kind(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll("\\?.*", "")
                .replaceAll("/[0-9]+", "/N");
    }

    /** Sends each kind of form on the page once, with the mark in each field that takes text. */
    private static void send(Aanvaller who, Antwoord page, Set<String> sent) {
        for (var form : FORM.matcher(page.tekst()).results().toList()) {
            var action = form.group(1).replace("&amp;", "&");
            if (form.group().contains("method=\"post\"")
                    && !ENDS.matcher(action).matches()
                    && sent.add(kind(action))) {
                who.post(action, filled(form.group(2)));
            }
        }
    }

    private static List<Aanvaller.Veld> filled(String form) {
        var fields = new ArrayList<Aanvaller.Veld>();
        var chosen = new HashSet<String>();
        for (var field : FIELD.matcher(form).results().toList()) {
            var attributes = new LinkedHashMap<String, String>();
            ATTRIBUTE
                    .matcher(field.group(2))
                    .results()
                    .forEach(a -> attributes.put(a.group(1), a.group(2)));
            var naam = attributes.getOrDefault("name", "");
            var type = attributes.getOrDefault("type", field.group(1));
            if (naam.isEmpty() || naam.equals("_csrf") || type.equals("file")) {
                continue;
            }
            switch (type) {
                case "hidden" ->
                        fields.add(veld(naam, unescaped(attributes.getOrDefault("value", ""))));
                case "radio", "checkbox" -> {
                    if (chosen.add(naam)) {
                        fields.add(veld(naam, unescaped(attributes.getOrDefault("value", "true"))));
                    }
                }
                case "select" -> {
                    var option = OPTION.matcher(form.substring(field.start()));
                    if (option.find()) {
                        fields.add(veld(naam, unescaped(option.group(1))));
                    }
                }
                default -> fields.add(veld(naam, typed(naam, attributes)));
            }
        }
        return fields;
    }

    /** Dates and the like must be right, or the form is refused for them. */
    private static String typed(String naam, Map<String, String> attributes) {
        if (naam.matches("(?i).*(datum|dag|van|vanaf|sinds|tot|op|streef).*")
                && !naam.equals("toelichting")) {
            return "14-9-2026";
        }
        if (naam.matches("(?i).*(email).*")) {
            return "iemand@samenstad.example";
        }
        if (naam.matches("(?i).*(telefoon|postcode|huisnummer|uur|aantal|bedrag).*")) {
            return attributes.getOrDefault("value", "1");
        }
        return SCRIPT;
    }

    private static String unescaped(String text) {
        return text.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }
}
