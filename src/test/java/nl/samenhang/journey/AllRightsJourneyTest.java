package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.samenhang.bestaanszekerheid.regeling.Herinneringen;
import nl.samenhang.bestaanszekerheid.regeling.RegelingRechten;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Accounts;
import nl.samenhang.platform.security.Medewerkers;
import nl.samenhang.platform.security.Team;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A single mother asks once and gets one letter; a pensioner sees what she pays herself of special
 * costs; and somebody who asks too early hears a clear no, and in February that it is possible.
 */
class AllRightsJourneyTest extends FileJourney {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 10);

    @Autowired private Gezinnen gezinnen;
    @Autowired private Inschrijfbalie balie;
    @Autowired private Medewerkers medewerkers;
    @Autowired private Accounts accounts;
    @Autowired private Herinneringen herinneringen;
    @Autowired private JdbcClient jdbc;

    @Test
    void a_mother_asks_once_and_gets_one_letter() {
        clock.set(DAG);
        var fatima = person("Fatima", "Haddad", LocalDate.of(1990, 4, 2), "81");
        var zeven = person("Yara", "Haddad", LocalDate.of(2019, 9, 1), "81");
        var dertien = person("Adam", "Haddad", LocalDate.of(2013, 3, 1), "81");
        var tom = colleague("Tom Tweede");
        var gezin = file(fatima, zeven, dertien);
        var ines = as("ines");
        assertThat(read(ines, "/gezinnen/" + gezin)).contains("Rechten bekijken met dit gezin");
        follow(ines, "Rechten bekijken met dit gezin");
        isAccessible(ines, "rechten-nieuw");
        ines.getByLabel("Fatima Haddad").check();
        ines.locator("#helper").fill("Riet Bos");
        press(ines, "Verder");
        isAccessible(ines, "rechten-delen");
        follow(ines, "Beginnen");
        isAccessible(ines, "rechten-wie");
        ines.getByLabel("Wat is Yara?").selectOption("KIND");
        ines.getByLabel("Wat is Adam?").selectOption("KIND");
        press(ines, "Bewaren en verder");
        income(ines, "1690", "48");
        assets(ines, "3100");
        isAccessible(ines, "rechten-school");
        press(ines, "Bewaren en verder");
        isAccessible(ines, "rechten-eerder");
        press(ines, "Bewaren en verder");
        press(ines, "Alle regelingen bekijken");
        assertThat(Story.text(ines))
                .contains("€ 1.419,46", "119,05% van de norm", "€ 16.000,00", "€ 450,00")
                .contains("sport, cultuur, spullen voor school, een laptop.", "Geen recht: 4");
        isAccessible(ines, "rechten-uitkomst");
        ines.locator("input[value=inkomenstoeslag]").check();
        press(ines, "Alles in één keer aanvragen");
        var aanvraag = URI.create(ines.url()).getPath();
        isAccessible(ines, "rechten-aanvraag");
        follow(ines, "Brief bekijken");
        assertThat(Story.text(ines))
                .contains(
                        "Fatima Haddad krijgt Meedoenregeling",
                        "Adam Haddad krijgt Kindpakket",
                        "Collectieve zorgverzekering",
                        "U betaalt in 12 maanden zelf € 0,00",
                        "Bent u het er niet mee eens?",
                        "22 december 2026");
        isAccessible(ines, "rechten-brief");
        ines.navigate(aanvraag);
        press(ines, "Besluit vaststellen");
        var tweede = as(tom);
        tweede.navigate(aanvraag);
        press(tweede, "Ik ben het eens, verstuur de brief");
        assertThat(Story.text(tweede)).contains("Bezwaar maken kan tot en met 22 dec 2026");
        paid();
    }

    /** What is due to the insurer is prepared by one and released by another. */
    private void paid() {
        var wim = as(payer("Wim Kuiper"));
        var ans = as(payer("Ans Daalder"));
        seen(wim, ans, "De gemeente zelf", "NL44 RABO 0123 4567 89", "Gemeente Samenstad");
        seen(wim, ans, "Zorgverzekeraar", "NL20 INGB 0001 2345 67", "Zorgverzekeraar Samen");
        wim.navigate("/betaalronden");
        isAccessible(wim, "betaalronden");
        wim.locator("#tot").fill("10-11-2026");
        wim.locator("#uitvoerenOp").fill("12-11-2026");
        press(wim, "Ronde opstellen");
        assertThat(Story.text(wim)).contains("Zorgverzekeraar Samen", "Iemand anders dan wie");
        ans.navigate(URI.create(wim.url()).getPath());
        isAccessible(ans, "betaalronde");
        ans.locator("button:has-text('Vrijgeven')").click();
        assertThat(Story.text(ans)).contains("De ronde is vrijgegeven", "Bestand voor de bank");
    }

    private static void seen(Page een, Page ander, String wie, String iban, String naam) {
        een.navigate("/betaalronden/rekeningen");
        een.locator("#wie").selectOption(new SelectOption().setLabel(wie));
        een.locator("#iban").fill(iban);
        een.locator("#naam").fill(naam);
        press(een, "Rekening bewaren");
        ander.navigate("/betaalronden/rekeningen");
        ander.locator("li:has-text('" + naam + "') button").click();
        assertThat(Story.text(ander)).contains("Vanaf nu telt deze rekening.");
    }

    private String payer(String naam) {
        var account = "betaalt" + UUID.randomUUID();
        accounts.medewerker(SAMENSTAD, account, naam, "UITKERINGSADMINISTRATIE");
        return account;
    }

    @Test
    void a_pensioner_sees_on_her_phone_what_she_pays_herself() {
        clock.set(DAG);
        var mevrouw = person("Truus", "Aalders", LocalDate.of(1951, 2, 3), "83");
        var telefoon = onPhone(account(mevrouw, "Truus Aalders", file(mevrouw)));
        assertThat(read(telefoon, "/mijn")).contains("Bekijken waar ik recht op heb");
        isAccessible(telefoon, "rechten-mijn-telefoon");
        follow(telefoon, "Bekijken waar ik recht op heb");
        isAccessible(telefoon, "rechten-nieuw-telefoon");
        press(telefoon, "Verder");
        follow(telefoon, "Beginnen");
        isAccessible(telefoon, "rechten-wie-telefoon");
        press(telefoon, "Bewaren en verder");
        telefoon.locator("#inkomen").fill("450");
        telefoon.locator("#maandenLaag").fill("0");
        press(telefoon, "Bewaren en verder");
        assertThat(Story.text(telefoon)).contains("Is het van een week?");
        isAccessible(telefoon, "rechten-week-telefoon");
        income(telefoon, "1950", "0");
        assets(telefoon, "500");
        press(telefoon, "Bewaren en verder");
        telefoon.locator("#kostensoort").selectOption("MEDISCH");
        telefoon.locator("#kostenbedrag").fill("400");
        press(telefoon, "Bewaren en verder");
        press(telefoon, "Alle regelingen bekijken");
        assertThat(Story.text(telefoon))
                .contains("122,84% van de norm", "€ 135,57 per jaar", "€ 264,43");
        isAccessible(telefoon, "rechten-uitkomst-telefoon");
    }

    @Test
    void who_asks_too_early_hears_a_clear_no_and_in_february_that_it_is_possible() {
        clock.set(DAG);
        var visser = person("Jan", "Visser", LocalDate.of(1975, 6, 7), "85");
        var tom = colleague("Tom Tweede");
        var gezin = file(visser);
        var hij = as(account(visser, "Jan Visser", gezin));
        hij.navigate("/mijn/" + gezin + "/regelingen/nieuw");
        press(hij, "Verder");
        follow(hij, "Beginnen");
        press(hij, "Bewaren en verder");
        income(hij, "1400", "60");
        assets(hij, "0");
        press(hij, "Bewaren en verder");
        hij.locator("#laatsteToeslag").fill("2-2-2026");
        press(hij, "Bewaren en verder");
        press(hij, "Alle regelingen bekijken");
        assertThat(Story.text(hij)).contains("Vanaf 2 feb 2027 kan het opnieuw");
        unfold(hij, "Geen recht");
        assertThat(Story.text(hij)).contains("kan niet opnieuw binnen 12 maanden");
        hij.locator("input[value=inkomenstoeslag]").check();
        isAccessible(hij, "rechten-te-vroeg");
        var uitkomst = hij.url();
        press(hij, "Herinner mij op 2 feb 2027");
        assertThat(Story.text(hij)).contains("Er komt een bericht op 2 feb 2027");
        hij.navigate(uitkomst);
        hij.locator("input[value=inkomenstoeslag]").check();
        press(hij, "Alles in één keer aanvragen");
        assertThat(Story.text(hij)).contains("Uw aanvraag is verstuurd");

        var ines = as("ines");
        var bijOns =
                "/gezinnen/"
                        + gezin
                        + "/rechtenvragen/"
                        + uitkomst.replaceAll(".*/regelingen/", "");
        ines.navigate(bijOns);
        press(ines, "Opnemen als aanvraag");
        var aanvraag = URI.create(ines.url()).getPath();
        press(ines, "Besluit vaststellen");
        var tweede = as(tom);
        tweede.navigate(aanvraag);
        press(tweede, "Ik ben het eens, verstuur de brief");
        assertThat(Story.text(tweede)).contains("Bezwaar maken kan tot en met 22 dec 2026");
        assertThat(read(ines, bijOns + "/nagerekend"))
                .contains("er komt hetzelfde uit", "TE_VROEG", "Regels vanaf 1 jan 2024");
        isAccessible(ines, "rechten-nagerekend");

        clock.set(LocalDate.of(2027, 2, 2));
        Contexts.runAs(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, RegelingRechten.DOEL_HERINNEREN),
                herinneringen::send);
        assertThat(read(hij, "/mijn")).contains("Een regeling kan weer");
    }

    private static void income(Page page, String bedrag, String maanden) {
        page.locator("#inkomen").fill(bedrag);
        page.locator("#maandenLaag").fill(maanden);
        press(page, "Bewaren en verder");
    }

    private static void assets(Page page, String bedrag) {
        page.locator("#bezit").fill(bedrag);
        page.locator("#schulden").fill("0");
        press(page, "Bewaren en verder");
    }

    private InwonerId person(String naam, String achternaam, LocalDate geboren, String nummer) {
        var adres = Adres.of("Voorbeeldhof", "90" + nummer, "9914 VK", "Samenstad");
        return asSystem(
                () ->
                        balie.register(
                                NieuweInwoner.withNaam(naam, "", achternaam)
                                        .bornOn(geboren)
                                        .livingAt(adres, LocalDate.of(2020, 1, 1))));
    }

    private GezinId file(InwonerId... leden) {
        return asSystem(() -> gezinnen.create(List.of(leden), team().id()));
    }

    private String account(InwonerId wie, String naam, GezinId gezin) {
        var account = "bewoner-" + gezin.value().toString().substring(24);
        accounts.inwoner(SAMENSTAD, account, naam, wie.value());
        return account;
    }

    /** Somebody else who grants schemes, in the team of Ines. */
    private String colleague(String naam) {
        var account = "tom" + UUID.randomUUID();
        var id = accounts.medewerker(SAMENSTAD, account, naam, "INKOMENSCONSULENT");
        asSystem(
                () ->
                        jdbc.sql(
                                        "insert into security.teamlid values ('9901', :team, :id, daterange('2020-01-01', null))")
                                .param("team", team().id().value())
                                .param("id", id.value())
                                .update());
        return account;
    }

    private Team team() {
        MedewerkerId ines = named("Ines Pereira");
        return medewerkers.teamsOf(ines).stream().findFirst().orElseThrow();
    }
}
