package nl.samenhang.besluit.plaatsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Five weeks at a place: who lives there hears that there is a question, and who speaks for it. */
class MatchvraagTest extends PlaatsingTest {

    private static final LocalDate VRAAGDAG = LocalDate.of(2026, 10, 26);
    private static final String EEN = "Past uw plek bij u?";

    @Autowired private Matchvraag vraag;
    @Autowired private Relaties relaties;

    private InwonerId amal;

    @BeforeEach
    void aMother() {
        amal = inwoner("Amal", LocalDate.of(1990, 5, 1));
    }

    @Test
    void who_lives_there_is_asked_once_on_the_day_the_answer_opens_and_on_paper_too() {
        var id = place(lotte, gezin, huis, Optional.empty());
        morning(VRAAGDAG.minusDays(1));
        assertThat(sent(id)).isEmpty();
        morning(VRAAGDAG);
        morning(VRAAGDAG.plusDays(1));
        assertThat(sent(id)).containsExactly("BRIEF WACHT", "PORTAAL VERZONDEN");
        assertThat(text(get(resident(lotte), "/mijn/berichten")))
                .contains(EEN, "21 september 2026", "Wonen met hulp")
                .doesNotContain("Huis Zuid");
    }

    @Test
    void the_message_is_gone_once_there_is_an_answer() {
        var id = place(lotte, gezin, huis, Optional.empty());
        morning(VRAAGDAG);
        assertThat(
                        post(
                                resident(lotte),
                                "/mijn/plaatsingen/" + id + "/match",
                                "antwoord",
                                "JA",
                                "woorden",
                                "Fijn"))
                .hasStatus3xxRedirection();
        assertThat(text(get(resident(lotte), "/mijn/berichten"))).doesNotContain(EEN);
        assertThat(sent(id)).containsExactly("BRIEF VERVALLEN", "PORTAAL VERVALLEN");
    }

    @Test
    void the_message_is_gone_when_the_contact_person_wrote_the_answer_or_the_stay_ended() {
        var id = place(lotte, gezin, huis, Optional.empty());
        morning(VRAAGDAG);
        does(joris, () -> matches.answer(id, said(Matchpartij.AANBIEDER, Matchantwoord.JA)));
        assertThat(text(get(resident(lotte), "/mijn/berichten"))).contains(EEN);
        does(
                joris,
                () ->
                        plaatsingen.end(
                                id,
                                new Plaatsing.Einde(
                                        Plaatsingseinde.EIGEN_WENS, VRAAGDAG, "Wil naar huis")));
        assertThat(text(get(resident(lotte), "/mijn/berichten"))).doesNotContain(EEN);
    }

    @Test
    void who_answered_before_the_day_is_not_asked_again() {
        var id = place(lotte, gezin, huis, Optional.empty());
        clock.set(BEGIN.plusWeeks(2));
        does(joris, () -> matches.answer(id, said(Matchpartij.BEWONER, Matchantwoord.JA)));
        morning(VRAAGDAG);
        assertThat(sent(id)).isEmpty();
    }

    @Test
    void a_parent_is_asked_for_a_child_under_twelve_and_beside_one_of_thirteen() {
        var sami = inwoner("Sami", LocalDate.of(2019, 5, 1));
        var vanSami = placed(sami, "Huis Noord");
        var vanLotte = placed(inwoner(), "Huis Oost");
        var noor = inwoner("Noor", LocalDate.of(2010, 5, 1));
        var vanNoor = placed(noor, "Huis West");
        morning(VRAAGDAG);
        assertThat(asked(vanSami)).containsExactly(amal.value());
        assertThat(asked(vanLotte)).contains(amal.value()).hasSize(2);
        assertThat(asked(vanNoor)).containsExactly(noor.value());
        assertThat(text(get(resident(amal), "/mijn/berichten")))
                .contains("Past de plek bij Sami?", "Past de plek bij Lotte?")
                .doesNotContain("Noor");
        does(joris, () -> matches.answer(vanLotte, said(Matchpartij.OUDER, Matchantwoord.JA)));
        assertThat(text(get(resident(amal), "/mijn/berichten")))
                .contains("Past de plek bij Sami?")
                .doesNotContain("Past de plek bij Lotte?");
        assertThat(sent(vanLotte))
                .containsExactly(
                        "BRIEF VERVALLEN", "BRIEF WACHT", "PORTAAL VERVALLEN", "PORTAAL VERZONDEN");
    }

    @Test
    void a_parent_who_may_not_look_for_the_sake_of_good_help_is_not_asked() {
        var sami = inwoner("Sami", LocalDate.of(2019, 5, 1));
        var id = placed(sami, "Huis Noord");
        refuse(sami);
        morning(VRAAGDAG);
        assertThat(sent(id)).isEmpty();
    }

    @Test
    void nobody_is_written_to_about_a_shielded_place() {
        var id = place(lotte, gezin, place("Veilig huis", 1, true), Optional.empty());
        morning(VRAAGDAG);
        assertThat(sent(id)).isEmpty();
    }

    private PlaatsingId placed(InwonerId kind, String naam) {
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, amal, Optional.empty()));
        return place(
                kind, gezinnen.gezin(team, amal, kind), place(naam, 1, false), Optional.empty());
    }

    private void morning(LocalDate dag) {
        clock.set(dag);
        does(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, PlaatsingRechten.DOEL_BEWAKEN),
                () -> vraag.due().forEach(vraag::ask));
    }

    private List<String> sent(PlaatsingId id) {
        var sql =
                """
                select kanaal || ' ' || status from notification.verzending
                 where onderwerp_id = ? order by 1
                """;
        return asSystem(() -> jdbc.sql(sql).param(id.value()).query(String.class).list());
    }

    private List<UUID> asked(PlaatsingId id) {
        var sql =
                "select inwoner from notification.verzending where onderwerp_id = ? and kanaal = 'PORTAAL'";
        return asSystem(() -> jdbc.sql(sql).param(id.value()).query(UUID.class).list());
    }

    private void refuse(InwonerId kind) {
        var sql =
                """
                insert into privacyverzoek.verzoek (gemeente, id, soort, inwoner, aanvrager, aanvrager_naam,
                    hoedanigheid, kanaal, identiteit, vraag, ontvangen_op, uiterlijk, status, uitkomst, grond,
                    motivering, artikel, besloten_op, door, door_naam, bezwaar_tot)
                values ('9901', uuidv7(), 'INZAGE', :kind, :ouder, 'Amal', 'OUDER_MET_GEZAG', 'PORTAAL', 'INLOG',
                    'Alles', :dag, :dag, 'BESLOTEN', 'GEWEIGERD', 'GOEDE_HULP', 'Hij praat anders niet meer',
                    'Jeugdwet art. 7.3.10', :dag, uuidv7(), 'Paula', :dag)
                """;
        asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("kind", kind.value())
                                .param("ouder", amal.value())
                                .param("dag", BEGIN)
                                .update());
    }
}
