package nl.samenhang.besluit.opschorting;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.beschikking.Buitengrond;
import nl.samenhang.besluit.beschikking.NieuwBesluit;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.recht.termijn.Opschortingsreden;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An application of 19 October 2026 of which a quote is missing, to be given by 2 November. */
class BuitenbehandelingTest extends BesluitTest {

    private static final LocalDate UITERLIJK = LocalDate.of(2026, 11, 2);

    @Autowired private Opschortingen opschortingen;
    @Autowired private Voorzieningen voorzieningen;

    private Aanvraag aanvraag;

    @BeforeEach
    void application() {
        aanvraag = applied();
    }

    @Test
    void who_was_never_asked_to_complete_it_is_dealt_with() {
        refused("nooit-gevraagd");
        assertThat(mvc.get().uri(besluitpad()).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("niet behandelen");
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(yusuf)))
                .bodyText()
                .contains("vragen om de aanvraag aan te vullen", "opschorting?reden=AANVULLING");
        assertThat(
                        mvc.get()
                                .uri(
                                        "/aanvragen/"
                                                + aanvraag.id()
                                                + "/opschorting?reden=AANVULLING")
                                .with(by(yusuf)))
                .bodyText()
                .containsPattern("value=\"AANVULLING\"[^>]*checked");
    }

    /** Four weeks after 2 November is Monday 30 November (Awb art. 4:5 lid 4). */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    dag        | fout
                    2026-11-02 | nog-tijd
                    2026-11-03 |
                    2026-11-30 |
                    2026-12-01 | vier-weken
                    """)
    void it_can_be_left_from_the_day_after_the_term_for_four_weeks(LocalDate dag, String fout) {
        ask();
        clock.set(dag);
        asSystem(opschortingen::resumeLapsed);
        if (fout == null) {
            assertThatCode(leave()).doesNotThrowAnyException();
        } else {
            refused(fout);
        }
    }

    @Test
    void what_was_completed_in_time_is_decided_on() {
        ask();
        clock.set(LocalDate.of(2026, 10, 28));
        does(
                yusuf,
                () ->
                        opschortingen.end(
                                aanvragen.open(aanvraag.id()).beslisvraag(),
                                LocalDate.of(2026, 10, 28)));
        clock.set(LocalDate.of(2026, 11, 3));
        refused("aangevuld");
    }

    @Test
    void what_came_electronically_and_nobody_read_is_read_first() {
        ask();
        clock.set(LocalDate.of(2026, 11, 3));
        asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        insert into inzending.inzending (gemeente, id, gezin, inwoner, voor, soort, aanvraag,
                                            tekst, ontvangen)
                                        values ('9901', uuidv7(), ?, ?, ?, 'AANVULLING', ?, 'Hier is de offerte.', now())
                                        """)
                                .params(
                                        gezin.value(),
                                        mevrouw.value(),
                                        mevrouw.value(),
                                        aanvraag.id().value())
                                .update());
        refused("ongelezen");
    }

    @Test
    void a_second_person_looks_and_the_letter_says_what_was_missing_and_how_to_object() {
        ask();
        assertThat(lastMessage(mevrouw)).contains("een offerte van de lift", "artikel 4:5");
        clock.set(LocalDate.of(2026, 11, 3));
        asSystem(opschortingen::resumeLapsed);
        assertThat(mvc.get().uri(besluitpad()).with(by(yusuf)))
                .bodyText()
                .contains("niet behandelen", "nog versturen tot en met 30 nov 2026");
        var form =
                mvc.post()
                        .uri(besluitpad())
                        .with(by(yusuf))
                        .with(csrf())
                        .param("uitkomst", "BUITEN_BEHANDELING")
                        .param("motivering", "Wij weten niet wat de lift kost.");
        assertThat(form)
                .hasStatus(422)
                .bodyText()
                .contains("Kies waarom de aanvraag niet wordt behandeld.");
        assertThat(form.param("buitengrond", "GEGEVENS")).hasStatus3xxRedirection();
        var beschikking = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(beschikking.tweede()).containsExactly("BUITEN_BEHANDELING");
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.agree(beschikking.id())))
                .hasMessageContaining("zelf");
        does(anneke, () -> vaststelling.agree(beschikking.id()));
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Wij behandelen deze aanvraag niet.",
                        "Op 19 oktober 2026 vroegen wij u om de aanvraag aan te vullen. Wij misten: een offerte van de lift",
                        "tot en met 2 november 2026",
                        "Wij weten niet wat de lift kost.",
                        "U kunt altijd opnieuw hulp aanvragen.",
                        "artikel 4:5 van de Algemene wet bestuursrecht",
                        "bezwaar maken. Dat kan tot en met 15 december 2026");
        assertThat(as(yusuf, () -> aanvragen.get(aanvraag.id())).status())
                .isEqualTo(Aanvraagstatus.BESLOTEN);
        assertThat(as(yusuf, () -> voorzieningen.of(gezin))).isEmpty();
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(yusuf)))
                .bodyText()
                .contains("niet behandelen", "artikel 4:5 lid 1 onder c");
    }

    @Test
    void after_four_weeks_nobody_can_agree_any_more() {
        ask();
        clock.set(LocalDate.of(2026, 11, 30));
        asSystem(opschortingen::resumeLapsed);
        does(yusuf, () -> beschikkingen.decide(line(aanvraag.id()), decision()));
        var beschikking = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        clock.set(LocalDate.of(2026, 12, 1));
        assertThatThrownBy(() -> does(anneke, () -> vaststelling.agree(beschikking.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("vier-weken");
    }

    private void ask() {
        does(
                yusuf,
                () ->
                        opschortingen.begin(
                                aanvragen.open(aanvraag.id()).beslisvraag(),
                                new NieuweOpschorting(
                                        Opschortingsreden.AANVULLING,
                                        "een offerte van de lift",
                                        Optional.empty(),
                                        UITERLIJK)));
    }

    private ThrowingCallable leave() {
        return () -> does(yusuf, () -> beschikkingen.decide(line(aanvraag.id()), decision()));
    }

    private void refused(String reden) {
        assertThatThrownBy(leave()).isInstanceOf(Refusal.class).hasMessageContaining(reden);
    }

    private static NieuwBesluit decision() {
        return NieuwBesluit.notDealtWith("Wij weten niet genoeg.", Buitengrond.GEGEVENS);
    }

    private String besluitpad() {
        return "/aanvragen/" + aanvraag.id() + "/regels/" + line(aanvraag.id()).id() + "/besluit";
    }
}
