package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Somebody of 81 who can no longer clean applies, and hears in time what she gets, what it costs
 * and how to object. Somebody else waits too long, says so, gets money for it, and objects to the
 * no.
 */
class DecisionJourneyTest extends FileJourney {

    @Autowired private Accounts accounts;

    @Test
    void household_help_from_application_to_letter() {
        var mevrouw = alone("Marie", "Schoonhoven", LocalDate.of(1945, 3, 1));
        var account = resident(mevrouw, "Marie Schoonhoven");
        clock.set(LocalDate.of(2026, 10, 19));
        var yusuf = as("yusuf");
        apply(yusuf, mevrouw.gezin(), "Marie Schoonhoven", "19-10-2026");
        assertThat(Story.text(yusuf)).contains("Besluit op een Wmo-aanvraag", "2 nov");
        isAccessible(yusuf, "aanvraag");

        clock.set(LocalDate.of(2026, 11, 2));
        answerTheLaw(yusuf);
        grant(yusuf);
        contribution(yusuf);
        follow(yusuf, "Brief bekijken");
        assertThat(Story.text(yusuf))
                .contains(
                        "hulp bij het huishouden. Dat begint op 9 november 2026 en duurt tot en met 7 november 2027",
                        "150 minuten per week",
                        "€ 21,80 per maand",
                        "tot en met 14 december 2026");
        isAccessible(yusuf, "besluit-brief");
        follow(yusuf, "Terug naar de aanvraag");
        press(yusuf, "Besluit vaststellen");
        assertThat(Story.text(yusuf))
                .contains(
                        "Het besluit is verstuurd",
                        "Bericht aan het CAK",
                        "Opdracht aan de aanbieder",
                        "Bezwaar maken kan tot en met 14 dec 2026");
        isAccessible(yusuf, "besluit-verstuurd");
        assertThat(read(yusuf, "/gezinnen/" + mevrouw.gezin())).contains("hulp bij het huishouden");
        sheReadsIt(account);
    }

    private void sheReadsIt(String account) {
        var telefoon = onPhone(account);
        assertThat(read(telefoon, "/mijn")).contains("Besluit op uw aanvraag");
        unfold(telefoon, "Besluit op uw aanvraag");
        assertThat(Story.text(telefoon))
                .contains(
                        "U kunt door uw rug niet meer stofzuigen", "Bent u het er niet mee eens?");
        isAccessible(telefoon, "besluit-mijn-telefoon");
    }

    @Test
    void too_late_costs_money_and_an_objection_is_heard_by_somebody_else() {
        var meneer = alone("Henk", "Jansenius", LocalDate.of(1950, 6, 1));
        clock.set(LocalDate.of(2026, 10, 19));
        var yusuf = as("yusuf");
        apply(yusuf, meneer.gezin(), "Henk Jansenius", "19-10-2026");
        var aanvraag = path(yusuf);

        clock.set(LocalDate.of(2026, 11, 4));
        assertThat(read(yusuf, aanvraag)).contains("te laat");
        unfold(yusuf, "De aanvrager zegt dat wij te laat zijn");
        yusuf.locator("#ontvangen").fill("4-11-2026");
        yusuf.locator("form[action$='/ingebrekestellingen'] button").click();
        assertThat(Story.text(yusuf)).contains("U hebt nog twee weken", "Vanaf 19 nov 2026");

        clock.set(LocalDate.of(2026, 11, 24));
        yusuf.navigate(aanvraag);
        answerTheLaw(yusuf);
        refuse(yusuf);
        press(yusuf, "Besluit vaststellen");
        assertThat(Story.text(yusuf))
                .contains("Een tweede persoon kijkt mee", "Er wordt iets afgewezen");
        isAccessible(yusuf, "besluit-tweede");
        var bep = as("bep");
        bep.navigate(aanvraag);
        press(bep, "Ik ben het eens, verstuur de brief");
        assertThat(Story.text(bep)).contains("Het besluit is verstuurd", "5 dagen, € 115,00");
        press(bep, "Bedrag vaststellen");
        assertThat(Story.text(bep)).contains("5 dagen, € 115,00");
        isAccessible(bep, "dwangsom");

        clock.set(LocalDate.of(2027, 1, 5));
        yusuf.navigate(aanvraag);
        follow(yusuf, "Bezwaar vastleggen");
        yusuf.locator("#ontvangen").fill("5-1-2027");
        yusuf.locator("#gronden").fill("Ik kan dit echt niet meer zelf.");
        yusuf.locator("input[name=commissie][value=true]").check();
        press(yusuf, "Bezwaar vastleggen");
        assertThat(Story.text(yusuf)).contains("Wij beslissen uiterlijk 30 mrt 2027");
        somethingIsMissing(path(yusuf));
        theyHearHim(path(yusuf));
    }

