package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A passkey on a device that the browser plays (WebAuthn virtual authenticator). */
class PasskeyJourneyTest extends Journey {

    @Autowired private Accounts accounts;

    @Test
    void a_passkey_is_made_opens_the_door_without_a_password_and_is_taken_away() {
        var account = "sleutel." + UUID.randomUUID().toString().substring(0, 8);
        accounts.medewerker(SAMENSTAD, account, "Petra Sleutel", "CONSULENT");
        var page = desktop();
        addDevice(page);
        login(page, account);
        page.navigate("/account/passkeys/nieuw");
        isAccessible(page, "passkey-nieuw");
        page.getByLabel("Hoe noemt u dit apparaat?").fill("laptop van het werk");
        page.getByLabel("Uw wachtwoord van nu").fill(Accounts.PASSWORD);
        press(page, "Passkey maken");
        page.waitForURL("**/account/herstelcodes");
        assertThat(page.locator(".codes li").count()).isEqualTo(10);
        page.navigate("/account");
        assertThat(Story.text(page)).contains("laptop van het werk");
        isAccessible(page, "account-met-passkey");
        logOut(page);

        page.navigate("/inloggen");
        page.getByText("Inloggen met een passkey").click();
        isAccessible(page, "passkey-inloggen");
        press(page, "Passkey gebruiken");
        page.waitForURL("**/werk");
        assertThat(page.locator("header").innerText()).contains("Petra Sleutel");

        withoutDevice(account);
        page.navigate("/account");
        press(page, "Passkey verwijderen");
        logOut(page);
        page.navigate("/inloggen/passkey");
        press(page, "Passkey gebruiken");
        page.waitForURL("**/inloggen/passkey?fout=onbekend");
        assertThat(Story.text(page)).contains("Deze passkey kennen wij niet");
    }

    /** A password alone no longer opens the door of who has a passkey. */
    private void withoutDevice(String account) {
        var elsewhere = desktop();
        elsewhere.navigate("/inloggen");
        fillLogin(elsewhere, new Hand.Mouse(elsewhere), account);
        assertThat(elsewhere.url()).endsWith("/inloggen/tweede-stap");
        elsewhere.navigate("/werk");
        assertThat(elsewhere.url()).endsWith("/inloggen/tweede-stap");
    }

    private static void addDevice(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        session.send("WebAuthn.addVirtualAuthenticator", options);
    }

    private static void logOut(Page page) {
        page.locator(".kop__gebruiker summary").click();
        press(page, "Uitloggen");
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
