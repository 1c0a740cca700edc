package nl.samenhang.journey;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbouw.aFile;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbouw;
import org.junit.jupiter.api.Test;

/**
 * The batch of Monday 2 November: three partners about one front door, a small water bill, and
 * electricity that will be cut off, with a first talk by Thursday.
 */
class EarlySignalJourneyTest extends Journey {

    @Test
    void the_monthly_batch_becomes_cases_and_a_crisis_is_taken_up_within_three_working_days()
            throws Exception {
        clock.set(LocalDate.of(2026, 11, 2));
        var vera = desktop();
        login(vera, "vera");
        partnersSendTheirFiles(vera);
        threePartnersAreOneCase(vera);
        theCrisisComesFirst(vera);
        helpBegins();
        thePartnerHearsThreeThings(vera);
        theMonthInFigures(vera);
    }

    private static void partnersSendTheirFiles(Page vera) {
        send(vera, "HUUR", "Woonstad", aFile().with("H1", "Vos", "", "12", "1240,00", 2));
        send(vera, "ZORG", "Zorgzeker", aFile().with("Z1", "Vos", "", "12", "412,00", 3));
        send(
                vera,
                "WATER",
                "Waterbron",
                aFile().with("W1", "Vos", "", "12", "96,00", 1)
                        .with("W2", "Bos", "", "44", "68,00", 1)
                        .with("W3", "Mos", "", "45", "-12,00", 1));
        assertThat(Story.text(vera))
                .contains("3 regels: 2 ingelezen, 1 niet ingelezen.", "Het bedrag is negatief.");
        isAccessible(vera, "vroegsignaal-bestand");
        send(
                vera,
                "EINDELEVERING",
                "Stroom Noord",
                aFile().endsOn("2026-11-30").with("E1", "Boateng", "", "21", "890,00", 4));
        vera.navigate("/vroegsignalen/bestanden");
        isAccessible(vera, "vroegsignaal-bestanden");
    }

    private static void threePartnersAreOneCase(Page vera) {
        vera.navigate("/vroegsignalen");
        isAccessible(vera, "vroegsignalen");
        vera.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voorbeeldhof 12"))
                .click();
        assertThat(Story.text(vera))
                .contains("meervoudig", "1.748,00", "Eerst: huisbezoek. Daarna: bellen.");
        isAccessible(vera, "vroegsignaal-zaak");
    }

    private static void theCrisisComesFirst(Page vera) {
        vera.navigate("/vroegsignalen");
        assertThat(vera.locator("tbody tr").first().innerText())
                .contains("Voorbeeldhof 21", "crisis", "do 5 nov");
        assertThat(Story.text(vera)).contains("brief, daarna sms");
    }

    private void helpBegins() {
        var telefoon = phone();
        login(telefoon, "vera");
        telefoon.navigate("/vroegsignalen/route");
        isAccessible(telefoon, "vroegsignaal-route-telefoon");
        telefoon.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voorbeeldhof 21"))
                .click();
        attempt(telefoon, "TELEFOON", "2-11-2026", "MIDDAG", "false");
        attempt(telefoon, "TELEFOON", "2-11-2026", "AVOND", "false");
        clock.set(LocalDate.of(2026, 11, 3));
        attempt(telefoon, "HUISBEZOEK", "3-11-2026", "OCHTEND", "true");
        isAccessible(telefoon, "vroegsignaal-zaak-telefoon");
        telefoon.locator("select[name=resultaat]").selectOption("VERVOLG_FINANCIEEL");
        press(telefoon, "Zaak sluiten");
        assertThat(Story.text(telefoon)).contains("De zaak is gesloten.");
    }

    private static void thePartnerHearsThreeThings(Page vera) throws Exception {
        vera.navigate("/vroegsignalen/terugkoppeling");
        isAccessible(vera, "vroegsignaal-terugkoppeling");
        var bestand =
                vera.waitForDownload(
                        () ->
                                vera.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName("Terugkoppeling aan Stroom Noord"))
                                        .click());
        assertThat(Files.readString(bestand.path(), StandardCharsets.UTF_8))
                .contains("E1;2026-11-02;ja;ja;nee")
                .doesNotContain("Boateng");
    }

    private static void theMonthInFigures(Page vera) {
        vera.navigate("/vroegsignalen/maand?maand=2026-11");
        assertThat(Story.text(vera)).contains("Vroegsignalen in november 2026", "minder dan tien");
        isAccessible(vera, "vroegsignaal-maand");
    }

    private static void attempt(
            Page page, String contact, String dag, String dagdeel, String bereikt) {
        page.locator("select[name=contact]").selectOption(contact);
        page.locator("input[name=dag]").fill(dag);
        page.locator("input[name=dagdeel][value=" + dagdeel + "]").check();
        page.locator("input[name=bereikt][value=" + bereikt + "]").check();
        press(page, "Poging opslaan");
        assertThat(Story.text(page)).contains("De poging is opgeslagen.");
    }

    private static void send(Page vera, String soort, String partner, Signaalbouw bouw) {
        vera.navigate("/vroegsignalen/bestanden");
        vera.locator("input[name=soort][value=" + soort + "]").check();
        vera.locator("input[name=partner]").fill(partner);
        vera.setInputFiles(
                "input[type=file]", new FilePayload("november.csv", "text/csv", bouw.bytes()));
        press(vera, "Bestand inlezen");
        assertThat(Story.text(vera)).contains("ingelezen");
    }

    private static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }
}
