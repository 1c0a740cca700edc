package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Medewerkers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Story A16: a couple asks for help with debts, is let in, and a debt helper works out what each
 * creditor gets in eighteen months.
 */
class OutOfDebtJourneyTest extends FileJourney {

    @Autowired private Gezinnen gezinnen;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Accounts accounts;

    @Test
    void a_couple_gets_out_of_debt_in_eighteen_months() {
        clock.set(LocalDate.of(2026, 11, 4));
        var jan = person("Jan");
        var gezin = file(jan, person("Els"));
        accounts.inwoner(SAMENSTAD, "bewoner-jan-dam", "Jan", jan.value());
        var karin = as("karin");
        theyAskForHelp(karin, gezin);
        theFirstTalk(karin);
        theDecision(karin);
        thePlan(karin);
        theSum(karin);
        theOffer(karin);
        heSeesHowFarTheyAre();
        sheReadsItOnHerPhone(karin.url());
        aNeighbourCouldDoIt();
    }

    private InwonerId person(String naam) {
        return asSystem(
                () ->
                        balie.register(
                                NieuweInwoner.withNaam(naam, "van", "Dam")
                                        .bornOn(LocalDate.of(1980, 5, 1))
                                        .livingAt(
                                                Adres.of(
                                                        "Voorbeeldhof",
                                                        "31",
                                                        "9914 VJ",
                                                        "Samenstad"),
                                                LocalDate.of(2001, 1, 1))));
    }

    private GezinId file(InwonerId jan, InwonerId els) {
        return asSystem(
                () -> {
                    var team = medewerkers.teamsOf(named("Karin Mulder")).getFirst().id();
                    return gezinnen.create(List.of(jan, els), team);
                });
    }

    private static void theyAskForHelp(Page karin, GezinId gezin) {
        karin.navigate("/gezinnen/" + gezin);
        follow(karin, "Aanmelden voor schuldhulp");
        press(karin, "Aanmelden");
        isAccessible(karin, "schuldhulp-nieuw-fout");
        karin.getByLabel("Jan van Dam").first().check();
        karin.locator("select[name=partner]")
                .selectOption(new SelectOption().setLabel("Els van Dam"));
        karin.locator("input[name=op]").fill("4-11-2026");
        karin.locator("input[name=dreiging][value=GEEN]").check();
        karin.locator("textarea[name=hulpvraag]").fill("Wij komen niet meer rond.");
        press(karin, "Aanmelden");
        assertThat(Story.text(karin)).contains("wo 2 dec");
        isAccessible(karin, "schuldhulp-aangemeld");
    }

    private void theFirstTalk(Page karin) {
        clock.set(LocalDate.of(2026, 11, 18));
        karin.reload();
        karin.locator("#op").fill("18-11-2026");
        karin.locator("input[name=weken]").fill("26");
        karin.locator("input[name=beginschuld]").fill("8.400");
        press(karin, "Gesprek vastleggen");
        assertThat(Story.text(karin)).contains("13 jan", "26 weken");
        isAccessible(karin, "schuldhulp-gesprek");
    }

    private void theDecision(Page karin) {
        clock.set(LocalDate.of(2027, 1, 13));
        var pad = karin.url();
        karin.reload();
        follow(karin, "Naar de aanvraag en het besluit");
        for (var i = 0; i < 2; i++) {
            karin.locator("a[href$='/besluit']").nth(i).click();
            karin.locator("input[name=uitkomst][value=TOEKENNEN]").check();
            karin.locator("#motivering").fill("U kunt uw schulden niet meer betalen.");
            karin.locator("#wat").fill("een plan voor de schulden");
            karin.locator("input[name=vorm][value=ZIN]").check();
            karin.locator("#eersteDag").fill("13-1-2027");
            karin.locator("#laatsteDag").fill("12-1-2030");
            press(karin, "Besluit bewaren");
        }
        press(karin, "Besluit vaststellen");
        assertThat(Story.text(karin)).contains("Het besluit is verstuurd");
        karin.navigate(pad);
        assertThat(Story.text(karin)).contains("Toegelaten op 13 jan 2027");
    }

    private static void thePlan(Page karin) {
        karin.locator("textarea[name=plan]").fill("Eerst rust, dan een regeling.");
        press(karin, "Plan vastleggen");
        press(karin, "Het is stabiel");
        isAccessible(karin, "schuldhulp-stabiel");
    }

    private static void theSum(Page karin) {
        follow(karin, "Schulden en berekening");
        owed(karin, "Belastingdienst", "PUBLIEK", "PREFERENT", "3.000");
        owed(karin, "Energie", "NUTS", "CONCURRENT", "2.400");
        owed(karin, "Webwinkel", "OVERIG", "CONCURRENT", "1.800");
        owed(karin, "Zorgverzekeraar", "ZORG", "CONCURRENT", "1.200");
        karin.locator("input[name=vanaf]").fill("13-1-2027");
        karin.locator("input[name=inkomen]").fill("2.450");
        karin.locator("input[name=vtlb]").fill("2210");
        karin.locator("select[name=reden]").selectOption("BEGIN");
        press(karin, "Vtlb vastleggen");
        assertThat(Story.text(karin))
                .contains("2.273,68", "909,47", "682,11", "454,74", "4.320,00", "37,89%");
        isAccessible(karin, "schuldhulp-schulden");
    }

