package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlaatscijfersTest extends PlaatsingTest {

    @Autowired private Plaatscijfers cijfers;

    @Test
    void figures_count_first_places_only_and_show_nothing_of_fewer_than_ten() {
        for (var i = 0; i < 10; i++) {
            var wie = inwoner();
            var van = gezinnen.gezin(team, wie);
            var id = place(wie, van, place("Huis " + i, 1, false), Optional.empty());
            var goed = i < 6 ? Matchantwoord.JA : Matchantwoord.NEE;
            does(joris, () -> matches.answer(id, said(Matchpartij.BEWONER, goed)));
            does(joris, () -> matches.answer(id, said(Matchpartij.AANBIEDER, Matchantwoord.JA)));
            if (i == 0) {
                var tweede = place("Tweede huis", 1, false);
                place(
                        wie,
                        van,
                        tweede,
                        Optional.of(
                                new NieuwePlaatsing.Reden(Plaatsingseinde.VOLGENS_PLAN, "Klaar")));
            }
        }
        count();
        count();
        var naam = teamnaam();
        assertThat(text(get(anneke, "/plaatsingen/cijfers")))
                .containsPattern("(?s)" + naam + "</td>\\s*<td[^>]*>10</td>\\s*<td[^>]*>60%");
        jdbcDelete();
        count();
        assertThat(text(get(anneke, "/plaatsingen/cijfers")))
                .containsPattern("(?s)" + naam + "</td>\\s*<td[^>]*>Minder dan tien");
    }

    /** One of the ten loses a first placement: nine are left. */
    private void jdbcDelete() {
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        update plaatsing.plaatsing set tot = van, einde = 'NIET_BEGONNEN', einde_reden = 'x'
                                         where id = (select id from plaatsing.plaatsing
                                                      where team = ? and tot is null order by id desc limit 1)
                                        """)
                                .param(team.value())
                                .update());
    }

    private String teamnaam() {
        return asSystem(
                () ->
                        jdbc.sql("select naam from security.team where id = ?")
                                .param(team.value())
                                .query(String.class)
                                .single());
    }

    private void count() {
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, PlaatsingRechten.DOEL_BEWAKEN),
                cijfers::count);
    }
}
