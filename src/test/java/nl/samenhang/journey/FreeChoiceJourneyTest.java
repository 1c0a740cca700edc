package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Amal looks for help for Karim of seven, who cannot handle anger: in Dutch or Arabic, where islam
 * matters, not far, begun within four weeks. She sees kinds of help first and names when she
 * chooses; what needs no decision comes first. Her choice and her words reach the file.
 */
class FreeChoiceJourneyTest extends FileJourney {

    private static final List<String> NAMEN =
            List.of(
                    "An-Nour",
                    "De Parel",
                    "Al Amal",
                    "De Kade",
                    "De Horizon",
                    "Zonnestraal",
                    "Vluchtheuvel");
    private static final String WOORDEN =
            "Karim slaat als hij boos is. Ik wil dat hij leert praten, en dat iemand mij snapt.";

    @Test
    void a_mother_chooses_by_need_and_her_choice_stands_in_the_file() {
        var amal = phone();
        amal.navigate("/mijn/inloggen");
        fillLogin(amal, new Hand.Mouse(amal), "amal");
        isAccessible(amal, "keuze-mijn-telefoon");
        theNeighbourhoodFirst();
        sheSaysWhatMustChange(amal);
        sheSeesKindsAndThenNames(amal);
        sheChooses(amal);
        jorisTakesItAlong();
        nothingFitsAndSomebodyExplains(amal);
        sheChangesHerMind(amal);
        othersDoNotComeIn(amal);
        theContractManagerAsksAgain();
    }

    /** What everybody finds without logging in: groups with names, other help by its kind. */
    private void theNeighbourhoodFirst() {
        var page = phone();
        page.navigate("/");
        follow(page, "Hulp en activiteiten in de buurt");
        isAccessible(page, "aanbod-telefoon");
        page.getByLabel("Wat moet er anders worden?")
                .selectOption(new SelectOption().setLabel("Beter omgaan met boosheid"));
        press(page, "Zoeken");
        assertThat(Story.text(page))
                .contains("Samen aan tafel", "Boos is ook goed", "Begeleiding: 2")
                .doesNotContain("Al Amal", "De Kade", "€");
        isAccessible(page, "aanbod-gezocht-telefoon");
    }

