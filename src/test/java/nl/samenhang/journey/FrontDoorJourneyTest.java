package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class FrontDoorJourneyTest extends Journey {

    private static final String WOORDEN = "Tim komt al weken niet op school en zegt niet waarom.";

    @Test
    void on_a_phone_a_reporter_tells_in_own_words_and_can_follow_it_without_ever_seeing_content() {
        var page = phone();
        var ontvangst =
                new FrontDoor(page, true)
                        .report(WOORDEN, "Tim Smit", "3-5-2011", "Marit", "Leerplicht");
        assertThat(ontvangst.nummer()).matches("M-2026-\\d+");
        follow(page, ontvangst);
        assertThat(page.locator("main").innerText()).doesNotContain("weken niet op school");
    }

    @Test
    void without_scripts_the_form_works_the_same() {
        var page = withoutScripts();
        var ontvangst =
                new FrontDoor(page, false)
                        .report(WOORDEN, "Tim Smit", "3-5-2011", "Marit", "Leerplicht");
        assertThat(ontvangst.code()).isNotBlank();
    }

    @Test
    void with_the_keyboard_alone_one_reaches_the_form_and_sees_where_one_is() {
        var page = desktop();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).containsIgnoringCase("inhoud");
        page.keyboard().press("Enter");
        tabTo(page, "Vertel wat er speelt");
        page.keyboard().press("Enter");
        page.waitForURL("**/melding*");
        tabTo(page, "Vertel in uw eigen woorden wat er aan de hand is");
        page.keyboard().type(WOORDEN);
        tabTo(page, "Verder");
        var outline =
                (String)
                        page.evaluate(
                                "getComputedStyle(document.activeElement).outlineStyle + getComputedStyle(document.activeElement).boxShadow");
        assertThat(outline).isNotEqualTo("nonenone");
        page.keyboard().press("Enter");
        page.getByText("Voor wie vraagt u hulp?").first().waitFor();
    }

    @Test
    void in_english_the_same_page_speaks_english() {
        var page = desktop();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        isAccessible(page, "voordeur-engels");
    }

    private static void follow(Page page, FrontDoor.Ontvangst ontvangst) {
        page.navigate("/melding/volgen");
        page.locator("main input[type=text]").nth(0).fill(ontvangst.nummer());
        page.locator("main input[type=text]").nth(1).fill(ontvangst.code());
        page.locator("main form button[type=submit]").first().click();
        page.locator("main h1").waitFor();
    }

    /** Presses Tab until what has the focus is called this. */
    private static void tabTo(Page page, String name) {
        var script =
                "() => { const e = document.activeElement; const l = e.labels && e.labels.length ? e.labels[0].innerText : e.innerText; return l || ''; }";
        for (var i = 0; i < 80; i++) {
            if (((String) page.evaluate(script)).strip().equals(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reachable with the keyboard: " + name);
    }
}
