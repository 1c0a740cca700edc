package nl.samenhang.regie.gezinsplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.platform.document.NieuwDocument;
import nl.samenhang.platform.document.Pdfkeuring;
import nl.samenhang.platform.notification.Portaalbericht;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class PlanPagesTest extends RegieTest {

    @Autowired Aanspreekpunten aanspreekpunten;
    @Autowired Gezinsplannen plannen;
    @Autowired Verzendingen verzendingen;
    @Autowired Documenten documenten;

    @BeforeEach
    void appoint() {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
    }

    @Test
    void a_gezin_without_a_plan_says_what_will_come_here() {
        assertThat(get(""))
                .hasStatusOk()
                .bodyText()
                .contains("Dit gezin heeft nog geen plan", "Plan beginnen");
    }

    @Test
    void from_the_words_of_the_family_to_an_agreed_plan() {
        start();
        assertThat(post("/woorden", "woorden", "We willen dat Noor weer naar school gaat."))
                .hasStatus3xxRedirection();
        assertThat(addDoel("Weer elke dag naar school")).hasStatus3xxRedirection();
        assertThat(get(""))
                .bodyText()
                .contains(
                        "We willen dat Noor weer naar school gaat.",
                        "Weer elke dag naar school",
                        "nog niet begonnen",
                        "Niemand doet nu iets voor dit doel",
                        "Plan vaststellen");
        assertThat(get("/versies/new"))
                .bodyText()
                .contains("Nieuw doel van Noor", "De familie krijgt vandaag bericht");
        assertThat(post("/versies")).hasRedirectedUrl(page());
        assertThat(get(""))
                .bodyText()
                .contains("vastgesteld", "Versie 1", "Samen terugkijken")
                .doesNotContain("/versies/new");
        assertThat(get("/versies/1"))
                .bodyText()
                .contains("Vastgesteld op", "Yusuf Demir", "Weer elke dag naar school");
    }

    @Test
    void the_agreed_plan_is_a_pdf_for_every_reader_and_every_archive() {
        start();
        post("/woorden", "woorden", "We willen rust & ruimte.");
        addDoel("Weer naar school");
        var doel =
                by(
                        yusuf,
                        "CONSULENT",
                        () -> plannen.inhoud(plannen.get(gezin)).doelen().getFirst());
        post(
                "/acties",
                "actieTekst",
                "Wekt Noor",
                "actieNaam",
                "Oma Truus",
                "actieDoel",
                doel.id().toString(),
                "actieDatum",
                "1-10-2026");
        post(
                "/afspraken",
                "afspraakNaam",
                "De Brug",
                "afspraakWat",
                "een plek",
                "afspraakDatum",
                "1-10-2026");
        post("/versies");
        var pdf = get("/versies/1/pdf");
        assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
        assertThat(Pdfkeuring.faults(pdf.getResponse().getContentAsByteArray())).isEmpty();
    }

    @Test
    void the_family_hears_that_the_plan_was_agreed() {
        agreed();
        assertThat(asSystem(() -> verzendingen.portaalberichten(sanne)))
                .extracting(Portaalbericht::titel)
                .contains("Uw plan is vastgesteld", "Yusuf Demir is uw aanspreekpunt");
        assertThat(asSystem(() -> verzendingen.portaalberichten(noor))).isEmpty();
    }

    @Test
    void a_plan_without_the_words_of_the_family_is_not_agreed() {
        start();
        addDoel("Weer naar school");
        assertThat(post("/versies"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf eerst op wat het gezin zelf wil");
    }

    @Test
    void a_goal_without_a_text_comes_back_with_what_was_typed() {
        start();
        assertThat(post("/doelen", "doelTekst", "", "doelBegin", "Noor mist veel lessen"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Schrijf op wat het doel is.",
                        "Kies waar het doel over gaat.",
                        "Noor mist veel lessen");
    }

    @Test
    void a_day_that_is_none_comes_back_as_it_was_typed() {
        start();
        assertThat(post("/doelen", "doelTekst", "Naar school", "doelDatum", "gisteren"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen datum.", "Naar school", "gisteren");
    }

    @Test
    void an_action_of_the_family_shows_the_burden_and_can_be_ticked_off() {
        start();
        addDoel("Weer naar school");
        for (var wat : new String[] {"Wekt Noor", "Belt de mentor", "Koopt een tas"}) {
            post("/acties", "actieTekst", wat, "actieWie", "GEZINSLID:" + sanne);
        }
        assertThat(get(""))
                .bodyText()
                .contains(
                        "3 bij het gezin",
                        "Het gezin doet meer dan de helpers",
                        "Klaar<span class=\"alleen-voorlezen\">: Wekt Noor");
        var actie =
                by(
                        yusuf,
                        "CONSULENT",
                        () -> plannen.inhoud(plannen.get(gezin)).acties().getFirst());
        assertThat(post("/acties/" + actie.id() + "/afronding")).hasStatus3xxRedirection();
        assertThat(get("")).bodyText().contains("gedaan op");
    }

    @Test
    void an_action_needs_somebody_who_does_it() {
        start();
        assertThat(post("/acties", "formulier", "actie", "actieTekst", "Iets"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies iemand uit de lijst of vul een naam in.");
    }

    @Test
    void an_agreement_with_a_partner_that_is_too_late_says_so() {
        start();
        post(
                "/afspraken",
                "afspraakNaam",
                "De Brug",
                "afspraakWat",
                "een plek",
                "afspraakDatum",
                "25-9-2026");
        assertThat(get(""))
                .bodyText()
                .contains(
                        "De Brug",
                        "een plek",
                        "Gedaan<span class=\"alleen-voorlezen\">: De Brug, een plek");
        clock.set(LocalDate.of(2026, 9, 28));
        assertThat(get("")).bodyText().contains("te laat");
    }

    @Test
    void help_is_added_with_its_law_and_a_helper_from_the_network() {
        start();
        var added =
                post(
                        "/onderdelen",
                        "deelSoort",
                        "DEELPLAN",
                        "deelNaam",
                        "Jeugdhulp thuis",
                        "deelClienten",
                        noor.toString(),
                        "deelWet",
                        "JEUGDWET",
                        "deelDomein",
                        "OPGROEIEN");
        assertThat(added).hasStatus3xxRedirection();
        var url = added.getResponse().getRedirectedUrl();
        var pad = java.util.Objects.requireNonNull(url).substring(page().length());
        assertThat(
                        post(
                                pad + "/betrokkenen",
                                "rol",
                                "BELANGHEBBENDE",
                                "naam",
                                "Oma Truus",
                                "omschrijving",
                                "eet op woensdag mee"))
                .hasStatus3xxRedirection();
        assertThat(get(pad))
                .bodyText()
                .contains(
                        "Jeugdhulp thuis", "Jeugdwet", "Oma Truus", "eet op woensdag mee", "Noor");
        assertThat(get("")).bodyText().contains("Jeugdhulp thuis");
        var bytes = "Verslag van de school".getBytes(StandardCharsets.UTF_8);
        var document =
                by(
                        yusuf,
                        "CONSULENT",
                        () ->
                                documenten.store(
                                        NieuwDocument.of(
                                                        "schoolverslag.txt",
                                                        bytes,
                                                        Onderwerp.of("gezin", gezin))
                                                .inGezin(gezin)));
        assertThat(post(pad + "/documenten", "document", document.value().toString()))
                .hasStatus3xxRedirection();
        assertThat(get(pad))
                .bodyText()
                .contains("/documenten/" + document.value(), "schoolverslag");
        assertThat(post(pad + "/documenten", "document", DoelId.next().toString())).hasStatus(404);
    }

    @Test
    void looking_back_keeps_the_words_of_the_family() {
        agreed();
        assertThat(get("/evaluaties/new")).bodyText().contains("Wat vindt het gezin ervan?");
        assertThat(
                        post(
                                "/evaluaties",
                                "gezinswoorden",
                                "Het is rustiger.",
                                "verslag",
                                "We gaan door."))
                .hasStatus3xxRedirection();
        assertThat(get("")).bodyText().contains("Het is rustiger.", "samen teruggekeken");
    }

    @Test
    void a_plan_is_closed_with_a_reason_and_reopened() {
        agreed();
        assertThat(post("/sluiting", "reden", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op waarom");
        assertThat(post("/sluiting", "reden", "Het gaat goed.")).hasRedirectedUrl(page());
        assertThat(get(""))
                .bodyText()
                .contains("afgesloten", "Het gaat goed.", "Plan heropenen")
                .doesNotContain("Doel toevoegen");
        assertThat(post("/heropening", "reden", "Toch weer hulp.")).hasRedirectedUrl(page());
        assertThat(get("")).bodyText().contains("in de maak", "Doel toevoegen");
    }

    @Test
    void an_unknown_version_or_a_goal_of_another_gezin_does_not_exist() {
        start();
        assertThat(get("/versies/7")).hasStatus(404);
        assertThat(get("/doelen/" + DoelId.next())).hasStatus(404);
    }

    @Test
    void somebody_without_access_gets_the_answer_of_a_plan_that_does_not_exist() {
        start();
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + gezin));
        for (var id : new GezinId[] {gezin, GezinId.next()}) {
            assertThat(
                            mvc.get()
                                    .uri("/gezinnen/" + id + "/plan")
                                    .with(request(vreemd, "CONSULENT")))
                    .hasStatus(404);
        }
    }

    @Test
    void the_front_desk_may_not_read_plans() {
        start();
        var balie = collega("Balie", "INTAKE", team);
        assertThat(mvc.get().uri(page()).with(request(balie, "INTAKE"))).hasStatus(403);
    }

    @Test
    void the_plan_is_there_in_english_too() {
        agreed();
        assertThat(
                        mvc.get()
                                .uri(page())
                                .cookie(new Cookie("taal", "en"))
                                .with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Plan of", "Goals and actions", "Who helps");
    }

    private void start() {
        post("");
    }

    private void agreed() {
        start();
        post("/woorden", "woorden", "We willen rust.");
        addDoel("Weer naar school");
        post("/versies");
    }

    private MvcTestResult addDoel(String tekst) {
        return post(
                "/doelen",
                "doelWie",
                noor.toString(),
                "doelTekst",
                tekst,
                "doelDomein",
                "OPGROEIEN");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(page() + path).with(request(yusuf, "CONSULENT")).exchange();
    }

    private MvcTestResult post(String path, String... velden) {
        var request = mvc.post().uri(page() + path).with(csrf()).with(request(yusuf, "CONSULENT"));
        for (var i = 0; i < velden.length; i += 2) {
            request.param(velden[i], velden[i + 1]);
        }
        return request.exchange();
    }

    private String page() {
        return "/gezinnen/" + gezin + "/plan";
    }
}
