package nl.samenhang.besluit.perspectiefplan;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenhang.kernel.InwonerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PerspectiefplanPagesTest extends JesseTest {

    private static final String MIJN = "/mijn/perspectiefplan";

    private String pad;
    private PerspectiefplanId id;

    @BeforeEach
    void atSeventeenAndAHalf() {
        night(ZEVENTIEN_EN_HALF);
        id = plan().id();
        pad = "/perspectiefplannen/" + id;
    }

    @Test
    void the_page_shows_how_jesse_stands_and_what_comes_when() {
        post(joris, pad + "/steun", "steunNaam", "Ria", "steunBand", "tante");
        assertThat(post(joris, pad + "/big5", big5())).hasStatus3xxRedirection();
        var page = text(get(joris, pad));
        assertThat(page)
                .contains("Wordt 18 op 14 mei 2027")
                .contains("Wordt geregeld", "Niet geregeld", "Zo staat inkomen")
                .contains("Zorgverzekering voor Jesse kiezen", "14 sep 2027", "19 mrt 2027")
                .contains(HULP + ": laatste dag 13 mei 2027", "Reden 06, stopreden 39")
                .contains("Verlengen kan tot 23 jaar.", "kan doorlopen tot 23")
                .contains("Joris", "Dat blijft zo na de 18e verjaardag")
                .contains("Dit is nog niet geregeld: wonen, inkomen");
        assertThat(text(get(joris, "/gezinnen/" + gezin)))
                .contains("Perspectiefplan van Jesse", "Nog 2 van de 5 te regelen");
    }

    @Test
    void who_works_for_another_law_sees_the_plan_and_not_which_help_it_is() {
        var page = text(get(yusuf, pad));
        assertThat(page).contains("Perspectiefplan van Jesse").doesNotContain(HULP);
        assertThat(page).doesNotContain("/verlenging\"");
        assertThat(post(yusuf, pad + "/verlenging", "soort", "JEUGDHULP", "reden", "School"))
                .hasStatus(422)
                .bodyText()
                .contains("Alleen wie voor de Jeugdwet werkt");
    }

    @Test
    void who_may_not_finds_no_plan() {
        assertThat(get(vreemd, pad)).hasStatus(404);
        assertThat(get(vreemd, pad + "/big5")).hasStatus(404);
        assertThat(get(vreemd, pad + "/kamers")).hasStatus(404);
        assertThat(post(vreemd, pad + "/woorden", "woorden", "Hallo")).hasStatus(404);
        var ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(get(ines, pad)).hasStatus(403);
        assertThat(text(get(ines, "/gezinnen/" + gezin))).doesNotContain("Perspectiefplan van");
    }

    @Test
    void a_form_with_mistakes_keeps_what_was_typed_and_says_what_to_do() {
        assertThat(post(joris, pad + "/big5", "wonenKleur", "ROOD", "wonen", "Zoekt"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies hoe het ervoor staat.", "Zoekt");
        assertThat(post(joris, pad + "/steun", "steunNaam", "Ria", "steunBand", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in wie dat is.", "Ria");
        assertThat(
                        post(
                                joris,
                                pad + "/overdracht",
                                "overdrachtNaar",
                                "Wmo-team",
                                "overdrachtDag",
                                "1-12-2030",
                                "overdrachtAfspraak",
                                "Samen"))
                .hasStatus(422)
                .bodyText()
                .contains("Het gesprek kan niet in de toekomst liggen.");
        assertThat(post(joris, "/gezinnen/" + gezin + "/sluiting", "reden", "OP_VERZOEK"))
                .hasStatus(422)
                .bodyText()
                .contains("Voor Jesse zijn de Big 5 niet allemaal geregeld");
    }

    @Test
    void a_warm_hand_over_and_a_reason_to_let_go_stand_in_the_plan() {
        post(
                joris,
                pad + "/overdracht",
                "overdrachtNaar",
                "Wmo-team Noord",
                "overdrachtDag",
                "1-11-2026",
                "overdrachtAfspraak",
                "Joris blijft bellen");
        post(joris, pad + "/loslaten", "loslaten", "Jesse wil het zo");
        assertThat(text(get(joris, pad)))
                .contains("Het gaat verder bij Wmo-team Noord", "Joris blijft bellen")
                .contains("Jesse wil het zo");
        assertThat(post(joris, "/gezinnen/" + gezin + "/sluiting", "reden", "OP_VERZOEK"))
                .hasStatus3xxRedirection();
    }

    @Test
    void a_step_is_settled_on_its_own_page() {
        var stap = as(joris, () -> plannen.stappen(id)).getFirst();
        var adres = pad + "/stappen/" + stap.id();
        assertThat(get(joris, adres)).hasStatusOk();
        assertThat(post(joris, adres, "antwoord", "NIET_NODIG"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom dit niet nodig is.");
        assertThat(post(joris, adres, "antwoord", "NIET_NODIG", "reden", "Woont al"))
                .hasStatus3xxRedirection();
        assertThat(text(get(joris, pad))).contains("Woont al");
    }

    @Test
    void jesse_reads_and_writes_his_own_plan_before_he_is_eighteen() {
        assertThat(text(get(resident(jesse), "/mijn"))).contains("Mijn plan bekijken");
        assertThat(
                        post(
                                resident(jesse),
                                MIJN + "/woorden",
                                "woorden",
                                "Ik wil een kamer in Roermond"))
                .hasStatus3xxRedirection();
        assertThat(
                        post(
                                resident(jesse),
                                MIJN + "/steun",
                                "steunNaam",
                                "Ria",
                                "steunBand",
                                "mijn tante"))
                .hasStatus3xxRedirection();
        assertThat(text(get(resident(jesse), MIJN)))
                .contains("Ik wil een kamer in Roermond", "Ria", "Wat wil jij?", "14 sep 2027")
                .doesNotContain(HULP);
        assertThat(text(get(joris, pad)))
                .contains("Ik wil een kamer in Roermond", "Jesse schreef dit zelf");
        assertThat(plan().isBegun()).isTrue();
        assertThat(running(plan().id())).isEmpty();
        night(ZEVENTIEN_EN_HALF.plusDays(1));
        assertThat(work("perspectiefplan.beginnen", plan().id().value())).isEmpty();
    }

    @Test
    void nobody_else_reads_it_as_a_resident() {
        assertThat(get(resident(moeder), MIJN)).hasStatus(404);
        assertThat(text(get(resident(moeder), "/mijn"))).doesNotContain("Mijn plan bekijken");
        assertThat(post(resident(InwonerId.next()), MIJN + "/woorden", "woorden", "Ik ook"))
                .hasStatus(404);
        assertThat(get(resident(jesse), pad)).hasStatus(403);
    }
}
