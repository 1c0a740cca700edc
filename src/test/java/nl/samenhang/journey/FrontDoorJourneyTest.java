package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.samenhang.journey.FrontDoor.Bekende;
import org.junit.jupiter.api.Test;

class FrontDoorJourneyTest extends Journey {

    private static final String WOORDEN = "Tim komt al weken niet op school en zegt niet waarom.";

    private static final Bekende TIM = new Bekende("Tim Smit", "3-5-2011", "9914 VH", "12");

    @Test
    void on_a_phone_a_reporter_tells_in_own_words_and_can_follow_it_without_ever_seeing_content() {
        var page = phone();
        var ontvangst =
                new FrontDoor(page, new Hand.Mouse(page), true)
                        .report(WOORDEN, TIM, "Marit", "Leerplicht");
        assertThat(ontvangst.nummer()).matches("M-2026-\\d+");
        assertThat(new FrontDoor(page, new Hand.Mouse(page), true).follow(ontvangst))
                .doesNotContain("weken niet op school");
    }

    @Test
    void the_first_tab_offers_to_skip_the_header() {
        var page = desktop();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).containsIgnoringCase("inhoud");
        page.keyboard().press("Enter");
        assertThat(page.url()).endsWith("#inhoud");
    }

    @Test
    void in_english_the_same_page_speaks_english() {
        var page = desktop();
        page.navigate("/");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        isAccessible(page, "voordeur-engels");
    }
}