    private static void owed(Page karin, String wie, String soort, String rang, String bedrag) {
        if (!karin.locator("input[name=schuldeiser]").isVisible()) {
            unfold(karin, "Een schuld toevoegen");
        }
        karin.locator("input[name=schuldeiser]").fill(wie);
        karin.locator("input[name=soort][value=" + soort + "]").check();
        karin.locator("input[name=rang][value=" + rang + "]").check();
        karin.locator("input[name=bedrag]").fill(bedrag);
        karin.locator("input[name=peildatum]").fill("18-11-2026");
        karin.locator("input[name=adres]").fill("Postbus 12");
        karin.locator("input[name=plaats]").fill("9900 AA Samenstad");
        press(karin, "Schuld toevoegen");
    }

    private void theOffer(Page karin) {
        follow(karin, "Voorstel aan de schuldeisers");
        karin.locator("input[name=vorm][value=SCHULDBEMIDDELING]").check();
        press(karin, "Voorstel doen");
        theLetters(karin);
        for (var wie : List.of("Belastingdienst", "Energie", "Webwinkel")) {
            answer(karin, wie, "AKKOORD");
        }
        answer(karin, "Zorgverzekeraar", "AKKOORD");
        isAccessible(karin, "schuldhulp-voorstel");
        karin.locator("#start-op").fill("13-1-2027");
        press(karin, "Regeling starten");
        assertThat(Story.text(karin)).contains("13 jul 2028");
        follow(karin, "Terug naar Schuldhulp voor");
        isAccessible(karin, "schuldhulp-loopt");
    }

    private static void theLetters(Page karin) {
        karin.locator("tr:has-text('Energie') a").click();
        assertThat(Story.text(karin))
                .contains("Jan en Els van Dam", "909,47", "finale kwijting")
                .doesNotContain("Webwinkel");
        isAccessible(karin, "schuldhulp-brief");
        follow(karin, "Terug naar Brieven aan de schuldeisers");
        press(karin, "Alle brieven van dit voorstel versturen (4)");
        isAccessible(karin, "schuldhulp-brieven");
        follow(karin, "Terug naar Schuldhulp voor Jan en Els van Dam");
        follow(karin, "Voorstel aan de schuldeisers");
    }

    private static void answer(Page karin, String wie, String wat) {
        karin.locator("select[name=aanbod]").selectOption(new SelectOption().setLabel(wie));
        karin.locator("input[name=antwoord][value=" + wat + "]").check();
        karin.locator("#op").fill("13-1-2027");
        press(karin, "Antwoord vastleggen");
    }

    private void heSeesHowFarTheyAre() {
        var jan = onPhone("bewoner-jan-dam");
        jan.navigate("/mijn");
        follow(jan, "Bekijk mijn schulden");
        assertThat(Story.text(jan)).contains("U heeft 0% betaald.", "4.320,00", "Webwinkel");
        isAccessible(jan, "schuldhulp-mijn");
    }

    private void sheReadsItOnHerPhone(String pad) {
        var karin = onPhone("karin");
        for (var deel : List.of("schulden", "voorstel", "brieven")) {
            karin.navigate(pad + "/" + deel);
            assertThat(Story.text(karin)).contains("Jan en Els van Dam", "Webwinkel");
            isAccessible(karin, "schuldhulp-" + deel + "-klein");
        }
    }

    private void aNeighbourCouldDoIt() {
        var ton = as("contract");
        ton.navigate("/uitvoering");
        ton.locator("select[name=uitvoerder]").selectOption("9902");
        ton.locator("input[name=taak][value=SCHULDHULP]").check();
        ton.locator("input[name=van]").fill("1-1-2028");
        ton.locator("input[name=prijs]").fill("1.200");
        press(ton, "Afspraak vastleggen");
        assertThat(Story.text(ton)).contains("Wacht op akkoord");
        isAccessible(ton, "uitvoering-afspraak");
        ton.navigate("/uitvoering/vergelijken");
        ton.locator("input[name=taak][value=SCHULDHULP]").check();
        ton.locator("input[name=wijze][value=MARKT]").check();
        for (var veld :
                List.of("prijs=1.850", "zaken=40", "weken=60", "geslaagd=70", "gestopt=20")) {
            ton.locator("input[name=" + veld.split("=")[0] + "]").fill(veld.split("=")[1]);
        }
        ton.locator("input[name=bron]").fill("Offerte");
        press(ton, "Raming vastleggen");
        assertThat(Story.text(ton)).contains("Een bedrijf", "Geraamd", "1.850,00");
        isAccessible(ton, "uitvoering-vergelijken");
        var klein = onPhone("contract");
        for (var pad : List.of("/uitvoering", "/uitvoering/vergelijken")) {
            klein.navigate(pad);
            isAccessible(klein, pad.substring(1).replace('/', '-') + "-klein");
        }
    }
}
