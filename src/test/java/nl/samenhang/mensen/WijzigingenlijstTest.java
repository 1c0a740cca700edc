package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The list of changes where more happens than fits on a page. */
class WijzigingenlijstTest extends BrpTest {

    private static final Pattern MEER = Pattern.compile("class=\"meer\">[^>]*na=([0-9a-f-]{36})");
    private static final Pattern MENSEN =
            Pattern.compile("href=\"(/brp-wijzigingen/[0-9a-f-]{36}/mensen\\?[^\"]+)\"");
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
    void five_hundred_people_come_to_live_at_one_address_and_are_one_card_with_each_of_them_once()
            throws UnsupportedEncodingException {
        settle(500);
        assertThat(morning().verwerkt()).isEqualTo(500);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(asSystem(() -> wijzigingen.open(dossier))).isZero();
        assertThat(asSystem(() -> huishoudens.openQuestionsAround(mia))).isEmpty();
        var lijst = page("/brp-wijzigingen?alles=true", leider, "TEAMLEIDER");
        assertThat(lijst)
                .containsOnlyOnce(
                        "<h2 class=\"utrecht-heading-3\">500 mensen zijn op 13 sep 2026 komen wonen op "
                                + straat
                                + " 5");
        assertThat(NUMMER.matcher(lijst).results().map(hit -> hit.group(1)).distinct())
                .as("only the first are named on the card")
                .hasSize(10);
        var gezien = new ArrayList<Integer>();
        Optional<String> verder = Optional.of(link(lijst));
        while (verder.isPresent() && gezien.size() < 500) {
            var page = page(verder.get(), leider, "TEAMLEIDER");
            NUMMER.matcher(page)
                    .results()
                    .map(hit -> hit.group(1))
                    .distinct()
                    .forEach(nummer -> gezien.add(Integer.valueOf(nummer)));
            verder =
                    MENSEN.matcher(page)
                            .results()
                            .map(hit -> unescaped(hit.group(1)))
                            .filter(url -> url.contains("vanaf=") && !url.contains("taal="))
                            .findFirst();
        }
        assertThat(gezien)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 500).boxed().toList());
        assertThat(page("/inwoners/" + mia, yusuf, "CONSULENT")).contains("Mia Brp");
    }

    @Test
    void one_of_many_arrivals_is_undone_alone_and_the_rest_together()
            throws UnsupportedEncodingException {
        var nummers = settle(12);
        morning();
        var een = asSystem(() -> inwoners.findByBsn(nummers.getFirst()).orElseThrow()).id();
        assertThat(
                        post(
                                "/brp-wijzigingen/" + last(een).id() + "/terugdraaiing",
                                leider,
                                "TEAMLEIDER"))
                .hasStatus3xxRedirection();
        assertThat(known(nummers)).hasSize(11);
        var lijst = page("/brp-wijzigingen?alles=true", leider, "TEAMLEIDER");
        assertThat(lijst).contains("11 mensen zijn op 13 sep 2026 komen wonen op " + straat + " 5");
        var samen = link(lijst).replace("/mensen?", "/mensen/terugdraaiing?");
        assertThat(post(samen, yusuf, "CONSULENT"))
                .as("arrivals in nobody's file are for who keeps the households")
                .hasStatus(404);
        assertThat(mvc.get().uri(link(lijst)).with(request(yusuf, "CONSULENT"))).hasStatus(404);
        var administratie = collega("Piet Post", "ADMINISTRATIE", team);
        assertThat(mvc.get().uri(link(lijst)).with(request(administratie, "ADMINISTRATIE")))
                .hasStatus(403);
        assertThat(known(nummers)).hasSize(11);
        assertThat(post(samen, leider, "TEAMLEIDER")).hasStatus3xxRedirection();
        assertThat(known(nummers)).isEmpty();
    }

    @Test
    void the_card_of_many_arrivals_tells_no_address_when_one_of_them_is_shielded()
            throws UnsupportedEncodingException {
        var nummers = settle(12);
        asSystem(() -> nacht.shield(nummers.getFirst(), true));
        morning();
        var intake = collega("Ine Intake", "INTAKE", team);
        assertThat(page("/brp-wijzigingen?alles=true", intake, "INTAKE"))
                .contains("12 mensen zijn op 13 sep 2026 op één adres komen wonen.")
                .doesNotContain("komen wonen op " + straat);
    }

    private List<Bsn> settle(int aantal) {
        return asSystem(
                () ->
                        IntStream.range(0, aantal)
                                .mapToObj(
                                        i ->
                                                nacht.settle(
                                                        "Nr " + i,
                                                        "Vijfhonderd",
                                                        LocalDate.of(1990, 1, 1),
                                                        adres("5"),
                                                        GISTEREN))
                                .toList());
    }

    private List<Bsn> known(List<Bsn> nummers) {
        return asSystem(
                () -> nummers.stream().filter(bsn -> inwoners.findByBsn(bsn).isPresent()).toList());
    }

    private MockMvcRequestBuilder post(String url, MedewerkerId wie, String rol) {
        return mvc.post().uri(url).with(csrf()).with(request(wie, rol));
    }

    /** To all people of the card of this test's address. */
    private String link(String lijst) {
        var kaart = lijst.substring(lijst.indexOf(straat));
        return MENSEN.matcher(kaart)
                .results()
                .map(hit -> unescaped(hit.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static String unescaped(String url) {
        return url.replace("&amp;", "&");
    }

    private void compare(InwonerId wie) {
        assertThat(asSystem(() -> bijwerking.compare(wie)).isBeantwoord()).isTrue();
    }

    private String page(String url, MedewerkerId wie, String rol)
            throws UnsupportedEncodingException {
        var page = mvc.get().uri(url).with(request(wie, rol)).exchange();
        assertThat(page.getResponse().getRedirectedUrl()).as(url).isNull();
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
