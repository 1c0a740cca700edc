package nl.samenhang.regie.gezinsplan;

import static nl.samenhang.kernel.Levensdomein.FINANCIEN;
import static nl.samenhang.kernel.Levensdomein.OPGROEIEN;
import static nl.samenhang.regie.gezinsplan.Planbouw.DE_BRUG;
import static nl.samenhang.regie.gezinsplan.Planbouw.NOOR;
import static nl.samenhang.regie.gezinsplan.Planbouw.SANNE;
import static nl.samenhang.regie.gezinsplan.Planbouw.YUSUF;
import static nl.samenhang.regie.gezinsplan.Planbouw.aPlan;
import static nl.samenhang.regie.gezinsplan.Planbouw.actie;
import static nl.samenhang.regie.gezinsplan.Planbouw.afspraak;
import static nl.samenhang.regie.gezinsplan.Planbouw.doel;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.samenhang.platform.web.Texts;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PlanverschilTest {

    private static final Doel SCHOOL = doel(NOOR, OPGROEIEN, "Weer naar school");
    private static final Actie BELLEN = actie(SCHOOL, YUSUF, "Belt de mentor");
    private static final Afspraak PLEK =
            afspraak(DE_BRUG, "een plek voor Noor", LocalDate.of(2026, 10, 1));

    private final Texts texts = new Texts();

    @Test
    void nothing_changed_is_no_difference() {
        var plan = aPlan().doelen(SCHOOL).acties(BELLEN).afspraken(PLEK).build();
        assertThat(Planverschil.between(plan, plan)).isEmpty();
    }

    @Test
    void what_came_in_is_said_with_the_name_of_whom_it_is() {
        var nieuw = aPlan().doelen(SCHOOL).acties(BELLEN).afspraken(PLEK).build();
        assertThat(sentences(aPlan().build(), nieuw))
                .containsExactly(
                        "Nieuw doel van Noor: Weer naar school.",
                        "Nieuwe actie: Yusuf, Belt de mentor.",
                        "Nieuwe afspraak: De Brug zorgt voor 1-10-2026 voor: een plek voor Noor.");
    }

    @Test
    void what_went_out_is_said_too() {
        var oud = aPlan().doelen(SCHOOL).acties(BELLEN).build();
        assertThat(sentences(oud, aPlan().build()))
                .containsExactly(
                        "Dit doel van Noor staat er niet meer in: Weer naar school.",
                        "Deze actie staat er niet meer in: Yusuf, Belt de mentor.");
    }

    @Test
    void progress_is_a_sentence_of_its_own() {
        var oud = aPlan().doelen(SCHOOL).build();
        var nieuw = aPlan().doelen(SCHOOL.progress(Voortgang.BEREIKT, "")).build();
        assertThat(sentences(oud, nieuw)).containsExactly("Bereikt door Noor: Weer naar school.");
    }

    @Test
    void the_words_of_the_family_are_shown_before_and_after() {
        var oud = aPlan().woorden("Rust.").build();
        var nieuw = aPlan().woorden("Rust en geld.").build();
        assertThat(sentences(oud, nieuw))
                .containsExactly(
                        "Het gezin zegt het nu anders. Eerst: “Rust.” Nu: “Rust en geld.”");
    }

    @Test
    void a_helper_who_joins_and_one_who_leaves_are_named_with_their_part() {
        var id = OnderdeelId.next();
        var oud = aPlan().deelplan(id, "Schuldhulp", FINANCIEN, SANNE, DE_BRUG).build();
        var nieuw = aPlan().deelplan(id, "Schuldhulp", FINANCIEN, SANNE, YUSUF).build();
        assertThat(sentences(oud, nieuw))
                .containsExactly(
                        "Yusuf helpt nu mee bij Schuldhulp.",
                        "De Brug helpt niet meer mee bij Schuldhulp.");
    }

    @Test
    void the_difference_reads_in_english_as_well() {
        var nieuw = aPlan().doelen(SCHOOL).build();
        assertThat(
                        Planverschil.between(aPlan().build(), nieuw).stream()
                                .map(
                                        w ->
                                                texts.t(
                                                        Locale.ENGLISH,
                                                        w.zin().sleutel(),
                                                        w.zin().argumenten().toArray())))
                .containsExactly("New goal of Noor: Weer naar school.");
    }

    @Test
    void a_version_comes_back_from_the_database_as_it_was_agreed() {
        var plan =
                aPlan().doelen(SCHOOL)
                        .acties(BELLEN)
                        .afspraken(PLEK)
                        .deelplan("Schuldhulp", FINANCIEN, SANNE, DE_BRUG)
                        .build();
        var json = JsonMapper.shared().writeValueAsString(plan);
        assertThat(JsonMapper.shared().readValue(json, Planinhoud.class)).isEqualTo(plan);
    }

    private List<String> sentences(Planinhoud oud, Planinhoud nieuw) {
        return Planverschil.between(oud, nieuw).stream()
                .map(
                        w ->
                                texts.t(
                                        Locale.forLanguageTag("nl"),
                                        w.zin().sleutel(),
                                        w.zin().argumenten().toArray()))
                .toList();
    }
}
