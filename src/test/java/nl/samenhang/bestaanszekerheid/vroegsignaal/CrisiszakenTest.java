package nl.samenhang.bestaanszekerheid.vroegsignaal;

import static nl.samenhang.bestaanszekerheid.vroegsignaal.Signaalbouw.aFile;
import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.werkplek.Personeel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A supply that will be cut: three working days for a talk, and then debt help (Wgs art. 4). */
class CrisiszakenTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Signaalbestanden bestanden;
    @Autowired private Crisiszaken crises;
    @Autowired private JdbcClient jdbc;

    private Gebruiker vera;
    private Gebruiker karin;

    @BeforeEach
    void november() {
        empty("vroegsignaal.bestand", "vroegsignaal.zaak", "vroegsignaal.crisisdienst");
        clock.set(LocalDate.of(2026, 11, 2));
        vera = personeel.medewerker("Vera", "VROEGSIGNALEERDER", personeel.team("Signalen"));
        karin = personeel.medewerker("Karin", "SCHULDHULPVERLENER", personeel.team("Schulden"));
    }

    @Test
    void who_is_on_duty_has_the_crisis_with_a_call_an_evening_and_a_visit_on_the_second_day() {
        assertThat(roster("2-11-2026", vera.actor().toString())).hasStatus3xxRedirection();
        boateng();
        assertThat(page(vera, "/vroegsignalen/dienst"))
                .bodyText()
                .contains("Vandaag: Vera.", "Voorbeeldhof 21", "meteen bellen", "5 nov");
        var url = "/vroegsignalen/zaken/" + crisis().zaak().id();
        assertThat(steps()).isEqualTo("BELLEN 2026-11-02");
        attempt(url, "TELEFOON", "2-11-2026", "MIDDAG", false);
        assertThat(steps()).isEqualTo("AVOND 2026-11-02");
        assertThat(page(vera, url)).bodyText().containsPattern("value=\"AVOND\"[^>]* checked");
        attempt(url, "TELEFOON", "2-11-2026", "AVOND", false);
        assertThat(steps()).isEqualTo("BEZOEK 2026-11-03");
        clock.set(LocalDate.of(2026, 11, 3));
        attempt(url, "HUISBEZOEK", "3-11-2026", "OCHTEND", true);
        assertThat(steps()).isEqualTo("-");
        assertThat(page(vera, "/vroegsignalen/crisis?maand=2026-11"))
                .bodyText()
                .contains(
                        "100% binnen drie werkdagen gesproken (1 van 1).",
                        "Met iedereen was op tijd een gesprek.");
    }

    @Test
    void who_is_on_duty_gets_a_message_without_a_name_or_an_address() {
        roster("2-11-2026", vera.actor().toString());
        var before = messages();
        boateng();
        assertThat(messages()).isEqualTo(before + 1);
        assertThat(
                        asSystem(
                                () ->
                                        jdbc.sql(
                                                        "select count(*) from notification.verzending v where v.titel = 'Er dreigt een afsluiting of ontruiming' and v::text ~ 'Boateng|Voorbeeldhof'")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    @Test
    void who_was_not_reached_in_time_stands_among_the_exceptions() {
        boateng();
        as(
                () ->
                        bestanden.receive(
                                Partnersoort.EINDELEVERING,
                                "Stroom Zuid",
                                "z.csv",
                                aFile().endsOn("2026-11-30")
                                        .with("E2", "Los", "", "22", "300", 2)
                                        .with("E3", "Bos", "", "23", "300", 2)
                                        .bytes()));
        clock.set(LocalDate.of(2026, 11, 5));
        attempt(urlOf("21"), "TELEFOON", "5-11-2026", "OCHTEND", true);
        assertThat(page(vera, "/vroegsignalen/crisis"))
                .bodyText()
                .contains("100% binnen", "(1 van 1)", "Van 2 zaken loopt de tijd nog.");
        clock.set(LocalDate.of(2026, 11, 6));
        attempt(urlOf("22"), "TELEFOON", "6-11-2026", "OCHTEND", true);
        assertThat(page(vera, "/vroegsignalen/crisis?maand=2026-11"))
                .bodyText()
                .contains("33% binnen", "(1 van 3)", "Voorbeeldhof 22", "Voorbeeldhof 23")
                .contains("niemand bereikt")
                .doesNotContain("Voorbeeldhof 21");
    }

    @Test
    void on_the_roster_stands_a_colleague_and_no_day_that_is_over() {
        assertThat(roster("1-11-2026", vera.actor().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag is al geweest.");
        assertThat(roster("3-11-2026", karin.actor().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een collega van vroegsignalering.");
        assertThat(roster("", vera.actor().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de dag in.");
    }

    @Test
    void a_crisis_of_nobody_is_taken_up_by_who_says_so() {
        boateng();
        assertThat(page(vera, "/vroegsignalen/dienst"))
                .bodyText()
                .contains("Vandaag heeft niemand dienst");
        assertThat(post(vera, urlOf("21") + "/dienst")).hasStatus3xxRedirection();
        assertThat(crisis().dienst().orElseThrow().value()).isEqualTo(vera.actor());
    }

    @Test
    void who_accepts_is_handed_to_debt_help_with_three_working_days_for_the_first_talk()
            throws IOException {
        boateng();
        var url = urlOf("21");
        var aanbod = url.replace("/zaken/", "/aanbod/");
        assertThat(page(vera, url + "/afkoelingsperiode.pdf")).hasStatus(404);
        assertThat(page(karin, aanbod)).hasStatus(404);
        clock.set(LocalDate.of(2026, 11, 3));
        attempt(url, "HUISBEZOEK", "3-11-2026", "OCHTEND", true);
        assertThat(close(url, "VERVOLG_FINANCIEEL")).hasStatus3xxRedirection();

        // Tuesday 3 November: Wednesday, Thursday and Friday the 6th.
        assertThat(page(vera, url))
                .bodyText()
                .contains("binnen drie werkdagen, uiterlijk", "6 nov 2026", "nog niet overgenomen");
        assertThat(page(karin, "/werk?lijst=open"))
                .bodyText()
                .contains("Hulp bij schulden aangenomen in gebied 9914", aanbod);
        assertThat(page(karin, "/vroegsignalen/aanbod")).bodyText().contains("Voorbeeldhof 21");
        assertThat(page(karin, aanbod))
                .bodyText()
                .contains("Boateng", "889,50", "Ik neem dit over");
        assertThat(page(vera, aanbod)).hasStatus(403);

        var pdf = page(vera, url + "/afkoelingsperiode.pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        try (var document = Loader.loadPDF(pdf.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Boateng", "889,50", "30 november 2026", "3 mei 2027", "Concept");
        }

        assertThat(post(karin, aanbod + "/overname")).hasStatus3xxRedirection();
        assertThat(page(vera, url)).bodyText().contains("Karin nam dit over");
        assertThat(page(karin, "/werk?lijst=open")).bodyText().doesNotContain(aanbod);
        assertThat(post(karin, aanbod + "/overname"))
                .hasStatus(422)
                .bodyText()
                .contains("Een collega heeft dit al overgenomen.");
    }

    @Test
    void without_a_threat_there_are_four_weeks_and_other_help_hands_nothing_over() {
        as(
                () ->
                        bestanden.receive(
                                Partnersoort.HUUR,
                                "Woonstad",
                                "h.csv",
                                aFile().with("H1", "Vos", "", "12", "1240", 2)
                                        .with("H2", "Bos", "", "13", "1240", 2)
                                        .bytes()));
        for (var nummer : new String[] {"12", "13"}) {
            attempt(urlOf(nummer), "TELEFOON", "2-11-2026", "OCHTEND", true);
        }
        close(urlOf("12"), "VERVOLG_FINANCIEEL");
        close(urlOf("13"), "ADVIES");
        assertThat(page(karin, "/vroegsignalen/aanbod"))
                .bodyText()
                .contains("Voorbeeldhof 12", "30 nov")
                .doesNotContain("Voorbeeldhof 13");
    }

    @Test
    void for_debt_help_no_signal_exists_of_who_said_nothing_yet() {
        boateng();
        as(
                () ->
                        bestanden.receive(
                                Partnersoort.HUUR,
                                "Woonstad",
                                "h.csv",
                                aFile().with("H1", "Vos", "", "12", "1240", 2).bytes()));
        attempt(urlOf("12"), "TELEFOON", "2-11-2026", "OCHTEND", true);
        close(urlOf("12"), "VERVOLG_FINANCIEEL");
        for (var tabel : new String[] {"zaak", "signaal", "poging"}) {
            assertThat(countFor(karin, tabel)).as(tabel).isEqualTo(1);
        }
        assertThat(countFor(karin, "bestand")).isZero();
        assertThat(page(karin, urlOf("21").replace("/zaken/", "/aanbod/"))).hasStatus(404);
    }

    @Test
    void who_does_not_work_on_it_gets_nowhere() {
        var yusuf = personeel.medewerker("Yusuf", "CONSULENT", personeel.team("West"));
        for (var pad : new String[] {"dienst", "crisis", "aanbod"}) {
            assertThat(page(yusuf, "/vroegsignalen/" + pad)).as(pad).hasStatus(403);
        }
        assertThat(page(karin, "/vroegsignalen/dienst")).hasStatus(403);
    }

    private void boateng() {
        as(
                () ->
                        bestanden.receive(
                                Partnersoort.EINDELEVERING,
                                "Stroom Noord",
                                "e.csv",
                                aFile().endsOn("2026-11-30")
                                        .with("E1", "Boateng", "1985-06-15", "21", "889,50", 4)
                                        .bytes()));
    }

    private Crisiszaak crisis() {
        return as(() -> crises.open()).getFirst();
    }

    private String steps() {
        return as(() -> crises.plan(crisis()))
                .volgende()
                .map(stap -> stap.wat() + " " + stap.dag())
                .orElse("-");
    }

    private String urlOf(String nummer) {
        return "/vroegsignalen/zaken/"
                + as(
                        () ->
                                jdbc.sql(
                                                "select id::text from vroegsignaal.zaak where huisnummer = :n")
                                        .param("n", nummer)
                                        .query(String.class)
                                        .single());
    }

    private int countFor(Gebruiker wie, String tabel) {
        return as(
                wie.context(VroegsignaalRechten.DOEL_AANBOD),
                () ->
                        jdbc.sql("select count(*) from vroegsignaal." + tabel)
                                .query(Integer.class)
                                .single());
    }

    private int messages() {
        return asSystem(
                () ->
                        jdbc.sql(
                                        "select count(*) from notification.verzending v where v.titel = 'Er dreigt een afsluiting of ontruiming'")
                                .query(Integer.class)
                                .single());
    }

    private MvcTestResult roster(String dag, String wie) {
        return mvc.post()
                .uri("/vroegsignalen/dienst")
                .param("dag", dag)
                .param("medewerker", wie)
                .with(by(vera))
                .with(csrf())
                .exchange();
    }

    private void attempt(String url, String contact, String dag, String deel, boolean bereikt) {
        assertThat(
                        mvc.post()
                                .uri(url + "/pogingen")
                                .param("contact", contact)
                                .param("dag", dag)
                                .param("dagdeel", deel)
                                .param("bereikt", String.valueOf(bereikt))
                                .with(by(vera))
                                .with(csrf()))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult close(String url, String resultaat) {
        return mvc.post()
                .uri(url + "/resultaat")
                .param("resultaat", resultaat)
                .with(by(vera))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(Gebruiker wie, String url) {
        return mvc.post().uri(url).with(by(wie)).with(csrf()).exchange();
    }

    private MvcTestResult page(Gebruiker wie, String pad) {
        return mvc.get().uri(pad).with(by(wie)).exchange();
    }

    private <T> T as(Supplier<T> work) {
        return as(vera.context(VroegsignaalRechten.DOEL), work);
    }
}
