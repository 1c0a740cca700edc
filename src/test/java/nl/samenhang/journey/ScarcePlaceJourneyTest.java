package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.plaatsing.Plaatscijfers;
import nl.samenhang.besluit.wachtvraag.Wachtlijst;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A girl of fourteen waits for a home, too long, so that the regional experts think along. A place
 * comes free, she goes to live there for a reason that is written down, and after six weeks she,
 * her mother and the provider say whether it fits.
 */
class ScarcePlaceJourneyTest extends FileJourney {

    private static final String PLEK = "Gezinshuis De Beuk";
    private static final String WOORDEN = "Ik slaap weer, en niemand schreeuwt hier.";

    @Autowired private Gezinnen gezinnen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Accounts accounts;
    @Autowired private Wachtlijst wachtlijst;
    @Autowired private Plaatscijfers cijfers;

    @Test
    void who_waits_too_long_comes_to_the_experts_and_then_to_a_place_that_fits() {
        clock.set(LocalDate.of(2026, 9, 14));
        var family = family("Merel", "Wachters");
        accounts.inwoner(SAMENSTAD, "bewoner-merel", "Merel", family.kindId().value());
        var gezin = file(family);
        var joris = as("joris");
        sheWaits(joris, gezin);
        theNights();
        theExpertsThinkAlong(joris);
        aPlaceComesFree();
        sheGoesToLiveThere(joris, gezin);
        sheAndHerMotherSayWhetherItFits(family);
        theProviderSaysSoToo(joris, gezin);
        theFiguresNameNobody(joris);
    }

    private GezinId file(Family family) {
        var wie = asSystem(() -> named("Joris Hofman"));
        return asSystem(
                () -> {
                    var leden = List.of(family.moeder(), family.kindId());
                    var id = gezinnen.create(leden, team(wie));
                    aanspreekpunten.assign(id, wie);
                    return id;
                });
    }

    private TeamId team(MedewerkerId wie) {
        return medewerkers.teamsOf(wie).stream().map(Team::id).findFirst().orElseThrow();
    }

    private void sheWaits(Page joris, GezinId gezin) {
        joris.navigate("/gezinnen/" + gezin + "/wachtvragen/nieuw");
        press(joris, "Wachten vastleggen");
        isAccessible(joris, "wachten-nieuw-fout");
        joris.getByLabel("Merel Wachters").check();
        joris.locator("select[name=soort]").selectOption("GEZINSHUIS");
        joris.locator("select[name=wet]").selectOption("JEUGDWET");
        joris.locator("input[name=vraag]").fill("Een rustig huis, dicht bij school");
        joris.locator("input[name=sinds]").fill("14-9-2026");
        press(joris, "Wachten vastleggen");
        unfold(joris, "Hulp tijdens het wachten toevoegen");
        joris.locator("input[name=wat]").fill("Elk weekend bij tante");
        joris.locator("input[name=wie]").fill("Tante Ans");
        joris.locator("input[name=van]").fill("19-9-2026");
        press(joris, "Hulp vastleggen");
        assertThat(Story.text(joris)).contains("Elk weekend bij tante", "26 okt 2026");
        isAccessible(joris, "wachten");
        assertThat(read(onPhone("bewoner-merel"), "/mijn"))
                .contains("Hier wacht u op", "Elk weekend bij tante, door Tante Ans");
    }

    private void theNights() {
        night(LocalDate.of(2026, 10, 26));
        night(LocalDate.of(2026, 10, 27));
    }

