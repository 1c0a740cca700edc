package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/**
 * Only Tab, Enter, Space, the arrows and letters. Whatever it reaches must show that it is reached:
 * somebody who sees no focus is lost.
 */
record Keyboard(Page page) implements Hand {

    private static final int MANY = 400;
    private static final String IS_ACTIVE = "e => e === document.activeElement";
    private static final String IS_VISIBLE =
            """
            e => {
              const style = getComputedStyle(e);
              const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              return e.matches(':focus-visible') && (outline || style.boxShadow !== 'none');
            }
            """;

    @Override
    public void press(Locator control) {
        var target = reach(control);
        if (target.evaluate("e => e.tagName").equals("SUMMARY")) {
            page.keyboard().press("Enter");
        } else {
            page.waitForNavigation(() -> page.keyboard().press("Enter"));
        }
    }

    @Override
    public void fill(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** One of a group of radios is reached with Tab, the others with the arrows. */
    @Override
    public void check(Locator choice) {
        var target = handle(choice);
        if (target.evaluate("e => e.type").equals("radio")) {
            until("Tab", () -> is(target, "e => e.name === document.activeElement.name"), choice);
            until("ArrowDown", () -> is(target, IS_ACTIVE), choice);
        } else {
            reach(choice);
        }
        assertThat(is(target, IS_VISIBLE)).as("focus shows on " + choice).isTrue();
        if (!target.isChecked()) {
            page.keyboard().press("Space");
        }
    }

    @Override
    public void choose(Locator list, String part) {
        var target = reach(list);
        page.keyboard().press("Home");
        until(
                "ArrowDown",
                () ->
                        String.valueOf(target.evaluate("e => e.selectedOptions[0].label"))
                                .contains(part),
                list);
    }

    private ElementHandle reach(Locator control) {
        var target = handle(control);
        until("Tab", () -> is(target, IS_ACTIVE), control);
        assertThat(is(target, IS_VISIBLE)).as("focus shows on " + control).isTrue();
        return target;
    }

    private void until(String key, BooleanSupplier reached, Locator control) {
        for (var i = 0; i < MANY; i++) {
            if (reached.getAsBoolean()) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("Not reachable with " + key + ": " + control);
    }

    private static ElementHandle handle(Locator control) {
        control.waitFor();
        return control.elementHandle();
    }

    private static boolean is(ElementHandle target, String question) {
        return Boolean.TRUE.equals(target.evaluate(question));
    }
}
