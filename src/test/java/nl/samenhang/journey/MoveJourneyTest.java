package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.overdracht.Sleutels;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A family moves from Samenstad to Anderstad. Its contact person writes down who agrees, Anderstad
 * reads who asks and says yes, takes the file in and sees the plan; and a file that somebody
 * changed on its way is refused in words.
 */
class MoveJourneyTest extends Journey {

    @Autowired private Gezinnen gezinnen;
    @Autowired private Inwoners inwoners;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Gezinsplannen plannen;
    @Autowired private Sleutels sleutels;
    @Autowired private Accounts accounts;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_file_moves_with_consent_and_both_sides_agree() {
        var family = family("Jip", "Verhuizer");
        var gezin = asSystem(() -> file(family));
        asSystem(ANDERSTAD, this::key);
        var intake = "intake-" + UUID.randomUUID();
        accounts.medewerker(ANDERSTAD, intake, "Iris van de Intake", "INTAKE");

        var beheer = desktop();
        login(beheer, "beheer");
        beheer.navigate("/beheer/overdrachtsleutels");
        pressAny(beheer, "Sleutel maken", "Nieuwe sleutel maken");
        assertThat(Story.text(beheer)).contains("De nieuwe sleutel is gemaakt");
        isAccessible(beheer, "overdracht-sleutels");

        var page = desktop();
        login(page, "yusuf");
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Dossier aan een andere gemeente geven");
        isAccessible(page, "overdracht-beginnen");
        page.getByLabel("Gemeente", new Page.GetByLabelOptions().setExact(true)).fill("Weesp");
        choose(page, "Wie de mensen zijn");
        choose(page, "Het plan");
        press(page, "Verder naar toestemming");
        assertThat(Story.text(page)).contains("bestaat niet meer", "gemeente Amsterdam");
        page.getByLabel("Gemeente", new Page.GetByLabelOptions().setExact(true)).fill("Anderstad");
        press(page, "Verder naar toestemming");
        assertThat(Story.text(page)).contains("blijft hier", "Leg vast wie er toestemming geeft");
        isAccessible(page, "overdracht-toestemming-nodig");

        person(page, "Moeder Verhuizer");
        consent(page, "Moeder Verhuizer");
        isAccessible(page, "overdracht-toestemming");
        press(page, "Vastleggen");
        person(page, "Jip Verhuizer");
        assertThat(Story.text(page)).contains("moeten allebei ja zeggen");
        consent(page, "Jip Verhuizer");
        press(page, "Vastleggen");
        assertThat(Story.text(page)).contains("wacht op nog een akkoord");
        person(page, "Jip Verhuizer");
        consent(page, "Jip Verhuizer");
        page.getByLabel("Een ouder met gezag").check();
        page.getByLabel("Naam van de ouder of voogd").fill("Moeder Verhuizer");
        press(page, "Vastleggen");
        assertThat(Story.text(page)).doesNotContain("wacht op nog een akkoord");
        isAccessible(page, "overdracht-klaar-om-aan-te-bieden");
        press(page, "Dossier aanbieden aan Anderstad");
        assertThat(Story.text(page)).contains("wacht op antwoord");

        var daar = phone();
        login(daar, intake);
        daar.navigate("/overdrachten/ontvangsten");
        isAccessible(daar, "overdracht-ontvangsten-telefoon");
        daar.getByText("Gemeente Samenstad: 2 personen").first().click();
        assertThat(Story.text(daar)).contains("Yusuf").doesNotContain("Jip", "Verhuizer");
        isAccessible(daar, "overdracht-kop-telefoon");
        press(daar, "Dossier aannemen");
        assertThat(Story.text(daar)).contains("Jip Verhuizer", "Komt nieuw in ons bestand");
        daar.getByLabel("Welk team krijgt het dossier?").selectOption("Wijkteam West");
        isAccessible(daar, "overdracht-overnemen-telefoon");
        press(daar, "Dossier overnemen");
        assertThat(Story.text(daar)).contains("Het dossier is overgenomen");
        isAccessible(daar, "overdracht-overgenomen-telefoon");
        refusesWhatWasChanged(daar);

        var wim = desktop();
        login(wim, "wim");
        wim.navigate("/gemeente");
        pressAny(wim, "Anderstad", "Verder voor Anderstad");
        wim.navigate("/gezinnen/" + movedTo());
        assertThat(Story.text(wim)).contains("Ontvangen van gemeente Samenstad", "Verhuizer");
        isAccessible(wim, "overdracht-dossier-daar");
        wim.navigate("/gezinnen/" + movedTo() + "/plan");
        assertThat(Story.text(wim)).contains("rust in ons nieuwe huis");

        page.navigate("/gezinnen/" + gezin);
        assertThat(Story.text(page)).contains("Naar gemeente Anderstad", "overgedragen");
        isAccessible(page, "overdracht-dossier-hier");
    }

