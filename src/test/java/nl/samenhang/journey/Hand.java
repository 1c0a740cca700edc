package nl.samenhang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** How somebody works a page. The story is the same for every hand. */
sealed interface Hand permits Hand.Mouse, Keyboard {

    /** Follows a link, presses a button, opens what is folded. */
    void press(Locator control);

    void fill(Locator field, String text);

    void check(Locator choice);

    /** Chooses the option whose words contain this. */
    void choose(Locator list, String part);

    /** Points and clicks; also for who has no scripts. */
    record Mouse(Page page) implements Hand {

        @Override
        public void press(Locator control) {
            control.click();
        }

        @Override
        public void fill(Locator field, String text) {
            field.fill(text);
        }

        @Override
        public void check(Locator choice) {
            choice.check();
        }

        @Override
        public void choose(Locator list, String part) {
            var option =
                    list.locator("option").allInnerTexts().stream()
                            .filter(text -> text.contains(part))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("No option with " + part));
            list.selectOption(new SelectOption().setLabel(option));
        }
    }
}
