package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.Zoektaak;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Geslacht;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Persoonsgegevens;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Annelies is in the file under her maiden name, and again under the name with which she called.
 * Fatima finds her by a misspelt maiden name, merges the two, and undoes it.
 */
class DubbelJourneyTest extends Journey {

    private static final LocalDate GEBOREN = LocalDate.of(1979, 11, 8);

    @Autowired private Zoektaak zoektaak;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Persoonslijsten persoonslijsten;

    @Test
    void somebody_is_found_by_a_misspelt_maiden_name_and_a_duplicate_is_merged_and_undone() {
        var bekend = asSystem(() -> balie.register(annelies("Wiersinghe", "7")));
        var nogEens = asSystem(() -> correctedTo("Boer-Wiersinge", "9"));
        var page = desktop();
        login(page, "fatima");
        page.locator("#zoekvak").fill("annelies wiersingue 8-11-79");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(page.locator("#zoekhits").first().textContent())
                .contains("Annelies Wiersinghe", "Annelies Boer-Wiersinge");
        page.navigate("/inwoners/nieuw");
        page.getByLabel("Voornamen").fill("Annelies");
        page.getByLabel("Achternaam").fill("Wiersingue");
        page.getByLabel("Geboortedatum").fill("8-11-1979");
        press(page, "Inwoner inschrijven");
        assertThat(Story.text(page)).contains("Deze mensen lijken erop", "Annelies Wiersinghe");
        isAccessible(page, "dubbel-zoeken-voor-inschrijven");

        follow(page, "Annelies Wiersinghe");
        follow(page, "Zoek wie op deze persoon lijkt");
        isAccessible(page, "dubbel-wie-lijkt-op");
        page.locator("main a[href='" + pair(bekend, nogEens) + "']").click();
        assertThat(Story.text(page)).contains("Is dit dezelfde persoon?", "anders", "gelijk");
        isAccessible(page, "dubbel-vergelijken");

        follow(page, "Dezelfde persoon: samenvoegen");
        page.getByLabel("Hoe weet u dat dit dezelfde persoon is?").fill("Gebeld: zij is getrouwd.");
        isAccessible(page, "dubbel-samenvoegen");
        press(page, "Personen samenvoegen");
        assertThat(Story.text(page)).contains("Samengevoegd met", "Fatima el Idrissi");
        isAccessible(page, "dubbel-samengevoegd");
        page.navigate("/inwoners/" + nogEens);
        assertThat(page.url()).endsWith("/inwoners/" + bekend);

        follow(page, "Bekijken of ongedaan maken");
        page.getByLabel("Waarom zijn dit toch twee mensen?").fill("Het zijn nichten.");
        isAccessible(page, "dubbel-ongedaan-maken");
        press(page, "Samenvoegen ongedaan maken");
        assertThat(Story.text(page)).contains("Ongedaan gemaakt door", "Het zijn nichten.");
        isAccessible(page, "dubbel-ongedaan-gemaakt");
        page.navigate("/inwoners/" + nogEens);
        assertThat(Story.text(page)).contains("Annelies Boer-Wiersinge", "is ongedaan gemaakt");
    }

    @Test
    void the_work_list_and_the_choices_fit_a_phone_and_go_by_keyboard() {
        var een = asSystem(() -> balie.register(annelies("Terpstraat", "17")));
        var ander = asSystem(() -> balie.register(annelies("Terpstraad", "19")));
        var page = phone();
        login(page, "fatima");
        page.navigate("/dubbelen");
        isAccessible(page, "dubbel-lijst-leeg-telefoon");
        press(page, "Nu zoeken");
        assertThat(Story.text(page)).contains("Er wordt nog gezocht");
        lookThroughTheTown();
        page.navigate("/dubbelen");
        isAccessible(page, "dubbel-lijst-telefoon");
        page.navigate(pair(een, ander));
        isAccessible(page, "dubbel-vergelijken-telefoon");
        page.navigate(pair(een, ander) + "/samenvoegen");
        isAccessible(page, "dubbel-samenvoegen-telefoon");
        page.navigate(pair(een, ander));
        page.getByLabel("Waarom?").fill("Twee zussen.");
        page.keyboard().press("Tab");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        assertThat(Story.text(page)).contains("Wij stellen deze vraag niet opnieuw.");
        page.navigate(pair(een, ander));
        assertThat(Story.text(page)).contains("Hiervan is gezegd", "Twee zussen.");
    }

    /** Nobody saw that she was there already: she was registered with another name and date. */
    private InwonerId correctedTo(String achternaam, String deur) {
        var id =
                balie.register(
                        NieuweInwoner.withNaam("Onbekende", "", "Beller" + deur)
                                .livingAt(adres(deur), LocalDate.of(2020, 1, 1)));
        persoonslijsten.correct(
                id,
                new Persoonsgegevens(
                        Optional.empty(),
                        "Annelies",
                        "",
                        "",
                        achternaam,
                        Optional.of(Geboortedatum.of(GEBOREN)),
                        Geslacht.VROUW));
        return id;
    }

    private static Adres adres(String deur) {
        return Adres.of("Voorbeeldhof", "77" + deur, "9914 VH", "Samenstad");
    }

    private static NieuweInwoner annelies(String achternaam, String deur) {
        return NieuweInwoner.withNaam("Annelies", "", achternaam)
                .bornOn(GEBOREN)
                .livingAt(adres(deur), LocalDate.of(2020, 1, 1));
    }

    /** What the job of the night does, with all of the town. */
    private void lookThroughTheTown() {
        var context =
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, DubbelRechten.DOEL);
        var taak = asSystem(() -> zoektaak.latest().orElseThrow());
        Contexts.callAs(context, () -> zoektaak.run(taak, (_, _) -> {}));
    }

    /** As the link on a page names them: the one whose page it is comes first. */
    private static String pair(InwonerId een, InwonerId ander) {
        return "/dubbelen/" + een + "/" + ander;
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
    }
}
