package nl.samenhang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.samenhang.kernel.GezinId;
import org.junit.jupiter.api.Test;

/**
 * Story A02: the best expert at the gate. Yusuf looks with the family at what is going on; heavy
 * help waits for the cause and for the advice of Ilse, who is invited by the table of expertise.
 * What they agree stands in the plan, and the mother reads and says what she thinks.
 */
class InquiryJourneyTest extends FileJourney {

    @Test
    void the_cause_comes_first_and_the_expert_sits_at_the_table() {
        var family = family("Roos", "Vandermeulen");
        var gezin = accompanied(family);
        clock.set(LocalDate.of(2026, 9, 16));
        var page = as("yusuf");

        begin(page, family, gezin);
        var onderzoek = page.url().replaceFirst("[#?].*", "");
        assertThat(Story.text(page)).contains("eerst de oorzaak", "Het advies van een");
        isAccessible(page, "onderzoek-begonnen");
        hypotheses(page, onderzoek);
        explain(page, onderzoek, family);

        var overleg = meeting(page, family, gezin);
        advise(family, gezin);
        clock.set(LocalDateTime.of(2026, 9, 24, 17, 0));
        agree(page, overleg, gezin);

        assertThat(read(page, onderzoek)).contains("de analyse is er");
        isAccessible(page, "onderzoek-klaar-voor-zware-hulp");
        motherReads(family);
    }

    @Test
    void who_works_by_another_law_sees_neither_inquiry_nor_meeting() {
        var gezin = accompanied(family("Kees", "Buitenom"));
        var ines = as("ines");
        assertThat(read(ines, "/gezinnen/" + gezin))
                .doesNotContain("Onderzoek beginnen", "Overleg voorbereiden");
        assertThat(ines.navigate("/gezinnen/" + gezin + "/onderzoek/new").status()).isEqualTo(403);
        assertThat(ines.navigate("/gezinnen/" + gezin + "/overleggen/new").status()).isEqualTo(403);
        var ilse = as("ilse");
        assertThat(ilse.navigate("/gezinnen/" + gezin + "/adviezen/new").status()).isEqualTo(404);
    }

    private static void begin(Page page, Family family, GezinId gezin) {
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Onderzoek beginnen");
        page.locator("fieldset", new Page.LocatorOptions().setHasText("Wmo-ondersteuning"))
                .getByLabel("Moeder Vandermeulen")
                .check();
        page.locator("fieldset", new Page.LocatorOptions().setHasText("Jeugdhulp"))
                .getByLabel(family.kind().naam())
                .check();
        isAccessible(page, "onderzoek-beginnen");
        press(page, "Onderzoek beginnen");
    }

    private static void hypotheses(Page page, String onderzoek) {
        page.navigate(onderzoek + "/hypothesen");
        for (var tekst :
                new String[] {
                    "Roos zorgt voor haar moeder", "Bang voor school", "Zorgen over geld"
                }) {
            page.getByLabel("Wat zou het kunnen verklaren?").fill(tekst);
            press(page, "Verklaring toevoegen");
        }
        judge(page, "Roos zorgt voor haar moeder", "wordt ondersteund", "Dat zegt zij zelf.");
        judge(page, "Bang voor school", "klopt niet", "Zij mist haar klas.");
        assertThat(Story.text(page)).contains("wordt ondersteund", "klopt niet", "nog open");
        isAccessible(page, "onderzoek-hypothesen");
        page.navigate(onderzoek + "/bevindingen");
        page.getByLabel("Een feit").check();
        page.getByLabel("Wat is er?").fill("Roos miste 31 uur school.");
        page.getByLabel("Van wie of waarvan?").fill("leerplicht");
        press(page, "Feit of mening toevoegen");
        isAccessible(page, "onderzoek-feiten");
    }

    private static void judge(Page page, String hypothese, String status, String waarom) {
        follow(page, hypothese);
        page.getByLabel(status).check();
        page.getByLabel("Waaraan zien we dat?").fill(waarom);
        press(page, "Bewaren en verder");
    }

    private static void explain(Page page, String onderzoek, Family family) {
        answer(page, onderzoek + "/samen/SAMEN_VRAAG", "Waarom gaat Roos niet naar school?");
        isAccessible(page, "onderzoek-na-een-antwoord");
        answer(page, onderzoek + "/samen/SAMEN_IN_STAND", "Moeder kan niet alleen zijn.");
        answer(page, onderzoek + "/samen/SAMEN_ADVIES", "Eerst hulp voor moeder.");
        var personen = onderzoek + "/personen/";
        answer(page, personen + family.kindId() + "/punten/STEM", "Ik wil naar mijn klas.");
        answer(page, personen + family.moeder() + "/punten/STEM", "Ik wil rust.");
        assertThat(read(page, onderzoek))
                .contains("eerst de oorzaak", "Het advies van een gedragswetenschapper ontbreekt")
                .doesNotContain("Nog geen verklaring wordt ondersteund");
    }

