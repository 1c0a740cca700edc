package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Story A21: Petra directs a group of young people. Who is named sees it, lines of the police
 * apart; the alderman sees counts; who has every other right never finds it beside a file.
 */
class CompartmentJourneyTest extends FileJourney {

    private static final List<String> JONGEREN =
            List.of("Zyro", "Zyva", "Zylan", "Zymon", "Zyra", "Zyko");
    private static final String POLITIE = "Scooter zonder helm, twee keer gewaarschuwd.";

    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_group_is_seen_by_who_is_named_and_can_never_be_joined_to_a_file() {
        var plek = "Parkje " + UUID.randomUUID().toString().substring(0, 6);
        var petra = as("petra");
        isAccessible(petra, "groep-werk");
        var groep = sheBeginsIt(petra, plek);
        sheLetsThePartnerIn(petra, groep);
        thePartnerSeesTheGroupAndNoPolice(groep);
        theAldermanSeesCounts(plek);
        whoHasEveryOtherRightFindsNothing(groep, plek);
        sheSeesNoFile(petra);
        sheLetsThePartnerOut(petra, groep);
    }

    private String sheBeginsIt(Page petra, String plek) {
        follow(petra, "Groepsaanpak");
        isAccessible(petra, "groep-lijst");
        follow(petra, "Groep beginnen");
        press(petra, "Groep beginnen");
        assertThat(Story.text(petra)).contains("Geef de groep een naam", "Vul in waar de groep is");
        isAccessible(petra, "groep-nieuw");
        petra.getByLabel("Naam van de groep").fill("Groep " + plek);
        petra.getByLabel("Plek").fill(plek);
        petra.getByLabel("Uw organisatie").fill("Gemeente Samenstad");
        petra.locator("input[name=eindigtOp]").fill("1-3-2027");
        press(petra, "Groep beginnen");
        assertThat(Story.text(petra)).contains("De groep is begonnen");
        for (var i = 0; i < JONGEREN.size(); i++) {
            addJongere(petra, JONGEREN.get(i), List.of("PLUS", "MIN", "MEE").get(i % 3));
        }
        unfold(petra, "Een regel van de politie toevoegen");
        petra.locator("input[name=dag]").fill("1-9-2026");
        petra.locator("textarea[name=tekst]").fill(POLITIE);
        press(petra, "Regel opslaan");
        assertThat(Story.text(petra)).contains(POLITIE, "Zyro", "Zyko");
        isAccessible(petra, "groep");
        return petra.url().replaceFirst(".*(/groepsaanpak/[0-9a-f-]+).*", "$1");
    }

    private static void addJongere(Page petra, String roepnaam, String rol) {
        unfold(petra, "Een jongere toevoegen");
        petra.locator("input[name=roepnaam]").fill(roepnaam);
        petra.locator("input[name=rol][value=" + rol + "]").check();
        petra.locator("input[name=actie]").fill("krijgt een maatje");
        petra.locator("input[name=actiehouder]").fill("Jongerenwerk");
        press(petra, "Jongere toevoegen");
        assertThat(Story.text(petra)).contains("De jongere staat in de groep");
    }

    private void sheLetsThePartnerIn(Page petra, String groep) {
        assertThat(read(as("agent"), "/groepsaanpak")).doesNotContain("Parkje");
        petra.navigate(groep);
        unfold(petra, "Iemand toelaten");
        petra.locator("select[name=medewerker]")
                .selectOption(new SelectOption().setLabel("Ruud de Graaf"));
        petra.locator("input[name=organisatie]").fill("Politie");
        petra.locator("input[name=tot]").fill("1-1-2027");
        press(petra, "Collega toelaten");
        assertThat(Story.text(petra)).contains("Ruud de Graaf", "ziet geen politiegegevens");
    }

    private void thePartnerSeesTheGroupAndNoPolice(String groep) {
        var agent = onPhone("agent");
        assertThat(read(agent, groep)).contains("Zyro", "Jongerenwerk").doesNotContain(POLITIE);
        isAccessible(agent, "groep-partner-telefoon");
    }

