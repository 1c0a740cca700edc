package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Story A12: a mother fled. Her address is hidden on every screen, nothing is sent without a call,
 * a colleague of another team is refused and opens the file in an emergency only, in everybody's
 * sight.
 */
class ShieldedAddressJourneyTest extends FileJourney {

    private static final String REDEN =
            "De crisisdienst belt: het kind is weggelopen en moet nu worden opgehaald.";

    @Autowired private Accounts accounts;

    @Test
    void a_shielded_address_is_nowhere_and_who_looks_is_seen() {
        var family = family("Milan", "Schuil");
        var gezin = open(family);
        var adres = "Voorbeeldhof " + family.kind().huisnummer();
        accounts.medewerker(SAMENSTAD, "olga", "Olga Verhoef", "CONSULENT");

        theContactPersonToBeShieldsIt(family, gezin, adres);
        nobodyOfTheTeamReadsIt(family, gezin, adres);
        whoHasTheRightReadsIt(family, adres);
        nothingIsSentWithoutACall(family, gezin, adres);
        theOtherTeamIsRefusedAndAStrangerToo(family, gezin);
        theEmergencyButtonOpensTheFileAndNotTheAddress(family, gezin, adres);
        thePrivacyOfficerReviewsIt();
        theResidentReadsWhoLooked(family);
    }

    private void theContactPersonToBeShieldsIt(Family family, GezinId gezin, String adres) {
        var yusuf = as("yusuf");
        assertThat(read(yusuf, "/gezinnen/" + gezin)).contains(adres);
        yusuf.navigate("/inwoners/" + family.moeder() + "/geheimhouding");
        isAccessible(yusuf, "geheim-maken");
        for (var wie : yusuf.locator("input[name=wie]").all()) {
            wie.check();
        }
        press(yusuf, "Adres geheim maken");
        assertThat(Story.text(yusuf)).contains("Het adres is nu geheim").doesNotContain(adres);
        isAccessible(yusuf, "geheim-persoon");
    }

    private void nobodyOfTheTeamReadsIt(Family family, GezinId gezin, String adres) {
        var bep = as("bep");
        for (var pad :
                new String[] {
                    "/gezinnen/" + gezin,
                    "/inwoners/" + family.moeder(),
                    "/inwoners/" + family.kindId(),
                    "/inwoners/" + family.moeder() + "/geheimhouding",
                    "/zoeken?q=" + family.naam()
                }) {
            assertThat(read(bep, pad)).as(pad).contains(family.naam()).doesNotContain(adres);
        }
        assertThat(read(bep, "/zoeken?q=" + adres.replace(" ", "+"))).doesNotContain(family.naam());
        bep.navigate("/werk");
        bep.locator("header input[type=search], header input[name=q]").first().fill(family.naam());
        bep.waitForTimeout(600);
        assertThat(bep.locator("header").innerText()).doesNotContain(adres);
        bep.navigate("/gezinnen/" + gezin);
        isAccessible(bep, "geheim-gezin");
    }

    private void whoHasTheRightReadsIt(Family family, String adres) {
        assertThat(read(as("anneke"), "/inwoners/" + family.moeder())).contains(adres);
    }

    private void nothingIsSentWithoutACall(Family family, GezinId gezin, String adres) {
        var anneke = as("anneke");
        anneke.navigate("/gezinnen/" + gezin + "/aanspreekpunt");
        anneke.locator("select[name=medewerker]")
                .selectOption(asSystem(() -> named("Yusuf Demir")).toString());
        press(anneke, "Aanspreekpunt aanwijzen");

        var yusuf = as("yusuf");
        assertThat(read(yusuf, "/gezinnen/" + gezin)).contains("Bel eerst, verstuur niets");
        follow(yusuf, "Tegengehouden berichten bekijken");
        assertThat(Story.text(yusuf))
                .contains("Berichten over Moeder " + family.naam() + " worden tegengehouden")
                .doesNotContain(adres);
        isAccessible(yusuf, "geheim-tegengehouden");
        press(yusuf, "Niet versturen");
        assertThat(Story.text(yusuf)).contains("Schrijf op waarom");
        yusuf.getByLabel("Met wie heeft u gebeld, en wat is besloten?")
                .first()
                .fill("Moeder gebeld: zij wil geen post.");
        press(yusuf, "Niet versturen");
        assertThat(Story.text(yusuf)).contains("Het bericht wordt niet verstuurd");
        assertThat(read(yusuf, "/postbus")).doesNotContain(adres);
    }

    private void theOtherTeamIsRefusedAndAStrangerToo(Family family, GezinId gezin) {
        var olga = as("olga");
        assertThat(read(olga, "/gezinnen/" + gezin))
                .contains("Noodtoegang")
                .doesNotContain("Moeder " + family.naam());
        assertThat(read(olga, "/gezinnen/" + gezin + "/tegengehouden"))
                .doesNotContain("Moeder " + family.naam());
        var vreemde = desktop();
        vreemde.navigate("/gezinnen/" + gezin);
        assertThat(vreemde.url()).contains("/inloggen");
        var ander = onPhone("sanne");
        ander.navigate("/gezinnen/" + gezin);
        assertThat(Story.text(ander)).doesNotContain(family.naam());
    }

    private void theEmergencyButtonOpensTheFileAndNotTheAddress(
            Family family, GezinId gezin, String adres) {
        var olga = onPhone("olga");
        olga.navigate("/gezinnen/" + gezin);
        follow(olga, "Noodtoegang");
        olga.getByLabel("Waarom kan het niet wachten?").fill(REDEN);
        press(olga, "Dossier openen in nood");
        assertThat(Story.text(olga))
                .contains("weer voor u dicht", "Moeder " + family.naam())
                .doesNotContain(adres);
        isAccessible(olga, "geheim-noodknop");
    }

    private void thePrivacyOfficerReviewsIt() {
        var privacy = as("privacy");
        privacy.navigate("/noodtoegangen");
        follow(privacy, "Olga Verhoef bij");
        assertThat(Story.text(privacy)).contains(REDEN);
        privacy.getByLabel("Nodig", new Page.GetByLabelOptions().setExact(true)).check();
        privacy.getByLabel("Waarom vindt u dit").fill("Het kind was weg en moest worden gehaald.");
        press(privacy, "Oordeel vastleggen");
        assertThat(Story.text(privacy)).contains("Uw oordeel is vastgelegd");
        privacy.navigate("/beheer/logboek?wat=GEWEIGERD");
        assertThat(privacy.locator("main table").innerText())
                .contains("Olga Verhoef", "geweigerd")
                .doesNotContain("bekeken");
    }

    /** No message goes to her either: the contact person hears it and tells her. */
    private void theResidentReadsWhoLooked(Family family) {
        assertThat(as("yusuf").getByText("Olga Verhoef opende dit dossier met de noodknop").count())
                .isPositive();
        var moeder = onPhone(family.account());
        assertThat(read(moeder, "/mijn/inzage"))
                .contains("Yusuf Demir", "Bep van Dijk", "Anneke Bos", "Olga Verhoef")
                .containsIgnoringCase("met de noodknop");
        isAccessible(moeder, "geheim-inzage");
    }
}
