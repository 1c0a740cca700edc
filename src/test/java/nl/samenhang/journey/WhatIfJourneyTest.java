package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.List;
import nl.samenhang.bestaanszekerheid.doorrekening.Modelwerk;
import nl.samenhang.platform.jobs.Taakuitvoerder;
import nl.samenhang.platform.jobs.Taken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tess of policy takes in invented households and asks what taking part up to 130% would do. */
class WhatIfJourneyTest extends Journey {

    @Autowired private Taken taken;
    @Autowired private List<Taakuitvoerder> uitvoerders;

    private Modelwerk werk() {
        return new Modelwerk(SAMENSTAD, taken, uitvoerders);
    }

    @Test
    void policy_asks_what_a_wider_limit_would_do_and_who_does_not_use_what() throws Exception {
        var tess = desktop();
        login(tess, "beleid");
        takesInInventedHouseholds(tess);
        asksForAVariant(tess);
        var adres = tess.url();
        tess.navigate("/doorrekeningen/niet-gebruik");
        assertThat(Story.text(tess)).contains("Hoe zeker is dit?", "Meedoenregeling");
        isAccessible(tess, "niet-gebruik");
        var telefoon = phone();
        login(telefoon, "wethouder");
        telefoon.navigate(adres);
        assertThat(Story.text(telefoon)).contains("Met de variant");
        isAccessible(telefoon, "doorrekening-telefoon");
    }

    private void takesInInventedHouseholds(Page tess) throws Exception {
        tess.navigate("/doorrekeningen/bevolking");
        var bestand =
                tess.waitForDownload(
                        () ->
                                tess.getByRole(
                                                AriaRole.LINK,
                                                new Page.GetByRoleOptions()
                                                        .setName(
                                                                "Bestand met verzonnen huishoudens"
                                                                        + " downloaden"))
                                        .click());
        isAccessible(tess, "modelbevolking");
        tess.locator("input[name=bron]").fill("Verzonnen huishoudens");
        tess.locator("input[name=peildatum]").fill("1-9-2026");
        tess.setInputFiles(
                "input[type=file]",
                new FilePayload("verzonnen.csv", "text/csv", Files.readAllBytes(bestand.path())));
        press(tess, "Inlezen");
        assertThat(Story.text(tess)).contains("0 van de 6.000 regels gelezen");
        werk().read();
        tess.getByText("6.000 ingelezen, 0 niet ingelezen").waitFor();
    }

    private void asksForAVariant(Page tess) {
        tess.navigate("/doorrekeningen/nieuw");
        tess.locator("input[value=meedoenregeling]").check();
        tess.locator("input[value=inkomenstoeslag]").check();
        press(tess, "Verder");
        isAccessible(tess, "doorrekening-nieuw");
        tess.locator("input[name=naam]").fill("Meedoen tot 130%");
        tess.locator("input[name=meedoenregeling-INKOMENSGRENS-120]").fill("1200");
        press(tess, "Doorrekenen");
        assertThat(Story.text(tess)).contains("Bedoelt u bijvoorbeeld 120?");
        tess.locator("input[name=meedoenregeling-INKOMENSGRENS-120]").fill("130");
        press(tess, "Doorrekenen");
        werk().reckon();
        tess.getByText("Waarom de aantallen niet precies zijn").waitFor();
        assertThat(Story.text(tess)).contains("Inkomensgrens: van 120% naar 130% van de norm");
        isAccessible(tess, "doorrekening");
    }

    private static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop).setExact(true))
                .click();
    }
}
