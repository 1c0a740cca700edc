package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.gezin.Afsluitreden;
import nl.samenhang.mensen.gezin.Gezin;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.mensen.gezin.Gezinsstatus;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Adressoort;
import nl.samenhang.mensen.inwoner.Geboortedatum;
import nl.samenhang.mensen.inwoner.Gezagscode;
import nl.samenhang.mensen.inwoner.Inwoner;
import nl.samenhang.mensen.inwoner.Persoonsgegevens;
import nl.samenhang.mensen.inwoner.Persoonslijsten;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizing;
import nl.samenhang.mensen.registerwijziging.Gevolg;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.Registerwijziging.Status;
import nl.samenhang.mensen.registerwijziging.Uitslag;
import nl.samenhang.mensen.registerwijziging.Wijzigingsoort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class RegisterwijzigingPagesTest extends BrpTest {

    @Autowired private JdbcClient jdbc;
    @Autowired private Persoonslijsten lijsten;

    @Test
    void a_divorce_and_a_move_split_the_household_and_ask_about_the_file() {
        asSystem(
                () -> {
                    nacht.divorce(pietBsn, GISTEREN);
                    nacht.move(pietBsn, adres("77"), GISTEREN);
                });
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 2, 0, 0));
        assertThat(household(piet)).containsExactly(piet);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, tom);
        assertThat(leden()).as("nobody leaves the file by itself").contains(piet);
        assertThat(get("/brp-wijzigingen"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Piet Brp woont sinds 13 sep 2026",
                        "geen partners meer",
                        "Nieuw adres: " + straat + " 77",
                        "Krijgt Piet Brp een eigen gezin met de kinderen?",
                        "Yusuf Demir is het aanspreekpunt.");
        assertThat(
                        werk.opened("registerwijziging.bekijken", dossier.value())
                                .getLast()
                                .medewerker())
                .contains(yusuf);
        assertThat(get("/gezinnen/" + dossier)).bodyText().contains("Wijzigingen bekijken");
    }

    @Test
    void an_own_file_for_who_left_keeps_the_child_in_both_and_can_be_undone() {
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        morning();
        var vraag = question(piet, Gevolg.Soort.GEZIN_ERBIJ);
        assertThat(decide(vraag, true)).hasStatus3xxRedirection();
        assertThat(leden()).containsExactlyInAnyOrder(mia, tom);
        assertThat(proposals(piet))
                .singleElement()
                .satisfies(
                        tweede ->
                                assertThat(tweede.inwonersOn(VANDAAG))
                                        .containsExactlyInAnyOrder(piet, tom));
        assertThat(werk.isClosed("registerwijziging.bekijken", dossier.value())).isTrue();
        assertThat(undo(last(piet))).hasStatus(422).bodyText().contains("Draai eerst terug");
        assertThat(post("/brp-wijzigingen/gevolgen/" + vraag.id() + "/heropening"))
                .hasStatus3xxRedirection();
        assertThat(leden()).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(undo(last(piet))).hasStatus3xxRedirection();
        assertThat(household(piet)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(inwoner(piet).adres()).contains(adres("5"));
    }

    @Test
    void what_was_undone_stays_undone_and_what_is_told_twice_changes_nothing() {
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        morning();
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 0, 0));
        assertThat(of(piet)).hasSize(1);
        assertThat(undo(last(piet))).hasStatus3xxRedirection();
        assertThat(morning().verwerkt()).isZero();
        assertThat(inwoner(piet).adres()).contains(adres("5"));
        assertThat(last(piet).status()).isEqualTo(Status.TERUGGEDRAAID);
        assertThat(get("/brp-wijzigingen?alles=true&inwoner=" + piet))
                .bodyText()
                .contains("Teruggedraaid", "Alsnog overnemen");
        assertThat(post("/brp-wijzigingen/" + last(piet).id() + "/overneming"))
                .hasStatus3xxRedirection();
        assertThat(inwoner(piet).adres()).contains(adres("77"));
    }

    @Test
    void somebody_else_under_a_known_number_waits_for_a_person_and_changes_nothing() {
        asSystem(() -> bijwerking.compare(piet));
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        correct(piet, "Willeke", "Bruijn", LocalDate.of(1955, 3, 10));
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 1, 0));
        assertThat(inwoner(piet).geslachtsnaam()).isEqualTo("Bruijn");
        assertThat(inwoner(piet).adres()).contains(adres("5"));
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 0, 0));
        assertThat(get("/brp-wijzigingen?inwoner=" + piet))
                .bodyText()
                .contains("iemand met een andere naam en een andere geboortedatum");
    }

    @Test
    void a_person_who_took_another_name_and_whose_birth_year_was_corrected_is_the_same_person() {
        asSystem(() -> bijwerking.compare(piet));
        asSystem(() -> nacht.rename(pietBsn, "Vandenberg"));
        correct(piet, "Piet", "Brp", LocalDate.of(1985, 4, 1));
        morning();
        assertThat(inwoner(piet).geslachtsnaam()).isEqualTo("Vandenberg");
    }

    /** The morning and who presses the button just then, or a hand on one of them. */
    @Test
    void two_who_ask_the_register_at_once_take_over_each_change_once() throws Exception {
        var kindBsn =
                asSystem(
                        () -> {
                            nacht.divorce(pietBsn, GISTEREN);
                            nacht.move(pietBsn, adres("77"), GISTEREN);
                            nacht.shield(miaBsn, true);
                            return nacht.bear(miaBsn, Optional.empty(), "Lot", GISTEREN);
                        });
        try (var samen = Executors.newFixedThreadPool(4)) {
            for (var antwoord :
                    samen.invokeAll(Collections.<Callable<Uitslag>>nCopies(4, this::morning))) {
                assertThat(antwoord.get().mislukt()).isZero();
            }
        }
        var lot = asSystem(() -> inwoners.findByBsn(kindBsn).orElseThrow());
        for (var wie : List.of(mia, piet, tom, lot.id())) {
            assertThat(of(wie)).extracting(Registerwijziging::soort).doesNotHaveDuplicates();
        }
        assertThat(question(lot.id(), Gevolg.Soort.LID_ERBIJ)).isNotNull();
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, tom, lot.id());
    }

    @Test
    void a_newborn_comes_into_the_file_after_a_yes() {
        var kindBsn = asSystem(() -> nacht.bear(miaBsn, Optional.of(pietBsn), "Lot", GISTEREN));
        assertThat(morning().verwerkt()).isOne();
        var lot = asSystem(() -> inwoners.findByBsn(kindBsn).orElseThrow());
        assertThat(household(lot.id())).containsExactlyInAnyOrder(mia, piet, tom, lot.id());
        assertThat(asSystem(() -> inwoners.gezag(lot.id())))
                .singleElement()
                .satisfies(gezag -> assertThat(gezag.code()).isEqualTo(Gezagscode.BEIDE_OUDERS));
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("Lot Brp is geboren op", "Hoort Lot Brp bij dit gezin?");
        var vraag = question(lot.id(), Gevolg.Soort.LID_ERBIJ);
        assertThat(decide(vraag, true)).hasStatus3xxRedirection();
        assertThat(asSystem(() -> gezinnen.get(dossier).rollenOn(VANDAAG)))
                .containsEntry(lot.id(), Gezinsrol.KIND);
        assertThat(undo(last(lot.id()))).hasStatus(422);
        post("/brp-wijzigingen/gevolgen/" + vraag.id() + "/heropening").exchange();
        assertThat(undo(last(lot.id()))).hasStatus3xxRedirection();
        assertThat(asSystem(() -> inwoners.findByBsn(kindBsn))).isEmpty();
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
    }

    @Test
    void a_shielded_address_is_gone_at_once_and_comes_back_only_after_a_yes() {
        asSystem(() -> nacht.shield(miaBsn, true));
        morning();
        assertThat(get("/inwoners/" + mia)).bodyText().contains("Dit adres is geheim");
        assertThat(last(mia).soort()).isEqualTo(Wijzigingsoort.GEHEIMHOUDING);
        asSystem(() -> nacht.shield(miaBsn, false));
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 1, 0));
        assertThat(inwoner(mia).geheim()).isTrue();
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("niet meer geheim", "Dossier laten zoals het is");
        assertThat(post("/brp-wijzigingen/" + last(mia).id() + "/afwijzing"))
                .hasStatus3xxRedirection();
        assertThat(morning().voorgelegd()).isZero();
        assertThat(inwoner(mia).geheim()).isTrue();
    }

    @Test
    void a_move_of_somebody_with_a_shielded_address_tells_no_address() {
        asSystem(
                () -> {
                    nacht.shield(pietBsn, true);
                    nacht.move(pietBsn, adres("88"), GISTEREN);
                });
        morning();
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("Het adres is geheim.")
                .doesNotContain(straat + " 88");
    }

    @Test
    void a_family_that_moves_together_is_one_card_that_is_undone_together() {
        asSystem(
                () ->
                        List.of(miaBsn, pietBsn, tomBsn)
                                .forEach(wie -> nacht.move(wie, adres("66"), GISTEREN)));
        assertThat(morning().verwerkt()).isEqualTo(3);
        var page = get("/brp-wijzigingen?alles=true&gezin=" + dossier);
        assertThat(page)
                .bodyText()
                .containsPattern("wonen sinds 13 sep 2026 samen op een ander adres")
                .containsOnlyOnce("Nieuw adres: " + straat + " 66")
                .containsOnlyOnce("Verwerking terugdraaien")
                .contains("Mia Brp", "Piet Brp", "Tom Brp");
        var wijziging = last(mia);
        assertThat(
                        undo(wijziging)
                                .param("ook", last(piet).id().toString())
                                .param("ook", last(tom).id().toString()))
                .hasStatus3xxRedirection();
        for (var wie : List.of(mia, piet, tom)) {
            assertThat(inwoner(wie).adres()).contains(adres("5"));
            assertThat(last(wie).status()).isEqualTo(Status.TERUGGEDRAAID);
        }
    }

    @Test
    void a_name_a_death_and_authority_follow_and_can_be_undone() {
        asSystem(
                () -> {
                    nacht.rename(miaBsn, "Jansen");
                    nacht.die(pietBsn, GISTEREN);
                    nacht.giveAuthority(tomBsn, Gezagscode.OUDER_1);
                });
        assertThat(morning().verwerkt()).isEqualTo(3);
        assertThat(inwoner(mia).naam()).isEqualTo("Mia Jansen");
        assertThat(inwoner(piet).overlijdensdatum()).contains(GISTEREN);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, tom);
        assertThat(question(piet, Gevolg.Soort.LID_ERAF).inwoner()).isEqualTo(piet);
        for (var wie : List.of(mia, piet, tom)) {
            assertThat(undo(last(wie))).hasStatus3xxRedirection();
        }
        assertThat(inwoner(mia).naam()).isEqualTo("Mia Brp");
        assertThat(inwoner(piet).isOverleden()).isFalse();
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(asSystem(() -> inwoners.gezag(tom))).isEmpty();
    }

    @Test
    void the_register_is_down_and_work_goes_on_and_the_question_is_caught_up() {
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        server.stop();
        assertThat(post("/inwoners/" + piet + "/brp")).hasRedirectedUrl("/inwoners/" + piet);
        assertThat(get("/inwoners/" + piet))
                .hasStatusOk()
                .bodyText()
                .contains("De BRP antwoordt nu niet. U kunt doorwerken.");
        assertThat(morning().soort()).isEqualTo(Uitslag.Soort.GEEN_ANTWOORD);
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("De BRP antwoordt nu niet. U kunt doorwerken.");
        server.start(url.getPort());
        asSystem(bijwerking::resume);
        assertThat(inwoner(piet).adres()).contains(adres("77"));
        assertThat(get("/inwoners/" + piet)).bodyText().doesNotContain("antwoordt nu niet");
        assertThat(get("/brp-wijzigingen")).bodyText().contains("Bijgewerkt tot en met");
    }

    @Test
    void the_register_is_asked_to_follow_who_is_in_an_open_file_and_nobody_else() {
        var buiten = nummer();
        living("Rik", LocalDate.of(1990, 1, 1), buiten);
        morning();
        assertThat(followed(miaBsn, pietBsn, tomBsn, buiten))
                .containsExactlyInAnyOrder(miaBsn.nummer(), pietBsn.nummer(), tomBsn.nummer());
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .containsPattern("wijzigingen van [0-9.]+ mensen met een open dossier");
    }

    @Test
    void who_left_the_last_open_file_is_followed_no_more() {
        morning();
        by(yusuf, "CONSULENT", () -> gezinnen.close(dossier, Afsluitreden.DOELEN_BEREIKT));
        morning();
        assertThat(followed(miaBsn, pietBsn, tomBsn)).isEmpty();
        by(leider, "TEAMLEIDER", () -> gezinnen.reopen(dossier, team));
        morning();
        assertThat(followed(miaBsn)).containsExactly(miaBsn.nummer());
    }

    @Test
    void whom_a_silent_register_could_not_be_told_of_it_is_told_the_next_time() {
        server.stop();
        morning();
        assertThat(followed(miaBsn)).isEmpty();
        server.start(url.getPort());
        morning();
        assertThat(followed(miaBsn)).containsExactly(miaBsn.nummer());
    }

    /** Those of these numbers of whom the register has to tell today. */
    private List<String> followed(Bsn... nummers) {
        return asSystem(
                () ->
                        jdbc.sql(
                                        """
                                        select bsn from voorbeeldregister.volgindicatie
                                         where gemeente = '9901' and bsn = any (:nummers)
                                           and (einddatum is null or einddatum > :vandaag)
                                        """)
                                .param(
                                        "nummers",
                                        Stream.of(nummers).map(Bsn::nummer).toArray(String[]::new))
                                .param("vandaag", VANDAAG)
                                .query(String.class)
                                .list());
    }

    @Test
    void one_person_is_compared_at_once() {
        assertThat(post("/inwoners/" + piet + "/brp")).hasStatus3xxRedirection();
        assertThat(of(piet)).isEmpty();
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        assertThat(post("/inwoners/" + piet + "/brp")).hasStatus3xxRedirection();
        assertThat(inwoner(piet).adres()).contains(adres("77"));
        assertThat(get("/inwoners/" + noor)).bodyText().contains("geen BSN in het dossier");
    }

    @Test
    void parents_in_a_circle_are_not_taken_over_and_somebody_hears_why() {
        asSystem(() -> nacht.acknowledge(miaBsn, tomBsn));
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 1, 0));
        assertThat(asSystem(() -> inwoners.relaties(mia)))
                .noneMatch(relatie -> relatie.soort() == Relatiesoort.OUDER);
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains("Het dossier volgt niet vanzelf", "kind en ouder van dezelfde persoon");
    }

    @Test
    void a_parent_who_is_younger_than_the_child_is_not_taken_over_and_somebody_hears_why() {
        var kimBsn = nummer();
        living("Kim", LocalDate.of(2001, 1, 1), kimBsn);
        asSystem(() -> nacht.acknowledge(miaBsn, kimBsn));
        assertThat(morning()).isEqualTo(new Uitslag(Uitslag.Soort.ANTWOORD, 0, 1, 0));
        assertThat(asSystem(() -> inwoners.relaties(mia)))
                .noneMatch(relatie -> relatie.soort() == Relatiesoort.OUDER);
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains(
                        "Het dossier volgt niet vanzelf",
                        "Een kind kan niet ouder zijn dan de ouder.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    gemeente | overgenomen | zin
                    0003     | false       | de gemeente Appingedam bestaat niet meer sinds 1 jan 2021 en hoort nu bij Eemsdelta
                    9902     | true        | Piet Brp is op 13 sep 2026 vertrokken
                    """)
    void a_move_to_a_municipality_that_is_no_more_is_asked_about(
            String gemeente, boolean overgenomen, String zin) {
        var ver = Adres.of("Verweg", "1", "9901AA", "Elders");
        asSystem(
                () ->
                        nacht.move(
                                pietBsn,
                                Adressoort.WOONADRES,
                                ver,
                                GISTEREN,
                                new Gemeentecode(gemeente)));
        morning();
        assertThat(inwoner(piet).adres().equals(Optional.of(ver))).isEqualTo(overgenomen);
        assertThat(get("/brp-wijzigingen").exchange()).bodyText().contains(zin);
        if (!overgenomen) {
            post("/brp-wijzigingen/" + last(piet).id() + "/overneming").exchange();
            assertThat(inwoner(piet).adres()).contains(ver);
            assertThat(question(piet, Gevolg.Soort.GEZIN_ERBIJ).status())
                    .isEqualTo(Gevolg.Status.OPEN);
        }
    }

    @Test
    void sixty_people_come_to_live_at_one_address_and_nobody_joins_a_file() {
        asSystem(
                () ->
                        IntStream.range(0, 60)
                                .forEach(
                                        i ->
                                                nacht.settle(
                                                        "Nr " + i,
                                                        "Kazerne",
                                                        LocalDate.of(1990, 1, 1),
                                                        adres("5"),
                                                        GISTEREN)));
        assertThat(morning().verwerkt()).isEqualTo(60);
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(asSystem(() -> wijzigingen.open(dossier))).isZero();
    }

    @Test
    void a_stranger_who_moves_in_is_a_doubt_and_no_member() {
        var guusBsn = nummer();
        var guus = living("Guus", LocalDate.of(1985, 1, 1), guusBsn);
        asSystem(
                () ->
                        verhuizingen.move(
                                List.of(guus),
                                Verhuizing.naar(adres("9"), LocalDate.of(2020, 1, 1))));
        asSystem(() -> bijwerking.compare(guus));
        asSystem(() -> nacht.move(guusBsn, adres("5"), GISTEREN));
        morning();
        assertThat(household(guus)).as("a doubt, not a household").containsExactly(guus);
        assertThat(asSystem(() -> wijzigingen.open(dossier))).isZero();
    }

    @Test
    void who_may_not_open_the_file_sees_nothing_of_it() {
        asSystem(() -> nacht.move(pietBsn, adres("77"), GISTEREN));
        morning();
        var elders = collega("Els Elders", "CONSULENT", team("Ander team " + straat));
        assertThat(mvc.get().uri("/brp-wijzigingen?alles=true").with(request(elders, "CONSULENT")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Piet Brp");
        assertThat(
                        mvc.post()
                                .uri("/brp-wijzigingen/" + last(piet).id() + "/terugdraaiing")
                                .with(csrf())
                                .with(request(elders, "CONSULENT")))
                .hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri(
                                        "/brp-wijzigingen/gevolgen/"
                                                + question(piet, Gevolg.Soort.GEZIN_ERBIJ).id())
                                .param("ja", "true")
                                .with(csrf())
                                .with(request(elders, "CONSULENT")))
                .hasStatus(404);
        var post = collega("Piet Post", "ADMINISTRATIE", team);
        for (var pad : List.of("/brp-wijzigingen", "/brp-wijzigingen/regels")) {
            assertThat(mvc.get().uri(pad).with(request(post, "ADMINISTRATIE"))).hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri("/inwoners/" + piet + "/brp")
                                .with(csrf())
                                .with(request(post, "ADMINISTRATIE")))
                .hasStatus(403);
    }

    @Test
    void the_demo_lets_a_night_pass_over_running_files_and_only_an_administrator_may() {
        var beheer = collega("Bas Beheer", "BEHEERDER", team);
        assertThat(mvc.get().uri("/beheer/voorbeeldregister").with(request(beheer, "BEHEERDER")))
                .hasStatusOk()
                .bodyText()
                .contains("Laat het nacht worden", "/haalcentraal/api/brp");
        for (var pad : List.of("nacht", "ochtend")) {
            assertThat(
                            mvc.post()
                                    .uri("/beheer/voorbeeldregister/" + pad)
                                    .with(csrf())
                                    .with(request(beheer, "BEHEERDER")))
                    .hasRedirectedUrl("/beheer/voorbeeldregister");
            assertThat(post("/beheer/voorbeeldregister/" + pad)).hasStatus(403);
        }
        assertThat(asSystem(() -> bijwerking.stand()).orElseThrow().isStil()).isFalse();
        assertThat(mvc.get().uri("/beheer/voorbeeldregister").with(request(beheer, "BEHEERDER")))
                .bodyText()
                .containsPattern("wijzigingen van [0-9.]+ mensen met een open dossier");
        assertThat(get("/beheer/voorbeeldregister")).hasStatus(403);
    }

    @Test
    void the_rules_can_be_read_by_everybody_who_decides() {
        assertThat(get("/brp-wijzigingen/regels"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Scheiding of einde partnerschap",
                        "een adres wordt nooit vanzelf weer zichtbaar",
                        "gemeenteVanInschrijving");
        assertThat(get("/brp-wijzigingen/regels").cookie(new Cookie("taal", "en")))
                .bodyText()
                .contains("Divorce or end of partnership");
    }

    private Inwoner inwoner(InwonerId id) {
        return asSystem(() -> inwoners.get(id));
    }

    private List<Gezin> proposals(InwonerId wie) {
        return asSystem(
                () ->
                        gezinnen.ofInwoner(wie).stream()
                                .filter(gezin -> gezin.status() == Gezinsstatus.VOORGESTELD)
                                .toList());
    }

    private Gevolg question(InwonerId over, Gevolg.Soort soort) {
        return asSystem(
                () ->
                        wijzigingen
                                .gevolgen(of(over).stream().map(Registerwijziging::id).toList())
                                .stream()
                                .filter(gevolg -> gevolg.soort() == soort)
                                .findFirst()
                                .orElseThrow());
    }

    private MockMvcRequestBuilder decide(Gevolg vraag, boolean ja) {
        return post("/brp-wijzigingen/gevolgen/" + vraag.id()).param("ja", String.valueOf(ja));
    }

    private MockMvcRequestBuilder undo(Registerwijziging wijziging) {
        return post("/brp-wijzigingen/" + wijziging.id() + "/terugdraaiing");
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(yusuf, "CONSULENT"));
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(yusuf, "CONSULENT"));
    }

    private void correct(InwonerId wie, String voornaam, String geslachtsnaam, LocalDate geboren) {
        asSystem(
                () -> {
                    var was = inwoners.get(wie);
                    lijsten.correct(
                            wie,
                            new Persoonsgegevens(
                                    was.bsn(),
                                    voornaam,
                                    "",
                                    "",
                                    geslachtsnaam,
                                    Optional.of(Geboortedatum.of(geboren)),
                                    was.geslacht()));
                });
    }
}
