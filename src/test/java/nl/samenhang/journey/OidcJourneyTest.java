package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Login by the municipality's identity provider, a separate process spoken to over HTTP. */
class OidcJourneyTest extends Journey {

    private static OidcServer provider;

    @BeforeAll
    static void startProvider() throws Exception {
        provider = startOidc();
    }

    @AfterAll
    static void stopProvider() {
        provider.close();
    }

    @Test
    void an_employee_who_is_known_here_comes_in_with_the_account_of_the_municipality() {
        var page = desktop();
        loginAtProvider(page, "yusuf");
        assertThat(page.url()).endsWith("/werk");
    }

    @Test
    void an_employee_without_a_second_step_at_the_provider_is_told_what_to_do_and_stays_outside() {
        var page = desktop();
        loginAtProvider(page, "yusuf", "\"pwd\"");
        assertThat(page.url()).contains("/inloggen?fout=zonder-tweede-stap");
        assertThat(page.locator("main").innerText()).contains("met een tweede stap");
        page.navigate("/werk");
        assertThat(page.url()).contains("/inloggen");
    }

    @Test
    void somebody_whom_only_the_provider_knows_is_told_to_ask_for_an_account() {
        var page = desktop();
        loginAtProvider(page, "vreemde");
        assertThat(page.url()).contains("/inloggen?fout=geen-account");
        assertThat(page.locator("main").innerText()).contains("Vraag de beheerder om een account");
        page.navigate("/werk");
        assertThat(page.url()).contains("/inloggen");
    }

    @Test
    void somebody_who_breaks_off_at_the_provider_reads_what_to_do_on_the_login_page() {
        var page = desktop();
        page.navigate("/login/oauth2/code/gemeente?error=access_denied&state=verlopen");
        assertThat(page.url()).contains("/inloggen?fout=inlogdienst");
        assertThat(page.locator("main").innerText()).contains("bel dan de helpdesk");
    }

    private static void loginAtProvider(Page page, String account) {
        loginAtProvider(page, account, "\"pwd\", \"otp\"");
    }

    /**
     * @param methods what the provider says of how somebody proved who it is, as in RFC 8176
     */
    private static void loginAtProvider(Page page, String account, String methods) {
        page.navigate("/inloggen");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Inloggen met het account van de gemeente"))
                .click();
        page.locator("input[name=username]").fill(account);
        page.locator("textarea[name=claims]")
                .fill(
                        "{\"preferred_username\": \"%s\", \"amr\": [%s]}"
                                .formatted(account, methods));
        page.locator("input[type=submit]").click();
    }
}
