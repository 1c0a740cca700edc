package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody typed is never lost: not by a session that is over, not by walking away. */
class KeptWorkJourneyTest extends Journey {

    private static final String NOTITIE =
            "Gebeld met moeder. Het gaat beter, de oudste gaat drie dagen naar school. ".repeat(8);

    @Autowired private JdbcClient jdbc;

    @Test
    void a_long_note_comes_back_after_a_session_that_was_over_and_is_kept_once() {
        var page = desktop();
        login(page, "yusuf");
        openNote(page);
        page.getByLabel("Wat is er gezegd of gezien?").fill(NOTITIE);
        endTheSessions();
        button(page, "Notitie bewaren").click();
        fillLogin(page, new Hand.Mouse(page), "yusuf");
        assertThat(Story.text(page)).contains("U was uitgelogd");
        assertThat(page.getByLabel("Wat is er gezegd of gezien?").inputValue().strip())
                .isEqualTo(NOTITIE.strip());
        button(page, "Notitie bewaren").click();
        page.locator(".notice--goed").first().waitFor();
        assertThat(notes(NOTITIE)).isEqualTo(1);
    }

    @Test
    void a_judgement_that_was_interrupted_stands_open_and_filled_when_one_comes_back() {
        var page = desktop();
        login(page, "fatima");
        page.navigate("/meldingen");
        page.locator("tbody a").first().click();
        page.locator("summary", new Page.LocatorOptions().setHasText("beoordeel de urgentie"))
                .click();
        var form = page.locator("form[action$=urgentie]");
        form.locator("select").selectOption("HOOG");
        form.locator("textarea").fill("De school belde nog eens.");
        endTheSessions();
        form.locator("button[type=submit]").click();
        fillLogin(page, new Hand.Mouse(page), "fatima");
        assertThat(form.locator("textarea").isVisible()).isTrue();
        assertThat(form.locator("textarea").inputValue()).contains("De school belde nog eens.");
        form.locator("button[type=submit]").click();
        page.locator(".notice").first().waitFor();
        assertThat(Story.text(page)).contains("De school belde nog eens.", "Vandaag");
    }

    @Test
    void what_is_typed_is_kept_while_typing_and_offered_on_return() {
        var page = desktop();
        login(page, "yusuf");
        openNote(page);
        var address = page.url();
        page.getByLabel("Wat is er gezegd of gezien?")
                .pressSequentially(
                        "Half verhaal", new Locator.PressSequentiallyOptions().setDelay(5));
        page.locator("[data-concept]").getByText("bewaard").waitFor();
        page.navigate("/werk");
        page.navigate(address);
        assertThat(page.getByLabel("Wat is er gezegd of gezien?").inputValue())
                .contains("Half verhaal");
        button(page, "weggooien").first().click();
        page.navigate(address);
        assertThat(page.getByLabel("Wat is er gezegd of gezien?").inputValue()).isBlank();
    }

    private static void openNote(Page page) {
        page.navigate("/werk");
        page.locator("tbody a[href^='/gezinnen/']").first().click();
        var gezin = page.url().replaceAll("(/gezinnen/[0-9a-f-]{36}).*", "$1");
        page.navigate(gezin);
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Telefoongesprek opschrijven"))
                .click();
    }

    /** As the database does after half an hour. */
    private void endTheSessions() {
        asSystem(() -> jdbc.sql("delete from database.spring_session").update());
    }

    private int notes(String text) {
        var sql = "select count(*) from tijdlijn.notitie where tekst = :tekst";
        return asSystem(
                () -> jdbc.sql(sql).param("tekst", text.strip()).query(Integer.class).single());
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
