package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.Test;

/** The list of changes where more happens than fits on a page. */
class WijzigingenlijstTest extends BrpTest {

    private static final Pattern MEER = Pattern.compile("class=\"meer\">[^>]*na=([0-9a-f-]{36})");
    private static final Pattern NUMMER = Pattern.compile("Nr (\\d+) Vijfhonderd");

    @Test
    void a_family_is_one_card_also_when_twenty_changes_came_between_its_members()
            throws UnsupportedEncodingException {
        asSystem(() -> nacht.move(tomBsn, adres("66"), GISTEREN));
        compare(tom);
        for (var i = 0; i < 20; i++) {
            var naam = "Naam" + (char) ('a' + i);
            asSystem(() -> nacht.rename(miaBsn, naam));
            compare(mia);
        }
        asSystem(
                () -> {
                    nacht.move(miaBsn, adres("66"), GISTEREN);
                    nacht.move(pietBsn, adres("66"), GISTEREN);
                });
        compare(mia);
        compare(piet);
        var eerste = page("/brp-wijzigingen?alles=true&gezin=" + dossier, yusuf, "CONSULENT");
        assertThat(eerste)
                .containsOnlyOnce("Nieuw adres: " + straat + " 66")
                .contains("href=\"/inwoners/" + tom + "\"", "href=\"/inwoners/" + piet + "\"");
        assertThat(cards(eerste)).isEqualTo(20);
        var tweede =
                page(
                        "/brp-wijzigingen?alles=true&gezin="
                                + dossier
                                + "&na="
                                + next(eerste).get(),
                        yusuf,
                        "CONSULENT");
        assertThat(tweede).doesNotContain("Nieuw adres: " + straat + " 66");
        assertThat(cards(tweede)).isOne();
        assertThat(next(tweede)).isEmpty();
    }

    @Test
    void five_hundred_people_come_to_live_at_one_address_and_each_is_there_once()
            throws UnsupportedEncodingException {
        asSystem(
                () ->
                        IntStream.range(0, 500)
                                .forEach(
                                        i ->
                                                nacht.settle(
                                                        "Nr " + i,
                                                        "Vijfhonderd",
                                                        LocalDate.of(1990, 1, 1),
                                                        adres("5"),
                                                        GISTEREN)));
        assertThat(morning().verwerkt()).isEqualTo(500);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(asSystem(() -> wijzigingen.open(dossier))).isZero();
        assertThat(asSystem(() -> huishoudens.openQuestionsAround(mia))).isEmpty();
        var gezien = new ArrayList<Integer>();
        Optional<String> na = Optional.empty();
        do {
            var page =
                    page(
                            "/brp-wijzigingen?alles=true" + na.map(id -> "&na=" + id).orElse(""),
                            leider,
                            "TEAMLEIDER");
            assertThat(cards(page)).isBetween(1L, 20L);
            NUMMER.matcher(page)
                    .results()
                    .map(hit -> hit.group(1))
                    .distinct()
                    .forEach(nummer -> gezien.add(Integer.valueOf(nummer)));
            na = next(page);
        } while (na.isPresent() && gezien.size() < 500);
        assertThat(gezien)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 500).boxed().toList());
        assertThat(page("/inwoners/" + mia, yusuf, "CONSULENT")).contains("Mia Brp");
    }

    private void compare(InwonerId wie) {
        assertThat(asSystem(() -> bijwerking.compare(wie)).isBeantwoord()).isTrue();
    }

    private String page(String url, MedewerkerId wie, String rol)
            throws UnsupportedEncodingException {
        var page = mvc.get().uri(url).with(request(wie, rol)).exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }

    private static long cards(String page) {
        return page.split("<section class=\"paneel\"", -1).length - 1L;
    }

    private static Optional<String> next(String page) {
        return MEER.matcher(page).results().map(hit -> hit.group(1)).findFirst();
    }
}
