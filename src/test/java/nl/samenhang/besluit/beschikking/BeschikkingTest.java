package nl.samenhang.besluit.beschikking;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.besluit.aanvraag.Aanvraag;
import nl.samenhang.besluit.aanvraag.AanvraagregelId;
import nl.samenhang.besluit.aanvraag.Aanvraagstatus;
import nl.samenhang.besluit.beschikking.Besluit.Uitkomst;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.netwerk.plek.Woonregel;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.recht.regel.Regels;
import nl.samenhang.regie.toestemming.Akkoord;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Toestemming.Wijze;
import nl.samenhang.regie.toestemming.Toestemmingen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BeschikkingTest extends BesluitTest {

    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Relaties relaties;
    @Autowired private Regels regels;
    @Autowired private Toestemmingen toestemmingen;

    @Test
    void household_help_is_granted_with_its_dates_contribution_and_messages_due() {
        var aanvraag = ready(granted());
        clock.set(LocalDate.of(2026, 11, 2));
        var beschikking = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(beschikking.isBekendgemaakt()).as("one person may decide this").isTrue();
        assertThat(beschikking.bekendgemaaktOp()).contains(LocalDate.of(2026, 11, 2));
        assertThat(beschikking.bezwaarTot()).contains(LocalDate.of(2026, 12, 14));
        assertThat(as(yusuf, () -> aanvragen.get(aanvraag.id())).status())
                .isEqualTo(Aanvraagstatus.BESLOTEN);
        assertThat(as(yusuf, () -> aanvragen.clocks(aanvraag))).isEmpty();
        assertThat(as(yusuf, () -> voorzieningen.of(gezin)))
                .singleElement()
                .satisfies(
                        hulp -> {
                            assertThat(hulp.wat()).isEqualTo("hulp bij het huishouden");
                            assertThat(hulp.periode())
                                    .isEqualTo(
                                            Periode.between(
                                                    LocalDate.of(2026, 11, 9),
                                                    LocalDate.of(2027, 11, 8)));
                        });
        assertThat(as(yusuf, () -> beschikkingen.berichten(aanvraag.id())))
                .extracting(Bericht::soort)
                .containsExactlyInAnyOrder(Bericht.Soort.CAK_START, Bericht.Soort.TOEWIJZING);
        assertThat(lastMessage(mevrouw))
                .contains(
                        "Besluit op uw aanvraag",
                        "19 oktober 2026",
                        "Marie de Wit krijgt hulp bij het huishouden. Dat begint op 9 november 2026 en duurt"
                                + " tot en met 7 november 2027.",
                        "150 minuten per week",
                        "De eigen bijdrage is nu €\u00a021,80 per maand",
                        "artikel 2.3.5",
                        "Bel ons als u verhuist",
                        "bezwaar maken. Dat kan tot en met 14 december 2026");
    }

    @Test
    void of_a_couple_of_whom_one_has_no_pension_yet_no_contribution_is_asked() {
        var man =
                gezinnen.inwoner("Ali", "Kaya", LocalDate.of(1956, 5, 1), Bereikbaarheid.ONBEKEND);
        var vrouw =
                gezinnen.inwoner("Ayse", "Kaya", LocalDate.of(1962, 5, 1), Bereikbaarheid.ONBEKEND);
        asSystem(
                () ->
                        relaties.relate(
                                man,
                                Relatiesoort.PARTNER,
                                vrouw,
                                Optional.of(Periode.from(LocalDate.of(1985, 1, 1)))));
        mevrouw = man;
        gezin = gezinnen.gezin(team, man, vrouw);
        var aanvraag = applied();
        var regel = line(aanvraag.id());
        assertThat(as(yusuf, () -> toetsen.known(Toetsen.BIJDRAGE, regel, Optional.empty())))
                .containsEntry("huishouden", "PAAR_ONDER_AOW")
                .containsEntry("leeftijd", "70");
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, granted()));
        does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(70, "PAAR_ONDER_AOW")));
        does(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(lastMessage(man))
                .contains("jonger dan de AOW-leeftijd")
                .doesNotContain("eigen bijdrage is nu");
        assertThat(as(yusuf, () -> beschikkingen.berichten(aanvraag.id())))
                .extracting(Bericht::soort)
                .containsExactly(Bericht.Soort.TOEWIJZING);
    }

    @Test
    void for_sheltered_living_the_table_of_who_pays_is_asked_and_stands_in_the_letter() {
        var aanvraag = applied();
        var regel = line(aanvraag.id());
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, sheltered()));
        does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(81, "ALLEEN")));
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.prepare(aanvraag.id())))
                .as("who pays was not asked yet")
                .isInstanceOf(Refusal.class);
        var besluit = as(yusuf, () -> beschikkingen.besluit(regel.id()));
        assertThat(as(yusuf, () -> toetsen.known(Woonregel.TABEL, regel, besluit)))
                .containsEntry("soortWonen", "BESCHERMD_WONEN")
                .containsKey("budgethouder");
        does(yusuf, () -> toetsen.ask(Woonregel.TABEL, regel, lives("ELDERS", false)));
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.prepare(aanvraag.id())))
                .as("who is no resident of the country has no right to it")
                .isInstanceOf(Refusal.class);
        does(yusuf, () -> toetsen.ask(Woonregel.TABEL, regel, lives("HIER", true)));
        does(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(lastMessage(mevrouw))
                .contains("U woonde in onze gemeente. Daarom betaalt onze gemeente.");
    }

    private static Map<String, Object> lives(String woonplaats, boolean ingezetene) {
        return Map.of(
                "soortWonen",
                "BESCHERMD_WONEN",
                "ingezetene",
                ingezetene,
                "woonplaats",
                woonplaats,
                "budgethouder",
                "WOONGEMEENTE");
    }

    private static NieuwBesluit sheltered() {
        var wonen =
                new Toekenning(
                        "beschermd wonen",
                        "15",
                        Optional.empty(),
                        Leveringsvorm.ZIN,
                        Optional.empty(),
                        Periode.between(LocalDate.of(2026, 11, 9), LocalDate.of(2027, 11, 8)),
                        Optional.empty(),
                        "");
        return new NieuwBesluit(
                Uitkomst.TOEKENNEN,
                Optional.empty(),
                "U kunt niet alleen wonen.",
                Optional.of(wonen));
    }

    @Test
    void a_no_is_seen_by_a_second_person_who_is_never_the_first() {
        var aanvraag = ready(refused(Optional.of("Zij vindt de hulp van haar dochter genoeg.")));
        var beschikking = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(beschikking.isTerGoedkeuring()).isTrue();
        assertThat(beschikking.tweede()).containsExactly("AFWIJZING", "AFWIJKING");
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.agree(beschikking.id())))
                .isInstanceOf(Refusal.class);
        assertThat(
                        mvc.post()
                                .uri("/beschikkingen/" + beschikking.id() + "/goedkeuring")
                                .with(by(yusuf))
                                .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("Iemand anders moet ernaar kijken");
        does(anneke, () -> vaststelling.sendBack(beschikking.id(), "Vraag het de dochter ook"));
        assertThat(as(yusuf, () -> beschikkingen.isOpen(aanvraag))).isTrue();
        does(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        does(anneke, () -> vaststelling.agree(beschikking.id()));
        var klaar = as(yusuf, () -> beschikkingen.get(beschikking.id()));
        assertThat(klaar.isBekendgemaakt()).isTrue();
        assertThat(klaar.goedkeurder().orElseThrow().value()).isEqualTo(anneke.actor());
        assertThat(lastMessage(mevrouw))
                .contains(
                        "krijgt deze hulp niet",
                        "Uw dochter doet dit al",
                        "anders dan onze regels");
    }

    @Test
    void the_database_lets_nobody_agree_with_the_own_decision_or_skip_the_second() {
        var aanvraag = ready(refused(Optional.of("Anders")));
        var id = as(yusuf, () -> vaststelling.prepare(aanvraag.id())).id();
        for (var sql :
                List.of(
                        "update beschikking.beschikking set goedkeurder = opsteller where id = ?",
                        "update beschikking.beschikking set status = 'BEKENDGEMAAKT', bekendgemaakt_op = '2026-11-02',"
                                + " bezwaar_tot = '2026-12-14' where id = ?")) {
            assertThatThrownBy(() -> asSystem(() -> jdbc.sql(sql).param(id.value()).update()))
                    .hasMessageContaining("check$beschikking");
        }
    }

    @Test
    void nothing_is_decided_before_the_questions_of_the_law_are_answered() {
        var aanvraag = applied();
        var regel = line(aanvraag.id());
        assertThatThrownBy(() -> does(yusuf, () -> beschikkingen.decide(regel, granted())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("eerst-toetsen");
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        assertThatThrownBy(
                        () ->
                                does(
                                        yusuf,
                                        () ->
                                                beschikkingen.decide(
                                                        regel, refused(Optional.empty()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("afwijking");
        does(yusuf, () -> beschikkingen.decide(regel, granted()));
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.prepare(aanvraag.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("toets-mist");
    }

    @Test
    void nobody_lives_away_from_home_before_the_cause_is_looked_for_and_an_expert_advised() {
        var aanvraag = applied();
        var id =
                as(
                        joris,
                        () ->
                                aanvragen.add(
                                        aanvraag.id(),
                                        mevrouw,
                                        Wet.JEUGDWET,
                                        "Ergens anders",
                                        false));
        var regel = as(joris, () -> aanvragen.regel(id));
        does(
                joris,
                () ->
                        toetsen.ask(
                                Toetsen.LEEFTIJD,
                                regel,
                                Map.of(
                                        "leeftijd", 16,
                                        "soortHulp", "JEUGDHULP",
                                        "eerdereHulp", "GEEN")));
        var verblijf =
                new NieuwBesluit(
                        Uitkomst.TOEKENNEN,
                        Optional.empty(),
                        "Thuis gaat het niet meer.",
                        Optional.of(
                                new Toekenning(
                                        "verblijf",
                                        "43",
                                        Optional.empty(),
                                        Leveringsvorm.ZIN,
                                        Optional.empty(),
                                        Periode.between(
                                                LocalDate.of(2026, 11, 9),
                                                LocalDate.of(2027, 5, 9)),
                                        Optional.empty(),
                                        "")));
        assertThatThrownBy(() -> does(joris, () -> beschikkingen.decide(regel, verblijf)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("onderzoek.gemis");
        assertThat(as(joris, () -> beschikkingen.besluit(id))).isEmpty();
    }

    @Test
    void what_the_table_said_is_kept_and_can_be_played_again() {
        var aanvraag = ready(granted());
        var regel = line(aanvraag.id());
        assertThat(as(yusuf, () -> regels.of(regel.id().onderwerp())))
                .hasSize(2)
                .allSatisfy(
                        toepassing ->
                                assertThat(
                                                as(yusuf, () -> regels.replay(toepassing.id()))
                                                        .isGelijk())
                                        .isTrue());
    }

    @Test
    void lines_of_a_law_that_the_asker_may_not_see_keep_the_set_from_going() {
        var aanvraag = ready(granted());
        as(joris, () -> aanvragen.add(aanvraag.id(), mevrouw, Wet.JEUGDWET, "Hulp", false));
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.prepare(aanvraag.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("andere-wet");
        assertThat(as(joris, () -> beschikkingen.besluit(line(aanvraag.id()).id()))).isEmpty();
    }

    @Test
    void one_letter_goes_out_over_three_laws_once_who_sends_it_may_know_every_line() {
        var aanvraag = ready(granted());
        var jeugd =
                as(
                        joris,
                        () ->
                                aanvragen.add(
                                        aanvraag.id(), mevrouw, Wet.JEUGDWET, "Hulp thuis", false));
        var schuld =
                as(karin, () -> aanvragen.add(aanvraag.id(), mevrouw, Wet.WGS, "Schulden", false));
        decide(joris, jeugd, yes("begeleiding voor een jongere", "45"));
        decide(karin, schuld, yes("een plan voor de schulden", ""));
        assertThatThrownBy(() -> does(yusuf, () -> vaststelling.prepare(aanvraag.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("andere-wet");
        consent("HULP:JEUGDWET:ROL:CONSULENT");
        consent("HULP:WGS:ROL:CONSULENT");
        assertThat(as(yusuf, () -> vaststelling.prepare(aanvraag.id())).isBekendgemaakt()).isTrue();
        assertThat(as(yusuf, () -> voorzieningen.of(gezin)))
                .extracting(Voorziening::wet)
                .containsExactlyInAnyOrder(Wet.WMO, Wet.JEUGDWET, Wet.WGS);
        assertThat(as(joris, () -> voorzieningen.of(gezin)))
                .as("others still see their own law only")
                .extracting(Voorziening::wet)
                .containsExactly(Wet.JEUGDWET);
        assertThat(lastMessage(mevrouw))
                .contains(
                        "hulp uit de Wmo",
                        "hulp uit de Jeugdwet",
                        "hulp bij schulden",
                        "artikel 4a van de Wet gemeentelijke schuldhulpverlening");
        var beschikking = as(yusuf, () -> beschikkingen.of(aanvraag.id())).orElseThrow();
        assertThat(as(anneke, () -> beschikkingen.beslissers(beschikking.id())))
                .as("who decided is known also where the line is not")
                .extracting(MedewerkerId::value)
                .containsExactlyInAnyOrder(yusuf.actor(), joris.actor(), karin.actor());
    }

    @Test
    void who_decided_on_a_line_is_not_the_second_person_for_a_set_that_another_prepared() {
        var aanvraag = ready(granted());
        var schuld =
                as(karin, () -> aanvragen.add(aanvraag.id(), mevrouw, Wet.WGS, "Schulden", false));
        decide(karin, schuld, refused(Optional.empty()));
        consent("HULP:WGS:ROL:CONSULENT");
        var beschikking = as(yusuf, () -> vaststelling.prepare(aanvraag.id()));
        assertThat(beschikking.tweede()).containsExactly("AFWIJZING");
        assertThat(as(karin, () -> vaststelling.mayAgree(beschikking))).isFalse();
        assertThatThrownBy(() -> does(karin, () -> vaststelling.agree(beschikking.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("zelf");
    }

    private void decide(Gebruiker wie, AanvraagregelId id, NieuwBesluit besluit) {
        var regel = as(wie, () -> aanvragen.regel(id));
        if (regel.wet() == Wet.JEUGDWET) {
            does(
                    wie,
                    () ->
                            toetsen.ask(
                                    Toetsen.LEEFTIJD,
                                    regel,
                                    Map.of(
                                            "leeftijd", 16,
                                            "soortHulp", "JEUGDHULP",
                                            "eerdereHulp", "GEEN")));
        }
        does(wie, () -> beschikkingen.decide(regel, besluit));
    }

    private void consent(String vraag) {
        asSystem(
                () ->
                        toestemmingen.record(
                                mevrouw,
                                vraag,
                                Wijze.MONDELING,
                                List.of(
                                        new Akkoord(
                                                Hoedanigheid.ZELF,
                                                Optional.of(mevrouw),
                                                "Marie de Wit",
                                                clock.instant()))));
    }

    private static NieuwBesluit yes(String wat, String product) {
        return new NieuwBesluit(
                Uitkomst.TOEKENNEN,
                Optional.empty(),
                "Dit helpt u verder.",
                Optional.of(
                        new Toekenning(
                                wat,
                                product,
                                Optional.empty(),
                                Leveringsvorm.ZIN,
                                Optional.empty(),
                                Periode.between(
                                        LocalDate.of(2026, 11, 9), LocalDate.of(2027, 5, 9)),
                                Optional.empty(),
                                "")));
    }

    @Test
    void the_pages_lead_from_the_questions_to_the_letter() {
        var aanvraag = applied();
        var pad = "/aanvragen/" + aanvraag.id();
        var regelpad = pad + "/regels/" + line(aanvraag.id()).id();
        assertThat(mvc.get().uri(regelpad + "/toets/wmo-maatwerk").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Lost de persoon dit zelf helemaal op?");
        assertThat(
                        mvc.post()
                                .uri(regelpad + "/toets/wmo-maatwerk")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("woont", "IN_GEMEENTE"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een antwoord");
        var toets = mvc.post().uri(regelpad + "/toets/wmo-maatwerk").with(by(yusuf)).with(csrf());
        needed().forEach((naam, waarde) -> toets.param(naam, waarde.toString()));
        assertThat(toets).hasStatus3xxRedirection();
        assertThat(
                        mvc.post()
                                .uri(regelpad + "/besluit")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("uitkomst", "TOEKENNEN")
                                .param("motivering", "Nodig")
                                .param("wat", "hulp bij het huishouden")
                                .param("product", "01")
                                .param("vorm", "ZIN")
                                .param("eersteDag", "9-11-2026")
                                .param("laatsteDag", "8-11-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("eerder dan de eerste dag");
        assertThat(
                        mvc.post()
                                .uri(regelpad + "/besluit")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("uitkomst", "TOEKENNEN")
                                .param("motivering", "U kunt door uw rug niet meer stofzuigen.")
                                .param("wat", "hulp bij het huishouden")
                                .param("product", "01")
                                .param("volume", "150")
                                .param("eenheid", "01")
                                .param("frequentie", "2")
                                .param("vorm", "ZIN")
                                .param("eersteDag", "9-11-2026")
                                .param("laatsteDag", "7-11-2027"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(pad).with(by(yusuf)))
                .bodyText()
                .contains("hulp bij het huishouden", "150 minuten per week", "nog niet beantwoord");
        assertThat(mvc.get().uri(pad + "/brief").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("niet meer stofzuigen", "tot en met 7 november 2027");
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        for (var verboden :
                List.of(pad + "/brief", regelpad + "/besluit", regelpad + "/toets/wmo-maatwerk")) {
            assertThat(mvc.get().uri(verboden).with(by(ander))).hasStatus(404);
        }
        assertThat(mvc.get().uri(regelpad + "/toets/woonplaats-jeugd").with(by(yusuf)))
                .hasStatus(404);
    }

    /** Everything answered and decided, and nothing sent. */
    private Aanvraag ready(NieuwBesluit besluit) {
        var aanvraag = applied();
        var regel = line(aanvraag.id());
        does(yusuf, () -> toetsen.ask(Toetsen.MAATWERK, regel, needed()));
        does(yusuf, () -> beschikkingen.decide(regel, besluit));
        if (besluit.toekenning().isPresent()) {
            does(yusuf, () -> toetsen.ask(Toetsen.BIJDRAGE, regel, contribution(81, "ALLEEN")));
        }
        return aanvraag;
    }
}
