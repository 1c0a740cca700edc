package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * The register changes overnight; in the morning one sees what it did to files and running work.
 */
class RegisterNightJourneyTest extends Journey {

    @Test
    void the_register_changes_overnight_and_the_contact_person_sees_what_it_did() {
        var beheer = desktop();
        login(beheer, "beheer");
        beheer.navigate("/beheer/voorbeeldregister");
        isAccessible(beheer, "voorbeeldregister");
        press(beheer, "Laat het nacht worden");
        assertThat(Story.text(beheer))
                .contains("Scheiding en verhuizing", "Geboorte", "Adres wordt geheim");
        press(beheer, "Wijzigingen nu ophalen");
        assertThat(Story.text(beheer)).containsPattern("Verwerkt in het dossier: [1-9]");
        isAccessible(beheer, "voorbeeldregister-ochtend");

        var anneke = desktop();
        login(anneke, "anneke");
        anneke.navigate("/brp-wijzigingen");
        assertThat(Story.text(anneke))
                .contains("geen partners meer", "is geboren op", "is geheim", "Vanzelf verwerkt");
        isAccessible(anneke, "brp-wijzigingen");

        answerTheBirth(anneke);
        seeAndUndoTheMove(anneke);
        seeOnAPhone();
    }

    /** The newborn comes into the file, and the page of the gezin shows it. */
    private void answerTheBirth(Page page) {
        var geboorte = panel(page, "is geboren op");
        assertThat(geboorte.innerText()).contains("Hoort Nora", "Dit loopt er nu");
        var gezin = geboorte.locator("h3 a").first().getAttribute("href");
        geboorte.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("bij het gezin zetten"))
                .click();
        assertThat(Story.text(page)).contains("Uw antwoord is verwerkt.");
        page.navigate(gezin);
        assertThat(Story.text(page)).contains("Nora");
    }

    /** Who left lives elsewhere; the answer and the move itself can be taken back. */
    private void seeAndUndoTheMove(Page page) {
        page.navigate("/brp-wijzigingen");
        var verhuizing = panel(page, "Krijgt");
        assertThat(verhuizing.innerText()).contains("Nieuw adres", "Vorig adres");
        var wie = verhuizing.locator("h2 a").getAttribute("href");
        verhuizing
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("één gezin op twee adressen"))
                .click();
        page.navigate(wie);
        isAccessible(page, "inwoner-brp");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Wijzigingen van deze persoon"))
                .click();
        panel(page, "ander adres")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Verwerking terugdraaien"))
                .click();
        assertThat(Story.text(page)).contains("Het dossier is weer zoals het was.");
        isAccessible(page, "brp-wijzigingen-persoon");
    }

    private void seeOnAPhone() {
        var page = phone();
        login(page, "yusuf");
        page.navigate("/brp-wijzigingen?alles=true");
        isAccessible(page, "brp-wijzigingen-telefoon");
        page.navigate("/brp-wijzigingen/regels");
        isAccessible(page, "brp-regels-telefoon");
    }

    private static Locator panel(Page page, String words) {
        return page.locator("section.paneel", new Page.LocatorOptions().setHasText(words)).first();
    }

    /** A night of a whole town is worked through before the page answers. */
    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click(new Locator.ClickOptions().setTimeout(90_000));
    }
}
