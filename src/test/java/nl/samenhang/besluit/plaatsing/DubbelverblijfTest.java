package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.mensen.dubbel.DubbelRechten;
import nl.samenhang.mensen.dubbel.SamenvoegingId;
import nl.samenhang.mensen.dubbel.Samenvoegingen;
import nl.samenhang.mensen.dubbel.Samenvoegopdracht;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lotte is in the file twice, and both live somewhere. */
class DubbelverblijfTest extends PlaatsingTest {

    @Autowired private Samenvoegingen samenvoegingen;
    @Autowired private Dubbelverblijf dubbel;

    private InwonerId nogEens;
    private PlaatsingId eerste;
    private PlaatsingId tweede;

    @BeforeEach
    void bothLiveSomewhere() {
        nogEens = inwoner();
        var ander = gezinnen.gezin(team, nogEens);
        eerste = place(lotte, gezin, huis, Optional.empty());
        clock.set(BEGIN.plusDays(7));
        tweede = place(nogEens, ander, place("Huis Noord", 1, false), Optional.empty());
    }

    @Test
    void both_placements_stay_when_the_two_become_one_and_somebody_is_asked_which_is_right() {
        merge();
        for (var id : new PlaatsingId[] {eerste, tweede}) {
            var plaatsing = as(joris, () -> plaatsingen.get(id));
            assertThat(plaatsing.inwoner()).isEqualTo(lotte);
            assertThat(plaatsing.isRunning()).isTrue();
        }
        assertThat(text(get(joris, "/plaatsingen/" + eerste)))
                .contains("woont Lotte op twee plekken", "De andere plek: Huis Noord");
        asSystem(dubbel::check);
        asSystem(dubbel::check);
        assertThat(work("plaatsing.dubbel", tweede)).hasSize(1);
        assertThat(work("plaatsing.dubbel", eerste)).isEmpty();
    }

    @Test
    void nobody_moves_on_before_the_wrong_one_is_ended_and_then_the_question_is_gone() {
        merge();
        asSystem(dubbel::check);
        var oost = place("Huis Oost", 1, false);
        var reden = Optional.of(new NieuwePlaatsing.Reden(Plaatsingseinde.PAST_NIET, "Te druk"));
        assertThatThrownBy(() -> place(lotte, gezin, oost, reden))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("woont-dubbel");
        does(
                joris,
                () ->
                        plaatsingen.end(
                                eerste,
                                new Plaatsing.Einde(
                                        Plaatsingseinde.NIET_BEGONNEN,
                                        LocalDate.now(clock),
                                        "Zij woonde al in Huis Noord")));
        assertThat(work("plaatsing.dubbel", tweede)).isEmpty();
        assertThat(text(get(joris, "/plaatsingen/" + tweede))).doesNotContain("op twee plekken");
        place(lotte, gezin, oost, reden);
        assertThat(as(joris, () -> plaatsingen.get(tweede)).isRunning()).isFalse();
    }

    @Test
    void when_they_are_two_after_all_each_lives_at_one_place_and_the_question_goes() {
        var id = merge();
        asSystem(dubbel::check);
        does(
                anneke.context(DubbelRechten.DOEL),
                () -> samenvoegingen.undo(id, "Het zijn nichten."));
        asSystem(dubbel::check);
        assertThat(work("plaatsing.dubbel", tweede)).isEmpty();
        assertThat(as(joris, () -> plaatsingen.get(tweede)).inwoner()).isEqualTo(nogEens);
    }

    private SamenvoegingId merge() {
        return as(
                anneke.context(DubbelRechten.DOEL),
                () ->
                        samenvoegingen.merge(
                                new Samenvoegopdracht(
                                        lotte,
                                        nogEens,
                                        Set.of(),
                                        Set.of("twee-dossiers"),
                                        "Zelfde meisje.")));
    }
}
