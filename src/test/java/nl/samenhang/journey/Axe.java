package nl.samenhang.journey;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What axe-core finds against WCAG 2.2 A and AA. The pages have no frames of other hosts, so it
 * runs in the page itself, and of what it finds only what is wrong is worked out.
 */
final class Axe {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** The rules that this part of the page breaks, each with the first place. */
    static List<String> violations(Page page, String part) {
        return found(builder(page).include(part).withTags(WCAG));
    }

    /** Words that cannot be told from what is behind them: all that other colours can change. */
    static List<String> contrast(Page page) {
        return found(builder(page).withRules(List.of("color-contrast")));
    }

    private static AxeBuilder builder(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> found(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .toList();
    }
}
