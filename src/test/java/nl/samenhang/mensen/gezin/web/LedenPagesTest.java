package nl.samenhang.mensen.gezin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.mensen.gezin.Gezinslid;
import nl.samenhang.mensen.gezin.Gezinsrol;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.werkplek.tijdlijn.Gebeurtenisregel;
import nl.samenhang.werkplek.tijdlijn.Tijdlijn;
import nl.samenhang.werkplek.tijdlijn.TijdlijnFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Who comes into a gezin and who leaves it, after it was confirmed on 14 September 2026. */
class LedenPagesTest extends RegieTest {

    @Autowired Verwerkingslog log;
    @Autowired Dossiertoegang toegang;
    @Autowired Tijdlijn tijdlijn;

    private InwonerId oma;
    private String pad;

    @BeforeEach
    void aWeekLater() {
        oma =
                inwoner(
                        "Truus" + UUID.randomUUID().toString().substring(0, 8),
                        LocalDate.of(1950, 1, 1));
        pad = "/gezinnen/" + gezin + "/leden";
        clock.advance(Duration.ofDays(7));
    }

    @Test
    void somebody_from_outside_is_searched_for_and_comes_in_with_a_role_and_a_day() {
        var naam = asSystem(() -> inwoners.get(oma)).naam();
        assertThat(post(pad).param("zoek", naam).param("zoeken", "ja"))
                .hasStatusOk()
                .bodyText()
                .contains(naam);
        assertThat(add("16-9-2026")).hasRedirectedUrl(pad);
        assertThat(lid(oma).rol()).isEqualTo(Gezinsrol.GROOTOUDER);
        assertThat(lid(oma).periode().van()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(asSystem(() -> log.about(oma, 5))).isNotEmpty();
        assertThat(by(yusuf, "CONSULENT", () -> tijdlijn.of(gezin, TijdlijnFilter.ALLES, 5)))
                .extracting(Gebeurtenisregel::tekst)
                .extracting(tekst -> tekst.sleutel())
                .contains("gezin.feit.lid-erbij");
    }

    @Test
    void a_day_that_cannot_be_is_refused_and_what_was_typed_stays() {
        assertThat(add("31-9-2026")).hasStatus(422).bodyText().contains("31-9-2026");
        assertThat(add("22-9-2026")).hasStatus(422).bodyText().contains("Deze dag moet nog komen");
        assertThat(add("13-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Het dossier is geopend op 14 sep 2026", "13-9-2026");
        var baby = inwoner("Baby", LocalDate.of(2026, 9, 20));
        assertThat(
                        post(pad)
                                .param("inwoner", baby.toString())
                                .param("rol", "KIND")
                                .param("vanaf", "19-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("was toen nog niet geboren");
    }

    @Test
    void who_leaves_keeps_a_period_and_loses_the_file() {
        assertThat(by(sanne, () -> toegang.has(gezin))).isTrue();
        assertThat(post(pad + "/" + sanne + "/einde").param("tot", "18-9-2026"))
                .hasRedirectedUrl(pad);
        assertThat(by(sanne, () -> toegang.has(gezin))).isFalse();
        assertThat(mvc.get().uri(pad).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Hoorde eerder bij het gezin", "14 sep 2026 tot 18 sep 2026");
        assertThat(
                        post(pad)
                                .param("inwoner", sanne.toString())
                                .param("rol", "OUDER")
                                .param("vanaf", "17-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("hoorde tot 18 sep 2026 al bij het gezin");
    }

    @Test
    void an_end_before_the_beginning_and_the_end_of_the_last_are_refused() {
        assertThat(post(pad + "/" + noor + "/einde").param("tot", "1-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag ligt voor het begin");
        assertThat(post(pad + "/" + noor + "/einde")).hasRedirectedUrl(pad);
        assertThat(post(pad + "/" + bram + "/einde")).hasRedirectedUrl(pad);
        assertThat(post(pad + "/" + sanne + "/einde"))
                .hasStatus(422)
                .bodyText()
                .contains("Een dossier heeft minstens een persoon");
    }

    @Test
    void a_role_is_changed_on_a_page_of_its_own() {
        assertThat(mvc.get().uri(pad + "/" + noor).with(request(yusuf, "CONSULENT")))
                .hasStatusOk()
                .bodyText()
                .contains("Noor de Wit in het gezin");
        assertThat(post(pad + "/" + noor + "/rol")).hasStatus(422);
        assertThat(post(pad + "/" + noor + "/rol").param("rol", "KIND")).hasRedirectedUrl(pad);
        assertThat(lid(noor).rol()).isEqualTo(Gezinsrol.KIND);
        assertThat(mvc.get().uri(pad + "/" + oma).with(request(yusuf, "CONSULENT"))).hasStatus(404);
    }

    @Test
    void who_may_not_change_files_has_no_such_page() {
        var fatima = collega("Fatima", "INTAKE", team);
        assertThat(mvc.get().uri(pad).with(request(fatima, "INTAKE"))).hasStatus(403);
        assertThat(mvc.get().uri(pad + "/" + noor).with(request(fatima, "INTAKE"))).hasStatus(403);
    }

    private MockMvcRequestBuilder add(String vanaf) {
        return post(pad)
                .param("inwoner", oma.toString())
                .param("rol", "GROOTOUDER")
                .param("vanaf", vanaf);
    }

    private Gezinslid lid(InwonerId id) {
        return asSystem(() -> gezinnen.get(gezin).lidOn(id, LocalDate.now(clock)).orElseThrow());
    }

    private boolean by(InwonerId wie, BooleanSupplier work) {
        return by(new MedewerkerId(wie.value()), "BEWONER", work::getAsBoolean);
    }

    private MockMvcRequestBuilder post(String url) {
        return mvc.post().uri(url).with(csrf()).with(request(yusuf, "CONSULENT"));
    }
}
