package nl.samenhang.bestaanszekerheid.participatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenhang.besluit.DossierTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.voorveld.traject.Opvolgingen;
import nl.samenhang.voorveld.traject.Opvolgmoment;
import nl.samenhang.voorveld.traject.Trajecten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class WerkplaatsingTest extends DossierTest {

    private static final LocalDate VANDAAG = LocalDate.of(2026, 11, 4);

    @Autowired private Werkplaatsingen plaatsingen;
    @Autowired private Werkaanboden aanboden;
    @Autowired private Talentprofielen profielen;
    @Autowired private Trajecten trajecten;
    @Autowired private Opvolgingen opvolgingen;

    private Gebruiker ines;
    private InwonerId karim;
    private InwonerId sami;
    private GezinId gezin;

    @BeforeEach
    void people() {
        family(VANDAAG);
        ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        karim = inwoner("Karim", LocalDate.of(1990, 5, 1));
        sami = inwoner("Sami", LocalDate.of(1992, 5, 1));
        gezin = gezinnen.gezin(team, karim, sami);
    }

    @Test
    void somebody_goes_to_work_from_a_match_and_the_track_of_wage_subsidy_begins() {
        var kas = offer(Aanbodsoort.BAAN, 1, Optional.empty());
        does(doing(), () -> profielen.write(gezin, karim, words(), wants(), false));
        assertThat(text(get(ines, talent(karim)))).contains(talent(karim) + "/voorstel/" + kas);
        assertThat(text(get(ines, talent(karim) + "/voorstel/" + kas)))
                .contains("Werk voorstellen aan Karim", "Het is een baan, zoals gewenst. De taken");
        var antwoord = post(ines, talent(karim) + "/voorstel/" + kas, "waarom", "De taken passen.");
        assertThat(antwoord).hasStatus3xxRedirection();
        var pad = antwoord.getResponse().getRedirectedUrl();
        assertThat(
                        post(
                                ines,
                                pad + "/gesprek",
                                "gesprokenOp",
                                "4-11-2026",
                                "uitkomst",
                                "Karim mag komen kijken."))
                .hasStatus3xxRedirection();
        var zonder = post(ines, pad + "/plaats", place("subsidie"));
        assertThat(zonder).hasStatus(422);
        assertThat(text(zonder))
                .containsPattern("<details[^>]* open[^>]*>\\s*<summary>Aan het werk");
        assertThat(post(ines, pad + "/plaats", place("subsidie", "akkoord", "jobcoach")))
                .hasStatus3xxRedirection();
        assertThat(text(get(ines, pad)))
                .contains(
                        "Voorgesteld door Ines",
                        "Karim mag komen kijken.",
                        "aan het werk",
                        "Met loonkostensubsidie. Met een jobcoach.",
                        "Naar het traject met loonkostensubsidie");
        assertThat(text(get(ines, "/participatie"))).contains("aan het werk", pad);
        var traject = as(doing(), () -> trajecten.ofInwoner(karim)).getFirst();
        assertThat(traject.programma()).isEqualTo("werk-met-loonkostensubsidie");
        assertThat(as(doing(), () -> opvolgingen.of(traject.id())))
                .extracting(Opvolgmoment::maanden)
                .containsExactly(1, 3, 6, 12);
        assertThat(text(get(resident(karim), "/mijn/talent")))
                .contains("Uw werk", "Kas: baan", "De taken passen.", "Met een jobcoach.");
        assertThat(text(get(resident(sami), "/mijn/talent"))).doesNotContain("Uw werk");
        assertThat(get(yusuf, pad)).hasStatus(403);
        var wendy = personeel.medewerker("Wendy", "WERKCONSULENT", personeel.team("Werkbedrijf"));
        assertThat(get(wendy, pad)).hasStatus(404);
        assertThat(get(wendy, talent(karim) + "/voorstel/" + kas)).hasStatus(404);
        assertThat(post(wendy, pad + "/einde", "op", "4-11-2026", "reden", "x")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            delimiter = '|',
            textBlock =
                    """
                    soort             | van        | uren | subsidie | melding
                    BAAN              | 2026-11-03 | 16   | false    | participatie.fout.voor-voorstel
                    BAAN              | 2026-11-04 | 25   | false    | participatie.fout.uren-meer
                    VRIJWILLIGERSWERK | 2026-11-04 | 16   | true     | participatie.fout.subsidie-baan
                    """)
    void a_placement_keeps_to_the_proposal_and_the_offer(
            Aanbodsoort soort, LocalDate van, int uren, boolean subsidie, String melding) {
        var id = propose(karim, offer(soort, 1, Optional.empty()));
        refuses(
                melding,
                () ->
                        plaatsingen.place(
                                id,
                                new Werkplaatsing.Plaats(
                                        van, uren, subsidie, false, Optional.empty()),
                                true));
    }

    @Test
    void what_cannot_be_is_said_in_words() {
        var dicht = offer(Aanbodsoort.BAAN, 1, Optional.of(VANDAAG.minusDays(1)));
        var pagina = post(ines, talent(karim) + "/voorstel/" + dicht, "waarom", "past");
        assertThat(pagina).hasStatus(422);
        assertThat(text(pagina)).contains("Dit aanbod is gesloten. Kies ander werk.");
        var kas = offer(Aanbodsoort.BAAN, 1, Optional.empty());
        var ander = offer(Aanbodsoort.BAAN, 2, Optional.empty());
        var id = propose(karim, kas);
        var elders = propose(karim, ander);
        var tweede = propose(sami, kas);
        refuses(
                "participatie.fout.al-voorgesteld",
                () -> plaatsingen.propose(gezin, karim, kas, "past"));
        refuses("participatie.fout.werkt-niet", () -> plaatsingen.end(id, end(VANDAAG)));
        does(doing(), () -> plaatsingen.place(id, hours(16), false));
        refuses("participatie.fout.werkt-al", () -> plaatsingen.place(elders, hours(16), false));
        refuses("participatie.fout.vol", () -> plaatsingen.place(tweede, hours(16), false));
        refuses("participatie.fout.geen-lid", () -> plaatsingen.propose(gezin, lotte, kas, "past"));
        refuses(
                "participatie.fout.voor-begin",
                () -> plaatsingen.end(id, end(VANDAAG.minusDays(1))));
        refuses("participatie.fout.toekomst", () -> plaatsingen.end(id, end(VANDAAG.plusDays(1))));
        refuses("participatie.fout.geen-voorstel", () -> plaatsingen.drop(id, end(VANDAAG)));
        does(doing(), () -> plaatsingen.drop(elders, end(VANDAAG)));
        does(doing(), () -> plaatsingen.end(id, end(VANDAAG)));
        does(doing(), () -> plaatsingen.place(tweede, hours(16), false));
        assertThat(as(doing(), () -> plaatsingen.of(karim)))
                .extracting(Werkplaatsing::stand)
                .containsExactlyInAnyOrder(Werkplaatsing.Stand.NIET, Werkplaatsing.Stand.GESTOPT);
    }

    /** Two people at the same moment, for the one place that is left. */
    @Test
    void the_last_place_is_given_once() throws Exception {
        var kas = offer(Aanbodsoort.BAAN, 1, Optional.empty());
        var eerste = propose(karim, kas);
        var tweede = propose(sami, kas);
        try (var werkers = Executors.newFixedThreadPool(2)) {
            var uitkomsten =
                    werkers.invokeAll(List.<Callable<Boolean>>of(tries(eerste), tries(tweede)));
            assertThat(List.of(uitkomsten.get(0).get(), uitkomsten.get(1).get()))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(as(doing(), () -> aanboden.get(kas)).vrij()).isZero();
    }

    private Callable<Boolean> tries(WerkplaatsingId id) {
        return () -> {
            try {
                does(doing(), () -> plaatsingen.place(id, hours(16), false));
                return true;
            } catch (Refusal vol) {
                return false;
            }
        };
    }

    private void refuses(String melding, Runnable werk) {
        assertThatThrownBy(() -> does(doing(), werk))
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.reason().sleutel()).isEqualTo(melding));
    }

    private Verwerkingscontext doing() {
        return ines.context(ParticipatieRechten.DOEL);
    }

    private WerkplaatsingId propose(InwonerId wie, WerkaanbodId wat) {
        return as(doing(), () -> plaatsingen.propose(gezin, wie, wat, "De taken passen."));
    }

    private WerkaanbodId offer(Aanbodsoort soort, int plaatsen, Optional<LocalDate> tot) {
        var id = WerkaanbodId.next();
        does(
                doing(),
                () ->
                        aanboden.save(
                                new Werkaanbod(
                                        id,
                                        soort,
                                        "Kas",
                                        "zaaien en oogsten",
                                        Set.of(Werksoort.GROEN),
                                        8,
                                        24,
                                        "9914",
                                        Set.of(),
                                        Set.of(),
                                        plaatsen,
                                        0,
                                        tot)));
        return id;
    }

    private static String[] place(String... vinkjes) {
        var velden = new ArrayList<>(List.of("van", "4-11-2026", "uren", "16"));
        for (var vinkje : vinkjes) {
            velden.addAll(List.of(vinkje, "true"));
        }
        return velden.toArray(String[]::new);
    }

    private static Werkplaatsing.Plaats hours(int uren) {
        return new Werkplaatsing.Plaats(VANDAAG, uren, false, false, Optional.empty());
    }

    private static Werkplaatsing.Einde end(LocalDate op) {
        return new Werkplaatsing.Einde(op, "Het contract liep af.");
    }

    private static Talentprofiel.Woorden words() {
        return new Talentprofiel.Woorden("tuinieren", "", "", "");
    }

    private static Talentprofiel.Zoekt wants() {
        return new Talentprofiel.Zoekt(
                Set.of(Aanbodsoort.BAAN),
                Set.of(Werksoort.GROEN),
                Set.of("nl"),
                Set.of(),
                20,
                "9914",
                10);
    }

    private String talent(InwonerId wie) {
        return "/gezinnen/" + gezin + "/talent/" + wie;
    }
}
