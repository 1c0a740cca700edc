package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Levensdomein;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.gezinsplan.Doel;
import nl.samenhang.regie.gezinsplan.DoelId;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import nl.samenhang.regie.gezinsplan.Plandoelen;
import nl.samenhang.regie.gezinsplan.Voortgang;
import nl.samenhang.werkplek.tijdlijn.Notities;
import nl.samenhang.werkplek.tijdlijn.Notitiesoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Story A25: Lena is fifteen on Monday and sixteen on Tuesday. She sees her own file and who
 * looked, has something corrected and something destroyed, and from her birthday on decides alone:
 * her mother sees her part only as long as she agrees, and what she takes back is closed at once.
 */
class OwnFileJourneyTest extends FileJourney {

    private static final LocalDate MAANDAG = LocalDate.of(2026, 9, 14);
    private static final String DOEL = "Elke dag naar school";
    private static final String OUD = "Lena sliep die week slecht.";
    private static final String BEZWAAR = "Lena vroeg om vervoer naar school.";
    private static final String HULP = "Begeleiding van Lena, 2 uur per week";

    @Autowired private Accounts accounts;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Plandoelen doelen;
    @Autowired private Notities notities;
    @Autowired private Termijnen termijnen;

    @Test
    void a_young_person_sees_and_decides_about_her_own_file() {
        var family = family("Lena", "Zwart", MAANDAG.minusYears(16).plusDays(1));
        var gezin = accompanied(family);
        theFileHolds(family, gezin);
        var lena = childOf(family);
        var moeder = onPhone(family.account());

        sheSeesHerFileAndWhoLooked(lena);
        herMotherSeesHerPartToo(moeder);
        sheHasSomethingCorrected(lena);
        sheAsksToDestroy(lena);
        privacyDecidesWithAnException();
        aSecondSigns();
        sheReadsTheLetter(lena);

        clock.set(MAANDAG.plusDays(1));
        herMotherNoLongerSeesHerPart(moeder);
        whatHerMotherAsksIsRefused(moeder);
        sheLetsHerMotherSeeAndTakesItBack(lena, moeder);
        sheAloneOpensAndClosesHerHelp(lena, gezin);
    }

    private void theFileHolds(Family family, GezinId gezin) {
        var lena = List.of(family.kindId());
        var dag = MAANDAG.minusDays(12);
        asSystem(
                () -> {
                    plannen.start(gezin);
                    doelen.add(gezin, doel(family));
                    notities.write(gezin, Notitiesoort.HUISBEZOEK, dag, OUD, lena);
                    notities.write(gezin, Notitiesoort.TELEFOON, dag.plusDays(5), BEZWAAR, lena);
                    return termijnen.start(
                            "T24.met-commissie",
                            Onderwerp.of("besluit", DoelId.next()),
                            Optional.of(gezin),
                            MAANDAG);
                });
        assertThat(read(as("yusuf"), "/gezinnen/" + gezin)).contains(DOEL);
        var joris = as("joris");
        joris.navigate("/gezinnen/" + gezin);
        follow(joris, "Hulp vastleggen");
        joris.getByLabel("Lena Zwart").check();
        joris.locator("select[name=wet]").selectOption(new SelectOption().setLabel("Jeugdwet"));
        joris.locator("input[name=wat]").fill(HULP);
        joris.locator("input[name=vorm][value=ZIN]").check();
        joris.locator("input[name=eersteDag]").fill("1-9-2026");
        press(joris, "Hulp vastleggen");
        assertThat(Story.text(joris)).contains(HULP);
    }

    private static Doel doel(Family family) {
        return new Doel(
                DoelId.next(),
                Optional.of(family.kindId()),
                Levensdomein.OPGROEIEN,
                DOEL,
                "",
                "",
                Optional.empty(),
                Voortgang.OP_WEG,
                "",
                false);
    }

    private Page childOf(Family family) {
        var account = family.account() + "kind";
        accounts.inwoner(SAMENSTAD, account, "Lena Zwart", family.kindId().value());
        return onPhone(account);
    }

