package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.noodknop.Naasten;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Medewerker;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * At night somebody calls Wim, of another team, about a family of Yusuf. He opens the file by the
 * emergency button; all who are concerned read it, it ends by itself, and it is reviewed. His own
 * file opens for no button.
 */
class NoodknopJourneyTest extends Journey {

    private static final String REDEN =
            "Het kind belde: moeder is gevallen en reageert niet meer. De ambulance vraagt wie er thuis zijn.";

    @Autowired private Accounts logins;
    @Autowired private Gezinnen gezinnen;
    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Naasten naasten;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_closed_file_opens_for_some_hours_in_sight_of_everybody_and_the_own_file_never() {
        var family = family("Joris", "Nacht");
        var gezin = file(family);
        var wim = logins.medewerker(SAMENSTAD, "wimverweg", "Wim Verweg", "CONSULENT");

        var nacht = phone();
        login(nacht, "wimverweg");
        nacht.navigate("/gezinnen/" + gezin);
        assertThat(Story.text(nacht)).contains("Noodtoegang").doesNotContain("Moeder Nacht");
        isAccessible(nacht, "noodknop-gesloten");
        nacht.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noodtoegang")).click();
        nacht.getByLabel("Waarom kan het niet wachten?").fill("Nood");
        press(nacht, "Dossier openen in nood");
        assertThat(Story.text(nacht)).contains("minstens 20 tekens");
        isAccessible(nacht, "noodknop-reden");
        nacht.getByLabel("Waarom kan het niet wachten?").fill(REDEN);
        press(nacht, "Dossier openen in nood");
        assertThat(nacht.url()).endsWith("/gezinnen/" + gezin);
        assertThat(Story.text(nacht)).contains("weer voor u dicht", "Moeder Nacht");
        isAccessible(nacht, "noodknop-open");

        theContactPersonReadsIt();
        theResidentReadsIt(family);
        thePrivacyOfficerReviewsIt();

        endsInASecond(gezin);
        nacht.navigate("/gezinnen/" + gezin);
        assertThat(Story.text(nacht)).contains("Noodtoegang").doesNotContain("Moeder Nacht");

        var eigen = family("Wies", "Verweg");
        var eigenGezin = file(eigen);
        asSystem(
                () -> {
                    naasten.link(wim, Optional.of(eigen.moeder()));
                    return true;
                });
        nacht.navigate("/gezinnen/" + eigenGezin);
        nacht.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Noodtoegang")).click();
        assertThat(Story.text(nacht))
                .contains("ook niet met de noodknop")
                .doesNotContain("Moeder Verweg");
        assertThat(nacht.getByLabel("Waarom kan het niet wachten?").count()).isZero();
        nacht.navigate("/naasten");
        assertThat(Story.text(nacht)).contains("Moeder Verweg", "dit is de medewerker zelf");
        isAccessible(nacht, "noodknop-naasten");
    }

    private void theContactPersonReadsIt() {
        var yusuf = desktop();
        login(yusuf, "yusuf");
        yusuf.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName("Wim Verweg opende dit dossier met de noodknop"))
                .first()
                .click();
        assertThat(Story.text(yusuf)).contains(REDEN, "Wim Verweg");
        isAccessible(yusuf, "noodknop-lezen");
        press(yusuf, "Ik heb dit gelezen");
        assertThat(Story.text(yusuf)).contains("Wim Verweg kan dit dossier openen tot");
    }

    private void theResidentReadsIt(Family family) {
        var moeder = phone();
        login(moeder, family.account());
        assertThat(Story.text(moeder)).contains("Iemand opende uw dossier met de noodknop");
        moeder.navigate("/mijn/inzage");
        assertThat(Story.text(moeder)).contains("Wim Verweg", "met de noodknop");
    }

    private void thePrivacyOfficerReviewsIt() {
        var privacy = desktop();
        login(privacy, "privacy");
        privacy.navigate("/noodtoegangen");
        isAccessible(privacy, "noodknop-lijst");
        privacy.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wim Verweg bij"))
                .first()
                .click();
        privacy.getByLabel("Nodig", new Page.GetByLabelOptions().setExact(true)).check();
        privacy.getByLabel("Waarom vindt u dit")
                .fill("De ambulance moest weten wie er thuis waren.");
        isAccessible(privacy, "noodknop-nakijken");
        press(privacy, "Oordeel vastleggen");
        assertThat(Story.text(privacy)).contains("Uw oordeel is vastgelegd");
    }

    /** The policies ask the clock of the database, so the end is moved and not the clock. */
    private void endsInASecond(GezinId gezin) {
        var sql =
                """
                update security.dossiertoegang set tot = clock_timestamp() + interval '300 ms'
                where gezin = ? and reden = 'NOODKNOP'
                """;
        assertThat(asSystem(() -> jdbc.sql(sql).param(gezin.value()).update())).isOne();
        LockSupport.parkNanos(Duration.ofMillis(400).toNanos());
    }

    private GezinId file(Family family) {
        return asSystem(
                () -> {
                    var yusuf = named("Yusuf Demir");
                    var id = gezinnen.create(List.of(family.moeder()), team(yusuf));
                    aanspreekpunten.assign(id, yusuf);
                    return id;
                });
    }

    private MedewerkerId named(String naam) {
        return medewerkers.all().stream()
                .filter(wie -> wie.naam().equals(naam))
                .map(Medewerker::id)
                .findFirst()
                .orElseThrow();
    }

    private TeamId team(MedewerkerId wie) {
        return medewerkers.teamsOf(wie).stream().map(Team::id).findFirst().orElseThrow();
    }

    private static void press(Page page, String knop) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop)).click();
    }
}
