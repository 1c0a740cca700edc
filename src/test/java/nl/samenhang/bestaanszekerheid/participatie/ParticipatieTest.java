package nl.samenhang.bestaanszekerheid.participatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParticipatieTest extends DossierTest {

    private static final String[] PROFIEL = {
        "kan",
        "Ik repareer fietsen",
        "graag",
        "buiten zijn",
        "soorten",
        "BAAN",
        "werksoorten",
        "TECHNIEK",
        "talen",
        "ar",
        "uren",
        "20",
        "postcode",
        "9914",
        "kilometers",
        "5"
    };

    private static final String[] AANBOD = {
        "soort",
        "BAAN",
        "taken",
        "Fietsen klaarmaken voor de verkoop",
        "werksoorten",
        "TECHNIEK",
        "urenVan",
        "16",
        "urenTot",
        "24",
        "postcode",
        "9915",
        "plaatsen",
        "2"
    };

    private Gebruiker ines;
    private Gebruiker wendy;
    private InwonerId karim;
    private InwonerId huisgenoot;
    private GezinId karims;

    @BeforeEach
    void people() {
        family(LocalDate.of(2026, 11, 4));
        ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        wendy = personeel.medewerker("Wendy", "WERKCONSULENT", personeel.team("Werkbedrijf"));
        karim = inwoner("Karim", LocalDate.of(1990, 5, 1));
        huisgenoot = inwoner("Sami", LocalDate.of(1992, 5, 1));
        karims = gezinnen.gezin(team, karim, huisgenoot);
    }

    @Test
    void somebody_tells_in_own_words_what_he_can_and_both_sides_find_the_work_that_fits() {
        assertThat(post(resident(karim), "/mijn/talent", PROFIEL)).hasStatus3xxRedirection();
        assertThat(text(get(resident(karim), "/mijn/talent"))).contains("Ik repareer fietsen");
        assertThat(text(get(resident(huisgenoot), "/mijn/talent")))
                .doesNotContain("Ik repareer fietsen");
        var naam = "Fietspunt " + karim;
        assertThat(post(wendy, "/participatie/aanbod", with("organisatie", naam, AANBOD)))
                .hasStatus3xxRedirection();
        share();
        for (var wie : new Gebruiker[] {ines, wendy}) {
            assertThat(text(get(wie, "/participatie"))).contains("Karim", "Wendy", "Bekijken");
            assertThat(text(get(wie, talent())))
                    .contains(
                            "Zelf geschreven op",
                            "Ik repareer fietsen",
                            naam,
                            "De taken passen: techniek en repareren.",
                            "De uren passen: het kan vanaf 16 uur, en 20 uur lukt.",
                            "Dichtbij genoeg: 3 km.");
        }
    }

    @Test
    void the_work_company_sees_whom_it_guides_and_nobody_else() {
        assertThat(get(wendy, talent())).hasStatus(404);
        share();
        assertThat(get(wendy, talent())).hasStatusOk();
        var ander = personeel.medewerker("Wies", "WERKCONSULENT", personeel.team("Werkbedrijf"));
        assertThat(text(get(ander, "/participatie"))).doesNotContain("Karim");
        assertThat(get(ander, talent())).hasStatus(404);
        assertThat(get(yusuf, talent())).hasStatus(403);
        assertThat(get(yusuf, "/participatie")).hasStatus(403);
        assertThat(get(yusuf, "/participatie/aanbod")).hasStatus(403);
        assertThat(get(ines, "/gezinnen/" + karims + "/talent/" + lotte)).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    veld       | waarde | melding
                    kan        | ''     | Schrijf op wat goed gaat. Iets kleins telt ook.
                    uren       | 41     | Vul een aantal uren in van 1 tot en met 40.
                    postcode   | 99     | Vul vier cijfers in, zoals 9914.
                    kilometers | 0      | Vul in hoe ver reizen lukt: 1 tot en met 100 kilometer.
                    talen      | xx     | Kies minstens een taal uit de lijst.
                    """)
    void a_profile_that_cannot_be_is_answered_with_what_to_do(
            String veld, String waarde, String melding) {
        var velden = PROFIEL.clone();
        for (var i = 0; i < velden.length; i += 2) {
            if (velden[i].equals(veld)) {
                velden[i + 1] = waarde;
            }
        }
        var pagina = post(ines, talent() + "/gegevens", velden);
        assertThat(pagina).hasStatus(422);
        assertThat(text(pagina)).contains(melding);
    }

    @Test
    void an_offer_has_its_hours_in_order_and_a_place_on_the_map() {
        assertThat(
                        text(
                                post(
                                        wendy,
                                        "/participatie/aanbod",
                                        with("organisatie", "Kas", change("urenVan", "30")))))
                .contains("Het meeste aantal uren is minder dan het minste. Draai ze om.");
        assertThat(
                        text(
                                post(
                                        wendy,
                                        "/participatie/aanbod",
                                        with("organisatie", "Kas", change("postcode", "1011")))))
                .contains("Deze postcode staat niet op onze kaart.");
    }

    @Test
    void an_income_consultant_finds_the_way_from_the_file() {
        assertThat(text(get(ines, "/gezinnen/" + karims)))
                .contains("Wat Karim kan, en welk werk past", talent());
        assertThat(text(get(yusuf, "/gezinnen/" + karims))).doesNotContain("Wat Karim kan");
        assertThat(post(ines, talent() + "/gegevens", PROFIEL)).hasStatus3xxRedirection();
        assertThat(text(get(ines, talent()))).contains("Samen opgeschreven op");
    }

    private String talent() {
        return "/gezinnen/" + karims + "/talent/" + karim;
    }

    /** Ines begins a track to work, in which Wendy of the work company guides. */
    private void share() {
        assertThat(
                        post(
                                ines,
                                "/gezinnen/"
                                        + karims
                                        + "/trajecten/nieuw/werk-met-loonkostensubsidie",
                                "inwoner",
                                karim.toString(),
                                "begeleider",
                                Personeel.id(wendy).toString(),
                                "op",
                                "4-11-2026",
                                "akkoord",
                                "true"))
                .hasStatus3xxRedirection();
    }

    private static String[] change(String veld, String waarde) {
        var velden = AANBOD.clone();
        for (var i = 0; i < velden.length; i += 2) {
            if (velden[i].equals(veld)) {
                velden[i + 1] = waarde;
            }
        }
        return velden;
    }

    private static String[] with(String veld, String waarde, String... velden) {
        return Stream.concat(Stream.of(veld, waarde), Stream.of(velden)).toArray(String[]::new);
    }
}
