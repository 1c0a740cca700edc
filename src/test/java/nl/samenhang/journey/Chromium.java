package nl.samenhang.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The real browser of the journeys: started once, its absence is a failure and never a skip. */
final class Chromium {

    private static final List<String> ARGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final Browser BROWSER = launch();

    private Chromium() {}

    /** A fresh visitor on a desktop screen. */
    static BrowserContext desktop(String address) {
        return visitor(address, 1280, 900, true);
    }

    /** A fresh visitor on a small phone. */
    static BrowserContext phone(String address) {
        return visitor(address, 360, 740, true);
    }

    /** A fresh visitor whose browser runs no scripts. */
    static BrowserContext withoutScripts(String address) {
        return visitor(address, 1280, 900, false);
    }

    private static BrowserContext visitor(String address, int width, int height, boolean scripts) {
        var context =
                BROWSER.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(address)
                                .setViewportSize(width, height)
                                .setLocale("nl-NL")
                                .setTimezoneId("Europe/Amsterdam")
                                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(45_000);
        return context;
    }

    private static Browser launch() {
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(executable())
                                .setArgs(ARGS));
    }

    private static Path executable() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")),
                        Optional.of("/usr/bin/chromium"),
                        Optional.of("/usr/bin/chromium-browser"),
                        Optional.of("/usr/bin/google-chrome"),
                        Optional.of("/Applications/Chromium.app/Contents/MacOS/Chromium"))
                .flatMap(Optional::stream)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "No Chromium found: install it or set CHROMIUM to its path"));
    }
}
