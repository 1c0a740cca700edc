package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.database.DatabaseAddress;
import nl.samenhang.recht.regel.Geval;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.recht.regel.Toepassing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The team of the town learned to help with a light addiction. A policy officer changes the table,
 * sees what that does to its cases, the alderman approves it, and from its day the next decision
 * follows it while an earlier one plays again as it was.
 */
class RuleChangeJourneyTest extends FileJourney {

    private static final LocalDate OKTOBER = LocalDate.of(2026, 10, 1);
    private static final String NAAM = "Team of specialist";
    private static final String EIGEN = NAAM + ": eigen tabel";

    @Autowired private Regels regels;
    @Autowired private DatabaseAddress database;

    @Test
    void a_rule_is_changed_tried_approved_and_followed_from_its_day() throws SQLException {
        begin();
        var eerder = decide(LocalDate.of(2026, 9, 14));
        assertThat(wie(eerder)).isEqualTo("TEAM_MET_DESKUNDIGE");

        var tess = withoutScripts();
        login(tess, "beleid");
        var pad = shePutsTheRuleInTheTable(tess);
        seen(pad);
        sheAddsACase(tess);
        sheAsks(tess);
        theAldermanApproves();
        theTableSaysSoFromItsDay();

        clock.set(OKTOBER);
        assertThat(wie(decide(OKTOBER))).isEqualTo("TEAM");
        var weer = asSystem(() -> regels.replay(eerder.id()));
        assertThat(weer.isGelijk()).isTrue();
        assertThat(weer.uitkomst().versie().eigen()).isEmpty();
        assertThat(weer.uitkomst().waarde("wie")).isEqualTo("TEAM_MET_DESKUNDIGE");
        assertThat(read(as("yusuf"), "/regels/teamhulp")).contains("van onze gemeente");
    }

    /** The town has no table of its own yet, also when the story is told twice. */
    private void begin() throws SQLException {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate regel.eigentabel cascade");
        }
    }

    private String shePutsTheRuleInTheTable(Page tess) {
        follow(tess, "Regels");
        follow(tess, NAAM);
        press(tess, "Eigen tabel maken");
        follow(tess, "Wijzigen rij 7");
        tess.getByLabel("verslaving").uncheck();
        press(tess, "Rij bewaren");
        assertThat(Story.text(tess))
                .contains("Geen rij geeft antwoord bij:", "Waar gaat de vraag over? verslaving");
        press(tess, "Goedkeuring vragen");
        assertThat(Story.text(tess)).contains("Schrijf de eerste dag");

        addRow(tess, "licht", "het team zelf", "Het team kan dit zelf");
        assertThat(Story.text(tess)).contains("Geen rij geeft antwoord bij:");
        addRow(
                tess,
                "meer dingen tegelijk",
                "het team, met een deskundige erbij",
                "vraagt een deskundige");
        assertThat(Story.text(tess))
                .contains("De tabel is sluitend")
                .contains("1 van de 7 proefgevallen");
        return tess.url();
    }

    private static void addRow(Page tess, String complexiteit, String wie, String reden) {
        follow(tess, "Rij toevoegen");
        tess.getByLabel("veilig", exactly()).check();
        tess.getByLabel("er zijn zorgen").check();
        tess.getByLabel("verslaving").check();
        tess.getByLabel(complexiteit, exactly()).check();
        tess.getByLabel(wie, exactly()).check();
        new Hand.Mouse(tess).choose(tess.locator("select[name=dan-reden]"), reden);
        tess.locator("input[name=artikel]").fill("Beleidsregels jeugdhulp 2026, art. 4");
        press(tess, "Rij bewaren");
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** The same pages as somebody with scripts sees them. */
    private void seen(String pad) {
        var page = as("beleid");
        page.navigate("/regels");
        isAccessible(page, "regels");
        page.navigate("/regels/wmo-maatwerk");
        isAccessible(page, "regels-tabel");
        page.navigate(pad);
        isAccessible(page, "regels-eigen");
        page.navigate(pad + "/rijen/8");
        isAccessible(page, "regels-rij");
        page.navigate(pad + "/proeven/nieuw");
        isAccessible(page, "regels-proef");
    }

    private static void sheAddsACase(Page tess) {
        follow(tess, "Proefgeval toevoegen");
        tess.locator("input[name=naam]").fill("Vader met een lichte verslaving, veilig thuis");
        tess.getByLabel("veilig", exactly()).check();
        tess.getByLabel("verslaving", exactly()).check();
        tess.getByLabel("licht", exactly()).check();
        tess.getByLabel("Wie helpt: het team zelf. Het team kan dit zelf").check();
        press(tess, "Proefgeval toevoegen");
        assertThat(Story.text(tess))
                .contains("zelf toegevoegd")
                .doesNotContain("komt niet uit zoals u schreef");
    }

    private static void sheAsks(Page tess) {
        tess.locator("input[name=van]").fill("1-10-2026");
        tess.locator("textarea[name=waarom]").fill("Besluit van het college van 8 september 2026");
        press(tess, "Goedkeuring vragen");
        assertThat(Story.text(tess))
                .contains("wacht op goedkeuring", "U hebt aan deze tabel gewerkt")
                .doesNotContain("Tabel goedkeuren");
    }

    private void theAldermanApproves() {
        var lia = onPhone("wethouder");
        lia.navigate("/werk");
        follow(lia, "Een eigen tabel wacht op uw goedkeuring");
        assertThat(Story.text(lia))
                .contains(EIGEN, "Besluit van het college", "Moeder met een lichte verslaving")
                .contains("Tess Akkerman");
        isAccessible(lia, "regels-goedkeuren-telefoon");
        press(lia, "Tabel goedkeuren");
        assertThat(Story.text(lia)).contains("De tabel is goedgekeurd", "Geschiedenis");
        assertThat(as("post").navigate("/regels").status()).isEqualTo(403);
    }

    /** Anybody who works here can see beforehand what it will say. */
    private void theTableSaysSoFromItsDay() {
        var yusuf = as("yusuf");
        assertThat(triedOn(yusuf, "30-9-2026")).contains("het team, met een deskundige erbij");
        assertThat(triedOn(yusuf, "1-10-2026"))
                .contains("Wie helpt: het team zelf", "van onze gemeente", "vanaf 1 okt 2026");
        isAccessible(yusuf, "regels-proberen");
    }

    private static String triedOn(Page page, String dag) {
        page.navigate("/regels/teamhulp/proberen");
        page.locator("input[name=dag]").fill(dag);
        page.getByLabel("er zijn zorgen").check();
        page.getByLabel("verslaving").check();
        page.getByLabel("licht", exactly()).check();
        press(page, "Uitkomst tonen");
        return page.getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName("Wat de tabel zegt"))
                .innerText();
    }

    private Toepassing decide(LocalDate dag) {
        var geval =
                new Geval(
                        new InwonerId(UUID.randomUUID()),
                        Optional.empty(),
                        new Onderwerp("aanvraag", UUID.randomUUID()),
                        "teamhulp",
                        dag,
                        Map.of(
                                "veiligheid", "ZORGEN",
                                "hulpvraag", "VERSLAVING",
                                "complexiteit", "LICHT"));
        return asSystem(() -> regels.apply(geval));
    }

    private static String wie(Toepassing toepassing) {
        return toepassing.uitkomst().getFirst().getOrDefault("wie", "");
    }
}
