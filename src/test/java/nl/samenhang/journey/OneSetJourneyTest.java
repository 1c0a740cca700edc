package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.regie.toestemming.Akkoord;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Toestemming.Wijze;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Story A02, the end: one application and one letter for the household, with a line of the Wmo, of
 * the Jeugdwet and of debt help, each decided by who works for that law. Later the mother can do
 * with less, and what she had ends by a decision too.
 */
class OneSetJourneyTest extends FileJourney {

    @Autowired private Toestemmingen toestemmingen;

    @Test
    void three_laws_one_letter_and_what_comes_after_it() {
        var family = family("Noor", "Drieluik", LocalDate.of(2010, 3, 4));
        var gezin = accompanied(family);
        clock.set(LocalDate.of(2026, 9, 28));
        var yusuf = as("yusuf");
        apply(yusuf, gezin, "Moeder Drieluik", "WMO", "Moeder wil leren haar dag in te delen.");
        var aanvraag = path(yusuf);
        add("joris", aanvraag, family.kind().naam(), "JEUGDWET", "Noor wil weer naar school.");
        add("karin", aanvraag, "Moeder Drieluik", "WGS", "Er zijn schulden bij drie bedrijven.");
        decideWmo(yusuf, aanvraag);
        decideJeugd(aanvraag);
        decideDebts(aanvraag);

        assertThat(read(yusuf, aanvraag)).contains("Vraag toestemming aan wie het aangaat");
        consent(family.moeder(), "HULP:WGS:ROL:CONSULENT");
        consent(family.kindId(), "HULP:JEUGDWET:ROL:CONSULENT");
        assertThat(read(yusuf, aanvraag)).contains("hulp bij school en thuis", "een plan");
        isAccessible(yusuf, "besluit-drie-wetten");
        follow(yusuf, "Brief bekijken");
        assertThat(Story.text(yusuf))
                .contains("hulp uit de Wmo", "hulp uit de Jeugdwet", "hulp bij schulden");
        isAccessible(yusuf, "besluit-drie-wetten-brief");
        follow(yusuf, "Terug naar de aanvraag");
        press(yusuf, "Besluit vaststellen");
        assertThat(Story.text(yusuf)).contains("Het besluit is verstuurd");
        isAccessible(yusuf, "besluit-drie-wetten-verstuurd");
        sheNeedsLess(yusuf, gezin);
    }

    private void sheNeedsLess(Page page, GezinId gezin) {
        clock.set(LocalDate.of(2027, 1, 11));
        page.navigate("/gezinnen/" + gezin);
        page.locator("a[href$='/vervolg']").first().click();
        page.locator("input[name=soort][value=INTREKKING]").check();
        page.locator("input[name=wijze][value=MONDELING]").check();
        page.locator("#dag").fill("11-1-2027");
        page.locator("#vraag").fill("Moeder kan het nu zelf.");
        page.getByLabel("Moeder Drieluik").check();
        isAccessible(page, "vervolg");
        press(page, "Verder naar het besluit");
        follow(page, "Besluit nemen");
        page.locator("#motivering").fill("U vertelde dat u uw dag weer zelf indeelt.");
        page.locator("input[name=grond][value=OP_VERZOEK]").check();
        page.locator("#laatsteDag").fill("31-1-2027");
        isAccessible(page, "besluit-stoppen");
        press(page, "Besluit bewaren");
        press(page, "Besluit vaststellen");
        assertThat(Story.text(page))
                .contains(
                        "Het besluit is verstuurd",
                        "dat de opdracht voor Moeder Drieluik verandert");
        assertThat(read(page, "/gezinnen/" + gezin)).contains("tot en met 31 jan 2027");
    }

