package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.samenhang.mensen.inwoner.brp.BrpInlezingen;
import nl.samenhang.mensen.inwoner.brp.BrpTaak;
import nl.samenhang.mensen.inwoner.brp.InlezingId;
import nl.samenhang.platform.database.Contexts;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The administrator hands in a file of the base register and reads what became of it. */
class RegisterFileJourneyTest extends Journey {

    @Autowired private BrpInlezingen inlezingen;

    @Test
    void a_register_file_goes_in_and_each_refused_person_is_named_by_line_element_and_rule()
            throws URISyntaxException {
        var page = desktop();
        login(page, "beheer");
        handIn(page, "fouten.csv");
        assertThat(page.getByText("0 van 9 personen gelezen").isVisible()).isTrue();
        read(page);
        // The page itself asks how far the reading is.
        page.getByText(Pattern.compile("Nieuw: 2\\. .*Geweigerd: 7\\.")).waitFor();
        var first = page.locator("tbody tr").first();
        assertThat(first.innerText()).contains("2", "01.01.20", "Persoon niet overgenomen");
        assertThat(page.locator("tbody tr").count()).isEqualTo(8);
        assertThat(Story.text(page)).doesNotContain("99991");
        isAccessible(page, "brp-inlezing");

        handIn(page, "fouten.csv");
        assertThat(Story.text(page))
                .contains("Dit bestand is al ingelezen. Er is niets gewijzigd.");

        var fatima = desktop();
        login(fatima, "fatima");
        fatima.navigate("/zoeken?q=eigenaer+1-1-90");
        assertThat(fatima.locator("#zoekhits").first().textContent()).contains("Eerste Eigenaar");
    }

    @Test
    void a_file_without_the_columns_of_the_register_says_which_are_missing()
            throws URISyntaxException {
        var page = desktop();
        login(page, "beheer");
        handIn(page, "zonder-kolommen.csv");
        assertThat(Story.text(page))
                .contains(
                        "Deze kolommen ontbreken op regel 1", "08.11.20", "Er is niets ingelezen");
    }

    /** What the scheduler does beside the pages: each step is a transaction of its own. */
    private void read(Page page) {
        var id = InlezingId.of(page.url().replaceAll(".*/", ""));
        Contexts.callAs(
                Verwerkingscontext.system(SAMENSTAD, Systeemgebruiker.TAKEN, BrpTaak.SOORT),
                () -> inlezingen.run(id, (done, refused) -> {}));
    }

    private void handIn(Page page, String file) throws URISyntaxException {
        page.navigate("/beheer/brp-import");
        var resource = getClass().getResource("/mensen/inwoner/brp/" + file);
        assertThat(resource).isNotNull();
        page.setInputFiles("input[type=file]", Path.of(resource.toURI()));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bestand inlezen"))
                .click();
    }
}
