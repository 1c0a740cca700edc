package nl.samenhang.journey;

import static nl.samenhang.journey.Story.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenhang.journey.FrontDoor.Bekende;
import org.junit.jupiter.api.Test;

/**
 * A school attendance officer reports Noor. There was a closed file of her family; it opens again,
 * gets one contact person and one plan, and everybody sees of it what is theirs.
 */
class OneReportOneFamilyJourneyTest extends Journey {

    private static final String WOORDEN =
            "Noor (16) miste 31 uur school. Ze zorgt voor haar broertjes.";
    private static final Bekende NOOR = new Bekende("Noor Kaya", "2-5-2010", "9914 VH", "12");

    @Test
    void one_report_becomes_one_file_with_one_contact_person_and_one_plan() {
        var story = new Story(this::desktop, Hand.Mouse::new, true);
        var ontvangst = story.report(WOORDEN, NOOR);
        story.takeUp(ontvangst, NOOR, "Het gesloten dossier heropenen");
        var gezin = story.appoint("De Wit-Kaya");
        var yusuf = story.agreePlan("De Wit-Kaya", gezin, "Noor");

        clock.set(LocalDate.of(2026, 9, 16));
        var tweede = story.report("Moeder is moe en slaapt slecht, Noor regelt alles.", NOOR);
        story.takeUp(tweede, NOOR, "Het dossier De Wit-Kaya");
        yusuf.navigate(gezin);
        assertThat(text(yusuf)).contains(tweede.nummer());

        story.hearsOnlyThatItIsTakenUp(ontvangst);
        new Story(this::phone, Hand.Mouse::new, true).readPlan("sanne");
        othersDoNotComeIn(gezin);
    }

    @Test
    void the_whole_story_is_played_with_the_keyboard_alone() {
        play(new Story(this::desktop, Keyboard::new, false), family("Tess", "Aarde"));
    }

    @Test
    void the_whole_story_is_played_without_scripts() {
        play(new Story(this::withoutScripts, Hand.Mouse::new, false), family("Jip", "Bloem"));
    }

    @Test
    void the_whole_story_is_played_on_a_phone() {
        play(new Story(this::phone, Hand.Mouse::new, true), family("Mees", "Cirkel"));
    }

    /** A family without a file: the report opens one. */
    private void play(Story story, Family family) {
        var ontvangst = story.report("Mijn leerling mist veel school.", family.kind());
        story.takeUp(ontvangst, family.kind(), "Een nieuw dossier");
        var gezin = story.appoint(family.naam());
        story.agreePlan(family.naam(), gezin, family.roepnaam());
        story.readPlan(family.account());
        story.hearsOnlyThatItIsTakenUp(ontvangst);
    }

    /**
     * A colleague without the right is refused; a stranger to the file finds nothing; both leave a
     * line.
     */
    private void othersDoNotComeIn(String gezin) {
        var post = desktop();
        login(post, "post");
        assertThat(post.navigate(gezin).status()).isEqualTo(403);
        var noor = desktop();
        login(noor, "noor");
        assertThat(noor.navigate(gezin).status()).isEqualTo(403);
        var privacy = desktop();
        login(privacy, "privacy");
        privacy.navigate("/beheer/logboek?wat=GEWEIGERD");
        assertThat(privacy.locator("main table").innerText())
                .contains("geweigerd")
                .doesNotContain("bekeken");
        isAccessible(privacy, "logboek");
    }
}