    private static void answer(Page page, String pad, String tekst) {
        page.navigate(pad);
        page.locator("textarea[name=tekst]").fill(tekst);
        press(page, "Bewaren en verder");
    }

    private static String meeting(Page page, Family family, GezinId gezin) {
        page.navigate("/gezinnen/" + gezin);
        follow(page, "Overleg voorbereiden");
        page.getByLabel(family.kind().naam()).check();
        page.getByLabel("Welke vraag moet het overleg beantwoorden?")
                .fill("Hoe komt Roos weer in haar klas?");
        page.getByLabel("Wonen buiten het eigen gezin").check();
        isAccessible(page, "overleg-voorbereiden");
        press(page, "Overleg voorbereiden");
        assertThat(Story.text(page)).contains("Gedragswetenschapper", "nog niemand");
        var overleg = page.url().replaceFirst("[#?].*", "");
        isAccessible(page, "overleg-wie-is-nodig");
        follow(page, "Uitnodigen: Gedragswetenschapper");
        new Hand.Mouse(page).choose(page.locator("select[name=medewerker]"), "Ilse Vermeer");
        isAccessible(page, "overleg-uitnodigen");
        press(page, "Iemand uitnodigen");
        page.navigate(overleg + "/deelnemers/new?soort=GEZINSLID");
        new Hand.Mouse(page).choose(page.locator("select[name=inwoner]"), "Moeder Vandermeulen");
        press(page, "Iemand uitnodigen");
        page.getByLabel("Waar moet het over gaan?").fill("Terug naar de klas");
        press(page, "Op de agenda zetten");
        follow(page, "Datum kiezen");
        page.getByLabel("Op welke dag?").fill("24-9-2026");
        page.getByLabel("Hoe laat?").fill("15:00");
        page.getByLabel("Waar?").fill("Wijkgebouw West");
        isAccessible(page, "overleg-datum");
        press(page, "Datum vastleggen en uitnodigen");
        assertThat(Story.text(page)).contains("Wijkgebouw West", "uitgenodigd");
        return overleg;
    }

    private void advise(Family family, GezinId gezin) {
        var ilse = as("ilse");
        ilse.navigate("/gezinnen/" + gezin);
        follow(ilse, "Advies geven");
        ilse.getByLabel(family.kind().naam()).check();
        ilse.getByLabel("Wat was de vraag?").fill("Wat houdt Roos thuis?");
        ilse.getByLabel("Uw analyse").fill("Roos past op haar moeder.");
        ilse.getByLabel("Welke kant kan het op?").fill("Hulp voor moeder, dan halve dagen school.");
        isAccessible(ilse, "advies-geven");
        press(ilse, "Advies vastleggen");
        assertThat(Story.text(ilse)).contains("SKJ-nummer 130012345", "Roos past op haar moeder.");
        isAccessible(ilse, "advies");
    }

    private static void agree(Page page, String overleg, GezinId gezin) {
        page.navigate(overleg);
        follow(page, "Verslag maken");
        page.getByLabel("Moeder Vandermeulen").check();
        page.getByLabel("Ilse Vermeer").check();
        page.getByLabel("Ja", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("Besluit over: Terug naar de klas").fill("Halve dagen om te beginnen.");
        isAccessible(page, "overleg-verslag");
        press(page, "Verslag vastleggen");
        page.getByLabel("Wat gaat er gebeuren?").fill("Rooster maken met school");
        new Hand.Mouse(page).choose(page.locator("select[name=wie]"), "Yusuf");
        press(page, "In het plan zetten");
        assertThat(Story.text(page)).contains("Rooster maken met school", "Halve dagen");
        isAccessible(page, "overleg-gehouden");
        assertThat(read(page, "/gezinnen/" + gezin + "/plan")).contains("Rooster maken met school");
    }

    private void motherReads(Family family) {
        var mijn = onPhone(family.account());
        mijn.navigate("/mijn");
        mijn.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Eigen plan maken voor Moeder"))
                .first()
                .click();
        isAccessible(mijn, "mijn-onderzoek-telefoon");
        mijn.getByLabel("Persoonlijk plan").check();
        mijn.getByLabel("Het plan in eigen woorden").fill("Mijn zus komt elke ochtend.");
        press(mijn, "Mijn plan insturen");
        assertThat(Story.text(mijn)).contains("Wij hebben dit plan", "Mijn zus komt elke ochtend.");
    }
}
