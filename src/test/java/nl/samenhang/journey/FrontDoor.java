package nl.samenhang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The public form as a reporter fills it, step by step. */
record FrontDoor(Page page, Hand hand, boolean check) {

    /** What the reporter keeps: the number of the melding and the code to follow it with. */
    record Ontvangst(String nummer, String code) {}

    /** Somebody whom the reporter knows from work. */
    record Bekende(String naam, String geboren, String postcode, String huisnummer) {}

    /** Tells about somebody, and may be mailed. */
    Ontvangst report(String woorden, Bekende over, String melder, String organisatie) {
        page.navigate("/");
        look("voordeur-begin");
        hand.press(
                page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Vertel wat er speelt")));
        hand.fill(field("Vertel in uw eigen woorden wat er aan de hand is"), woorden);
        look("voordeur-wat");
        press("Verder");
        hand.check(exactly("Voor iemand die ik ken van mijn werk"));
        hand.fill(field("Naam van wie hulp nodig heeft"), over.naam());
        hand.fill(field("Geboortedatum"), over.geboren());
        hand.fill(field("Postcode"), over.postcode());
        hand.fill(field("Huisnummer"), over.huisnummer());
        look("voordeur-wie");
        press("Verder");
        hand.check(page.locator("input[name=gevaar][value=NEE]"));
        hand.check(exactly("Deze week"));
        hand.check(exactly("Er zijn kinderen onder de 18 jaar bij betrokken"));
        look("voordeur-spoed");
        press("Verder");
        hand.check(exactly("Mail mij"));
        hand.fill(field("E-mailadres"), "marit@leerplicht.example");
        hand.fill(field("Uw naam"), melder);
        hand.fill(field("Uw organisatie"), organisatie);
        look("voordeur-contact");
        press("Melding versturen");
        look("voordeur-ontvangen");
        var gegevens = page.locator("dl.gegevens dd");
        return new Ontvangst(gegevens.nth(0).innerText(), gegevens.nth(1).innerText());
    }

    /** Asks with number and code how the melding stands. */
    String follow(Ontvangst ontvangst) {
        page.navigate("/melding/volgen");
        hand.fill(page.locator("main input[name=referentie]"), ontvangst.nummer());
        hand.fill(page.locator("main input[name=code]"), ontvangst.code());
        hand.press(page.locator("main form button[type=submit]").first());
        page.locator("main .status").first().waitFor();
        return page.locator("main").innerText();
    }

    private void press(String button) {
        hand.press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    private Locator field(String label) {
        return page.getByLabel(label);
    }

    private Locator exactly(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private void look(String name) {
        if (check) {
            Journey.isAccessible(page, name + "-" + page.viewportSize().width);
        }
    }
}
