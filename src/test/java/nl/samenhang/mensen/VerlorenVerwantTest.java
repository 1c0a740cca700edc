package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.kernel.Bsn;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.mensen.inwoner.Registerrelatie;
import nl.samenhang.mensen.inwoner.Registerrelaties;
import nl.samenhang.mensen.inwoner.Relatie;
import nl.samenhang.mensen.inwoner.Relatieherkomst;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.registerwijziging.Registerwijziging;
import nl.samenhang.mensen.registerwijziging.Registerwijziging.Status;
import nl.samenhang.mensen.registerwijziging.Wijzigingsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** A relative whom the register named, and one morning no longer names. */
class VerlorenVerwantTest extends BrpTest {

    @Autowired private Registerrelaties herkomst;

    @Test
    void a_parent_whom_the_register_brought_waits_for_a_decision_that_can_be_undone() {
        var lot = newborn();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        assertThat(morning().voorgelegd()).isOne();
        assertThat(parents(lot)).as("never a silent removal").containsExactlyInAnyOrder(mia, piet);
        var kaart = last(lot);
        assertThat(kaart.soort()).isEqualTo(Wijzigingsoort.OUDER_ERAF);
        assertThat(kaart.status()).isEqualTo(Status.OPEN);
        assertThat(get("/brp-wijzigingen"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Piet Brp staat in de BRP niet meer als ouder van Lot Brp.",
                        "Zij wonen op één adres en zijn nu één huishouden.",
                        "Het dossier kent gezag over Lot Brp.",
                        "Yusuf Demir is het aanspreekpunt.");
        assertThat(post(kaart, "overneming")).hasStatus3xxRedirection();
        assertThat(parents(lot)).containsExactly(mia);
        assertThat(last(lot).status()).isEqualTo(Status.VERWERKT);
        assertThat(post(kaart, "terugdraaiing")).hasStatus3xxRedirection();
        assertThat(told(lot, piet).orElseThrow())
                .as("as it was: the second parent, told by the register")
                .satisfies(
                        relatie -> {
                            assertThat(relatie.rang()).isEqualTo(2);
                            assertThat(relatie.herkomst()).isEqualTo(Relatieherkomst.REGISTER);
                        });
        assertThat(morning().voorgelegd()).as("what was undone stays undone").isZero();
        assertThat(parents(lot)).containsExactlyInAnyOrder(mia, piet);
    }

    @Test
    void a_parent_who_stays_is_not_asked_about_again() {
        var lot = newborn();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        morning();
        assertThat(post(last(lot), "afwijzing")).hasStatus3xxRedirection();
        assertThat(asSystem(() -> bijwerking.compare(lot)).voorgelegd()).isZero();
        assertThat(asSystem(() -> bijwerking.compare(piet)).voorgelegd()).isZero();
        assertThat(parents(lot)).containsExactlyInAnyOrder(mia, piet);
    }

    @Test
    void a_card_lapses_when_the_list_names_the_parent_again() {
        var lot = newborn();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        morning();
        var kaart = last(lot);
        assertThat(openQuestions()).as("a question about the file").isOne();
        asSystem(() -> nacht.acknowledge(bsn(lot), pietBsn));
        morning();
        assertThat(last(lot).status()).isEqualTo(Status.VERVALLEN);
        assertThat(openQuestions()).as("nothing left to ask").isZero();
        assertThat(get("/brp-wijzigingen?alles=true&inwoner=" + lot.value()))
                .bodyText()
                .contains("Niet meer nodig", "de BRP noemt deze persoon nu weer")
                .doesNotContain("Alsnog overnemen");
        assertThat(post(kaart, "overneming"))
                .bodyText()
                .contains("Er is niets meer over te nemen.");
        assertThat(parents(lot)).containsExactlyInAnyOrder(mia, piet);
    }

    @Test
    void a_silence_after_the_parent_was_named_again_is_a_new_question() {
        var lot = newborn();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        morning();
        assertThat(post(last(lot), "afwijzing")).hasStatus3xxRedirection();
        asSystem(() -> nacht.acknowledge(bsn(lot), pietBsn));
        morning();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        assertThat(morning().voorgelegd()).isOne();
        assertThat(last(lot).status()).isEqualTo(Status.OPEN);
    }

    @Test
    void a_partner_laid_by_hand_stays_and_one_card_tells_that_the_register_is_silent() {
        asSystem(() -> bijwerking.compare(mia));
        assertThat(told(mia, piet)).as("the register named him too").isPresent();
        asSystem(() -> nacht.annul(miaBsn, pietBsn));
        assertThat(morning().voorgelegd()).as("one marriage, one card").isOne();
        assertThat(household(mia)).containsExactlyInAnyOrder(mia, piet, tom);
        assertThat(get("/brp-wijzigingen"))
                .bodyText()
                .contains(
                        "niet meer als partner van",
                        "een medewerker heeft deze relatie zelf vastgelegd");
        assertThat(asSystem(() -> inwoners.relaties(mia)))
                .filteredOn(relatie -> relatie.soort() == Relatiesoort.PARTNER)
                .singleElement()
                .satisfies(relatie -> assertThat(relatie.lastsOn(VANDAAG)).isTrue());
    }

    @Test
    void a_child_laid_by_hand_whom_no_list_ever_named_is_ours() {
        var kimBsn = nummer();
        var kim = living("Kim", LocalDate.of(2015, 3, 3), kimBsn);
        asSystem(() -> bijwerking.compare(mia));
        asSystem(() -> bijwerking.compare(kim));
        asSystem(() -> relaties.relate(kim, Relatiesoort.OUDER, mia, Optional.empty()));
        assertThat(asSystem(() -> bijwerking.compare(kim)).voorgelegd()).isZero();
        assertThat(asSystem(() -> bijwerking.compare(mia)).voorgelegd()).isZero();
        assertThat(parents(kim)).containsExactly(mia);
    }

    @Test
    void who_may_not_open_the_file_does_not_see_that_a_parent_is_gone() {
        var lot = newborn();
        asSystem(() -> nacht.disown(bsn(lot), pietBsn));
        morning();
        var elders = collega("Els Elders", "CONSULENT", team("Ander team " + straat));
        assertThat(mvc.get().uri("/brp-wijzigingen").with(request(elders, "CONSULENT")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lot Brp");
        assertThat(
                        mvc.post()
                                .uri("/brp-wijzigingen/" + last(lot).id() + "/overneming")
                                .with(csrf())
                                .with(request(elders, "CONSULENT")))
                .hasStatus(404);
        assertThat(parents(lot)).containsExactlyInAnyOrder(mia, piet);
    }

    @Test
    void the_rules_tell_staff_what_a_silent_list_does() {
        assertThat(get("/brp-wijzigingen/regels"))
                .bodyText()
                .contains(
                        "Ouder staat niet meer in de BRP",
                        "Een lijst die zwijgt, haalt geen ouder weg.",
                        "De lijst van het kind gaat voor",
                        "Partner staat niet meer in de BRP");
    }

    /** Born last night to Mia and Piet, as the register told, and a member of the file since. */
    private InwonerId newborn() {
        var bsn = asSystem(() -> nacht.bear(miaBsn, Optional.of(pietBsn), "Lot", GISTEREN));
        morning();
        var lot = asSystem(() -> inwoners.findByBsn(bsn).orElseThrow()).id();
        var vraag =
                asSystem(() -> wijzigingen.gevolgen(List.of(last(lot).id()))).stream()
                        .findFirst()
                        .orElseThrow();
        assertThat(
                        mvc.post()
                                .uri("/brp-wijzigingen/gevolgen/" + vraag.id())
                                .param("ja", "true")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT")))
                .hasStatus3xxRedirection();
        return lot;
    }

    private long openQuestions() {
        return asSystem(() -> wijzigingen.open(dossier));
    }

    private Bsn bsn(InwonerId wie) {
        return asSystem(() -> inwoners.get(wie).bsn().orElseThrow());
    }

    private List<InwonerId> parents(InwonerId kind) {
        return asSystem(() -> inwoners.relaties(kind)).stream()
                .filter(relatie -> relatie.soort() == Relatiesoort.OUDER)
                .flatMap((Relatie relatie) -> relatie.ander().stream())
                .toList();
    }

    private Optional<Registerrelatie> told(InwonerId wie, InwonerId ander) {
        return asSystem(() -> herkomst.of(wie)).stream()
                .filter(relatie -> relatie.ander().equals(ander))
                .findFirst();
    }

    private MockMvcRequestBuilder get(String url) {
        return mvc.get().uri(url).with(request(yusuf, "CONSULENT"));
    }

    private MockMvcRequestBuilder post(Registerwijziging kaart, String wat) {
        return mvc.post()
                .uri("/brp-wijzigingen/" + kaart.id() + "/" + wat)
                .with(csrf())
                .with(request(yusuf, "CONSULENT"));
    }
}
