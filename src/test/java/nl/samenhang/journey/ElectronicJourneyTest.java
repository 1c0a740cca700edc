package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.samenhang.platform.security.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who does not come to the desk does everything from a phone: she chooses electronic post, adds a
 * paper to her application, tells us that we are late, and keeps the proof of it.
 */
class ElectronicJourneyTest extends FileJourney {

    @Autowired private Accounts accounts;

    @Test
    void a_resident_sends_what_there_is_to_send_and_it_counts_from_that_moment() {
        var mevrouw = alone("Tine", "Verzender", LocalDate.of(1961, 3, 1));
        accounts.inwoner(SAMENSTAD, "bewonertine", "Tine Verzender", mevrouw.inwoner().value());
        clock.set(LocalDate.of(2026, 10, 19));
        var yusuf = as("yusuf");
        apply(yusuf, "/gezinnen/" + mevrouw.gezin());
        var aanvraag = URI.create(yusuf.url()).getPath();

        var telefoon = onPhone("bewonertine");
        shePrefersElectronicPost(telefoon);
        sheAddsAPaper(telefoon);
        assertThat(read(yusuf, "/werk")).contains("Aanvulling op een aanvraag bekijken");
        follow(yusuf, "Aanvulling op een aanvraag bekijken");
        assertThat(Story.text(yusuf)).contains("Hierbij mijn huurcontract", "huurcontract.txt");
        isAccessible(yusuf, "inzending-aanvulling");
        yusuf.locator("#antwoord").fill("Dank u, wij hebben het gelezen.");
        press(yusuf, "Antwoord versturen");
        assertThat(Story.text(yusuf)).contains("Het antwoord is verstuurd", "Beantwoord");

        clock.set(LocalDate.of(2026, 11, 4));
        sheTellsThatWeAreLate(telefoon);
        clock.set(LocalDate.of(2026, 11, 6));
        yusuf.navigate("/gezinnen/" + mevrouw.gezin() + "#inzendingen");
        follow(yusuf, "Ingebrekestelling");
        press(yusuf, "Opnemen");
        assertThat(Story.text(yusuf)).contains("met de dag waarop het binnenkwam");
        assertThat(read(yusuf, aanvraag)).contains("Vanaf 19 nov 2026");

        telefoon.navigate("/mijn/berichten");
        unfold(telefoon, "Antwoord op uw bericht");
        assertThat(Story.text(telefoon))
                .contains("Dank u, wij hebben het gelezen.", "Voor het eerst bij u op het scherm");
        isAccessible(telefoon, "mijn-berichten");
    }

    private static void shePrefersElectronicPost(Page page) {
        page.navigate("/mijn/gegevens");
        page.locator("#email").fill("");
        page.locator("input[name=digitaal][value=true]").check();
        press(page, "Bewaren");
        assertThat(Story.text(page)).contains("Anders weet u niet wanneer er post is");
        isAccessible(page, "mijn-gegevens-fout");
        page.locator("#email").fill("tine@inwoner.example");
        press(page, "Bewaren");
        assertThat(read(page, "/mijn")).contains("met een e-mail dat er iets klaarstaat");
    }

    private void sheAddsAPaper(Page page) {
        page.navigate("/mijn");
        follow(page, "Iets sturen");
        isAccessible(page, "inzending-kiezen");
        follow(page, "Iets sturen bij een aanvraag");
        press(page, "Versturen");
        assertThat(Story.text(page)).contains("Schrijf wat u wilt sturen.");
        isAccessible(page, "inzending-fout");
        page.locator("input[name=aanvraag]").first().check();
        page.locator("#tekst").fill("Hierbij mijn huurcontract");
        page.locator("#bestanden")
                .setInputFiles(
                        new FilePayload(
                                "huurcontract.txt",
                                "text/plain",
                                "Huur 640 euro".getBytes(StandardCharsets.UTF_8)));
        press(page, "Versturen");
        assertThat(Story.text(page)).contains("Dit is uw bewijs", "Hierbij mijn huurcontract");
        isAccessible(page, "inzending-bewijs");
    }

    private void sheTellsThatWeAreLate(Page page) {
        page.navigate("/mijn");
        follow(page, "Iets sturen");
        follow(page, "Laten weten dat wij te laat zijn");
        page.locator("input[name=aanvraag]").first().check();
        page.locator("#tekst").fill("Ik wacht al te lang op het besluit.");
        press(page, "Versturen");
        assertThat(Story.text(page)).contains("Dit is uw bewijs", "4 november 2026");
    }

    private static void apply(Page page, String gezin) {
        page.navigate(gezin);
        follow(page, "Aanvraag vastleggen");
        page.locator("input[name=aanvrager]").first().check();
        page.locator("#ingediend").fill("19-10-2026");
        page.locator("input[name=wijze][value=VERSLAG]").check();
        page.locator("input[name=voor]").first().check();
        page.locator("input[name=wet][value=WMO]").check();
        page.locator("#vraag").fill("Ik wil hulp in huis.");
        press(page, "Aanvraag vastleggen");
    }
}