    private void sheSaysWhatMustChange(Page page) {
        follow(page, "Hulp zoeken voor Karim");
        assertThat(Story.text(page)).doesNotContain(NAMEN);
        press(page, "Zoeken wat past");
        assertThat(Story.text(page)).contains("Kies wat er anders moet worden.");
        isAccessible(page, "keuze-wens-telefoon");
        page.getByLabel("Beter omgaan met boosheid").check();
        page.locator("textarea[name=woorden]").fill(WOORDEN);
        assertThat(page.locator("input[name=postcode]").inputValue()).isEqualTo("9914");
        page.locator("select[name=kilometers]").selectOption("5");
        page.locator("input[name=uiterlijk]").fill("12-10-2026");
        page.getByLabel("Nederlands", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Arabisch").check();
        page.locator("select[name=identiteit]").selectOption("ISLAMITISCH");
        page.getByLabel("De taal").check();
        page.getByLabel("Op tijd beginnen").check();
        press(page, "Zoeken wat past");
    }

    private void sheSeesKindsAndThenNames(Page page) {
        assertThat(Story.text(page))
                .contains(
                        "Beter omgaan met boosheid",
                        WOORDEN,
                        "Op tijd beginnen: 12 okt 2026 (dit moet)",
                        "Groep: 2",
                        "Begeleiding: 1",
                        "Cursus of training: 1",
                        "Behandeling: 1")
                .doesNotContain(NAMEN);
        isAccessible(page, "keuze-soorten-telefoon");
        follow(page, "Namen bekijken en kiezen");
        assertThat(page.locator("main h3").allInnerTexts())
                .containsExactly(
                        "Samen aan tafel",
                        "Boos is ook goed",
                        "Gezinsbegeleiding thuis",
                        "Behandeling bij boosheid en angst",
                        "Training Sterk staan");
        assertThat(Story.text(page))
                .contains(
                        "Dit staat hier omdat het zonder besluit kan, hier juist bij helpt, in uw taal kan"
                                + " (Nederlands, Arabisch), islamitisch is",
                        "Bus 3, halte Robijnlaan",
                        "Anders dan gewenst: identiteit of geloof.",
                        "ongeveer 3 weken wachten",
                        "Ontmoetingscentrum An-Nour (islamitisch)")
                .doesNotContain("€");
        isAccessible(page, "keuze-namen-telefoon");
    }

    private void sheChooses(Page page) {
        kies(page, "Gezinsbegeleiding thuis");
        assertThat(Story.text(page))
                .contains(
                        "De keuze is bewaard.",
                        "Al Amal Jeugdhulp",
                        "Amal koos dit, vandaag",
                        "Nu is er nog een besluit nodig (Jeugdwet)");
        isAccessible(page, "keuze-gekozen-telefoon");
    }

    private void jorisTakesItAlong() {
        var joris = as("joris");
        joris.navigate("/werk");
        follow(joris, "Neem een keuze mee in het besluit: hulp voor Karim");
        assertThat(Story.text(joris)).contains(WOORDEN, "Al Amal Jeugdhulp", "Amal vertelde dit");
        isAccessible(joris, "keuze-dossier");
        press(joris, "Meenemen in het besluit");
        assertThat(Story.text(joris)).contains("U neemt deze keuze mee in het besluit.");
        joris.navigate("/werk");
        assertThat(Story.text(joris)).doesNotContain("Neem een keuze mee");
    }

    private void nothingFitsAndSomebodyExplains(Page page) {
        page.navigate("/mijn");
        follow(page, "Hulp zoeken voor Karim");
        page.getByLabel("Weer graag naar school gaan").check();
        page.locator("textarea[name=woorden]").fill("Hij wil niet meer naar school.");
        page.locator("select[name=identiteit]").selectOption("JOODS");
        page.getByLabel("Identiteit of geloof").last().check();
        press(page, "Zoeken wat past");
        assertThat(Story.text(page)).contains("Niets past bij alles wat moet", "Eis loslaten");
        isAccessible(page, "keuze-niets-telefoon");
        press(page, "Mijn wens zo laten");
        assertThat(Story.text(page)).contains("Uw aanspreekpunt zoekt verder");
        var joris = as("joris");
        joris.navigate("/werk");
        follow(joris, "Zoek verder en leg uit waarom niemand past: hulp voor Karim");
        joris.locator("textarea[name=uitleg]").fill("In de regio is zo'n praktijk er nog niet.");
        isAccessible(joris, "keuze-uitleg");
        press(joris, "Uitleg bewaren");
        page.reload();
        assertThat(Story.text(page)).contains("In de regio is zo'n praktijk er nog niet.");
        press(page, "Eis loslaten");
        assertThat(Story.text(page)).contains("Namen bekijken en kiezen");
        unfold(page, "Stoppen met zoeken");
        press(page, "Stoppen met zoeken");
    }

    private void sheChangesHerMind(Page page) {
        follow(page, "Karim: Beter omgaan met boosheid");
        follow(page, "Iets anders kiezen");
        kies(page, "Samen aan tafel");
        assertThat(Story.text(page))
                .contains("Er staat een bericht klaar", "Ontmoetingscentrum An-Nour");
        unfold(page, "Keuze intrekken");
        page.locator("input[name=reden]").fill("Mijn zus helpt ons nu.");
        press(page, "Keuze intrekken");
        assertThat(Story.text(page)).contains("De keuze is ingetrokken.");
    }

    private void othersDoNotComeIn(Page amal) {
        follow(amal, "Hulp zoeken voor Karim");
        var pad = amal.url().replaceAll("https?://[^/]+", "");
        var sanne = as("sanne");
        assertThat(sanne.navigate(pad).status()).isEqualTo(404);
        var karin = as("karin");
        assertThat(karin.navigate(pad.replace("/mijn/", "/gezinnen/")).status()).isEqualTo(403);
        assertThat(as("yusuf").navigate("/beheer/aanbieders").status()).isEqualTo(403);
    }

    private void theContractManagerAsksAgain() {
        var ton = as("contract");
        ton.navigate("/beheer/aanbieders");
        isAccessible(ton, "aanbieders");
        follow(ton, "Spelbehandeling");
        isAccessible(ton, "aanbod-wijzigen");
        ton.locator("input[name=wachtdagen]").fill("20");
        ton.locator("input[name=gemeldOp]").fill("14-9-2026");
        press(ton, "Aanbod bewaren");
        assertThat(Story.text(ton)).contains("Het aanbod is bewaard.", "ongeveer 3 weken wachten");
        isAccessible(ton, "aanbieder");
    }

    private static void kies(Page page, String naam) {
        page.locator("li", new Page.LocatorOptions().setHas(page.locator("h3", name(naam))))
                .locator("button")
                .click();
    }

    private static Page.LocatorOptions name(String naam) {
        return new Page.LocatorOptions().setHasText(naam);
    }
}
