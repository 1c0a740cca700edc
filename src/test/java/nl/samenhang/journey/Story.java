package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.samenhang.journey.FrontDoor.Bekende;
import nl.samenhang.journey.FrontDoor.Ontvangst;

/**
 * From a melding to a plan, as the people do it one after another. Everybody walks from the page
 * after login by links, as they would.
 *
 * @param visitor a fresh browser
 * @param hands how these people work a page
 * @param look whether each page is checked and pictured
 */
record Story(Supplier<Page> visitor, Function<Page, Hand> hands, boolean look) {

    static final String WENS = "We willen dat Noor weer naar school gaat en dat het rustig is.";
    static final String DOEL = "Noor gaat weer elke dag naar school";
    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");

    /** A school attendance officer tells what is going on. */
    Ontvangst report(String woorden, Bekende over) {
        return door(visitor.get()).report(woorden, over, "Marit", "Leerplicht");
    }

    /** Intake links the person and chooses the file, seeing that there was help and not which. */
    void takeUp(Ontvangst ontvangst, Bekende over, String dossier) {
        var page = loggedIn("fatima");
        menu(page, "Meldingen");
        see(page, "meldingen");
        follow(page, ontvangst.nummer());
        press(page, over.naam() + " koppelen");
        assertThat(text(page)).doesNotContainIgnoringCase("schuldhulp gekregen");
        see(page, "melding-beoordelen");
        hands.apply(page).check(page.getByLabel(dossier));
        hands.apply(page).choose(page.locator("select[name=team]"), "West");
        press(page, "Melding oppakken");
        assertThat(text(page)).contains("De melding is opgepakt");
    }

    /** The team leader finds the file among what nobody has taken, and appoints Yusuf. */
    String appoint(String gezinsnaam) {
        var page = loggedIn("anneke");
        follow(page, "Niet toegewezen");
        see(page, "werk-niet-toegewezen");
        hands.apply(page).press(row(page, gezinsnaam).locator("a").first());
        var found = GEZIN.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        hands.apply(page).choose(page.locator("select[name=medewerker]"), "Yusuf");
        see(page, "aanspreekpunt-kiezen");
        press(page, "Aanspreekpunt aanwijzen");
        assertThat(text(page)).contains("Yusuf Demir");
        return found.group();
    }

    /** Yusuf finds the family on his list and makes the plan with it. */
    Page agreePlan(String gezinsnaam, String gezin, String wie) {
        var page = loggedIn("yusuf");
        var hand = hands.apply(page);
        hand.press(row(page, gezinsnaam).locator("a").first());
        press(page, "Plan beginnen");
        unfold(page, "Schrijf op wat het gezin wil");
        hand.fill(page.getByLabel("Wat wil het gezin zelf?"), WENS);
        press(page, "Woorden bewaren");
        unfold(page, "Doel toevoegen");
        hand.choose(page.locator("select[name=doelWie]"), wie);
        hand.fill(page.getByLabel("Wat is het doel?"), DOEL);
        hand.choose(page.locator("select[name=doelDomein]"), "School");
        hand.fill(page.locator("input[name=doelDatum]"), "1-12-2026");
        press(page, "Doel toevoegen");
        unfold(page, "Actie toevoegen");
        hand.fill(page.getByLabel("Wat gaat er gebeuren?"), "Rooster maken met school");
        hand.choose(page.locator("select[name=actieWie]"), "Yusuf");
        press(page, "Actie toevoegen");
        see(page, "plan");
        follow(page, "Plan vaststellen");
        see(page, "plan-vaststellen");
        press(page, "Plan vaststellen");
        page.navigate(gezin);
        assertThat(text(page)).contains(WENS, DOEL, "vastgesteld", "Aanspreekpunt: Yusuf Demir");
        see(page, "gezin");
        return page;
    }

    /** A resident reads who the contact person is, the plan, and who looked. */
    void readPlan(String account) {
        var page = loggedIn(account);
        assertThat(text(page)).contains("Yusuf Demir", WENS, "Wie keek in mijn dossier");
        see(page, "mijn");
        follow(page, "Alles bekijken: wie keek in mijn dossier");
        assertThat(text(page)).contains("Fatima el Idrissi", "Anneke Bos", "Yusuf Demir");
        see(page, "mijn-inzage");
    }

    /** Marit hears that it is taken up, and nothing of what is in the file. */
    void hearsOnlyThatItIsTakenUp(Ontvangst ontvangst) {
        assertThat(door(visitor.get()).follow(ontvangst))
                .containsIgnoringCase("opgepakt")
                .doesNotContain("Kaya", DOEL, WENS);
    }

    static String text(Page page) {
        return page.locator("main").innerText().replace('\u00a0', ' ');
    }

    private FrontDoor door(Page page) {
        return new FrontDoor(page, hands.apply(page), false);
    }

    private Page loggedIn(String account) {
        var page = visitor.get();
        Journey.login(page, hands.apply(page), account);
        return page;
    }

    /** On a phone the pages are folded under one word. */
    private void menu(Page page, String link) {
        var folded = page.locator(".kop__gebruiker summary").getByText("Menu");
        if (folded.isVisible()) {
            hands.apply(page).press(page.locator(".kop__gebruiker summary"));
        }
        hands.apply(page)
                .press(
                        page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(link).setExact(true)));
    }

    private void follow(Page page, String link) {
        hands.apply(page)
                .press(
                        page.getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName(link).setExact(true))
                                .first());
    }

    private void press(Page page, String button) {
        hands.apply(page)
                .press(
                        page.getByRole(
                                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    private void unfold(Page page, String words) {
        hands.apply(page)
                .press(page.locator("summary", new Page.LocatorOptions().setHasText(words)));
    }

    private static Locator row(Page page, String words) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(words)).first();
    }

    private void see(Page page, String name) {
        if (look) {
            Journey.isAccessible(page, name);
        }
    }
}
