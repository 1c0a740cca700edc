package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.samenhang.TestClock;
import nl.samenhang.journey.FrontDoor.Bekende;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A story in a real browser against the running product with its fictitious town. All journeys
 * share one server, a town of their own and an identity provider in a process of its own.
 */
@Tag("journey")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(TestClock.Beans.class)
abstract class Journey {

    static final Gemeentecode SAMENSTAD = new Gemeentecode("9901");

    /** The neighbour, whose data the town must never see. */
    static final Gemeentecode ANDERSTAD = new Gemeentecode("9902");

    private static final int OIDC_PORT = OidcServer.freePort();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final LocalDate GEBOREN_MOEDER = LocalDate.of(1985, 6, 7);
    private static final LocalDate GEBOREN_KIND = LocalDate.of(2012, 4, 5);
    private static final AtomicInteger FAMILIES = new AtomicInteger();

    @LocalServerPort int port;
    @Autowired TestClock clock;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Relaties relaties;
    @Autowired private Verhuizingen verhuizingen;
    @Autowired private Accounts accounts;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;

    private static boolean complete;

    private final List<BrowserContext> visitors = new ArrayList<>();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("samenhang.demo", () -> "true");
        registry.add("samenhang.db.data", () -> "target/journey-data-${samenhang.fork:1}");
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
        waitForTheTown();
    }

    /** The rest of the town is made while the first pages can be used; a story needs all of it. */
    private void waitForTheTown() {
        var until = Instant.now().plus(PATIENCE);
        while (!complete) {
            assertThat(Instant.now()).as("The town is not complete in time").isBefore(until);
            complete = List.of(SAMENSTAD, ANDERSTAD).stream().allMatch(this::isComplete);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean isComplete(Gemeentecode gemeente) {
        var sql = "select count(*) from voorbeeldstad.vulling where klaar_op is null";
        return asSystem(gemeente, () -> jdbc.sql(sql).query(Integer.class).single()) == 0;
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
        login(page, new Hand.Mouse(page), account);
    }

    static void login(Page page, Hand hand, String account) {
        page.navigate(isResident(account) ? "/mijn/inloggen" : "/inloggen");
        fillLogin(page, hand, account);
        assertThat(page.url()).doesNotContain("inloggen");
    }

    /** Fills the page for logging in, wherever it came from. */
    static void fillLogin(Page page, Hand hand, String account) {
        hand.fill(page.getByLabel("Gebruikersnaam"), account);
        hand.fill(page.getByLabel("Wachtwoord"), Accounts.PASSWORD);
        hand.press(
                page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Inloggen").setExact(true)));
    }

    private static boolean isResident(String account) {
        return List.of("sanne", "noor", "emine").contains(account) || account.startsWith("bewoner");
    }

    /**
     * A mother and her child at one address, without a file.
     *
     * @param naam as the file will be called
     * @param account with which the mother logs in
     */
    record Family(Bekende kind, String naam, String account, InwonerId moeder, InwonerId kindId) {

        String roepnaam() {
            return kind.naam().split(" ")[0];
        }
    }

    /** Moves a new family into the town. */
    Family family(String kind, String achternaam) {
        return family(kind, achternaam, GEBOREN_KIND);
    }

    /** The same with a child that was born on this day. */
    Family family(String kind, String achternaam, LocalDate geboren) {
        var nummer = FAMILIES.incrementAndGet();
        var account = "bewoner" + nummer;
        var huisnummer = String.valueOf(8000 + nummer);
        var adres = Adres.of("Voorbeeldhof", huisnummer, "9914 VH", "Samenstad");
        var twee = asSystem(() -> moveIn(kind, achternaam, geboren, adres));
        var moeder = twee.getFirst();
        accounts.inwoner(SAMENSTAD, account, "Moeder " + achternaam, moeder.value());
        return new Family(
                new Bekende(
                        kind + " " + achternaam,
                        geboren.format(DateTimeFormatter.ofPattern("d-M-yyyy")),
                        "9914 VH",
                        huisnummer),
                achternaam,
                account,
                moeder,
                twee.getLast());
    }

    /** The child comes last, so that the household is derived with what ties the two. */
    private List<InwonerId> moveIn(String kind, String achternaam, LocalDate geboren, Adres adres) {
        var sinds = LocalDate.of(2020, 1, 1);
        var moeder =
                balie.register(
                        NieuweInwoner.withNaam("Moeder", "", achternaam)
                                .bornOn(GEBOREN_MOEDER)
                                .livingAt(adres, sinds));
        var kindId = balie.register(NieuweInwoner.withNaam(kind, "", achternaam).bornOn(geboren));
        relaties.relate(kindId, Relatiesoort.OUDER, moeder, Optional.empty());
        verhuizingen.move(List.of(kindId), Verhuizing.naar(adres, sinds));
        return List.of(moeder, kindId);
    }

    /** Does something in the town that no page is needed for. */
    <T> T asSystem(Supplier<T> work) {
        return asSystem(SAMENSTAD, work);
    }

    <T> T asSystem(Gemeentecode gemeente, Supplier<T> work) {
        return Contexts.callAs(
                Verwerkingscontext.system(gemeente, Systeemgebruiker.TAKEN, "voorbeeldstad"),
                () -> transaction.execute(_ -> work.get()));
    }

    /** Checks the page with axe-core against WCAG 2.2 A and AA and keeps a picture of it. */
    static void isAccessible(Page page, String name) {
        isAccessible(page, name, "html");
    }

    /** The same for one part of the page, such as a list that lies over the rest. */
    static void isAccessible(Page page, String name, String part) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "pictures", name + ".png"))
                        .setFullPage(true));
        assertThat(Axe.violations(page, part)).as(name).isEmpty();
        assertThat(overflow(page)).as(name + " is wider than the screen").isLessThanOrEqualTo(0);
    }

    /** How many pixels the page is wider than the screen. */
    static int overflow(Page page) {
        return (Integer)
                page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private Page page(BrowserContext visitor) {
        visitors.add(visitor);
        return visitor.newPage();
    }
}
