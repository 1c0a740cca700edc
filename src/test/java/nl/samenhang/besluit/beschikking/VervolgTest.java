package nl.samenhang.besluit.beschikking;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagId;
import nl.samenhang.besluit.aanvraag.Aanvraagregel;
import nl.samenhang.besluit.aanvraag.Aanvraagwijze;
import nl.samenhang.besluit.aanvraag.NieuwVervolg;
import nl.samenhang.besluit.aanvraag.Vervolg;
import nl.samenhang.besluit.aanvraag.Vervolgen;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.beschikking.Intrekking.Grond;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.Bedrag;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Household help from 9-11-2026 until 7-11-2027, and what is decided about it afterwards. */
class VervolgTest extends BesluitTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 9);
    private static final LocalDate EINDE = LocalDate.of(2027, 11, 8);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);

    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Vervolgen vervolgen;

    private Voorziening hulp;

    @BeforeEach
    void granted_help() {
        var aanvraag = applied();
        decide(line(aanvraag.id()), granted());
        prepare(aanvraag.id());
        hulp = only();
        clock.set(LATER);
    }

    @Test
    void the_same_help_goes_on_and_keeps_its_number() {
        clock.set(LocalDate.of(2027, 10, 4));
        var aanvraag = begin(Vervolg.Soort.VERLENGING, Aanvraagwijze.BRIEF);
        assertThat(as(yusuf, () -> aanvragen.clocks(aanvraag)))
                .as("it was asked, so we have two weeks")
                .hasSize(1);
        decide(regel(aanvraag), help(EINDE, LocalDate.of(2028, 11, 8), 150));
        prepare(aanvraag.id());
        assertThat(only())
                .satisfies(
                        langer -> {
                            assertThat(langer.id()).isEqualTo(hulp.id());
                            assertThat(langer.periode())
                                    .isEqualTo(Periode.between(BEGIN, LocalDate.of(2028, 11, 8)));
                        });
        assertThat(as(yusuf, () -> beschikkingen.berichten(aanvraag.id())))
                .extracting(Bericht::soort)
                .as("the CAK knows already that she pays")
                .containsExactly(Bericht.Soort.TOEWIJZING_GEWIJZIGD);
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Marie de Wit houdt hulp bij het huishouden. Dat gaat door tot en met 7 november 2028.",
                        "artikel 2.3.5");
    }

    @Test
    void other_help_comes_in_the_place_of_what_was_there_without_a_day_between() {
        var aanvraag = begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.MONDELING);
        decide(regel(aanvraag), help(LocalDate.of(2027, 4, 5), EINDE, 240));
        prepare(aanvraag.id());
        assertThat(as(yusuf, () -> voorzieningen.of(gezin)))
                .extracting(Voorziening::periode)
                .containsExactlyInAnyOrder(
                        Periode.between(BEGIN, LocalDate.of(2027, 4, 5)),
                        Periode.between(LocalDate.of(2027, 4, 5), EINDE));
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Marie de Wit heeft hulp bij het huishouden nog tot en met 4 april 2027.",
                        "Dat begint op 5 april 2027 en duurt tot en met 7 november 2027.",
                        "240 minuten per week",
                        "artikel 2.3.10");
    }

    @Test
    void who_wants_help_no_longer_gets_a_decision_that_one_person_may_take() {
        var aanvraag = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.MONDELING);
        does(
                yusuf,
                () ->
                        beschikkingen.decide(
                                regel(aanvraag),
                                withdrawal(Optional.empty(), LATER, Grond.OP_VERZOEK)));
        assertThat(prepare(aanvraag.id()).isBekendgemaakt()).isTrue();
        assertThat(only().periode()).isEqualTo(Periode.between(BEGIN, LATER.plusDays(1)));
        assertThat(as(yusuf, () -> beschikkingen.berichten(aanvraag.id())))
                .extracting(Bericht::soort)
                .containsExactlyInAnyOrder(
                        Bericht.Soort.CAK_STOP, Bericht.Soort.TOEWIJZING_GEWIJZIGD);
        assertThat(lastMessage(mevrouw))
                .contains("nog tot en met 1 maart 2027", "U vroeg ons om deze hulp te stoppen");
    }

    @Test
    void help_that_we_stop_ourselves_needs_her_word_and_a_second_person() {
        var aanvraag = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.AMBTSHALVE);
        var dag = LocalDate.of(2027, 4, 30);
        assertThat(as(yusuf, () -> aanvragen.clocks(aanvraag))).isEmpty();
        refused(aanvraag, withdrawal(Optional.empty(), dag, Grond.NIET_MEER_NODIG), "zienswijze");
        refused(
                aanvraag,
                withdrawal(Optional.of("Ik mis het niet."), dag, Grond.OP_VERZOEK),
                "niemand-vroeg");
        does(
                yusuf,
                () ->
                        beschikkingen.decide(
                                regel(aanvraag),
                                withdrawal(
                                        Optional.of("Ik kan het weer zelf."),
                                        dag,
                                        Grond.NIET_MEER_NODIG)));
        var beschikking = prepare(aanvraag.id());
        assertThat(beschikking.tweede()).containsExactly("INTREKKING");
        assertThat(only().periode()).as("nothing changes yet").isEqualTo(hulp.periode());
        does(anneke, () -> vaststelling.agree(beschikking.id()));
        assertThat(only().periode().tot()).contains(LocalDate.of(2027, 5, 1));
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Besluit over uw hulp",
                        "Wij hebben opnieuw naar uw hulp gekeken",
                        "U vertelde ons hierover: Ik kan het weer zelf.",
                        "tot en met 30 april 2027",
                        "bezwaar maken")
                .doesNotContain("U hebt op");
    }

    @Test
    void help_counts_back_only_when_the_facts_were_wrong() {
        var aanvraag = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.AMBTSHALVE);
        var gezegd = Optional.of("Dat wist ik niet.");
        var terug = LocalDate.of(2027, 1, 31);
        refused(aanvraag, withdrawal(gezegd, terug, Grond.VOORWAARDEN), "niet-terug");
        refused(aanvraag, withdrawal(gezegd, EINDE, Grond.ANDER_DOEL), "intrekking-binnen");
        refused(aanvraag, help(LATER, EINDE, 60), "uitkomst-past-niet");
        does(
                yusuf,
                () ->
                        beschikkingen.decide(
                                regel(aanvraag),
                                withdrawal(gezegd, terug, Grond.ONJUISTE_GEGEVENS)));
    }

    @Test
    void help_that_was_given_on_wrong_facts_is_taken_back_from_its_first_day() {
        var aanvraag = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.AMBTSHALVE);
        var gezegd = Optional.of("Mijn zoon woont al die tijd bij mij.");
        refused(aanvraag, fromBegin(gezegd, Grond.VOORWAARDEN), "niet-terug");
        does(
                yusuf,
                () ->
                        beschikkingen.decide(
                                regel(aanvraag), fromBegin(gezegd, Grond.ONJUISTE_GEGEVENS)));
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(yusuf)))
                .bodyText()
                .contains("vanaf de eerste dag: de gegevens klopten niet of waren niet compleet");
        var beschikking = prepare(aanvraag.id());
        assertThat(beschikking.tweede()).containsExactly("INTREKKING");
        does(anneke, () -> vaststelling.agree(beschikking.id()));
        assertThat(only().isVervallen()).isTrue();
        assertThat(as(yusuf, () -> voorzieningen.running(Wet.WMO))).isEmpty();
        assertThat(as(yusuf, () -> voorzieningen.elsewhere(gezin))).isEmpty();
        assertThat(as(yusuf, () -> beschikkingen.berichten(aanvraag.id())))
                .extracting(Bericht::soort)
                .containsExactlyInAnyOrder(
                        Bericht.Soort.CAK_STOP, Bericht.Soort.TOEWIJZING_GEWIJZIGD);
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Marie de Wit hulp bij het huishouden krijgt vanaf 9 november 2026.",
                        "Dat besluit trekken wij in vanaf die eerste dag.",
                        "niet klopten of niet compleet waren",
                        "artikel 2.3.10",
                        "bezwaar maken. Dat kan tot en met 12 april 2027");
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("ingetrokken vanaf de eerste dag (9 nov 2026)");
        assertThatThrownBy(() -> begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.BRIEF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("vervallen");
    }

    @Test
    void help_that_has_not_begun_is_taken_back_on_every_ground_and_other_help_from_its_first_day() {
        clock.set(LocalDate.of(2026, 11, 3));
        var weg = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.MONDELING);
        does(
                yusuf,
                () ->
                        beschikkingen.decide(
                                regel(weg), fromBegin(Optional.empty(), Grond.OP_VERZOEK)));
        does(yusuf, () -> aanvragen.withdraw(weg.id(), "Liever minder."));
        var anders = begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.MONDELING);
        decide(regel(anders), help(BEGIN, EINDE, 60));
        prepare(anders.id());
        assertThat(as(yusuf, () -> voorzieningen.of(gezin)))
                .filteredOn(over -> !over.isVervallen())
                .singleElement()
                .satisfies(over -> assertThat(over.wat()).endsWith("klein"));
        assertThat(lastMessage(mevrouw)).contains("Dat geldt vanaf de eerste dag: 9 november 2026");
    }

    @Test
    void help_becomes_less_for_days_that_are_over_only_when_it_rested_on_wrong_facts() {
        var aanvraag = begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.MONDELING);
        asked(aanvraag);
        refused(aanvraag, help(LATER.minusMonths(1), EINDE, 60), "herziening-niet-terug");
        refused(aanvraag, help(LATER, EINDE, 149), "herziening-niet-terug");
        refused(aanvraag, help(BEGIN, LATER.minusDays(1), 240), "herziening-niet-terug");
        decide(regel(aanvraag), help(LATER.minusMonths(1), EINDE, 240));
        decide(regel(aanvraag), help(LATER.plusDays(1), EINDE, 60));
        var pad = "/aanvragen/" + aanvraag.id() + "/regels/" + regel(aanvraag).id() + "/besluit";
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("op gegevens die niet klopten", "(nodig als u hulp toekent)");
        assertThat(
                        mvc.post()
                                .uri(pad)
                                .with(by(yusuf))
                                .with(csrf())
                                .param("uitkomst", "TOEKENNEN")
                                .param("motivering", "Uw zoon woont bij u.")
                                .param("onjuisteGegevens", "true")
                                .param("wat", "hulp bij het huishouden, klein")
                                .param("product", "01")
                                .param("volume", "1")
                                .param("eenheid", "04")
                                .param("frequentie", "2")
                                .param("vorm", "ZIN")
                                .param("eersteDag", "1-2-2027")
                                .param("laatsteDag", "7-11-2027"))
                .hasStatus3xxRedirection();
        var beschikking = prepare(aanvraag.id());
        assertThat(beschikking.tweede()).containsExactly("ONJUISTE_GEGEVENS");
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(anneke)))
                .bodyText()
                .contains(
                        "Dit zeggen de regels",
                        "Dit is het besluit",
                        "omdat de gegevens niet klopten");
        does(anneke, () -> vaststelling.agree(beschikking.id()));
        assertThat(lastMessage(mevrouw)).contains("niet klopten of niet compleet waren");
    }

    @Test
    void the_form_asks_for_a_last_day_or_the_first_and_not_for_both() {
        var aanvraag = begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.BRIEF);
        var pad = "/aanvragen/" + aanvraag.id() + "/regels/" + regel(aanvraag).id() + "/besluit";
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("Stoppen vanaf de eerste dag");
        var beide =
                mvc.post()
                        .uri(pad)
                        .with(by(yusuf))
                        .with(csrf())
                        .param("uitkomst", "INTREKKEN")
                        .param("motivering", "Zij gaf niet alles door.")
                        .param("grond", "ONJUISTE_GEGEVENS")
                        .param("laatsteDag", "1-4-2027")
                        .param("vanafBegin", "true");
        assertThat(beide)
                .hasStatus(422)
                .bodyText()
                .contains("Kies één van de twee", "Zij gaf niet alles door.");
    }

    @Test
    void a_prolongation_joins_and_a_change_lies_within() {
        var langer = begin(Vervolg.Soort.VERLENGING, Aanvraagwijze.BRIEF);
        asked(langer);
        refused(langer, help(EINDE.plusDays(1), EINDE.plusYears(1), 150), "verlenging-sluit-aan");
        refused(langer, budget(EINDE, EINDE.plusYears(1)), "verlenging-zelfde-vorm");
        does(yusuf, () -> aanvragen.withdraw(langer.id(), "Toch niet."));
        var anders = begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.BRIEF);
        asked(anders);
        refused(anders, help(BEGIN.minusDays(1), EINDE, 60), "herziening-binnen");
        refused(anders, help(EINDE.plusDays(1), EINDE.plusYears(1), 60), "herziening-binnen");
    }

    @Test
    void the_same_product_is_not_given_twice_under_other_words() {
        var aanvraag = as(yusuf, () -> aanvragen.receive(huishoudelijkeHulp(LATER)));
        asked(aanvraag);
        var dubbel = help(LATER, EINDE, 60);
        refused(aanvraag, dubbel, "voorziening.fout.dubbel");
        assertThat(dubbel.toekenning().orElseThrow().wat()).isNotEqualTo(hulp.wat());
    }

    @Test
    void there_is_one_follow_up_at_a_time_and_help_that_was_decided_on_ends_by_decision() {
        begin(Vervolg.Soort.HERZIENING, Aanvraagwijze.BRIEF);
        assertThatThrownBy(() -> begin(Vervolg.Soort.INTREKKING, Aanvraagwijze.BRIEF))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("loopt-al");
        assertThatThrownBy(() -> does(yusuf, () -> voorzieningen.end(hulp.id(), LATER, "Klaar")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("besluit-nodig");
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("/voorzieningen/" + hulp.id() + "/vervolg")
                .doesNotContain("/voorzieningen/" + hulp.id() + "/einde");
    }

    @Test
    void the_pages_lead_from_the_help_to_the_new_decision() {
        var pad = "/voorzieningen/" + hulp.id() + "/vervolg";
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("De hulp verlengen", "hulp bij het huishouden");
        assertThat(mvc.post().uri(pad).with(by(yusuf)).with(csrf()).param("vraag", "Blijft nodig"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wat er met de hulp moet gebeuren.", "Blijft nodig");
        assertThat(
                        mvc.post()
                                .uri(pad)
                                .with(by(yusuf))
                                .with(csrf())
                                .param("soort", "HERZIENING")
                                .param("wijze", "MONDELING")
                                .param("dag", "1-3-2027")
                                .param("vraag", "Zij kan minder.")
                                .param("aanvrager", mevrouw.toString()))
                .hasStatus3xxRedirection();
        var aanvraag = as(yusuf, () -> aanvragen.of(gezin)).getFirst();
        var besluitpad =
                "/aanvragen/" + aanvraag.id() + "/regels/" + regel(aanvraag).id() + "/besluit";
        assertThat(mvc.get().uri(besluitpad).with(by(yusuf)))
                .as("what was decided before is filled in")
                .bodyText()
                .contains("value=\"hulp bij het huishouden\"", "value=\"150\"");
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        assertThat(mvc.get().uri(pad).with(by(ander))).hasStatus(404);
        var inkomen = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        assertThat(mvc.get().uri(pad).with(by(inkomen))).as("help by another law").hasStatus(404);
        var intake = personeel.medewerker("Fatima", "INTAKE", team);
        assertThat(mvc.get().uri(pad).with(by(intake))).hasStatus(403);
    }

    private Aanvraag begin(Vervolg.Soort soort, Aanvraagwijze wijze) {
        return as(
                yusuf,
                () ->
                        vervolgen.begin(
                                hulp.id(),
                                new NieuwVervolg(
                                        soort,
                                        mevrouw,
                                        wijze,
                                        LocalDate.now(clock),
                                        "Het is anders dan vorig jaar.")));
    }

    private Aanvraagregel regel(Aanvraag aanvraag) {
        return line(aanvraag.id());
    }

    private void decide(Aanvraagregel regel, NieuwBesluit besluit) {
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, besluit));
        does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(81, "ALLEEN")));
    }

    private void asked(Aanvraag aanvraag) {
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel(aanvraag), needed()));
    }

    private Beschikking prepare(AanvraagId id) {
        return as(yusuf, () -> vaststelling.prepare(id));
    }

    private Voorziening only() {
        var alle = as(yusuf, () -> voorzieningen.of(gezin));
        assertThat(alle).hasSize(1);
        return alle.getFirst();
    }

    private void refused(Aanvraag aanvraag, NieuwBesluit besluit, String reden) {
        ThrowingCallable poging =
                () -> does(yusuf, () -> beschikkingen.decide(regel(aanvraag), besluit));
        assertThatThrownBy(poging).isInstanceOf(Refusal.class).hasMessageContaining(reden);
    }

    private static NieuwBesluit withdrawal(Optional<String> gezegd, LocalDate dag, Grond grond) {
        return NieuwBesluit.withdrawal(
                "U hebt deze hulp straks niet meer.",
                gezegd,
                new Intrekking(Optional.of(dag), grond));
    }

    private static NieuwBesluit fromBegin(Optional<String> gezegd, Grond grond) {
        return NieuwBesluit.withdrawal(
                "U hebt deze hulp niet gekregen.", gezegd, new Intrekking(Optional.empty(), grond));
    }

    private static NieuwBesluit help(LocalDate van, LocalDate tot, int minuten) {
        return yes(
                "hulp bij het huishouden" + (minuten == 60 ? ", klein" : ""),
                minuten,
                Leveringsvorm.ZIN,
                Optional.empty(),
                Periode.between(van, tot));
    }

    private static NieuwBesluit budget(LocalDate van, LocalDate tot) {
        return yes(
                "hulp bij het huishouden",
                150,
                Leveringsvorm.PGB,
                Optional.of(Bedrag.of("2000")),
                Periode.between(van, tot));
    }

    private static NieuwBesluit yes(
            String wat, int minuten, Leveringsvorm vorm, Optional<Bedrag> budget, Periode periode) {
        return new NieuwBesluit(
                Uitkomst.TOEKENNEN,
                Optional.empty(),
                "U kunt door uw rug niet meer stofzuigen en dweilen.",
                Optional.of(
                        new Toekenning(
                                wat,
                                "01",
                                Optional.of(new Toekenning.Omvang(minuten, "01", "2")),
                                vorm,
                                budget,
                                periode,
                                Optional.empty(),
                                "")));
    }
}