    private static void sheSeesHerFileAndWhoLooked(Page lena) {
        assertThat(Story.text(lena)).contains("Dag Lena", "Yusuf Demir", DOEL, HULP);
        isAccessible(lena, "eigen-dossier-telefoon");
        follow(lena, "Alles bekijken: wie keek in mijn dossier");
        assertThat(Story.text(lena)).contains("Yusuf Demir", "Joris Hofman", "Waarom:");
        isAccessible(lena, "eigen-dossier-wie-keek-telefoon");
    }

    private static void herMotherSeesHerPartToo(Page moeder) {
        assertThat(Story.text(moeder)).contains(DOEL, HULP);
    }

    private void sheHasSomethingCorrected(Page lena) {
        lena.navigate("/mijn/gegevens");
        lena.getByLabel("Telefoon").fill("06 12345678");
        press(lena, "Gegevens bewaren");
        assertThat(Story.text(lena)).contains("06 12345678");
        asks(lena, "CORRECTIE", "Mijn roepnaam is Leen, niet Lena.");
        isAccessible(lena, "eigen-dossier-verzoek-telefoon");
        var priya = as("privacy");
        priya.navigate("/privacyverzoeken");
        follow(priya, "Gegevens verbeteren: Lena Zwart");
        decides(priya, "TOEGEWEZEN", "Wij hebben je roepnaam veranderd.");
        lena.reload();
        assertThat(Story.text(lena)).contains("Wij hebben je roepnaam veranderd.", "Bezwaar kan");
    }

    private static void sheAsksToDestroy(Page lena) {
        asks(lena, "VERNIETIGING", "De verslagen over mij van begin september");
        assertThat(Story.text(lena)).contains("Gegevens vernietigen", "14 december 2026");
    }

    private void privacyDecidesWithAnException() {
        var priya = as("privacy");
        priya.navigate("/privacyverzoeken");
        follow(priya, "Gegevens vernietigen: Lena Zwart");
        assertThat(Story.text(priya)).contains("Op het dossier loopt een bezwaar", OUD, BEZWAAR);
        isAccessible(priya, "vernietiging-verzoek");
        judges(priya, BEZWAAR);
        assertThat(priya.locator("input[name=keuze][value=BEWAREN]").isChecked()).isTrue();
        isAccessible(priya, "vernietiging-verzoek-stuk");
        press(priya, "Oordeel opslaan");
        judges(priya, OUD);
        priya.locator("input[name=keuze][value=VERNIETIGEN]").check();
        priya.locator("textarea[name=reden]").fill("Niet meer nodig.");
        press(priya, "Oordeel opslaan");
        decides(priya, "TOEGEWEZEN", "Wij keken per stuk.");
        assertThat(Story.text(priya)).contains("Er is nog niets vernietigd.");
    }

    private void aSecondSigns() {
        var ada = as("archief");
        ada.navigate("/vernietigingsverzoeken");
        follow(ada, "Gegevens vernietigen: Lena Zwart");
        assertThat(Story.text(ada)).contains(OUD, BEZWAAR, "bezwaar of beroep dat loopt");
        isAccessible(ada, "vernietiging-verzoek-tekenen");
        press(ada, "Teken en vernietig");
        assertThat(Story.text(ada)).contains("U hebt getekend.");
    }

    private static void sheReadsTheLetter(Page lena) {
        lena.navigate("/mijn");
        unfold(lena, "Besluit op uw verzoek over gegevens");
        assertThat(Story.text(lena))
                .contains("Wij hebben een deel vernietigd.")
                .contains("Dit hebben wij vernietigd: Verslagen en notities (2 september 2026).")
                .contains("Dit blijft: Verslagen en notities (7 september 2026).", "Awb art. 7:4")
                .contains("bezwaar maken tot en met");
        isAccessible(lena, "vernietiging-verzoek-brief-telefoon");
    }

