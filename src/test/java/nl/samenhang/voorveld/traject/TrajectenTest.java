package nl.samenhang.voorveld.traject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezinnen;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class TrajectenTest extends TrajectTest {

    @Autowired private Gezinnen dossiers;

    @Test
    void a_programme_of_which_only_the_file_exists_is_followed_from_begin_to_end() {
        var id = garden();
        var tuin = pad(id) + TUIN;
        post(yusuf, tuin + "/doel", "doel", "Tomaten voor de soep");
        post(yusuf, tuin + "/antwoorden", "vraag", "graag", "tekst", "Tomaten en munt");
        post(yusuf, tuin + "/afspraken", "wat", "zaad kopen", "wie", "Amira", "uiterlijk", "");
        step(id, "tuin", "zaaien", "14-9-2026");
        assertThat(text(get(yusuf, tuin)))
                .contains(
                        "Tomaten voor de soep",
                        "Wat wilt u kweken?",
                        "Tomaten en munt",
                        "zaad kopen",
                        "Gedaan op",
                        "Geoogst");
        finish(id, "tuin", "KLAAR", "");
        finish(id, "eten", "VERVALLEN", "zij eet liever thuis");
        assertThat(text(get(yusuf, pad(id)))).contains("Klaar", "Niet meer nodig");
        assertThat(post(yusuf, pad(id) + "/einde", "reden", "klaar", "op", "14-9-2026"))
                .hasStatus3xxRedirection();
        assertThat(get(id).stand()).isEqualTo(Traject.Stand.GEEINDIGD);
        assertThat(work("traject.opvolging", id)).containsExactly(actor(yusuf) + " 2026-10-14");
    }

    @Test
    void it_is_finished_only_when_all_lines_are_or_when_it_is_said_why() {
        var id = garden();
        var einde = pad(id) + "/einde";
        assertThat(text(post(yusuf, einde, "reden", "klaar", "op", "14-9-2026")))
                .contains("Nog niet alle lijnen zijn afgerond. Open: 2.");
        assertThat(text(post(yusuf, einde, "reden", "gestopt", "op", "14-9-2026")))
                .contains("Leg uit waarom het traject eindigt.");
        assertThat(text(post(yusuf, einde, "reden", "gestopt", "op", "13-9-2026")))
                .contains("Op deze dag was het traject nog niet begonnen.");
        assertThat(text(post(yusuf, einde, "reden", "gestopt", "op", "15-9-2026")))
                .contains("Deze dag is nog niet geweest.");
        assertThat(
                        post(
                                yusuf,
                                einde,
                                "reden",
                                "gestopt",
                                "op",
                                "14-9-2026",
                                "toelichting",
                                "Te veel regen"))
                .hasStatus3xxRedirection();
        assertThat(work("traject.opvolging", id)).isEmpty();
        assertThat(text(post(yusuf, pad(id) + "/aantekeningen", "tekst", "nog iets")))
                .contains("Dit traject is al voorbij.");
    }

    @Test
    void a_step_that_must_be_done_keeps_its_line_open() {
        var id = garden();
        assertThat(text(post(yusuf, pad(id) + TUIN + "/afronding", "hoe", "KLAAR")))
                .contains("Een stap die moet, is nog niet gedaan.");
        assertThat(text(post(yusuf, pad(id) + TUIN + "/afronding", "hoe", "VERVALLEN")))
                .contains("Leg uit waarom de lijn niet meer nodig is.");
        step(id, "tuin", "zaaien", "14-9-2026");
        assertThat(
                        text(
                                post(
                                        yusuf,
                                        pad(id) + TUIN + "/stappen",
                                        "stap",
                                        "zaaien",
                                        "op",
                                        "14-9-2026")))
                .contains("Deze stap is al gedaan.");
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    op,        akkoord, programma,        melding
                    15-9-2026, true,    toeslagenherstel, Deze dag is nog niet geweest.
                    14-9-2026, '',      toeslagenherstel, Dit programma kan pas beginnen als de persoon ja zegt.
                    '',        true,    toeslagenherstel, Vul in op welke dag.
                    """)
    void it_begins_on_a_day_that_has_been_and_only_with_a_yes_where_that_is_asked(
            String op, String akkoord, String programma, String melding) {
        var pagina =
                post(
                        yusuf,
                        "/gezinnen/" + amiras + "/trajecten/nieuw/" + programma,
                        "inwoner",
                        amira.toString(),
                        "begeleider",
                        actor(yusuf),
                        "op",
                        op,
                        "akkoord",
                        akkoord);
        assertThat(pagina).hasStatus(422);
        assertThat(text(pagina)).contains(melding);
    }

    @Test
    void nobody_is_twice_in_one_programme_but_others_in_the_house_may_be() {
        garden();
        assertThat(text(post(yusuf, amira, "moestuin", yusuf)))
                .contains("Deze persoon volgt dit programma al.");
        assertThat(post(yusuf, dochter, "moestuin", yusuf)).hasStatus3xxRedirection();
        assertThat(text(post(yusuf, lotte, "moestuin", yusuf)))
                .contains("Deze persoon hoort vandaag niet bij dit gezin.");
    }

    @Test
    void only_a_role_of_the_programme_begins_it_and_guides_in_it() {
        assertThat(post(ines, amira, "moestuin", ines)).hasStatus(404);
        assertThat(text(post(yusuf, amira, "moestuin", ines)))
                .contains("Kies een begeleider uit de lijst.");
        assertThat(post(yusuf, amira, "bestaat-niet", yusuf)).hasStatus(404);
        var privacy = personeel.medewerker("Petra", "PRIVACY", team);
        assertThat(get(privacy, "/gezinnen/" + amiras + "/trajecten/nieuw")).hasStatus(403);
    }

    @Test
    void a_track_of_another_municipality_does_not_exist_here() {
        var id = garden();
        var hier = yusuf.context(TrajectRechten.DOEL);
        var elders =
                new Verwerkingscontext(
                        new Gemeentecode("9902"),
                        hier.actor(),
                        hier.actorNaam(),
                        hier.rol(),
                        hier.rechten(),
                        hier.doel(),
                        true);
        assertThatThrownBy(() -> as(elders, () -> trajecten.get(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void it_stands_still_for_a_reason_and_goes_on() {
        var id = garden();
        assertThat(text(post(yusuf, pad(id) + "/pauze", "pauzereden", "")))
                .contains("Vul in waarom het traject stilstaat.");
        post(yusuf, pad(id) + "/pauze", "pauzereden", "winter");
        assertThat(get(id).stand()).isEqualTo(Traject.Stand.STIL);
        assertThat(text(post(yusuf, pad(id) + TUIN + "/doel", "doel", "kas")))
                .contains("Dit traject staat stil.");
        post(yusuf, pad(id) + "/hervatting");
        assertThat(get(id).stand()).isEqualTo(Traject.Stand.LOOPT);
    }

    @Test
    void one_moment_after_the_other_is_asked_how_it_is() {
        var id = begin(ines, "werk-met-loonkostensubsidie", wendy);
        post(wendy, pad(id) + "/lijnen/werk/stappen", "stap", "begonnen", "op", "14-9-2026");
        assertThat(work("traject.opvolging", id)).containsExactly(actor(wendy) + " 2026-10-14");
        assertThat(text(post(wendy, pad(id) + "/opvolging/1", "antwoord", "true")))
                .contains("Deze dag is nog niet gekomen.");
        clock.set(LocalDate.of(2026, 10, 14));
        assertThat(post(wendy, pad(id) + "/opvolging/1", "antwoord", "true", "bij", "met plezier"))
                .hasStatus3xxRedirection();
        assertThat(work("traject.opvolging", id)).containsExactly(actor(wendy) + " 2026-12-14");
        assertThat(as(ines, () -> opvolgingen.of(id)))
                .extracting(Opvolgmoment::maanden, Opvolgmoment::isOpen)
                .containsExactly(tuple(1, false), tuple(3, true), tuple(6, true), tuple(12, true));
    }

    @Test
    void who_guides_opens_the_file_until_it_is_over_and_sees_no_more_than_the_own_law() {
        var garden = garden();
        var id = begin(ines, "werk-met-loonkostensubsidie", wendy);
        assertThat(get(wendy, pad(id))).hasStatusOk();
        assertThat(get(ines, pad(id))).hasStatusOk();
        assertThat(get(wendy, pad(garden))).hasStatus(404);
        assertThat(get(yusuf, pad(id))).hasStatus(404);
        assertThat(get(wendy, "/gezinnen/" + amiras)).hasStatus(403);
        assertThat(text(get(yusuf, "/gezinnen/" + amiras)))
                .contains("Moestuin van de buurt", "Er loopt een traject", "Bel Wendy")
                .doesNotContain("Werk met loonkostensubsidie");
        post(
                ines,
                pad(id) + "/einde",
                "reden",
                "gestopt",
                "op",
                "14-9-2026",
                "toelichting",
                "ziek");
        assertThat(get(wendy, pad(id))).hasStatus(404);
    }

    @Test
    void the_person_reads_the_own_track_in_plain_words_and_nobody_else_in_the_house_does() {
        var id = garden();
        post(yusuf, pad(id) + TUIN + "/doel", "doel", "Tomaten voor de soep");
        assertThat(text(get(resident(amira), "/mijn/trajecten")))
                .contains(
                        "Moestuin van de buurt",
                        "Yusuf begeleidt u",
                        "Dit wilt u: Tomaten voor de soep",
                        "verwacht op");
        assertThat(text(get(resident(dochter), "/mijn/trajecten")))
                .contains("U volgt geen traject.")
                .doesNotContain("Tomaten");
        assertThat(get(yusuf, "/mijn/trajecten")).hasStatus(403);
    }

    @Test
    void a_file_stays_open_for_it_and_when_the_family_moves_it_ends() {
        var id = begin(ines, "werk-met-loonkostensubsidie", wendy);
        assertThatThrownBy(
                        () ->
                                does(
                                        yusuf,
                                        () -> dossiers.close(amiras, Afsluitreden.DOELEN_BEREIKT)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        r ->
                                assertThat(r.reason())
                                        .isEqualTo(Tekst.of("traject.fout.sluiten", "Wendy")));
        does(yusuf, () -> dossiers.close(amiras, Afsluitreden.VERHUISD));
        assertThat(as(ines, () -> trajecten.get(id)).einde().orElseThrow().reden())
                .isEqualTo(Traject.MET_DOSSIER);
        assertThat(get(wendy, pad(id))).hasStatus(404);
    }

    @Test
    void all_programmes_of_the_municipality_stand_on_a_page() {
        assertThat(text(get(yusuf, "/beheer/trajecten")))
                .contains(
                        "Moestuin van de buurt",
                        "Eigen programma van deze gemeente",
                        "Wet inburgering",
                        "verwacht binnen 20 weken");
        var post = personeel.medewerker("Post", "ADMINISTRATIE", team);
        assertThat(get(post, "/beheer/trajecten")).hasStatus(403);
    }
}