    private void theAldermanSeesCounts(String plek) {
        var wethouder = as("wethouder");
        isAccessible(wethouder, "wethouder-werk");
        follow(wethouder, "Stand van de groepsaanpak");
        assertThat(Story.text(wethouder)).contains(plek).doesNotContain("Zyro", POLITIE);
        assertThat(
                        wethouder
                                .locator("tr", new Page.LocatorOptions().setHasText(plek))
                                .innerText()
                                .replaceAll("\\s+", " "))
                .endsWith("2 2 2 6");
        isAccessible(wethouder, "groep-stand");
        assertThat(read(wethouder, "/groepsaanpak")).doesNotContain(plek);
    }

    /** Searches, opens and asks in each role that employees have, except those of a group. */
    private void whoHasEveryOtherRightFindsNothing(String groep, String plek) {
        var wie = accounts.medewerker(SAMENSTAD, "alles", "Alle Rechten", "TEAMLEIDER");
        var rollen =
                List.of(
                        "CONSULENT",
                        "JEUGDCONSULENT",
                        "SCHULDHULPVERLENER",
                        "INKOMENSCONSULENT",
                        "INTAKE",
                        "ADMINISTRATIE",
                        "PRIVACY",
                        "ARCHIVARIS",
                        "BEHEERDER");
        rollen.forEach(rol -> give(wie.value(), rol));
        var page = as("alles");
        assertThat(page.locator("header").innerText()).contains("Teamleider");
        findsNothing(page, groep, plek);
        page.navigate("/rol");
        isAccessible(page, "rol");
        for (var rol : rollen) {
            page.navigate("/rol");
            page.locator("form:has(input[name=rol][value=" + rol + "]) button").click();
            assertThat(Story.text(page)).contains("U werkt nu in de andere rol");
            findsNothing(page, groep, plek);
        }
        var vreemde = desktop();
        vreemde.navigate(groep);
        assertThat(vreemde.url()).contains("/inloggen");
    }

    private void give(UUID wie, String rol) {
        var sql =
                """
                insert into security.roltoekenning (gemeente, medewerker, rol, periode)
                values ('9901', ?, ?, daterange('2020-01-01', null))
                """;
        assertThat(asSystem(() -> jdbc.sql(sql).param(wie).param(rol).update())).isOne();
    }

    private void findsNothing(Page page, String groep, String plek) {
        for (var pad :
                List.of(
                        groep,
                        "/groepsaanpak",
                        "/groepsaanpak/stand",
                        "/zoeken?q=Zyro",
                        "/zoeken?q=" + plek.replace(' ', '+'),
                        "/werk?lijst=open",
                        "/werk",
                        "/beheer/logboek",
                        "/beheer/logboek/patronen",
                        "/beheer/gebruikers",
                        "/beheer/vernietiging",
                        "/privacyverzoeken")) {
            assertThat(read(page, pad)).as(pad).doesNotContain("Groep " + plek, POLITIE, "Zyva");
        }
        for (var pad :
                List.of(
                        "/beheer/register.csv",
                        "/beheer/register.json",
                        "/beheer/logboek.csv",
                        "/api/v1/gedeelde-gegevens")) {
            var body = page.request().get("http://localhost:" + port + pad).text();
            assertThat(body.toLowerCase(Locale.ROOT)).as(pad).doesNotContain("zyro", "parkje");
        }
    }

    /** And the other way round: who directs the group sees nobody of a file. */
    private void sheSeesNoFile(Page petra) {
        var family = family("Zyro", "Apart");
        var gezin = accompanied(family);
        assertThat(read(petra, "/gezinnen/" + gezin)).doesNotContain("Apart");
        assertThat(read(petra, "/inwoners/" + family.moeder())).doesNotContain("Apart");
        assertThat(read(petra, "/zoeken?q=Zyro")).doesNotContain("Apart");
    }

    private void sheLetsThePartnerOut(Page petra, String groep) {
        petra.navigate(groep);
        petra.locator("li", new Page.LocatorOptions().setHasText("Ruud de Graaf"))
                .locator("button")
                .click();
        assertThat(Story.text(petra)).contains("ziet de groep vanaf nu niet meer");
        assertThat(read(as("agent"), groep)).doesNotContain("Zyro");
    }
}
