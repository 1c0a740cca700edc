package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.jobs.Taakloper;
import nl.samenhang.platform.logboek.Controletaak;
import nl.samenhang.platform.logboek.LogboekRechten;
import nl.samenhang.platform.logboek.Zegels;
import nl.samenhang.werkplek.toezicht.Vondsten;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Yusuf looks at Sanne's data late at night. She sees that on her phone; the privacy officer sees
 * it as a pattern, writes down what came of it, and checks that nobody touched the log.
 */
class LogJourneyTest extends Journey {

    @Autowired private Vondsten vondsten;
    @Autowired private Zegels zegels;
    @Autowired private Controletaak controletaak;
    @Autowired private Taakloper lopers;
    @Autowired private JdbcClient jdbc;

    @Test
    void who_looked_is_seen_by_the_resident_and_by_the_privacy_officer_in_a_log_that_is_whole() {
        lookAtNight(sanne());
        seesWhoLooked();
        Contexts.callAs(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, LogboekRechten.TOEZICHT),
                () -> vondsten.search(1));
        var page = desktop();
        login(page, "privacy");
        judges(page);
        checks(page);
    }

    private void lookAtNight(UUID sanne) {
        clock.set(LocalDate.now(clock).atTime(23, 15));
        var page = desktop();
        login(page, "yusuf");
        for (var i = 0; i < 3; i++) {
            page.navigate("/inwoners/" + sanne);
            clock.advance(Duration.ofMinutes(2));
        }
    }

    private void seesWhoLooked() {
        var page = phone();
        login(page, "sanne");
        page.navigate("/mijn/inzage");
        assertThat(Story.text(page)).contains("Yusuf Demir", "Consulent bij Samenstad");
        isAccessible(page, "inzage-telefoon");
        page.locator("summary").getByText("Kies wat u wilt zien").click();
        page.locator("select[name=wie]").selectOption("Yusuf Demir");
        page.locator("select[name=wat]").selectOption("gelezen");
        press(page, "Toon");
        assertThat(Story.text(page)).contains("Gegevens gelezen door Yusuf Demir");
        assertThat(page.locator(".lijst").first().innerText()).doesNotContain("uzelf");
        isAccessible(page, "inzage-gekozen-telefoon");
        page.locator("input[name=vanaf]").fill("gisteren");
        press(page, "Toon");
        assertThat(Story.text(page)).contains("Dit is geen datum");
        assertThat(page.locator("input[name=vanaf]").inputValue()).isEqualTo("gisteren");
        page.navigate("/mijn/inzage?taal=en");
        assertThat(Story.text(page)).contains("Data read by Yusuf Demir");
        page.navigate("/mijn/inzage?taal=nl");
    }

    private void judges(Page page) {
        page.navigate("/beheer/logboek/patronen");
        isAccessible(page, "logpatronen");
        follow(page, "In de nacht: Yusuf Demir");
        assertThat(Story.text(page)).contains("tussen elf uur", "getoond vanaf 3");
        isAccessible(page, "logpatroon");
        follow(page, "Bekijk de regels van die dag");
        assertThat(Story.text(page)).contains("Yusuf Demir", "persoonlijke gegevens");
        isAccessible(page, "logboek-gekozen");
        page.goBack();
        page.getByLabel("Wat u zag").fill("Nagevraagd: er was spoed.");
        press(page, "Bewaren als bekeken");
        assertThat(Story.text(page))
                .contains("Bewaard dat u dit bekeek.")
                .doesNotContain("In de nacht: Yusuf Demir");
    }

    private void checks(Page page) {
        Contexts.callAs(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, LogboekRechten.TOEZICHT),
                zegels::seal);
        page.navigate("/beheer/logboek/zegels");
        press(page, "Logboek controleren");
        assertThat(Story.text(page)).contains("U kunt deze pagina verlaten.");
        isAccessible(page, "logboek-controle");
        lopers.run(SAMENSTAD, asSystem(() -> controletaak.latest().orElseThrow().id()));
        page.navigate("/beheer/logboek/zegels");
        assertThat(Story.text(page)).contains("zijn zoals ze werden geschreven");
        isAccessible(page, "logboek-zegels");
    }

    private UUID sanne() {
        var sql = "select inwoner from security.account where gebruikersnaam = 'sanne'";
        return asSystem(() -> jdbc.sql(sql).query(UUID.class).single());
    }

    private static void follow(Page page, String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
