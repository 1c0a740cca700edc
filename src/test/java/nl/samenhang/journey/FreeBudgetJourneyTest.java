package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.geld.maatwerkbudget.Steekproeven;
import nl.samenhang.kernel.GezinId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A washing machine that breaks a deadlock is there within a day; a larger thing is looked at by a
 * second person; and the council reads what the money prevented, without a name.
 */
class FreeBudgetJourneyTest extends FileJourney {

    private static final List<String> DINGEN =
            List.of(
                    "een bed",
                    "een fiets",
                    "een laptop",
                    "rijlessen",
                    "een kast",
                    "verf",
                    "een bril",
                    "werkschoenen",
                    "een koelkast");

    @Autowired private Steekproeven steekproeven;

    @Test
    void a_washing_machine_within_a_day_and_an_account_without_names() {
        var family = family("Fenna", "Wasmans");
        var gezin = accompanied(family);
        clock.set(LocalDate.of(2026, 9, 21));
        var yusuf = as("yusuf");
        assertThat(read(yusuf, "/gezinnen/" + gezin + "/maatwerkbudget/nieuw"))
                .contains("Tot € 500,00 beslist u zelf. Tot € 2.500,00 kijkt een tweede persoon");
        spend(yusuf, gezin, "een wasmachine", "389");
        assertThat(Story.text(yusuf)).contains("Zorg dat het gezin het binnen een dag heeft.");
        assertThat(Story.text(yusuf)).contains("Toegekend: € 389,00", "€ 132,26", "€ 128,37");
        isAccessible(yusuf, "maatwerkbudget");
        press(yusuf, "Het gezin heeft het");
        assertThat(Story.text(yusuf)).contains("Vastgelegd: het gezin heeft het");
        assertThat(read(onPhone(family.account()), "/mijn")).contains("een wasmachine");
        asSecondPerson(yusuf, gezin);
        asCouncil(yusuf);
    }

    private void asSecondPerson(Page yusuf, GezinId gezin) {
        spend(yusuf, gezin, "een verhuizing", "750");
        assertThat(Story.text(yusuf)).contains("kijkt een tweede persoon mee");
        var anneke = as("anneke");
        anneke.navigate(yusuf.url());
        isAccessible(anneke, "maatwerkbudget-tweede");
        anneke.locator("input[name=antwoord][value=JA]").check();
        press(anneke, "Antwoord vastleggen");
        assertThat(Story.text(anneke)).contains("U heeft ja gezegd");
        spend(yusuf, gezin, "een keuken", "2501");
        assertThat(Story.text(yusuf)).contains("Het maatwerkbudget gaat tot € 2.500,00.");
    }

    /** Ten families a quarter are enough to show; the team reads each line first. */
    private void asCouncil(Page yusuf) {
        for (var ding : DINGEN) {
            spend(yusuf, accompanied(family("Kind", "Raad" + letters(ding))), ding, "100");
        }
        clock.set(LocalDate.of(2026, 10, 5));
        asSystem(
                () -> {
                    steekproeven.draw();
                    return true;
                });
        var wethouder = as("wethouder");
        var leeg = read(wethouder, "/maatwerkbudget/verantwoording?kwartaal=2026-3");
        assertThat(leeg).contains("Het ging").doesNotContain("Wasmans", "een wasmachine");
        isAccessible(wethouder, "maatwerkbudget-raad");
        var anneke = as("anneke");
        anneke.navigate("/werk?lijst=open&soort=maatwerkbudget.nalezen");
        follow(anneke, "Lees een regel na");
        isAccessible(anneke, "maatwerkbudget-nalezen");
        var wat = anneke.locator("input[name=wat]").inputValue();
        press(anneke, "Laten lezen door de gemeenteraad");
        assertThat(read(wethouder, "/maatwerkbudget/verantwoording?kwartaal=2026-3")).contains(wat);
    }

    private void spend(Page page, GezinId gezin, String wat, String bedrag) {
        page.navigate("/gezinnen/" + gezin + "/maatwerkbudget/nieuw");
        page.locator("input[name=inwoner]").first().check();
        page.locator("#wat").fill(wat);
        page.locator("#bedrag").fill(bedrag);
        page.locator("select[name=wet]").selectOption("PARTICIPATIEWET");
        page.locator("#waaromNiet").fill("Bijzondere bijstand duurt acht weken.");
        page.locator("#voorkomt").fill("Dure wasbeurten en ruzie.");
        press(page, "Maatwerkbudget inzetten");
    }

    private static String letters(String ding) {
        return ding.replaceAll("[^a-z]", "");
    }
}