    private void night(LocalDate dag) {
        clock.set(dag);
        Contexts.runAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, "wachten-bewaken"),
                () -> {
                    wachtlijst.watch();
                    cijfers.count();
                });
    }

    private void theExpertsThinkAlong(Page joris) {
        var anneke = as("anneke");
        anneke.navigate("/wachtlijst");
        isAccessible(anneke, "wachtlijst");
        assertThat(Story.text(anneke)).contains("te lang");
        anneke.navigate(joris.url());
        assertThat(Story.text(anneke)).contains("te lang");
        anneke.locator("textarea[name=expertvraag]").fill("Nergens is plek. Wat kan wel?");
        press(anneke, "Voorleggen aan het expertteam");
        isAccessible(anneke, "wachten-voorgelegd");
        joris.reload();
        joris.locator("textarea[name=advies]").fill("Een klein gezinshuis, met haar paard.");
        joris.locator("input[name=adviseur]").fill("Dr. Kuiper, psychiater");
        press(joris, "Advies vastleggen");
        assertThat(Story.text(joris))
                .contains("Een klein gezinshuis, met haar paard.", "Dr. Kuiper, psychiater");
        isAccessible(joris, "wachten-advies");
        var telefoon = onPhone("joris");
        telefoon.navigate(joris.url());
        isAccessible(telefoon, "wachten-telefoon");
    }

    private void aPlaceComesFree() {
        var contract = as("contract");
        contract.navigate("/beheer/plekken/nieuw");
        contract.locator("select[name=soort]").selectOption("GEZINSHUIS");
        contract.locator("input[name=naam]").fill(PLEK);
        contract.locator("select[name=aanbieder]")
                .selectOption(new SelectOption().setLabel("De Horizon, kinderen en jongeren"));
        contract.locator("input[name=gebied]").fill("Samenstad");
        contract.locator("input[name=bedden]").fill("1");
        contract.locator("input[name=jongste]").fill("12");
        contract.locator("input[name=oudste]").fill("17");
        contract.locator("input[name=bestemd][value=IEDEREEN]").check();
        contract.locator("input[name=vrijVanaf]").fill("2-11-2026");
        isAccessible(contract, "plek-nieuw");
        press(contract, "Plek bewaren");
        assertThat(Story.text(contract)).contains(PLEK, "2 nov 2026");
        isAccessible(contract, "plek");
    }

    private void sheGoesToLiveThere(Page joris, GezinId gezin) {
        joris.locator("main a", new Page.LocatorOptions().setHasText("Een plek zoeken")).click();
        joris.locator("input[name=leeftijd]").fill("14");
        press(joris, "Plek zoeken");
        isAccessible(joris, "plek-zoeken");
        follow(joris, "Kies " + PLEK);
        joris.getByLabel("Merel Wachters").check();
        joris.locator("input[name=van]").fill("2-11-2026");
        joris.locator("textarea[name=reden]").fill("Klein, rustig en dicht bij haar school.");
        joris.locator("select[name=wachtvraag]").selectOption(new SelectOption().setIndex(1));
        isAccessible(joris, "plaatsing-nieuw");
        press(joris, "Plek geven");
        assertThat(Story.text(joris))
                .contains("Merel bij " + PLEK, "Klein, rustig en dicht bij haar school.");
        isAccessible(joris, "plaatsing");
        assertThat(read(joris, "/gezinnen/" + gezin)).contains("Merel: " + PLEK);
    }

    private void sheAndHerMotherSayWhetherItFits(Family family) {
        clock.set(LocalDate.of(2026, 12, 6));
        assertThat(read(onPhone("bewoner-merel"), "/mijn")).contains("U woont bij " + PLEK);
        clock.set(LocalDate.of(2026, 12, 7));
        var merel = onPhone("bewoner-merel");
        follow(merel, "Zeg of " + PLEK + " past");
        press(merel, "Antwoord geven");
        assertThat(Story.text(merel)).contains("Kies of de plek past.");
        isAccessible(merel, "plaatsing-mijn-telefoon");
        merel.getByLabel("Ja, deze plek past").check();
        merel.locator("textarea[name=woorden]").fill(WOORDEN);
        press(merel, "Antwoord geven");
        assertThat(Story.text(merel)).contains("Dank u wel.", WOORDEN);
        isAccessible(merel, "plaatsing-mijn-gezegd-telefoon");
        var moeder = onPhone(family.account());
        assertThat(Story.text(moeder)).contains("Merel woont bij " + PLEK).doesNotContain(WOORDEN);
        isAccessible(moeder, "plaatsing-mijn-ouder-telefoon");
        follow(moeder, "Zeg of " + PLEK + " past");
        moeder.getByLabel("Voor een deel").check();
        moeder.locator("textarea[name=woorden]").fill("Het is fijn voor haar, maar ver weg.");
        press(moeder, "Antwoord geven");
    }

    private void theProviderSaysSoToo(Page joris, GezinId gezin) {
        joris.navigate("/gezinnen/" + gezin);
        follow(joris, "Merel: " + PLEK);
        assertThat(Story.text(joris))
                .contains(WOORDEN, "zelf geschreven in het eigen dossier")
                .contains("Een ouder met gezag", "Het is fijn voor haar, maar ver weg.");
        joris.locator("input[name=partij][value=AANBIEDER]").check();
        joris.locator("input[name=antwoord][value=JA]").check();
        joris.locator("textarea[name=woorden]").fill("Zij past in het huis.");
        joris.locator("input[name=wie]").fill("Gezinshuisouder Kim");
        isAccessible(joris, "plaatsing-match");
        press(joris, "Antwoord vastleggen");
        assertThat(Story.text(joris)).contains("Zij past in het huis.");
        var telefoon = onPhone("joris");
        telefoon.navigate(joris.url());
        isAccessible(telefoon, "plaatsing-telefoon");
    }

    private void theFiguresNameNobody(Page joris) {
        night(LocalDate.of(2026, 12, 8));
        var wethouder = as("wethouder");
        wethouder.navigate("/plaatsingen/cijfers");
        assertThat(Story.text(wethouder)).contains("Eerste plek goed").doesNotContain("Merel");
        isAccessible(wethouder, "plaatsing-cijfers");
        wethouder.navigate("/wachtlijst/cijfers");
        isAccessible(wethouder, "wachten-cijfers");
        assertThat(wethouder.navigate(joris.url()).status()).isEqualTo(403);
        assertThat(as("karin").navigate(joris.url()).status()).isEqualTo(403);
    }
}
