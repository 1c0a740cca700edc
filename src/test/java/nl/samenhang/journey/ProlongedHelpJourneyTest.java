package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Story A13, after 18: the help of Jordy began before that day, so it can go on until he is 23. On
 * his birthday nothing stops, and the one he knows is still there.
 */
class ProlongedHelpJourneyTest extends JongereJourney {

    @Test
    void there_is_no_cliff_at_eighteen() {
        file(youngPerson("Jordy"));
        night(LocalDate.of(2025, 11, 14));
        night(LocalDate.of(2026, 11, 14));
        itWouldEndAtEighteen();
        var joris = as("joris");
        joris.navigate("/werk");
        follow(joris, "Kijk met Jordy hoe de Big 5 ervoor staan");
        assertThat(Story.text(joris))
                .contains("Zonder besluit stopt de jeugdhulp na 13 mei 2027")
                .contains("Verlengen kan tot 23 jaar", "Moet verstuurd worden");
        theHelpGoesOn(joris);
        heTurnsEighteen(joris);
    }

    private void itWouldEndAtEighteen() {
        var page = onPhone("bewoner-jordy");
        follow(page, "Mijn plan bekijken");
        assertThat(Story.text(page)).contains("Je jeugdhulp loopt tot en met 13 mei 2027");
    }

    private static void theHelpGoesOn(Page joris) {
        follow(joris, "Jeugdhulp verlengen");
        press(joris, "Jeugdhulp verlengen");
        assertThat(Story.text(joris))
                .contains(
                        "Kies om welke hulp het gaat.", "Schrijf op waarom de hulp nodig blijft.");
        isAccessible(joris, "volwassen-verlengen");
        joris.locator("input[name=soort][value=JEUGDHULP]").check();
        joris.locator("textarea[name=reden]").fill("Zijn opleiding duurt nog twee jaar");
        press(joris, "Jeugdhulp verlengen");
        assertThat(Story.text(joris))
                .contains("De jeugdhulp gaat door tot 14 mei 2032")
                .contains("Zijn opleiding duurt nog twee jaar", "Hoeft niet meer sinds 14 nov 2026")
                .doesNotContain("Moet verstuurd worden");
        isAccessible(joris, "volwassen-verlengd");
    }

    /** The day itself: nothing stops, and who he knows is still there. */
    private void heTurnsEighteen(Page joris) {
        night(GEBOREN.plusYears(18));
        joris.reload();
        assertThat(Story.text(joris))
                .contains("De jeugdhulp gaat door tot 14 mei 2032")
                .doesNotContain("Moet verstuurd worden");
        var page = onPhone("bewoner-jordy");
        assertThat(Story.text(page)).contains("Verblijf in een groepswoning");
        follow(page, "Mijn plan bekijken");
        assertThat(Story.text(page))
                .contains("Je jeugdhulp gaat door tot 14 mei 2032", "Joris Hofman")
                .contains("DigiD met jou in orde maken")
                .doesNotContain("met Jordy");
        isAccessible(page, "volwassen-mijn-verlengd-telefoon");
    }
}
