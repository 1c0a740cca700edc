package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.unboundid.scim2.client.ScimService;
import com.unboundid.scim2.common.exceptions.ResourceConflictException;
import com.unboundid.scim2.common.exceptions.ScimException;
import com.unboundid.scim2.common.filters.Filter;
import com.unboundid.scim2.common.types.Email;
import com.unboundid.scim2.common.types.GroupResource;
import com.unboundid.scim2.common.types.Member;
import com.unboundid.scim2.common.types.Name;
import com.unboundid.scim2.common.types.UserResource;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.glassfish.jersey.apache5.connector.Apache5ConnectorProvider;
import org.glassfish.jersey.client.ClientConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Somebody comes, changes teams and leaves, by the word of the identity system: an independent
 * client library for SCIM, and the identity provider for the login.
 */
class ScimJourneyTest extends Journey {

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
    void a_joiner_works_a_mover_sees_the_new_team_and_a_leaver_loses_the_session_at_once()
            throws ScimException {
        var scim = scim(token());
        assertThat(scim.getServiceProviderConfig().getPatch().isSupported()).isTrue();

        var nina = join(scim);
        var page = desktop();
        loginAtProvider(page);
        assertThat(page.url()).endsWith("/werk");

        var west = group(scim, "Wijkteam West");
        var oost = group(scim, "Wijkteam Oost");
        add(scim, west, nina);
        assertThat(teams(nina)).contains("Wijkteam West");
        remove(scim, west, nina);
        add(scim, oost, nina);
        assertThat(teams(nina)).contains("Wijkteam Oost").doesNotContain("Wijkteam West");
        page.navigate("/werk");
        assertThat(page.url()).endsWith("/werk");

        scim.modifyRequest("Users", nina.getId())
                .replaceValue("active", false)
                .invoke(UserResource.class);

        page.navigate("/werk");
        assertThat(page.url()).contains("/inloggen");
        loginAtProvider(page);
        assertThat(page.url()).contains("fout=geen-account");
        assertThat(group(scim, "rol:CONSULENT").getMembers())
                .noneMatch(lid -> lid.getValue().equals(nina.getId()));
        scim.delete(nina);
    }

    private static UserResource join(ScimService scim) throws ScimException {
        var nieuw =
                new UserResource()
                        .setUserName("nina.scim")
                        .setName(new Name().setGivenName("Nina").setFamilyName("Scim"))
                        .setTitle("Gezinsregisseur")
                        .setEmails(
                                new Email()
                                        .setValue("nina@samenstad.example")
                                        .setType("work")
                                        .setPrimary(true));
        nieuw.setExternalId("entra-17");
        var nina = scim.create("Users", nieuw);
        assertThatThrownBy(() -> scim.create("Users", nieuw))
                .isInstanceOf(ResourceConflictException.class);
        var found =
                scim.search(
                        "Users",
                        Filter.and(
                                        Filter.eq("userName", "NINA.SCIM"),
                                        Filter.eq("externalId", "entra-17"))
                                .toString(),
                        UserResource.class);
        assertThat(found.getTotalResults()).isOne();
        assertThat(scim.retrieve(nina).getDisplayName()).isEqualTo("Nina Scim");
        add(scim, group(scim, "rol:CONSULENT"), nina);
        return nina;
    }

    private static GroupResource group(ScimService scim, String naam) throws ScimException {
        var found =
                scim.search(
                        "Groups", Filter.eq("displayName", naam).toString(), GroupResource.class);
        assertThat(found.getTotalResults()).as(naam).isOne();
        return found.getResources().getFirst();
    }

    private static void add(ScimService scim, GroupResource groep, UserResource wie)
            throws ScimException {
        scim.modifyRequest("Groups", groep.getId())
                .addValues("members", new Member().setValue(wie.getId()))
                .invoke(GroupResource.class);
    }

    private static void remove(ScimService scim, GroupResource groep, UserResource wie)
            throws ScimException {
        scim.modifyRequest("Groups", groep.getId())
                .removeValues("members[value eq \"" + wie.getId() + "\"]")
                .invoke(GroupResource.class);
    }

    /** What an administrator reads of her. */
    private String teams(UserResource wie) {
        var page = desktop();
        login(page, "beheer");
        page.navigate("/beheer/gebruikers/" + wie.getId());
        assertThat(Story.text(page)).contains("Gegeven door het identiteitssysteem");
        return page.locator("main p").allInnerTexts().stream()
                .filter(tekst -> tekst.contains("@samenstad.example"))
                .findFirst()
                .orElseThrow();
    }

    /** One administrator makes it, another one approves it. */
    private String token() {
        var hugo = desktop();
        login(hugo, "beheer");
        hugo.navigate("/beheer/identiteit");
        hugo.getByLabel("Waarvoor is het?").fill("Entra ID van de gemeente");
        press(hugo, "Token maken");
        isAccessible(hugo, "identiteit");
        var token = hugo.locator("code.token").innerText();
        assertThatThrownBy(() -> scim(token).getServiceProviderConfig())
                .isInstanceOf(ScimException.class);
        var ria = phone();
        login(ria, "beheer2");
        ria.navigate("/beheer/identiteit");
        press(ria, "Goedkeuren");
        assertThat(Story.text(ria)).contains("Het token werkt.");
        isAccessible(ria, "identiteit-goedgekeurd");
        return token;
    }

    private ScimService scim(String token) {
        var config = new ClientConfig().connectorProvider(new Apache5ConnectorProvider());
        ClientRequestFilter bearer =
                request -> request.getHeaders().putSingle("Authorization", "Bearer " + token);
        var client = ClientBuilder.newClient(config).register(bearer);
        return new ScimService(client.target("http://localhost:" + port + "/scim/v2"));
    }

    private static void loginAtProvider(Page page) {
        page.navigate("/inloggen");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Inloggen met het account van de gemeente"))
                .click();
        page.locator("input[name=username]").fill("nina.scim");
        page.locator("textarea[name=claims]")
                .fill("{\"preferred_username\": \"nina.scim\", \"amr\": [\"mfa\"]}");
        page.locator("input[type=submit]").click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
