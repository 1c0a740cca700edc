package nl.samenhang.recht.bewaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.jobs.Taakloper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class BewaringPagesTest extends VolDossierTest {

    private static final LocalDate CLOSED = LocalDate.of(2021, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2036, 2, 1);

    @Autowired private Vernietigingslijsten lijsten;
    @Autowired private Taakloper taakloper;

    private MedewerkerId ada;

    @BeforeEach
    void hireAnArchivist() {
        empty("bewaring.lijst", "gezin.gezin", "melding.melding");
        ada = collega("Ada Kist", "ARCHIVARIS", team);
    }

    @Test
    void everybody_who_works_with_the_rules_reads_how_long_what_is_kept_and_why() {
        assertThat(get("/beheer/bewaartermijnen", request(yusuf, "CONSULENT")))
                .hasStatusOk()
                .bodyText()
                .contains("Dossier van een gezin met jeugdhulp", "20 jaar", "Jeugdwet art. 7.3.8")
                .contains("Selectielijst 2020, resultaat 3.1.4", "30 dagen", "3 maanden")
                .contains("eigen afspraak", "uit de wet", "altijd")
                .doesNotContain("bewaring.");
        assertThat(get("/beheer/bewaartermijnen", request(yusuf, "ADMINISTRATIE"))).hasStatus(403);
    }

    @Test
    void the_archivist_draws_up_a_list_and_takes_a_line_out_with_a_reason() {
        var dossier = closedOn(CLOSED, Optional.empty());
        var kenmerk = asSystem(() -> gezinnen.get(dossier.gezin())).kenmerk();
        clock.set(LATER);
        var pad = draw();
        assertThat(get(pad, archivist()))
                .bodyText()
                .contains("wacht op de archivaris", "Dossier " + kenmerk, "2 personen")
                .doesNotContain(dossier.merk())
                .doesNotContain("bewaring.");
        var regel = pad + "/regels/" + line(pad) + "/uitzondering";
        assertThat(get(regel, archivist())).hasStatusOk();
        assertThat(post(regel, archivist(), "toelichting", "De brand"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies waarom dit moet blijven.", "De brand");
        assertThat(
                        post(
                                regel,
                                archivist(),
                                "reden",
                                "HOTSPOT",
                                "toelichting",
                                "De brand",
                                "tot",
                                "31-12-2035"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een dag na vandaag");
        assertThat(post(regel, archivist(), "reden", "HOTSPOT", "toelichting", "De brand"))
                .hasStatus(303)
                .hasRedirectedUrl(pad);
        assertThat(get(pad, archivist()))
                .bodyText()
                .contains("Van de lijst gehaald", "Van blijvende waarde", "De brand");
    }

    @Test
    void a_second_person_signs_and_reads_the_proof() {
        closedOn(CLOSED, Optional.empty());
        clock.set(LATER);
        var pad = draw();
        post(pad + "/beoordeling", archivist());
        assertThat(get(pad, archivist()))
                .bodyText()
                .contains("Beoordeeld door", "wacht op de handtekening")
                .doesNotContain("Teken en vernietig");
        assertThat(get(pad, request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("Teken en vernietig");
        post(pad + "/ondertekening", request(leider, "TEAMLEIDER"));
        assertThat(get(pad, archivist())).bodyText().contains("0 van 1 regels gedaan.");
        run(pad);
        assertThat(get(pad, archivist()))
                .bodyText()
                .contains("Wat er is vernietigd", "Lees de verklaring", "ten hoogste drie maanden")
                .doesNotContain("bewaring.");
        assertThat(get(pad + "/verklaring", archivist()))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(get("/beheer/vernietiging", archivist())).bodyText().contains("1 februari 2036");
    }

    @Test
    void who_has_no_part_in_it_neither_sees_nor_does_anything() {
        closedOn(CLOSED, Optional.empty());
        clock.set(LATER);
        var pad = draw();
        var regel = pad + "/regels/" + line(pad);
        for (var rol : new String[] {"CONSULENT", "BEHEERDER", "INTAKE"}) {
            var ander = request(yusuf, rol);
            assertThat(get("/beheer/vernietiging", ander)).hasStatus(403);
            assertThat(get(pad, ander)).hasStatus(403);
            assertThat(get(regel + "/uitzondering", ander)).hasStatus(403);
            assertThat(post(pad + "/beoordeling", ander)).hasStatus(403);
            assertThat(post(pad + "/ondertekening", ander)).hasStatus(403);
        }
        assertThat(post(pad + "/ondertekening", archivist())).hasStatus(403);
        assertThat(post(pad + "/beoordeling", request(leider, "TEAMLEIDER"))).hasStatus(403);
        assertThat(post("/beheer/vernietiging", request(leider, "PRIVACY"))).hasStatus(403);
        assertThat(post(regel + "/uitzondering", request(leider, "TEAMLEIDER"))).hasStatus(403);
    }

    private RequestPostProcessor archivist() {
        return request(ada, "ARCHIVARIS");
    }

    private String draw() {
        var pad = post("/beheer/vernietiging", archivist()).getResponse().getRedirectedUrl();
        run(pad);
        return pad;
    }

    private void run(String pad) {
        taakloper.run(SAMENSTAD, asSystem(() -> lijsten.get(id(pad))).taak().orElseThrow());
    }

    private RegelId line(String pad) {
        return asSystem(() -> lijsten.regels(id(pad), Regelstatus.OP_LIJST, Optional.empty(), 9))
                .stream()
                .filter(regel -> regel.onderwerp().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static LijstId id(String pad) {
        return LijstId.of(pad.substring(pad.lastIndexOf('/') + 1));
    }

    private MvcTestResult get(String pad, RequestPostProcessor wie) {
        return mvc.get().uri(pad).with(wie).exchange();
    }

    private MvcTestResult post(String pad, RequestPostProcessor wie, String... velden) {
        var request = mvc.post().uri(pad).with(csrf()).with(wie);
        for (var i = 0; i < velden.length; i += 2) {
            request = request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }
}
