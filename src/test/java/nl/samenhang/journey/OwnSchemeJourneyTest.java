package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import nl.samenhang.platform.database.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A policy officer makes an allowance for energy on her phone, and sees the table it becomes. */
class OwnSchemeJourneyTest extends FileJourney {

    @Autowired private DatabaseAddress database;

    @Test
    void a_scheme_is_made_on_the_phone_and_its_table_is_complete() throws SQLException {
        clock.set(LocalDate.of(2026, 11, 10));
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute("truncate regel.eigentabel, regeling.eigenregeling cascade");
        }
        var tess = onPhone("beleid");
        tess.navigate("/regelingen");
        isAccessible(tess, "regelingen-telefoon");
        follow(tess, "Regelingen van onze gemeente");
        follow(tess, "Regeling maken");
        fill(tess, "naam", "Energietoeslag");
        fill(tess, "naamEngels", "Energy allowance");
        fill(tess, "van", "1-12-2026");
        fill(tess, "tot", "31-3-2027");
        tess.getByLabel("Eén bedrag voor het huishouden").check();
        fill(tess, "procent", "120");
        fill(tess, "alleen", "800");
        fill(tess, "ouder", "1050");
        fill(tess, "paar", "1300");
        fill(tess, "artikel", "Beleidsregel energietoeslag, art. 3");
        fill(tess, "uitleg", "Uw inkomen is laag. Daarom krijgt u de energietoeslag.");
        fill(tess, "uitlegEngels", "Your income is low. So you get the energy allowance.");
        isAccessible(tess, "eigenregeling-nieuw-telefoon");
        press(tess, "Regeling bewaren en tabel bekijken");
        isAccessible(tess, "eigenregeling-telefoon");
        follow(tess, "nog zonder ingangsdatum");
        assertThat(Story.text(tess)).contains("De tabel is sluitend");
        isAccessible(tess, "eigenregeling-tabel-telefoon");
        tess.navigate("/regelingen/eigen");
        isAccessible(tess, "eigenregelingen-telefoon");
        tess.navigate("/regelingen/normen/nieuw?soort=NORMEN");
        isAccessible(tess, "normen-nieuw-telefoon");
        tess.navigate("/regelingen/normen");
        isAccessible(tess, "normen-telefoon");
        var breed = as("beleid");
        breed.navigate("/regelingen/normen");
        isAccessible(breed, "normen");
        breed.navigate("/regelingen/eigen/nieuw");
        isAccessible(breed, "eigenregeling-nieuw");
    }

    private static void fill(Page page, String veld, String tekst) {
        page.locator("#" + veld).fill(tekst);
    }
}
