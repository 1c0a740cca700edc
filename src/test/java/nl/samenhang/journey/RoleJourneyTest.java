package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Nobody decides alone that somebody may do more. */
class RoleJourneyTest extends Journey {

    @Test
    void a_role_is_asked_by_one_administrator_and_counts_when_another_one_approves_it() {
        var hugo = desktop();
        login(hugo, "beheer");
        hugo.navigate("/beheer/gebruikers");
        follow(hugo, "Gerda Postma");
        hugo.locator("select[name=rol]").selectOption("INTAKE");
        hugo.locator("input[name=laatsteDag]").fill("31-12-2026");
        press(hugo, "Rol aanvragen");
        assertThat(Story.text(hugo)).contains("wacht op een andere beheerder");
        isAccessible(hugo, "gebruiker-met-aanvraag");

        var gerda = desktop();
        login(gerda, "post");
        assertThat(gerda.navigate("/meldingen").status()).isEqualTo(403);

        hugo.navigate("/beheer/verzoeken");
        assertThat(Story.text(hugo)).contains("Een andere beheerder beslist");
        assertThat(hugo.getByText("Goedkeuren").count()).isZero();

        var ria = phone();
        login(ria, "beheer2");
        ria.locator("a", new Page.LocatorOptions().setHasText("vraagt meer rechten"))
                .first()
                .click();
        assertThat(Story.text(ria)).contains("Gerda Postma", "Meldpunt en toegang", "Hugo Blom");
        isAccessible(ria, "verzoeken");
        press(ria, "Goedkeuren");
        assertThat(Story.text(ria)).contains("Goedgekeurd");

        login(gerda, "post");
        assertThat(gerda.navigate("/meldingen").status()).isEqualTo(200);
        endAgain(hugo);
        assertThat(gerda.navigate("/meldingen").url()).contains("/inloggen");
    }

    /** Other stories share the town: Gerda goes on as she was. */
    private static void endAgain(Page hugo) {
        hugo.navigate("/beheer/gebruikers");
        follow(hugo, "Gerda Postma");
        press(hugo, "Rol beëindigen: Meldpunt en toegang");
        assertThat(Story.text(hugo)).contains("De rol is beëindigd");
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }
}