    /** From 6 to 12 January our time stands still: a week more. */
    private void somethingIsMissing(String bezwaar) {
        var anneke = as("anneke");
        anneke.navigate(bezwaar);
        follow(anneke, "De termijn laten stilstaan");
        isAccessible(anneke, "bezwaar-opschorting");
        anneke.locator("input[name=reden][value=AANVULLING]").check();
        anneke.locator("#toelichting").fill("uw handtekening");
        anneke.locator("#uiterlijk").fill("19-1-2027");
        press(anneke, "De termijn stilzetten");
        assertThat(Story.text(anneke)).contains("Er mist iets: uw handtekening");
        clock.set(LocalDate.of(2027, 1, 12));
        anneke.navigate(bezwaar);
        follow(anneke, "De termijn weer laten lopen");
        anneke.locator("#dag").fill("12-1-2027");
        press(anneke, "De termijn loopt weer");
        assertThat(Story.text(anneke)).contains("Wij beslissen uiterlijk 6 apr 2027");
        isAccessible(anneke, "bezwaar-loopt-weer");
    }

    private void theyHearHim(String bezwaar) {
        var anneke = as("anneke");
        anneke.navigate(bezwaar);
        unfold(anneke, "Hoorzitting plannen");
        anneke.locator("#zitting").fill("15-2-2027");
        anneke.locator("select[name=hoorder]")
                .selectOption(new SelectOption().setLabel("Anneke Bos"));
        press(anneke, "Uitnodigen");
        assertThat(Story.text(anneke)).contains("Stukken kunnen tot en met 5 feb 2027");
        isAccessible(anneke, "bezwaar-zitting");
        clock.set(LocalDate.of(2027, 2, 15));
        anneke.navigate(bezwaar);
        unfold(anneke, "Verslag van de hoorzitting");
        anneke.locator("#verslag").fill("Hij liet een brief van de huisarts zien.");
        press(anneke, "Verslag vastleggen");
        anneke.locator("input[name=uitkomst][value=GEGROND]").check();
        anneke.locator("#motivering").fill("De brief van de huisarts is duidelijk.");
        press(anneke, "Beslissing versturen");
        assertThat(Story.text(anneke)).contains("de inwoner krijgt gelijk", "30 mrt 2027");
        isAccessible(anneke, "bezwaar-beslist");
    }

    private void apply(Page page, GezinId gezin, String naam, String dag) {
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Aanvraag vastleggen");
        isAccessible(page, "aanvraag-nieuw");
        page.locator("input[name=aanvrager]").first().check();
        page.locator("#ingediend").fill(dag);
        page.locator("input[name=wijze][value=VERSLAG]").check();
        page.locator("input[name=voor]").first().check();
        page.locator("input[name=wet][value=WMO]").check();
        page.locator("#vraag").fill("Ik kan niet meer schoonmaken.");
        press(page, "Aanvraag vastleggen");
        assertThat(Story.text(page)).contains("De aanvraag is vastgelegd", naam);
    }

    private void answerTheLaw(Page page) {
        follow(page, "Vragen beantwoorden");
        isAccessible(page, "toets");
        page.locator("input[name=woont][value=IN_GEMEENTE]").check();
        page.locator("input[name=hulp][value=ZELFREDZAAMHEID]").check();
        page.locator("input[name=beperking][value=true]").check();
        for (var anders :
                List.of(
                        "eigenKracht",
                        "algemeenGebruikelijk",
                        "gebruikelijkeHulp",
                        "mantelzorg",
                        "algemeneVoorziening",
                        "wlz")) {
            page.locator("input[name=" + anders + "][value=false]").check();
        }
        press(page, "Regels toepassen");
        assertThat(Story.text(page)).contains("toekennen");
    }

    private void grant(Page page) {
        follow(page, "Besluit nemen");
        page.locator("input[name=uitkomst][value=TOEKENNEN]").check();
        page.locator("#motivering").fill("U kunt door uw rug niet meer stofzuigen en dweilen.");
        page.locator("#wat").fill("hulp bij het huishouden");
        page.locator("select[name=product]").selectOption("01");
        page.locator("#volume").fill("150");
        page.locator("select[name=eenheid]").selectOption("01");
        page.locator("select[name=frequentie]").selectOption("2");
        page.locator("input[name=vorm][value=ZIN]").check();
        page.locator("#eersteDag").fill("9-11-2026");
        page.locator("#laatsteDag").fill("7-11-2027");
        isAccessible(page, "besluit-nemen");
        press(page, "Besluit bewaren");
    }

    private void contribution(Page page) {
        follow(page, "Vragen beantwoorden");
        page.locator("input[name=soortVoorziening][value=MAATWERK]").check();
        assertThat(page.locator("#leeftijd").inputValue()).isEqualTo("81");
        page.locator("input[name=ouderBetaalt][value=false]").check();
        page.locator("input[name=andereBijdrage][value=false]").check();
        page.locator("#nachtenOpvang").fill("0");
        page.locator("input[name=oordeel][value=GEEN]").check();
        press(page, "Regels toepassen");
    }

    private void refuse(Page page) {
        follow(page, "Besluit nemen");
        page.locator("input[name=uitkomst][value=AFWIJZEN]").check();
        page.locator("#motivering").fill("U kunt dit met uw dochter samen doen.");
        press(page, "Besluit bewaren");
        assertThat(Story.text(page)).contains("De regels zeggen iets anders");
        page.locator("#afwijking").fill("Zijn dochter woont naast hem en helpt graag.");
        press(page, "Besluit bewaren");
    }

    private String resident(Alleenwonende wie, String naam) {
        var account = "bewoner-" + wie.inwoner().value().toString().substring(24);
        accounts.inwoner(SAMENSTAD, account, naam, wie.inwoner().value());
        return account;
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
