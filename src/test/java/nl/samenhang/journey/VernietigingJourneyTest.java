package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.mensen.inwoner.Inschrijfbalie;
import nl.samenhang.mensen.inwoner.Inwoners;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.platform.jobs.Taakloper;
import nl.samenhang.recht.bewaring.LijstId;
import nl.samenhang.recht.bewaring.Vernietigingslijsten;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two files were closed more than fifteen years ago. Ada takes one of them off the list, Priya
 * signs for the other, and both read the proof.
 */
class VernietigingJourneyTest extends Journey {

    @Autowired private Inschrijfbalie balie;
    @Autowired private Inwoners inwoners;
    @Autowired private Gezinnen gezinnen;
    @Autowired private Vernietigingslijsten lijsten;
    @Autowired private Taakloper taakloper;
    @Autowired private JdbcClient jdbc;

    @Test
    void the_archivist_takes_a_line_out_a_second_person_signs_and_the_proof_is_read() {
        var blijft = oldFile("SAM-2009-900001");
        var gaat = oldFile("SAM-2009-900002");
        var ada = desktop();
        login(ada, "archief");
        ada.navigate("/beheer/bewaartermijnen");
        isAccessible(ada, "bewaartermijnen");
        ada.navigate("/beheer/vernietiging");
        press(ada, "Stel een lijst op");
        isAccessible(ada, "vernietiging-bezig");
        run(ada);
        assertThat(Story.text(ada)).contains("Dossier SAM-2009-900001", "Dossier SAM-2009-900002");
        isAccessible(ada, "vernietiging-lijst");

        ada.locator("tr:has-text('SAM-2009-900001') a").click();
        ada.getByLabel("Van blijvende waarde voor de geschiedenis").check();
        ada.getByLabel("Leg uit waarom").fill("De watersnood in de wijk.");
        isAccessible(ada, "vernietiging-uitzondering");
        press(ada, "Haal van de lijst");
        assertThat(Story.text(ada)).contains("Van de lijst gehaald", "De watersnood in de wijk.");
        press(ada, "Lijst doorgeven voor ondertekening");
        assertThat(Story.text(ada)).contains("wacht op de handtekening van een tweede persoon");

        var priya = phone();
        login(priya, "privacy");
        priya.navigate(ada.url());
        isAccessible(priya, "vernietiging-ondertekenen-telefoon");
        press(priya, "Teken en vernietig");
        run(priya);
        assertThat(Story.text(priya)).contains("Wat er is vernietigd", "Priya Ramdin", "Ada Kist");
        isAccessible(priya, "vernietiging-klaar-telefoon");
        var proof = priya.request().get(priya.url() + "/verklaring");
        assertThat(proof.headers().get("content-type")).isEqualTo("application/pdf");

        for (var pad :
                List.of(
                        "/beheer/register",
                        "/beheer/register/gezinsplan",
                        "/beheer/register/gezinsplan/dpia",
                        "/privacy/verwerkingen",
                        "/privacy/algoritmen")) {
            priya.navigate(pad);
            isAccessible(priya, "register" + pad.replace('/', '-') + "-telefoon");
        }
        assertThat(asSystem(() -> gezinnen.find(blijft.gezin()))).isPresent();
        assertThat(asSystem(() -> gezinnen.find(gaat.gezin()))).isEmpty();
        assertThat(asSystem(() -> inwoners.find(gaat.wie()))).isEmpty();
    }

    private record Oud(GezinId gezin, InwonerId wie) {}

    private Oud oldFile(String kenmerk) {
        var wie = asSystem(() -> balie.register(NieuweInwoner.withNaam("Oud", "", kenmerk)));
        var id = GezinId.next();
        asSystem(
                () -> {
                    jdbc.sql(
                                    """
                                    insert into gezin.gezin (gemeente, id, kenmerk, naam, status, team, geopend_op,
                                        gesloten_op, afsluitreden)
                                    select '9901', :id, :kenmerk, 'Oud dossier', 'GESLOTEN', min(id::text)::uuid,
                                        '2008-01-01', '2009-06-15', 'DOELEN_BEREIKT'
                                    from security.team where gemeente = '9901'
                                    """)
                            .param("id", id.value())
                            .param("kenmerk", kenmerk)
                            .update();
                    return jdbc.sql(
                                    """
                                    insert into gezin.lid (gemeente, gezin, inwoner, rol, periode)
                                    values ('9901', :id, :wie, 'VOLWASSENE', daterange('2008-01-01', null))
                                    """)
                            .param("id", id.value())
                            .param("wie", wie.value())
                            .update();
                });
        return new Oud(id, wie);
    }

    /** What the scheduler does with the work of the list on this page. */
    private void run(Page page) {
        var lijst = LijstId.of(page.url().substring(page.url().lastIndexOf('/') + 1));
        taakloper.run(SAMENSTAD, asSystem(() -> lijsten.get(lijst)).taak().orElseThrow());
        page.navigate(page.url());
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