    private static void apply(Page page, GezinId gezin, String wie, String wet, String vraag) {
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Aanvraag vastleggen");
        within(page, "Wie vraagt aan?").getByLabel(wie).check();
        page.locator("#ingediend").fill("28-9-2026");
        page.locator("input[name=wijze][value=VERSLAG]").check();
        fill(page, wie, wet, vraag);
        isAccessible(page, "aanvraag-nieuw-drie-wetten");
        press(page, "Aanvraag vastleggen");
        assertThat(Story.text(page)).contains("De aanvraag is vastgelegd");
    }

    private void add(String account, String aanvraag, String wie, String wet, String vraag) {
        var page = as(account);
        page.navigate(aanvraag);
        unfold(page, "Nog iets aanvragen");
        fill(page, wie, wet, vraag);
        press(page, "Toevoegen aan de aanvraag");
        assertThat(Story.text(page)).contains(vraag);
    }

    private static void fill(Page page, String wie, String wet, String vraag) {
        within(page, "Voor wie?").getByLabel(wie).check();
        page.locator("input[name=wet][value=" + wet + "]").check();
        page.locator("#vraag").fill(vraag);
    }

    private static void decideWmo(Page page, String aanvraag) {
        page.navigate(aanvraag);
        follow(page, "Vragen beantwoorden");
        choose(page, "woont", "IN_GEMEENTE");
        choose(page, "hulp", "ZELFREDZAAMHEID");
        choose(page, "beperking", "true");
        for (var anders :
                List.of(
                        "eigenKracht",
                        "algemeenGebruikelijk",
                        "gebruikelijkeHulp",
                        "mantelzorg",
                        "algemeneVoorziening",
                        "wlz")) {
            choose(page, anders, "false");
        }
        press(page, "Regels toepassen");
        decide(page, "begeleiding", "02");
        follow(page, "Vragen beantwoorden");
        choose(page, "soortVoorziening", "MAATWERK");
        choose(page, "ouderBetaalt", "false");
        choose(page, "andereBijdrage", "false");
        page.locator("#nachtenOpvang").fill("0");
        choose(page, "oordeel", "GEEN");
        press(page, "Regels toepassen");
    }

    private void decideJeugd(String aanvraag) {
        var page = as("joris");
        page.navigate(aanvraag);
        follow(page, "Vragen beantwoorden");
        choose(page, "soortHulp", "JEUGDHULP");
        choose(page, "eerdereHulp", "GEEN");
        press(page, "Regels toepassen");
        decide(page, "hulp bij school en thuis", "45");
        assertThat(Story.text(page)).doesNotContain("begeleiding, hulp die");
    }

    private void decideDebts(String aanvraag) {
        var page = as("karin");
        page.navigate(aanvraag);
        decide(page, "een plan voor de schulden", "");
    }

    private static void decide(Page page, String wat, String product) {
        follow(page, "Besluit nemen");
        choose(page, "uitkomst", "TOEKENNEN");
        page.locator("#motivering").fill("Dit helpt het gezin verder.");
        page.locator("#wat").fill(wat);
        if (!product.isEmpty()) {
            page.locator("select[name=product]").selectOption(product);
        }
        choose(page, "vorm", "ZIN");
        page.locator("#eersteDag").fill("12-10-2026");
        page.locator("#laatsteDag").fill("11-4-2027");
        press(page, "Besluit bewaren");
        assertThat(Story.text(page)).contains("Het besluit is bewaard");
    }

    private void consent(InwonerId wie, String vraag) {
        asSystem(
                () ->
                        toestemmingen.record(
                                wie,
                                vraag,
                                Wijze.MONDELING,
                                List.of(
                                        new Akkoord(
                                                Hoedanigheid.ZELF,
                                                Optional.of(wie),
                                                "zelf",
                                                clock.instant()))));
    }

    private static void choose(Page page, String naam, String waarde) {
        page.locator("input[name=" + naam + "][value=" + waarde + "]").first().check();
    }

    private static Locator within(Page page, String legenda) {
        return page.locator("fieldset", new Page.LocatorOptions().setHasText(legenda)).first();
    }

    private static String path(Page page) {
        return URI.create(page.url()).getPath();
    }
}
