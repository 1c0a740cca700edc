package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.samenhang.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A story in a real browser against the running product with its fictitious town. All journeys
 * share one server, a town of their own and an identity provider in a process of its own.
 */
@Tag("journey")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.Beans.class)
abstract class Journey {

    private static final int OIDC_PORT = OidcServer.freePort();
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort int port;
    @Autowired TestClock clock;

    private final List<BrowserContext> visitors = new ArrayList<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("samenhang.demo", () -> "true");
        registry.add("samenhang.db.data", () -> "target/journey-data");
        registry.add("samenhang.oidc.issuer", () -> "http://localhost:" + OIDC_PORT + "/gemeente");
        registry.add("samenhang.oidc.client-id", () -> "samenhang");
        registry.add("samenhang.oidc.client-secret", () -> "geheim");
    }

    static OidcServer startOidc() throws Exception {
        return OidcServer.start(OIDC_PORT);
    }

    @BeforeEach
    void startTheClock() {
        clock.reset();
    }

    @AfterEach
    void closeTheBrowser() {
        visitors.forEach(BrowserContext::close);
        visitors.clear();
    }

    Page desktop() {
        return page(Chromium.desktop(address()));
    }

    Page phone() {
        return page(Chromium.phone(address()));
    }

    Page withoutScripts() {
        return page(Chromium.withoutScripts(address()));
    }

    /** Logs an employee or resident of the fictitious town in. */
    static void login(Page page, String account) {
        page.navigate(
                account.equals("sanne") || account.equals("noor") ? "/mijn/inloggen" : "/inloggen");
        page.getByLabel("Gebruikersnaam").fill(account);
        page.getByLabel("Wachtwoord").fill("samenhang");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Inloggen").setExact(true))
                .click();
        assertThat(page.url()).doesNotContain("inloggen");
    }

    /** Checks the page with axe-core against WCAG 2.2 A and AA and keeps a picture of it. */
    static void isAccessible(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "pictures", name + ".png"))
                        .setFullPage(true));
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations)
                .as(name)
                .extracting(v -> v.getId() + ": " + v.getNodes().getFirst().getHtml())
                .isEmpty();
        var overflow =
                (Integer)
                        page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as(name + " is wider than the screen").isLessThanOrEqualTo(0);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Page page(BrowserContext visitor) {
        visitors.add(visitor);
        return visitor.newPage();
    }
}
