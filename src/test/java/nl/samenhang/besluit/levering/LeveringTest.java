package nl.samenhang.besluit.levering;

import static nl.samenhang.werkplek.Personeel.by;
import static nl.samenhang.werkplek.Personeel.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.beschikking.Toetsen;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.database.Systeemgebruiker;
import nl.samenhang.platform.database.Verwerkingscontext;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Gebruiker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Household help from 9 November 2026 that Yusuf decided on; today is 16 November. */
class LeveringTest extends BesluitTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 12);

    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Leveringen leveringen;
    @Autowired private Leveringronde ronde;
    @Autowired private Dossiertoegang toegang;

    private Voorziening hulp;
    private Gebruiker sofie;

    @BeforeEach
    void granted_help() {
        sofie = colleague("Sofie");
        var aanvraag = applied();
        var regel = line(aanvraag.id());
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, granted()));
        does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(81, "ALLEEN")));
        does(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        hulp = as(yusuf, () -> voorzieningen.of(gezin)).getFirst();
        clock.set(LocalDate.of(2026, 11, 16));
    }

    @Test
    void a_colleague_writes_down_that_the_help_began_and_why_it_stopped() {
        assertThat(page(sofie))
                .hasStatusOk()
                .bodyText()
                .contains("Op welke dag begon de hulp echt?", "9 nov 2026")
                .doesNotContain("Einde vastleggen");
        assertThat(begin(sofie, "12-11-2026")).hasStatus3xxRedirection();
        assertThat(as(sofie, () -> leveringen.of(hulp)))
                .extracting(Levering::begin)
                .containsExactly(
                        new Levering.Begin(BEGIN, Bron.AANBIEDER, "Zij kwam op tijd.", id(sofie)));
        assertThat(file(sofie))
                .contains("Begonnen op 12 nov 2026, 3 dagen later dan besloten")
                .contains("Einde vastleggen");
        assertThat(file(sofie)).contains("is begonnen op 12");
        clock.set(LocalDate.of(2026, 12, 1));
        assertThat(page(sofie)).bodyText().contains("verhuisd").doesNotContain("van buitenaf");
        assertThat(end(sofie, "30-11-2026", "TIJDELIJK")).hasStatus3xxRedirection();
        assertThat(file(sofie)).contains("gestopt na 30 nov 2026: tijdelijk gestopt");
        assertThat(begin(sofie, "1-12-2026")).as("it begins again").hasStatus3xxRedirection();
        assertThat(file(sofie)).contains("weer begonnen op 1 dec 2026");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    dag        | van wie   | zin
                    8-11-2026  | AANBIEDER | Het besluit geeft hulp vanaf 9
                    17-11-2026 | AANBIEDER | Deze dag moet nog komen.
                               | AANBIEDER | Vul in op welke dag de hulp begon.
                    12-11-2026 |           | Kies van wie u het weet.
                    """)
    void a_day_that_cannot_be_is_refused_in_words(String dag, String bron, String zin) {
        assertThat(begin(sofie, Optional.ofNullable(dag).orElse(""), bron))
                .hasStatus(422)
                .bodyText()
                .contains(zin, "Zij kwam op tijd.");
        assertThat(as(sofie, () -> leveringen.of(hulp))).isEmpty();
    }

    @Test
    void a_second_begin_and_an_end_before_the_begin_are_refused() {
        assertThat(end(sofie, "14-11-2026", "OVERSTAP"))
                .bodyText()
                .contains("Leg eerst vast dat de hulp begon.");
        begin(sofie, "12-11-2026");
        assertThat(begin(sofie, "13-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Het begin van deze hulp staat er al.");
        assertThat(end(sofie, "11-11-2026", "OVERSTAP"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag kan niet eerder zijn.");
        assertThat(end(sofie, "14-11-2026", "EXTERNE_OORZAAK"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een reden die bij deze wet hoort.");
    }

    @Test
    void help_of_who_left_the_family_and_help_without_a_decision_are_refused() {
        asSystem(
                () ->
                        jdbc.sql(
                                        "update gezin.lid set periode = '[2020-01-01,2026-11-01)' where gezin = ?")
                                .param(gezin.value())
                                .update());
        assertThatThrownBy(() -> begin(sofie, hulp.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("geen-lid");
        var zonder = written();
        assertThatThrownBy(() -> begin(sofie, zonder.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("geen-besluit");
        assertThat(mvc.get().uri("/voorzieningen/" + zonder.id() + "/levering").with(by(sofie)))
                .hasStatus(404);
    }

    /** Who had a part in the advice or the decision writes nothing down, whatever their role. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    aandeel                       | feit       | fout
                    gaf advies                    | ADVIES     | U gaf advies in dit gezin
                    maakte het verslag            | VERSLAG    | U maakte het verslag van het onderzoek
                    was deskundige in het overleg | OVERLEG    | U gaf als deskundige advies in een overleg
                    was genodigd en kwam niet     | AFWEZIG    |
                    zat erbij, niet als deskundige | ERBIJ     |
                    besliste op de regel          | BESLUIT    | U besliste over deze hulp
                    maakte het besluit klaar      | VOORSTEL   | U maakte het besluit over deze hulp klaar
                    ging akkoord als tweede       | AKKOORD    | U gaf als tweede uw akkoord
                    niets                         | NIETS      |
                    """)
    void advice_and_decision_stay_apart_from_the_help(String wat, String feit, String fout) {
        var wie = colleague("Wie");
        involve(wie, feit);
        if (fout == null) {
            assertThat(begin(wie, "12-11-2026")).hasStatus3xxRedirection();
            return;
        }
        assertThat(page(wie))
                .bodyText()
                .contains(fout, "Dat kan wel:", "Sofie")
                .doesNotContain("Op welke dag begon de hulp echt?");
        assertThat(begin(wie, "12-11-2026")).bodyText().contains(fout);
        assertThat(as(sofie, () -> leveringen.of(hulp))).isEmpty();
        assertThatThrownBy(() -> as(wie, () -> insertByHand(wie)))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("does not write down");
        begin(sofie, "12-11-2026");
        assertThat(end(wie, "13-11-2026", "DOOR_INWONER")).bodyText().contains(fout);
        assertThatThrownBy(() -> as(wie, () -> endByHand(wie)))
                .hasMessageContaining("does not write down");
    }

    @Test
    void of_a_team_in_which_everybody_had_a_part_the_sentence_sends_to_the_leader() {
        for (var wie : List.of(sofie, anneke, bep)) {
            involve(wie, "ADVIES");
        }
        assertThat(page(sofie)).bodyText().contains("Overleg met uw teamleider.");
    }

    @Test
    void she_reads_when_her_help_began_and_nothing_of_who_said_so() {
        assertThat(mine()).doesNotContain("Deze hulp is begonnen");
        begin(sofie, "12-11-2026");
        assertThat(mine())
                .contains("Deze hulp is begonnen op 12 nov 2026.")
                .doesNotContain("Zij kwam op tijd.", "later dan besloten", "Einde vastleggen");
    }

    /** The fifth working day after 9 November is the 16th; on the 17th nobody heard anything. */
    @Test
    void help_that_should_have_begun_comes_on_the_list_until_it_is_written_down() {
        watch(LocalDate.of(2026, 11, 16));
        assertThat(asked()).isEmpty();
        watch(LocalDate.of(2026, 11, 17));
        watch(LocalDate.of(2026, 11, 18));
        assertThat(asked()).containsExactly("/voorzieningen/" + hulp.id() + "/levering");
        assertThat(list(sofie)).contains("De hulp voor Marie zou begonnen zijn");
        assertThat(list(karin)).doesNotContain("zou begonnen zijn");
        assertThat(list(joris))
                .as("by another law: words without a link")
                .contains("zou begonnen zijn")
                .doesNotContain("/voorzieningen/");
        begin(sofie, "12-11-2026");
        assertThat(asked()).isEmpty();
        watch(LocalDate.of(2026, 11, 19));
        assertThat(asked()).isEmpty();
    }

    @Test
    void nobody_of_another_law_another_team_or_without_the_right_writes_it_down() {
        assertThatThrownBy(() -> begin(joris, hulp.id())).isInstanceOf(NotFound.class);
        assertThat(page(joris)).hasStatus(404);
        assertThatThrownBy(() -> begin(karin, hulp.id()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("levering.fout.wet");
        assertThat(page(karin)).as("debt help reads it").hasStatus(403);
        var vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        assertThat(page(vreemd)).hasStatus(404);
        assertThat(file(karin)).contains("Nog niet bekend").doesNotContain("Begin vastleggen");
    }

    /** Somebody of the team who opens this file too. */
    private Gebruiker colleague(String naam) {
        var wie = personeel.medewerker(naam, "CONSULENT", team);
        asSystem(() -> toegang.grant(gezin, wie.actor(), Dossiertoegang.Reden.TEAM));
        return wie;
    }

    private void involve(Gebruiker wie, String feit) {
        var sql =
                switch (feit) {
                    case "ADVIES" ->
                            """
                            insert into overleg.advies (gemeente, id, gezin, inwoner, soort, vraag, uitleg, richtingen,
                                adviseur, registratie, gegeven_op)
                            values ('9901', uuidv7(), :gezin, :inwoner, 'ADVIES', 'wat', 'zo', 'dit', :wie, '123456',
                                '2026-10-01')
                            """;
                    case "VERSLAG" ->
                            """
                            with o as (
                              insert into onderzoek.onderzoek (gemeente, id, gezin, begin, begonnen_op, door)
                              values ('9901', uuidv7(), :gezin, '2026-10-01', '2026-10-01', :wie) returning id)
                            insert into onderzoek.verslag (gemeente, id, onderzoek, gezin, inwoner, verstuurd_op, wens)
                            select '9901', uuidv7(), o.id, :gezin, :inwoner, '2026-10-10', false from o
                            """;
                    case "OVERLEG", "AFWEZIG", "ERBIJ" ->
                            """
                            with o as (
                              insert into overleg.overleg (gemeente, id, gezin, inwoner, vraag, kenmerken, status, begin,
                                  plaats, volgnummer, gezin_erbij, waarom_niet, door, gemaakt_op)
                              values ('9901', uuidv7(), :gezin, :inwoner, 'wat', '{}', 'GEHOUDEN', '2026-10-01', 'hier',
                                  1, true, '', uuidv7(), '2026-10-01') returning id)
                            insert into overleg.deelnemer (gemeente, id, overleg, gezin, soort, medewerker, naam,
                                deskundigheid, aanwezig)
                            select '9901', uuidv7(), o.id, :gezin, 'MEDEWERKER', :wie, 'Wie', :als, :erbij from o
                            """;
                    case "BESLUIT" ->
                            "update beschikking.besluit set door = :wie where inwoner = :inwoner and gezin = :gezin";
                    case "VOORSTEL" ->
                            "update beschikking.beschikking set opsteller = :wie where gezin = :gezin";
                    case "AKKOORD" ->
                            "update beschikking.beschikking set goedkeurder = :wie where gezin = :gezin";
                    default -> "update gezin.gezin set id = id where id = :gezin";
                };
        asSystem(
                () ->
                        jdbc.sql(sql)
                                .param("gezin", gezin.value())
                                .param("inwoner", mevrouw.value())
                                .param("wie", wie.actor())
                                .param("als", feit.equals("ERBIJ") ? null : "LICHAMELIJK")
                                .param("erbij", !feit.equals("AFWEZIG"))
                                .update());
    }

    private int insertByHand(Gebruiker wie) {
        return jdbc.sql(
                        """
                        insert into levering.levering (gemeente, id, voorziening, gezin, inwoner, wet, begin, bron,
                            begin_notitie, begin_door, begin_op)
                        values ('9901', uuidv7(), ?, ?, ?, 'WMO', '2026-11-12', 'INWONER', '', ?, now())
                        """)
                .params(hulp.id().value(), gezin.value(), mevrouw.value(), wie.actor())
                .update();
    }

    private int endByHand(Gebruiker wie) {
        return jdbc.sql(
                        """
                        update levering.levering set einde = begin, reden = 'DOOR_INWONER', einde_notitie = '',
                               einde_door = ?, einde_op = now()
                         where voorziening = ?
                        """)
                .params(wie.actor(), hulp.id().value())
                .update();
    }

    /** Help that was written down without a decision. */
    private Voorziening written() {
        var nieuw =
                new Voorziening(
                        VoorzieningId.next(),
                        gezin,
                        mevrouw,
                        Wet.WMO,
                        Leveringsvorm.VRIJ,
                        "koffie drinken",
                        Optional.empty(),
                        Periode.from(LocalDate.of(2026, 11, 1)),
                        new Hulpcontact("Sofie", "0201234567"));
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into voorziening.voorziening (gemeente, id, gezin, inwoner, wet, vorm, wat,
                                            periode, contact_naam, contact_telefoon, vastgelegd_door, vastgelegd_op)
                                        values ('9901', ?, ?, ?, 'WMO', 'VRIJ', 'koffie', '[2026-11-01,)', 'S', '1', ?, now())
                                        """)
                                .params(
                                        nieuw.id().value(),
                                        gezin.value(),
                                        mevrouw.value(),
                                        sofie.actor())
                                .update());
        return nieuw;
    }

    private boolean begin(Gebruiker wie, VoorzieningId van) {
        return as(
                wie,
                () -> {
                    leveringen.begin(van, BEGIN, Bron.INWONER, "");
                    return true;
                });
    }

    private MvcTestResult begin(Gebruiker wie, String dag) {
        return begin(wie, dag, "AANBIEDER");
    }

    private MvcTestResult begin(Gebruiker wie, String dag, String bron) {
        var request =
                mvc.post()
                        .uri("/voorzieningen/" + hulp.id() + "/levering")
                        .with(by(wie))
                        .with(csrf())
                        .param("dag", dag)
                        .param("notitie", "Zij kwam op tijd.");
        return (bron == null ? request : request.param("bron", bron)).exchange();
    }

    private MvcTestResult end(Gebruiker wie, String dag, String reden) {
        return mvc.post()
                .uri("/voorzieningen/" + hulp.id() + "/levering/einde")
                .with(by(wie))
                .with(csrf())
                .param("dag", dag)
                .param("reden", reden)
                .exchange();
    }

    private MvcTestResult page(Gebruiker wie) {
        return mvc.get().uri("/voorzieningen/" + hulp.id() + "/levering").with(by(wie)).exchange();
    }

    private String file(Gebruiker wie) {
        return text("/gezinnen/" + gezin, wie);
    }

    private String list(Gebruiker wie) {
        return text("/werk?lijst=open", wie);
    }

    private String mine() {
        var zij =
                new Gebruiker(
                        "marie",
                        SAMENSTAD.code(),
                        mevrouw.value(),
                        "Marie",
                        "INWONER",
                        "BEWONER",
                        Set.of(),
                        false);
        return text("/mijn", zij);
    }

    private String text(String pad, Gebruiker wie) {
        var page = mvc.get().uri(pad).with(by(wie)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void watch(LocalDate dag) {
        clock.set(dag);
        as(
                Verwerkingscontext.system(
                        SAMENSTAD, Systeemgebruiker.TAKEN, LeveringRechten.DOEL_BEWAKEN),
                () -> {
                    ronde.watch();
                    return true;
                });
    }

    private List<String> asked() {
        return workPages(Leveringwerk.NAVRAGEN);
    }
}
