package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The check that all other journeys lean on finds what is wrong, and only where it is looked for.
 */
class AccessibilityCheckJourneyTest {

    private final Page page = Chromium.desktop("http://localhost").newPage();

    @AfterEach
    void close() {
        page.context().close();
    }

    @Test
    void a_picture_without_words_and_pale_letters_are_found() {
        show("<img src='data:,'><p style='color:#ccc'>Bijna niet te lezen</p>");
        assertThat(Axe.violations(page, "html"))
                .anyMatch(violation -> violation.startsWith("image-alt"))
                .anyMatch(violation -> violation.startsWith("color-contrast"));
        assertThat(Axe.contrast(page))
                .singleElement()
                .asString()
                .startsWith("color-contrast")
                .contains("Bijna niet te lezen");
    }

    @Test
    void a_part_of_the_page_is_judged_without_the_rest() {
        show("<img src='data:,'><p id='deel'>Goed te lezen</p>");
        assertThat(Axe.violations(page, "#deel")).isEmpty();
    }

    @Test
    void a_page_that_is_right_has_nothing_to_tell() {
        show("<img src='data:,' alt='Een huis'><p>Goed te lezen</p>");
        assertThat(Axe.violations(page, "html")).isEmpty();
    }

    private void show(String body) {
        page.setContent(
                "<!doctype html><html lang='nl'><title>Proef</title><main>" + body + "</main>");
    }
}
