package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchesTest extends PlaatsingTest {

    @Autowired private Relaties relaties;

    @Test
    void the_fit_check_is_asked_of_both_and_each_answers_once() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var adres = "/plaatsingen/" + id;
        clock.set(LocalDate.of(2026, 11, 2));
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "JA",
                                "woorden",
                                "Ik slaap weer",
                                "wie",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul in met wie u sprak.", "Ik slaap weer");
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "JA",
                                "woorden",
                                "Ik slaap weer",
                                "wie",
                                "Lotte"))
                .hasStatus3xxRedirection();
        assertThat(work("plaatsing.match", id)).isNotEmpty();
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "BEWONER",
                                "antwoord",
                                "NEE",
                                "woorden",
                                "Toch niet",
                                "wie",
                                "Lotte"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit antwoord staat er al.");
        assertThat(
                        post(
                                joris,
                                adres + "/match",
                                "partij",
                                "AANBIEDER",
                                "antwoord",
                                "DEELS",
                                "woorden",
                                "Nog geen school",
                                "wie",
                                "Mentor Ria"))
                .hasStatus3xxRedirection();
        assertThat(work("plaatsing.match", id)).isEmpty();
        assertThat(running("T42", id)).isEmpty();
        assertThat(text(get(joris, adres)))
                .contains("Ik slaap weer", "Nog geen school", "Mentor Ria");
    }

    @Test
    void a_place_that_does_not_fit_is_work_until_the_person_has_moved_on() {
        var id = place(lotte, gezin, huis, Optional.empty());
        does(joris, () -> matches.answer(id, said(Matchpartij.BEWONER, Matchantwoord.NEE)));
        assertThat(work("plaatsing.past-niet", id)).hasSize(1);
        place(
                lotte,
                gezin,
                place("Huis Oost", 1, false),
                Optional.of(new NieuwePlaatsing.Reden(Plaatsingseinde.PAST_NIET, "Te druk")));
        assertThat(work("plaatsing.past-niet", id)).isEmpty();
    }

    @Test
    void who_lives_there_says_it_in_the_own_words_in_the_last_of_the_six_weeks() {
        var id = place(lotte, gezin, huis, Optional.empty());
        var ik = resident(lotte);
        clock.set(LocalDate.of(2026, 10, 25));
        assertThat(text(get(ik, "/mijn"))).contains("Vanaf 26 okt 2026 vragen wij u");
        assertThat(text(get(ik, mijn(id)))).doesNotContain("Antwoord geven");
        assertThat(post(ik, mijn(id), "antwoord", "JA", "woorden", "Fijn hier"))
                .hasStatus(422)
                .bodyText()
                .contains("U kunt dit zeggen vanaf 26 okt 2026.");
        clock.set(LocalDate.of(2026, 10, 26));
        assertThat(text(get(ik, "/mijn"))).contains(mijn(id), "Zeg of Huis Zuid past");
        assertThat(text(get(ik, mijn(id)))).contains("Past Huis Zuid bij u?", "Antwoord geven");
        assertThat(post(ik, mijn(id), "antwoord", "", "woorden", "Fijn hier"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies of de plek past.", "Fijn hier");
        assertThat(post(ik, mijn(id), "antwoord", "JA", "woorden", "Ik slaap weer"))
                .hasStatus3xxRedirection();
        assertThat(text(get(ik, mijn(id))))
                .contains("Ja, deze plek past", "Ik slaap weer")
                .doesNotContain("Antwoord geven");
        assertThat(post(ik, mijn(id), "antwoord", "NEE", "woorden", "Toch niet"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit antwoord staat er al.");
        assertThat(text(get(joris, "/plaatsingen/" + id)))
                .contains("Ik slaap weer", "Lotte Bakker", "zelf geschreven in het eigen dossier");
        assertThat(work("plaatsing.match", id)).hasSize(1);
        does(joris, () -> matches.answer(id, said(Matchpartij.AANBIEDER, Matchantwoord.JA)));
        assertThat(work("plaatsing.match", id)).isEmpty();
        assertThat(running("T42", id)).isEmpty();
    }

    @Test
    void a_no_of_the_resident_is_work_for_who_helps() {
        var id = place(lotte, gezin, huis, Optional.empty());
        clock.set(LocalDate.of(2026, 11, 2));
        post(resident(lotte), mijn(id), "antwoord", "NEE", "woorden", "Ik ben er bang");
        assertThat(work("plaatsing.past-niet", id)).containsExactly("- - spoed");
    }

    @Test
    void a_parent_answers_for_a_child_under_twelve_and_beside_one_of_thirteen() {
        var amal = inwoner("Amal", LocalDate.of(1990, 5, 1));
        var meisje = inwoner();
        var sami = inwoner("Sami", LocalDate.of(2019, 5, 1));
        relate(meisje, amal);
        relate(sami, amal);
        var samen = gezinnen.gezin(team, amal, meisje, sami);
        var vanLotte = place(meisje, samen, huis, Optional.empty());
        var vanSami = place(sami, samen, place("Huis Noord", 1, false), Optional.empty());
        clock.set(LocalDate.of(2026, 11, 2));
        assertThat(text(get(resident(amal), "/mijn")))
                .contains("Lotte woont bij", "Sami woont bij", mijn(vanLotte), mijn(vanSami));
        post(resident(amal), mijn(vanLotte), "antwoord", "DEELS", "woorden", "Het is ver weg");
        post(resident(amal), mijn(vanSami), "antwoord", "JA", "woorden", "Hij lacht weer");
        assertThat(as(joris, () -> matches.of(vanLotte)))
                .extracting(Match::partij, Match::wie, Match::zelf)
                .containsExactly(tuple(Matchpartij.OUDER, "Amal Bakker", true));
        assertThat(as(joris, () -> matches.of(vanSami)))
                .extracting(Match::partij, Match::woorden)
                .containsExactly(tuple(Matchpartij.BEWONER, "Hij lacht weer"));
        post(resident(meisje), mijn(vanLotte), "antwoord", "JA", "woorden", "Fijn hier");
        assertThat(as(joris, () -> matches.of(vanLotte)))
                .extracting(Match::partij)
                .containsExactly(Matchpartij.OUDER, Matchpartij.BEWONER);
    }

    @Test
    void nobody_else_answers_and_no_parent_of_who_is_sixteen() {
        var amal = inwoner("Amal", LocalDate.of(1990, 5, 1));
        var noor = inwoner("Noor", LocalDate.of(2010, 5, 1));
        relate(noor, amal);
        var samen = gezinnen.gezin(team, amal, noor);
        var id = place(noor, samen, huis, Optional.empty());
        clock.set(LocalDate.of(2026, 11, 2));
        assertThat(text(get(resident(amal), "/mijn"))).doesNotContain("Huis Zuid");
        for (var ander : List.of(resident(amal), resident(lotte))) {
            assertThat(get(ander, mijn(id))).hasStatus(404);
            assertThat(post(ander, mijn(id), "antwoord", "JA", "woorden", "Fijn")).hasStatus(404);
        }
        assertThat(get(joris, mijn(id))).hasStatus(403);
        assertThat(as(joris, () -> matches.of(id))).isEmpty();
        assertThat(as(joris, () -> matches.open(plaatsingen.get(id))))
                .containsExactly(Matchpartij.BEWONER, Matchpartij.AANBIEDER);
    }

    private void relate(InwonerId kind, InwonerId ouder) {
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, ouder, Optional.empty()));
    }

    private static String mijn(PlaatsingId id) {
        return "/mijn/plaatsingen/" + id + "/match";
    }
}
