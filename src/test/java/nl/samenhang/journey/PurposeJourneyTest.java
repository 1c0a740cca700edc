package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.netwerk.partner.NieuwToken;
import nl.samenhang.netwerk.partner.Partner;
import nl.samenhang.netwerk.partner.Partners;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One family has help by two laws. Each who works with it sees the own help, and of the other law
 * that it is there and whom to call, unless the law or the resident opens it. What she takes back
 * is closed at once, for the school's computer too.
 */
class PurposeJourneyTest extends FileJourney {

    private static final String HUISHOUDEN = "Hulp bij het huishouden, 3 uur per week";
    private static final String GEZINSBEGELEIDING = "Gezinsbegeleiding, 2 uur per week";
    private static final String SCHOOL = "Basisschool De Merel";

    @Autowired private Accounts accounts;
    @Autowired private Partners partners;

    @Test
    void who_sees_which_help_follows_from_the_law_and_from_the_resident() throws Exception {
        var family = family("Floor", "Doelman");
        var gezin = accompanied(family);
        record(as("yusuf"), gezin, "Wmo", HUISHOUDEN);
        record(as("joris"), gezin, "Jeugdwet", GEZINSBEGELEIDING);

        eachSeesTheOwnHelp(gezin);
        somebodyElseDoesNotComeIn(gezin);
        var moeder = onPhone(family.account());
        sheOpensIt(moeder, gezin);
        sheClosesIt(moeder, gezin);
        theSchoolSeesWhatSheShares(moeder, family);
        theTableOfPurposesSaysWhy();
    }

    private void record(Page page, GezinId gezin, String wet, String wat) {
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Hulp vastleggen");
        isAccessible(page, "hulp-vastleggen-" + wet);
        press(page, "Hulp vastleggen");
        assertThat(Story.text(page)).contains("Kijk dit nog even na");
        page.getByLabel("Moeder Doelman").check();
        page.locator("select[name=wet]").selectOption(option(wet));
        page.locator("input[name=wat]").fill(wat);
        page.locator("input[name=vorm][value=ZIN]").check();
        page.locator("input[name=eersteDag]").fill("1-9-2026");
        press(page, "Hulp vastleggen");
        assertThat(Story.text(page)).contains(wat);
    }

    private static SelectOption option(String label) {
        return new SelectOption().setLabel(label);
    }

    private void eachSeesTheOwnHelp(GezinId gezin) {
        var pad = "/gezinnen/" + gezin;
        var yusuf = as("yusuf");
        assertThat(read(yusuf, pad))
                .contains(HUISHOUDEN, "Er is hulp", "Overleg met Joris Hofman")
                .doesNotContain(GEZINSBEGELEIDING);
        isAccessible(yusuf, "doel-wmo");
        var joris = as("joris");
        assertThat(read(joris, pad))
                .contains(GEZINSBEGELEIDING, "Overleg met Yusuf Demir")
                .doesNotContain(HUISHOUDEN);
        isAccessible(joris, "doel-jeugd");
        var karin = as("karin");
        assertThat(read(karin, pad)).contains(HUISHOUDEN, GEZINSBEGELEIDING);
        assertThat(karin.locator("a[href$='/einde']").count()).isZero();
        isAccessible(karin, "doel-schulden");
        var ines = as("ines");
        assertThat(read(ines, pad))
                .contains("Overleg met Yusuf Demir", "Overleg met Joris Hofman")
                .doesNotContain(HUISHOUDEN, GEZINSBEGELEIDING);
        isAccessible(ines, "doel-inkomen");
    }

    private void somebodyElseDoesNotComeIn(GezinId gezin) {
        accounts.medewerker(SAMENSTAD, "otto", "Otto Verweg", "CONSULENT");
        assertThat(read(as("otto"), "/gezinnen/" + gezin)).doesNotContain(HUISHOUDEN, "Er is hulp");
        var vreemde = desktop();
        vreemde.navigate("/gezinnen/" + gezin + "/voorzieningen/nieuw");
        assertThat(vreemde.url()).contains("/inloggen");
    }

    private void sheOpensIt(Page moeder, GezinId gezin) {
        assertThat(Story.text(moeder)).contains(HUISHOUDEN, GEZINSBEGELEIDING);
        moeder.navigate("/mijn/toestemmingen");
        isAccessible(moeder, "toestemming-telefoon");
        unfold(moeder, "Laat het zien aan de consulenten van het wijkteam");
        isAccessible(moeder, "toestemming-open-telefoon");
        moeder.locator("details[open]").getByLabel("Jeugdwet: welke hulp er is").check();
        moeder.locator("details[open] button").click();
        assertThat(Story.text(moeder)).contains("Uw toestemming geldt vanaf nu");
        isAccessible(moeder, "toestemming-gegeven-telefoon");
        assertThat(read(as("yusuf"), "/gezinnen/" + gezin))
                .contains(HUISHOUDEN, GEZINSBEGELEIDING)
                .doesNotContain("Overleg met Joris Hofman");
        assertThat(read(as("joris"), "/gezinnen/" + gezin)).doesNotContain(HUISHOUDEN);
    }

    private void sheClosesIt(Page moeder, GezinId gezin) {
        var yusuf = as("yusuf");
        yusuf.navigate("/gezinnen/" + gezin);
        press(moeder, "Toestemming intrekken");
        assertThat(Story.text(moeder)).contains("Uw toestemming is ingetrokken");
        yusuf.reload();
        assertThat(Story.text(yusuf))
                .contains("Overleg met Joris Hofman")
                .doesNotContain(GEZINSBEGELEIDING);
    }

    private void theSchoolSeesWhatSheShares(Page moeder, Family family) throws Exception {
        var token = token();
        var wie = "Moeder " + family.naam();
        assertThat(shared(token)).doesNotContain(wie);
        moeder.navigate("/mijn/toestemmingen");
        moeder.getByLabel("Welke organisatie?").selectOption(option(SCHOOL));
        moeder.locator("#vraag-organisatie")
                .locator("xpath=ancestor::form")
                .locator("button")
                .click();
        assertThat(shared(token))
                .contains(wie, "Yusuf Demir")
                .doesNotContain("Voorbeeldhof", HUISHOUDEN, GEZINSBEGELEIDING);
        press(moeder, "Toestemming intrekken");
        assertThat(shared(token)).doesNotContain(wie);
        moeder.navigate("/mijn/inzage");
        assertThat(Story.text(moeder)).contains(SCHOOL, "Karin Mulder");
    }

    private String token() {
        return asSystem(
                () -> {
                    var school =
                            partners.all().stream()
                                    .filter(partner -> partner.naam().equals(SCHOOL))
                                    .map(Partner::id)
                                    .findFirst()
                                    .orElseThrow();
                    var tot = LocalDate.now(clock).plusYears(1);
                    return partners.issueToken(
                            school, new NieuwToken("Reis", Set.of("melding.doen"), 600, tot));
                });
    }

    private String shared(String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:" + port + "/api/v1/gedeelde-gegevens"))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }

    private void theTableOfPurposesSaysWhy() {
        var page = as("yusuf");
        page.navigate("/beheer/doelbinding");
        isAccessible(page, "doelbinding");
        page.locator("select[name=categorie]").selectOption("VOORZIENING");
        press(page, "Alleen deze tonen");
        assertThat(Story.text(page)).contains("Schuldhulpverlener", "Alleen met toestemming");
        isAccessible(page, "doelbinding-hulp");
    }
}