    private static void herMotherNoLongerSeesHerPart(Page moeder) {
        moeder.navigate("/mijn");
        assertThat(Story.text(moeder)).doesNotContain(DOEL, HULP).contains("Wie 16 jaar of ouder");
        isAccessible(moeder, "eigen-dossier-moeder-telefoon");
        moeder.navigate("/mijn/inzage");
        assertThat(moeder.getByRole(AriaRole.LINK).allInnerTexts()).doesNotContain("Lena");
    }

    private void whatHerMotherAsksIsRefused(Page moeder) {
        moeder.navigate("/mijn/verzoeken/nieuw");
        moeder.getByLabel("Lena Zwart").check();
        moeder.locator("input[name=soort][value=INZAGE]").check();
        press(moeder, "Vraag versturen");
        var priya = as("privacy");
        priya.navigate("/privacyverzoeken");
        follow(priya, "Kopie van alle gegevens: Lena Zwart");
        assertThat(Story.text(priya)).contains("Mag dit alleen met toestemming.");
        decides(priya, "GEWEIGERD", "Lena wil dit niet.");
        moeder.reload();
        assertThat(Story.text(moeder))
                .contains("Vanaf 16 jaar beslist een jongere zelf", "Bezwaar kan tot en met");
        isAccessible(moeder, "eigen-dossier-geweigerd-telefoon");
    }

    private static void sheLetsHerMotherSeeAndTakesItBack(Page lena, Page moeder) {
        lena.navigate("/mijn/toestemmingen");
        var keuze = lena.locator("form", new Page.LocatorOptions().setHasText("Wie mag uw deel"));
        keuze.getByLabel("Moeder Zwart").check();
        isAccessible(lena, "toestemming-ouder-telefoon");
        keuze.locator("button").click();
        assertThat(Story.text(lena)).contains("Uw toestemming geldt vanaf nu");
        assertThat(read(moeder, "/mijn")).contains(DOEL, HULP);
        press(lena, "Toestemming intrekken");
        assertThat(read(moeder, "/mijn")).doesNotContain(DOEL, HULP);
    }

    private void sheAloneOpensAndClosesHerHelp(Page lena, GezinId gezin) {
        var yusuf = as("yusuf");
        assertThat(read(yusuf, "/gezinnen/" + gezin)).doesNotContain(HULP);
        lena.navigate("/mijn/toestemmingen");
        unfold(lena, "Laat het zien aan de consulenten van het wijkteam");
        lena.locator("details[open]").getByLabel("Jeugdwet: welke hulp er is").check();
        lena.locator("details[open] button").click();
        assertThat(Story.text(lena)).contains("Uw toestemming geldt vanaf nu");
        yusuf.reload();
        assertThat(Story.text(yusuf)).contains(HULP);
        press(lena, "Toestemming intrekken");
        yusuf.reload();
        assertThat(Story.text(yusuf)).doesNotContain(HULP);
    }

    private static void asks(Page wie, String soort, String vraag) {
        wie.navigate("/mijn/verzoeken");
        follow(wie, "Iets vragen over uw gegevens");
        wie.locator("input[name=soort][value=" + soort + "]").check();
        wie.getByLabel("Mijzelf").check();
        wie.locator("textarea[name=vraag]").fill(vraag);
        press(wie, "Vraag versturen");
        assertThat(Story.text(wie)).contains("Wij hebben uw vraag.", vraag);
    }

    /** Opens the piece that says this. */
    private static void judges(Page priya, String woorden) {
        priya.locator("li", new Page.LocatorOptions().setHasText(woorden)).locator("a").click();
    }

    private static void decides(Page priya, String uitkomst, String uitleg) {
        follow(priya, "Besluit nemen");
        priya.locator("input[name=uitkomst][value=" + uitkomst + "]").check();
        priya.locator("textarea[name=motivering]").fill(uitleg);
        press(priya, "Besluit vaststellen");
        assertThat(Story.text(priya)).contains("Het besluit is vastgesteld.");
    }
}
