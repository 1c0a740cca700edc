package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A school attendance officer reports Noor. There was a closed file of her family; it opens again,
 * gets one contact person and one plan, and everybody sees of it what is theirs.
 */
class OneReportOneFamilyJourneyTest extends Journey {

    private static final String WOORDEN =
            "Noor (16) miste 31 uur school. Ze zorgt voor haar broertjes.";
    private static final String WENS =
            "We willen dat Noor weer naar school gaat en dat het rustig is thuis.";
    private static final String DOEL = "Noor gaat weer elke dag naar school";
    private static final Pattern GEZIN = Pattern.compile("/gezinnen/[0-9a-f-]{36}");

    @Test
    void one_report_becomes_one_file_with_one_contact_person_and_one_plan() {
        var marit = desktop();
        var ontvangst = report(marit, WOORDEN);
        takeUp(ontvangst, "Het gesloten dossier heropenen");
        var gezin = appoint();
        var yusuf = agreePlan(gezin);

        clock.set(LocalDate.of(2026, 9, 16));
        var tweede = report(desktop(), "Moeder is moe en slaapt slecht, Noor regelt alles.");
        takeUp(tweede, "Het dossier De Wit-Kaya");
        yusuf.navigate(gezin);
        assertThat(text(yusuf)).contains(tweede.nummer());

        reporterHearsOnlyThatItIsTakenUp(marit, ontvangst);
        familySeesItsPlanOnAPhone();
        othersDoNotComeIn(gezin);
    }

    private FrontDoor.Ontvangst report(Page page, String woorden) {
        return new FrontDoor(page, false)
                .report(woorden, "Noor Kaya", "2-5-2010", "Marit", "Leerplicht");
    }

    /** Intake sees the one family at the address and that there was help, not which. */
    private void takeUp(FrontDoor.Ontvangst ontvangst, String dossier) {
        var fatima = desktop();
        login(fatima, "fatima");
        fatima.navigate("/meldingen");
        isAccessible(fatima, "meldingen");
        fatima.getByText(ontvangst.nummer()).first().click();
        button(fatima, "Noor Kaya koppelen").click();
        assertThat(text(fatima)).doesNotContainIgnoringCase("schuldhulp gekregen");
        isAccessible(fatima, "melding-beoordelen");
        fatima.getByLabel(dossier).check();
        choose(fatima, "team", "West");
        button(fatima, "Melding oppakken").click();
        assertThat(text(fatima)).contains("De melding is opgepakt");
    }

    /** The team leader finds the file among what nobody has taken, and appoints Yusuf. */
    private String appoint() {
        var anneke = desktop();
        login(anneke, "anneke");
        anneke.navigate("/werk?lijst=open");
        isAccessible(anneke, "werk-niet-toegewezen");
        anneke.locator("tr", new Page.LocatorOptions().setHasText("De Wit-Kaya"))
                .locator("a")
                .first()
                .click();
        var found = GEZIN.matcher(anneke.url());
        assertThat(found.find()).as(anneke.url()).isTrue();
        anneke.navigate(found.group() + "/aanspreekpunt");
        choose(anneke, "medewerker", "Yusuf");
        isAccessible(anneke, "aanspreekpunt-kiezen");
        button(anneke, "Aanspreekpunt aanwijzen").click();
        assertThat(text(anneke)).contains("Yusuf Demir");
        return found.group();
    }

    private Page agreePlan(String gezin) {
        var yusuf = desktop();
        login(yusuf, "yusuf");
        yusuf.navigate(gezin + "/plan");
        button(yusuf, "Plan beginnen").click();
        yusuf.getByText("Schrijf op wat het gezin wil").click();
        yusuf.getByLabel("Wat wil het gezin zelf?").fill(WENS);
        button(yusuf, "Woorden bewaren").click();
        summary(yusuf, "Doel toevoegen");
        yusuf.getByLabel("Wat is het doel?").fill(DOEL);
        choose(yusuf, "doelWie", "Noor");
        yusuf.locator("select[name=doelDomein]").selectOption(new SelectOption().setIndex(1));
        yusuf.locator("input[name=doelDatum]").fill("1-12-2026");
        button(yusuf, "Doel toevoegen").click();
        summary(yusuf, "Actie toevoegen");
        yusuf.getByLabel("Wat gaat er gebeuren?").fill("Rooster maken met school");
        choose(yusuf, "actieWie", "Yusuf");
        button(yusuf, "Actie toevoegen").click();
        isAccessible(yusuf, "plan");
        yusuf.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Plan vaststellen"))
                .click();
        isAccessible(yusuf, "plan-vaststellen");
        button(yusuf, "Plan vaststellen").click();
        yusuf.navigate(gezin);
        assertThat(text(yusuf)).contains(WENS, DOEL, "vastgesteld", "Aanspreekpunt: Yusuf Demir");
        isAccessible(yusuf, "gezin");
        return yusuf;
    }

    private static void reporterHearsOnlyThatItIsTakenUp(
            Page marit, FrontDoor.Ontvangst ontvangst) {
        marit.navigate("/melding/volgen");
        marit.locator("main input[name=referentie]").fill(ontvangst.nummer());
        marit.locator("main input[name=code]").fill(ontvangst.code());
        marit.locator("main form button[type=submit]").first().click();
        marit.locator("main h1").waitFor();
        assertThat(text(marit)).containsIgnoringCase("opgepakt").doesNotContain("Kaya", DOEL, WENS);
    }

    private void familySeesItsPlanOnAPhone() {
        var sanne = phone();
        login(sanne, "sanne");
        assertThat(text(sanne)).contains("Yusuf Demir", WENS, "Wie keek in mijn dossier");
        isAccessible(sanne, "mijn-360");
    }

    /**
     * A colleague without the right is refused; a stranger to the file finds nothing; both leave a
     * line.
     */
    private void othersDoNotComeIn(String gezin) {
        var post = desktop();
        login(post, "post");
        assertThat(post.navigate(gezin).status()).isEqualTo(403);
        var noor = desktop();
        login(noor, "noor");
        assertThat(noor.navigate(gezin).status()).isEqualTo(403);
        var privacy = desktop();
        login(privacy, "privacy");
        privacy.navigate("/beheer/logboek?geweigerd=true");
        assertThat(text(privacy)).contains("geweigerd");
        isAccessible(privacy, "logboek");
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void summary(Page page, String name) {
        page.locator("summary", new Page.LocatorOptions().setHasText(name)).click();
    }

    private static void choose(Page page, String naam, String part) {
        var option =
                page.locator("select[name=" + naam + "] option").allInnerTexts().stream()
                        .filter(text -> text.contains(part))
                        .findFirst()
                        .orElseThrow();
        page.locator("select[name=" + naam + "]").selectOption(new SelectOption().setLabel(option));
    }
}
