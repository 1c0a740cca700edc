package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that the first page of a role and its menus lead to: it opens, is accessible in light
 * and dark, fits a phone, and shows no key instead of words. A page of the same kind is looked at
 * once.
 */
class EveryPageJourneyTest extends Journey {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern KEY = Pattern.compile("\\b[a-z]+(\\.[a-z-]+){2,}\\b");
    private static final Set<String> LOOKED_AT = new HashSet<>();
    private static final int DEPTH = 1;

    private record Link(String address, int depth) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fatima",
                "yusuf",
                "anneke",
                "post",
                "beheer",
                "privacy",
                "sanne",
                "noor",
                "karin",
                "petra",
                "agent",
                "wethouder",
                "archief",
                "beleid",
                "vera",
                "emine",
                "contract",
                "ilse"
            })
    void every_page_within_reach_of_the_menu_opens_and_can_be_read_by_everybody(String account) {
        var page = desktop();
        if (!account.isEmpty()) {
            login(page, account);
        }
        var todo = new ArrayDeque<Link>();
        todo.add(new Link(account.isEmpty() ? "/" : page.url(), 0));
        var seen = new HashSet<String>();
        var problems = new ArrayList<String>();
        while (!todo.isEmpty()) {
            var link = todo.poll();
            if (seen.add(kind(link.address()))) {
                problems.addAll(look(page, link.address()));
                if (link.depth() < DEPTH) {
                    links(page).forEach(next -> todo.add(new Link(next, link.depth() + 1)));
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> look(Page page, String address) {
        var status = page.navigate(address).status();
        if (status != 200) {
            return List.of(address + " answers " + status);
        }
        if (!LOOKED_AT.add(kind(address))) {
            return List.of();
        }
        var problems = new ArrayList<String>();
        KEY.matcher(Story.text(page))
                .results()
                .map(found -> found.group())
                .filter(key -> !key.startsWith("www"))
                .forEach(key -> problems.add(address + " shows the key " + key));
        colors(page, ColorScheme.LIGHT);
        Axe.violations(page, "html").stream()
                .map(violation -> address + " " + violation)
                .forEach(problems::add);
        colors(page, ColorScheme.DARK);
        Axe.contrast(page).stream()
                .map(violation -> address + " in the dark " + violation)
                .forEach(problems::add);
        colors(page, ColorScheme.LIGHT);
        for (var width : List.of(390, 320)) {
            page.setViewportSize(width, 800);
            if (overflow(page) > 0) {
                problems.add(address + " is wider than " + width);
            }
        }
        page.setViewportSize(1280, 900);
        return problems;
    }

    private static void colors(Page page, ColorScheme scheme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    /** Links inside the product that show a page. */
    private static List<String> links(Page page) {
        var addresses =
                page.locator("a[href^='/']")
                        .evaluateAll("links => links.map(link => link.getAttribute('href'))");
        return ((List<?>) addresses)
                .stream()
                        .map(address -> address.toString().replaceAll("#.*", ""))
                        .filter(
                                href ->
                                        !href.matches(
                                                ".*(taal=|/pdf|/documenten/|/brieven/|/oauth2/|openapi).*"))
                        .toList();
    }

    private static String kind(String address) {
        return ID.matcher(address.replaceAll("https?://[^/]+", ""))
                .replaceAll("{id}")
                .replaceAll("=[^&]+", "=")
                .replaceAll("/[0-9]+", "/N");
    }
}
