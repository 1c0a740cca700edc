package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Jesse lives in a group home in Roermond and turns 18 on 14 May 2027. At 16.5 the plan is there by
 * itself; at 17.5 it says what is not arranged, what has to be done by when, and where he can live.
 */
class ComingOfAgeJourneyTest extends JongereJourney {

    private static final String WENS = "Ik wil in Roermond blijven, met een eigen kamer.";

    @Autowired private Accounts accounts;

    @Test
    void nobody_turns_eighteen_unseen() {
        var jesse = youngPerson("Jesse");
        var gezin = file(jesse);
        night(LocalDate.of(2025, 11, 14));
        night(LocalDate.of(2026, 11, 14));
        heWritesWhatHeWants();
        var joris = theBigFive();
        theDates(joris);
        aRoom(joris);
        theFileStaysOpen(joris, gezin);
        othersDoNotComeIn(joris.url());
    }

    private void heWritesWhatHeWants() {
        var page = onPhone("bewoner-jesse");
        isAccessible(page, "volwassen-mijn-telefoon");
        follow(page, "Mijn plan bekijken");
        unfold(page, "Opschrijven in eigen woorden");
        page.locator("textarea[name=woorden]").fill(WENS);
        press(page, "Woorden bewaren");
        assertThat(Story.text(page)).contains(WENS, "14 sep 2027");
        isAccessible(page, "volwassen-mijn-plan-telefoon");
    }

    private Page theBigFive() {
        var page = as("joris");
        assertThat(read(page, "/werk")).contains("Kijk met Jesse hoe de Big 5 ervoor staan");
        follow(page, "Kijk met Jesse hoe de Big 5 ervoor staan");
        assertThat(Story.text(page)).contains(WENS, "Jesse schreef dit zelf", "14 nov 2025");
        unfold(page, "Iemand toevoegen die blijft");
        page.locator("input[name=steunNaam]").fill("Ria Jansma");
        page.locator("input[name=steunBand]").fill("tante");
        press(page, "Persoon bewaren");
        follow(page, "Big 5 bekijken en invullen");
        isAccessible(page, "volwassen-big5");
        judge(page, "wonen", "ORANJE", "Zoekt een kamer");
        judge(page, "inkomen", "ROOD", "Nog geen baan");
        judge(page, "welzijn", "GROEN", "Voelt zich goed");
        judge(page, "school", "GROEN", "Mbo techniek, tweede jaar");
        judge(page, "steun", "GROEN", "Tante Ria blijft");
        press(page, "Big 5 bewaren");
        assertThat(Story.text(page)).contains("Nog geen baan", "Niet geregeld", "Wordt geregeld");
        isAccessible(page, "volwassen-plan");
        return page;
    }

    private static void judge(Page page, String veld, String kleur, String woorden) {
        page.locator("input[name=" + veld + "Kleur][value=" + kleur + "]").check();
        page.locator("textarea[name=" + veld + "]").fill(woorden);
    }

    private static void theDates(Page page) {
        assertThat(Story.text(page))
                .contains("Zorgverzekering voor Jesse kiezen", "14 sep 2027", "19 mrt 2027")
                .contains("laatste dag 13 mei 2027", "Reden 06, stopreden 39")
                .contains("Zorgtoeslag voor Jesse aanvragen", "DigiD met Jesse in orde maken")
                .contains("Studiefinanciering voor Jesse aanvragen", "Wmo-melding voor Jesse doen")
                .contains("Joris Hofman", "Dat blijft zo na de 18e verjaardag")
                .contains("Verlengen kan tot 23 jaar");
        follow(page, "Huurtoeslag voor Jesse aanvragen");
        page.locator("input[name=antwoord][value=NIET_NODIG]").check();
        press(page, "Bewaren");
        assertThat(Story.text(page)).contains("Schrijf op waarom dit niet nodig is.");
        isAccessible(page, "volwassen-stap");
        page.locator("textarea[name=reden]").fill("Een kamer telt niet mee");
        press(page, "Bewaren");
        assertThat(Story.text(page)).contains("Een kamer telt niet mee");
    }

    private void aRoom(Page joris) {
        var contract = as("contract");
        contract.navigate("/beheer/plekken/nieuw");
        contract.locator("select[name=soort]").selectOption("KAMER");
        contract.locator("input[name=naam]").fill("Kamer aan de Maas");
        contract.locator("select[name=aanbieder]").selectOption(new SelectOption().setIndex(1));
        contract.locator("input[name=gebied]").fill("Roermond");
        contract.locator("input[name=bedden]").fill("1");
        contract.locator("input[name=bestemd][value=IEDEREEN]").check();
        contract.locator("input[name=huur]").fill("425");
        contract.locator("input[name=maanden]").fill("24");
        contract.locator("input[name=vrijVanaf]").fill("1-5-2027");
        contract.locator("input[name=aandacht]").fill("Els");
        isAccessible(contract, "volwassen-kamer-nieuw");
        press(contract, "Plek bewaren");
        isAccessible(contract, "volwassen-kamer");
        follow(joris, "Kamer zoeken");
        joris.locator("input[name=plaats]").fill("Roermond");
        press(joris, "Kamer zoeken");
        isAccessible(joris, "volwassen-kamer-zoeken");
        press(joris, "Kamer reserveren");
        assertThat(Story.text(joris)).contains("1 mei 2027 tot 1 mei 2029", "Els van ");
        isAccessible(joris, "volwassen-plan-met-kamer");
    }

    private static void theFileStaysOpen(Page joris, GezinId gezin) {
        var plan = joris.url();
        joris.navigate("/gezinnen/" + gezin + "/sluiting");
        joris.locator("input[name=reden]").first().check();
        press(joris, "Dossier sluiten");
        assertThat(Story.text(joris)).contains("Voor Jesse zijn de Big 5 niet allemaal geregeld");
        isAccessible(joris, "volwassen-niet-dicht");
        joris.navigate(plan);
    }

    private void othersDoNotComeIn(String plan) {
        var otto = "otto18";
        accounts.medewerker(SAMENSTAD, otto, "Otto Verweg", "JEUGDCONSULENT");
        assertThat(as(otto).navigate(plan).status()).isEqualTo(404);
        var telefoon = onPhone("joris");
        telefoon.navigate(plan);
        isAccessible(telefoon, "volwassen-plan-telefoon");
    }
}
