package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A newcomer finds somebody whose name was heard badly over the telephone. */
class SearchJourneyTest extends Journey {

    @Test
    void a_misspelt_name_is_chosen_from_the_list_with_the_keyboard_alone() {
        var page = desktop();
        login(page, "yusuf");
        page.locator("#zoekvak").focus();
        page.keyboard().type("sane de witt 12 mrt 88");
        page.locator("#zoekvak-hits a").first().waitFor();
        assertThat(page.locator("#zoekvak-stand").textContent()).matches(".* [1-9][0-9]*");
        isAccessible(page, "zoeken-keuzelijst", "[data-zoekvak]");
        page.keyboard().press("ArrowDown");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.url()).contains("/inwoners/");
        assertThat(page.locator("h1").textContent()).contains("Sanne de Wit");
    }

    @Test
    void on_a_telephone_the_page_of_hits_opens_for_a_postcode_and_year_in_any_writing() {
        var page = phone();
        login(page, "yusuf");
        for (var typed : new String[] {"sanne 1988", "de wit 120388", "Wit, Sanne 12-3-'88"}) {
            page.locator("#zoekvak").fill(typed);
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
            assertThat(hits(page)).as(typed).contains("Sanne de Wit");
        }
        isAccessible(page, "zoeken-telefoon");
        page.locator("#zoekvak").fill("qqxyz 1988");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(hits(page)).contains("Niets gevonden");
    }

    @Test
    void who_is_not_in_the_file_is_looked_up_in_the_register() {
        var page = desktop();
        login(page, "yusuf");
        page.navigate("/zoeken");
        page.getByText("Zoek in de BRP").click();
        page.getByText("Achternaam en geboortedatum").click();
        page.locator("#geslachtsnaam").fill("Wi*");
        page.locator("#geboortedatum").fill("12-3-1988");
        search(page);
        assertThat(Story.text(page)).contains("na ten minste drie letters");
        isAccessible(page, "brp-zoeken-fout");
        page.locator("#geslachtsnaam").fill("wit");
        search(page);
        assertThat(Story.text(page)).contains("Sanne de Wit", "Staat al in het bestand.");
        isAccessible(page, "brp-zoeken");
        page.getByText("Sanne de Wit bekijken").click();
        assertThat(page.url()).contains("/inwoners/");
    }

    private static void search(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zoeken in de BRP"))
                .click();
    }

    private static String hits(Page page) {
        return page.locator("#zoekhits").first().textContent();
    }
}
