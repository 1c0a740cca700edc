package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.inwoner.Adres;
import nl.samenhang.mensen.inwoner.Gelijken;
import nl.samenhang.mensen.inwoner.NieuweInwoner;
import nl.samenhang.mensen.inwoner.Relaties;
import nl.samenhang.mensen.inwoner.Relatiesoort;
import nl.samenhang.mensen.inwoner.Verhuizingen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MensenPagesTest extends RegieTest {

    @Autowired Relaties relaties;
    @Autowired Verhuizingen verhuizingen;

    @Autowired Gelijken gelijken;
    @Autowired Verwerkingslog log;
    @Autowired Dossiertoegang toegang;

    private final String straat = "Paginastraat" + UUID.randomUUID().toString().substring(0, 8);
    private MedewerkerId fatima;
    private InwonerId moeder;
    private InwonerId kind;

    @BeforeEach
    void somebodyToLookAt() {
        fatima = collega("Fatima", "INTAKE", team);
        moeder = living("Els", "Pagina", LocalDate.of(1985, 4, 1));
        kind = living("Teun", "Pagina", LocalDate.of(2015, 4, 1));
        asSystem(() -> relaties.relate(kind, Relatiesoort.OUDER, moeder, Optional.empty()));
    }

    @Test
    void the_page_of_a_person_shows_address_family_and_household_and_leaves_a_line_in_the_log() {
        assertThat(mvc.get().uri("/inwoners/" + moeder).with(request(fatima, "INTAKE")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Els Pagina",
                        "geboren 1-4-1985",
                        straat + " 5",
                        "Kind",
                        "Teun Pagina",
                        "geen BSN");
        assertThat(asSystem(() -> log.about(moeder, 5))).isNotEmpty();
    }

    @Test
    void a_shielded_address_is_on_no_page_of_who_may_not_see_it() {
        asSystem(() -> verhuizingen.shield(List.of(moeder)));
        assertThat(mvc.get().uri("/inwoners/" + moeder).with(request(fatima, "INTAKE")))
                .bodyText()
                .contains("Dit adres is geheim")
                .doesNotContain(straat);
        assertThat(mvc.get().uri("/inwoners/" + moeder).with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains(straat);
    }

    @Test
    void who_has_no_right_gets_no_page_and_who_does_not_exist_has_none() {
        assertThat(
                        mvc.get()
                                .uri("/inwoners/" + moeder)
                                .with(request(collega("Bea", "BEHEERDER", team), "BEHEERDER")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/inwoners/" + InwonerId.next()).with(request(fatima, "INTAKE")))
                .hasStatus(404);
    }

    @Test
    void somebody_without_bsn_is_registered_after_looking_at_who_looks_alike() {
        var post =
                mvc.post()
                        .uri("/inwoners")
                        .with(csrf())
                        .with(request(fatima, "INTAKE"))
                        .param("voornamen", "Els")
                        .param("geslachtsnaam", "Pagina")
                        .param("geboortedatum", "1 april 1985");
        assertThat(post)
                .hasStatus(422)
                .bodyText()
                .contains("Deze mensen lijken erop", "Els Pagina");
        assertThat(post.param("anders", "true")).hasStatus(422);
        var alike = asSystem(() -> gelijken.of(inwoners.get(moeder)));
        alike.forEach(gelijke -> post.param("anderDan", gelijke.inwoner().id().toString()));
        assertThat(post.param("anderDan", moeder.toString())).hasStatus3xxRedirection();
    }

    @Test
    void what_was_typed_wrongly_is_said_at_its_field() {
        assertThat(register("bsn", "999900007"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen goed BSN");
        assertThat(register("geboortedatum", "31-2-1985"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen datum");
        assertThat(register("geboortedatum", "1-1-2027"))
                .hasStatus(422)
                .bodyText()
                .contains("in de toekomst");
        assertThat(register("geslachtsnaam", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de achternaam in");
    }

    @Test
    void how_to_reach_somebody_is_changed_and_shown() {
        var page = "/inwoners/" + moeder + "/bereikbaarheid";
        assertThat(mvc.get().uri(page).with(request(yusuf, "CONSULENT"))).hasStatusOk();
        assertThat(
                        mvc.post()
                                .uri(page)
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("telefoon", "bel maar"))
                .hasStatus(422)
                .bodyText()
                .contains("Gebruik alleen cijfers", "bel maar");
        assertThat(
                        mvc.post()
                                .uri(page)
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("telefoon", "0612345678")
                                .param("taal", "tr")
                                .param("tolk", "true")
                                .param("veiligContact", "Alleen overdag"))
                .hasRedirectedUrl("/inwoners/" + moeder);
        assertThat(mvc.get().uri("/inwoners/" + moeder).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("0612345678", "Turks", "tolk nodig", "Alleen overdag");
    }

    @Test
    void the_network_map_is_a_picture_and_a_table() {
        var page = "/inwoners/" + moeder + "/netwerk";
        assertThat(
                        mvc.post()
                                .uri(page)
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("naam", "Aya")
                                .param("rol", "buurvrouw")
                                .param("nabijheid", "DICHTBIJ"))
                .hasRedirectedUrl(page);
        assertThat(mvc.get().uri(page).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("<svg", "Aya", "buurvrouw", "heel dichtbij");
    }

    @Test
    void what_the_register_cannot_tell_is_asked_and_answered() {
        living("Lodewijk", "Kostganger", LocalDate.of(1990, 1, 1));
        assertThat(mvc.get().uri("/huishoudens/bevestigen").with(request(fatima, "INTAKE")))
                .hasStatusOk();
        assertThat(mvc.get().uri("/huishoudens/bevestigen").with(request(yusuf, "CONSULENT")))
                .hasStatus(403);
    }

    private MvcTestResult register(String field, String value) {
        var post =
                mvc.post()
                        .uri("/inwoners")
                        .with(csrf())
                        .with(request(fatima, "INTAKE"))
                        .param(field, value);
        return (field.equals("geslachtsnaam") ? post : post.param("geslachtsnaam", "Proef"))
                .exchange();
    }

    private InwonerId living(String voornaam, String achternaam, LocalDate geboren) {
        var nieuw =
                NieuweInwoner.withNaam(voornaam, "", achternaam)
                        .bornOn(geboren)
                        .livingAt(Adres.of(straat, "5", "", "Samenstad"), LocalDate.of(2016, 1, 1));
        return asSystem(() -> balie.register(nieuw));
    }
}
