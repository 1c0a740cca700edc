package nl.samenhang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The public form as a reporter fills it, step by step. */
record FrontDoor(Page page, boolean check) {

    /** What the reporter keeps: the number of the melding and the code to follow it with. */
    record Ontvangst(String nummer, String code) {}

    /** Tells about somebody whom the reporter knows from work, and may be called. */
    Ontvangst report(
            String woorden, String over, String geboren, String melder, String organisatie) {
        page.navigate("/");
        look("voordeur-begin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Vertel wat er speelt"))
                .click();
        page.getByLabel("Vertel in uw eigen woorden wat er aan de hand is").fill(woorden);
        look("voordeur-wat");
        next();
        choose("Voor iemand die ik ken van mijn werk");
        page.getByLabel("Naam van wie hulp nodig heeft").fill(over);
        page.getByLabel("Geboortedatum").fill(geboren);
        page.getByLabel("Postcode").fill("9914 VH");
        page.getByLabel("Huisnummer").fill("12");
        look("voordeur-wie");
        next();
        page.locator("input[name=gevaar][value=NEE]").check();
        choose("Deze week");
        choose("Er zijn kinderen onder de 18 jaar bij betrokken");
        look("voordeur-spoed");
        next();
        choose("Mail mij");
        page.getByLabel("E-mailadres").fill("marit@leerplicht.example");
        page.getByLabel("Uw naam").fill(melder);
        page.getByLabel("Uw organisatie").fill(organisatie);
        look("voordeur-contact");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Melding versturen"))
                .click();
        look("voordeur-ontvangen");
        var gegevens = page.locator("dl.gegevens dd");
        return new Ontvangst(gegevens.nth(0).innerText(), gegevens.nth(1).innerText());
    }

    private void next() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Verder")).click();
    }

    private void choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .check(new Locator.CheckOptions());
    }

    private void look(String name) {
        if (check) {
            Journey.isAccessible(page, name + "-" + page.viewportSize().width);
        }
    }
}