    @Test
    void who_may_not_sees_nothing_of_it() {
        var page = desktop();
        login(page, "yusuf");
        assertThat(page.navigate("/overdrachten/ontvangsten").status()).isEqualTo(403);
        assertThat(page.navigate("/beheer/overdrachtsleutels").status()).isEqualTo(403);
        assertThat(page.navigate("/overdrachten/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    private void refusesWhatWasChanged(Page daar) {
        daar.navigate("/overdrachten/ontvangsten");
        daar.getByLabel("Pakket", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(
                        new FilePayload(
                                "dossier.zip",
                                "application/zip",
                                "dit was een pakket".getBytes(StandardCharsets.UTF_8)));
        press(daar, "Pakket controleren");
        assertThat(Story.text(daar)).contains("geen pakket (ZIP), of het is beschadigd");
        isAccessible(daar, "overdracht-geweigerd-telefoon");
    }

    private GezinId file(Family family) {
        var kind =
                inwoners.relaties(family.moeder()).stream()
                        .flatMap(r -> r.ander().stream())
                        .findFirst()
                        .orElseThrow();
        var yusuf =
                new MedewerkerId(
                        ask(
                                "select medewerker from security.account where gebruikersnaam = 'yusuf'"));
        var team =
                new TeamId(
                        ask(
                                "select team from security.teamlid where medewerker = '"
                                        + yusuf
                                        + "' limit 1"));
        List<InwonerId> leden = List.of(family.moeder(), kind);
        var gezin = gezinnen.create(leden, team);
        aanspreekpunten.assign(gezin, yusuf);
        gezinnen.writeWoorden(gezin, "Wij willen rust in ons nieuwe huis.");
        plannen.start(gezin);
        return gezin;
    }

    private UUID ask(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }

    private boolean key() {
        if (sleutels.signing().isEmpty()) {
            sleutels.renew();
        }
        return true;
    }

    private GezinId movedTo() {
        return asSystem(
                ANDERSTAD,
                () ->
                        new GezinId(
                                ask(
                                        "select gezin from overdracht.ontvangst where gezin is not null order by id desc limit 1")));
    }

    private static void person(Page page, String wie) {
        page.locator("main li", new Page.LocatorOptions().setHasText(wie))
                .getByRole(AriaRole.LINK)
                .first()
                .click();
    }

    private static void consent(Page page, String wie) {
        page.getByLabel("Met toestemming", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel(wie, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("In een gesprek").check();
        page.getByLabel("Op welke dag?").fill("14-9-2026");
    }

    private static void choose(Page page, String deel) {
        page.getByLabel(deel, new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Waarom: " + deel).fill("Zodat zij verder kunnen waar wij stopten.");
    }

    private static void follow(Page page, String naam) {
        page.getByRole(AriaRole.LINK, link(naam)).first().click();
    }

    private static Page.GetByRoleOptions link(String naam) {
        return new Page.GetByRoleOptions().setName(naam);
    }

    private static void press(Page page, String naam) {
        page.getByRole(AriaRole.BUTTON, link(naam).setExact(true)).first().click();
    }

    private static void pressAny(Page page, String... namen) {
        for (var naam : namen) {
            var knop = page.getByRole(AriaRole.BUTTON, link(naam));
            if (knop.count() > 0) {
                knop.first().click();
                return;
            }
        }
        throw new AssertionError("None of these buttons is there: " + List.of(namen));
    }
}
