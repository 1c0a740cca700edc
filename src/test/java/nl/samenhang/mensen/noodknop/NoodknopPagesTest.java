package nl.samenhang.mensen.noodknop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.regie.RegieTest;
import nl.samenhang.regie.aanspreekpunt.Aanspreekpunten;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class NoodknopPagesTest extends RegieTest {

    private static final String REDEN =
            "Noor belde: haar moeder is gevallen en reageert niet meer.";

    @Autowired private Aanspreekpunten aanspreekpunten;
    @Autowired private Noodtoegangen noodtoegangen;
    @Autowired private Naasten naasten;
    @Autowired private JdbcClient jdbc;
    @Autowired private Rollen rollen;

    private MedewerkerId wim;
    private MedewerkerId privacy;
    private String dossier;

    @BeforeEach
    void wimIsElsewhere() {
        wim = collega("Wim Ver", "CONSULENT", team("Elders " + gezin));
        privacy = collega("Petra Privacy", "PRIVACY", team("Privacy " + gezin));
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
        dossier = "/gezinnen/" + gezin;
    }

    @Test
    void the_closed_file_says_no_and_shows_the_way_of_an_emergency() {
        assertThat(get(dossier, wim, "CONSULENT"))
                .hasStatus(404)
                .bodyText()
                .contains("Noodtoegang", dossier + "/noodtoegang");
        assertThat(get("/gezinnen/" + GezinId.next(), wim, "CONSULENT"))
                .hasStatus(404)
                .bodyText()
                .contains("Noodtoegang");
        assertThat(get(dossier, privacy, "PRIVACY")).bodyText().doesNotContain("/noodtoegang\"");
        assertThat(get("/inwoners/" + sanne, wim, "CONSULENT"))
                .hasStatusOk()
                .bodyText()
                .contains(dossier + "/noodtoegang");
    }

    @Test
    void whoever_may_open_a_file_in_an_emergency_may_read_it_then() {
        var openers =
                rollen.all().stream()
                        .filter(rol -> rol.rechten().contains("noodknop.gebruiken"))
                        .toList();
        assertThat(openers)
                .extracting(Rollen.Rol::rol)
                .containsExactlyInAnyOrder("CONSULENT", "JEUGDCONSULENT", "TEAMLEIDER");
        assertThat(openers).allSatisfy(rol -> assertThat(rol.rechten()).contains("gezin.inzien"));
        var desk = collega("Ina Intake", "INTAKE", team("Toegang " + gezin));
        assertThat(get(dossier + "/noodtoegang", desk, "INTAKE")).hasStatus(403);
    }

    @Test
    void without_a_real_reason_it_stays_closed_and_the_words_stay() {
        assertThat(take("")).hasStatus(422).bodyText().contains("waarom het niet kan wachten");
        assertThat(take("Spoed!"))
                .hasStatus(422)
                .bodyText()
                .contains("minstens 20 tekens", "Spoed!");
        assertThat(get(dossier, wim, "CONSULENT")).hasStatus(404);
    }

    @Test
    void it_opens_with_a_banner_on_every_page_for_everybody() {
        assertThat(take(REDEN)).hasRedirectedUrl(dossier);
        for (var pad : new String[] {"", "/aanspreekpunt", "/leden", "/plan"}) {
            assertThat(get(dossier + pad, wim, "CONSULENT"))
                    .as(pad)
                    .hasStatusOk()
                    .bodyText()
                    .contains("weer voor u dicht");
            assertThat(get(dossier + pad, yusuf, "CONSULENT"))
                    .as(pad)
                    .bodyText()
                    .contains("Wim Ver kan dit dossier openen tot");
        }
        assertThat(get("/werk", wim, "CONSULENT")).bodyText().doesNotContain("weer voor u dicht");
    }

    @Test
    void the_contact_person_reads_why_and_says_so() {
        take(REDEN).exchange();
        var gebruik = "/noodtoegangen/" + running();
        assertThat(get("/werk", yusuf, "CONSULENT"))
                .bodyText()
                .contains("opende dit dossier met de noodknop", gebruik);
        assertThat(get(gebruik, yusuf, "CONSULENT")).hasStatusOk().bodyText().contains(REDEN);
        assertThat(post(gebruik + "/gelezen", yusuf, "CONSULENT")).hasRedirectedUrl(dossier);
        assertThat(get("/werk", yusuf, "CONSULENT")).bodyText().doesNotContain(gebruik);
        var vreemd = collega("Vreemd", "CONSULENT", team("Nog elders " + gezin));
        assertThat(get(gebruik, vreemd, "CONSULENT")).hasStatus(404);
    }

    @Test
    void the_resident_reads_it_in_the_own_log() {
        take(REDEN).exchange();
        assertThat(mvc.get().uri("/mijn/inzage").with(request(sanne)))
                .hasStatusOk()
                .bodyText()
                .contains("met de noodknop, omdat het niet kan wachten");
    }

    @Test
    void the_privacy_officer_judges_it_and_nobody_else_does() {
        take(REDEN).exchange();
        var pad = "/noodtoegangen/" + running() + "/beoordeling";
        assertThat(get("/werk?lijst=open", privacy, "PRIVACY")).bodyText().contains(pad);
        assertThat(get("/noodtoegangen", privacy, "PRIVACY"))
                .hasStatusOk()
                .bodyText()
                .contains("Wim Ver bij", "nog nakijken");
        assertThat(post(pad, privacy, "PRIVACY").param("oordeel", "TERECHT")).hasStatus(422);
        assertThat(
                        post(pad, privacy, "PRIVACY")
                                .param("oordeel", "ONTERECHT")
                                .param("toelichting", "Besproken met de teamleider"))
                .hasRedirectedUrl("/noodtoegangen");
        assertThat(get(pad, privacy, "PRIVACY"))
                .bodyText()
                .contains("Niet nodig", "Besproken met de teamleider")
                .doesNotContain("Oordeel vastleggen");
        for (var rol : new String[] {"CONSULENT", "TEAMLEIDER", "BEHEERDER"}) {
            assertThat(get("/noodtoegangen", wim, rol)).hasStatus(403);
            assertThat(get(pad, wim, rol)).hasStatus(403);
        }
    }

    @Test
    void who_has_no_right_to_the_button_does_not_get_it() {
        for (var rol : new String[] {"BEHEERDER", "ADMINISTRATIE", "PRIVACY"}) {
            assertThat(get(dossier + "/noodtoegang", wim, rol)).hasStatus(403);
            assertThat(post(dossier + "/noodtoegang", wim, rol).param("reden", REDEN))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri(dossier + "/noodtoegang").with(request(sanne))).hasStatus(403);
    }

    @Test
    void an_employee_never_opens_the_own_file_or_the_own_page() {
        asSystem(() -> naasten.link(karin, Optional.of(sanne)));
        assertThat(get(dossier, karin, "CONSULENT")).hasStatus(404);
        assertThat(get("/inwoners/" + sanne, karin, "CONSULENT")).hasStatus(404);
        assertThat(get("/inwoners/" + sanne + "/gegevens", karin, "CONSULENT")).hasStatus(404);
        assertThat(get(dossier + "/noodtoegang", karin, "CONSULENT"))
                .hasStatusOk()
                .bodyText()
                .contains("ook niet met de noodknop")
                .doesNotContain("Dossier openen in nood");
        assertThat(post(dossier + "/noodtoegang", karin, "CONSULENT").param("reden", REDEN))
                .hasStatus(422)
                .bodyText()
                .contains("ook niet met de noodknop");
        assertThat(get(dossier, karin, "CONSULENT")).hasStatus(404);
        assertThat(refusals(karin)).isPositive();
    }

    @Test
    void who_is_near_is_found_by_name_only() {
        var els = bekende("Els");
        assertThat(search(karin, "Els Naaste")).contains("Els Naaste", "1-5-1970");
        by(karin, "CONSULENT", () -> naasten.declare(els, Naasten.Band.VRIEND));
        assertThat(search(karin, "Els Naaste")).contains("Els Naaste").doesNotContain("1-5-1970");
    }

    @Test
    void an_employee_names_somebody_by_name_and_birth_date() {
        bekende("Ans");
        assertThat(name("Ans", "2-5-1970"))
                .hasStatus(422)
                .bodyText()
                .contains("Wij kennen niemand");
        assertThat(name("Ans", "geen datum")).hasStatus(422).bodyText().contains("14-9-1985");
        assertThat(name("Ans", "1-5-1970")).hasRedirectedUrl("/naasten");
        assertThat(get("/naasten", karin, "CONSULENT"))
                .hasStatusOk()
                .bodyText()
                .contains("Ans Naaste", "vriend of vriendin");
        assertThat(mvc.get().uri("/naasten").with(request(sanne))).hasStatus(403);
    }

    @Test
    void the_administrator_says_who_an_employee_is_and_shortens_the_list() {
        var ria = bekende("Ria");
        var pad = "/medewerkers/" + karin + "/naasten";
        assertThat(get(pad, karin, "TEAMLEIDER")).hasStatus(403);
        assertThat(
                        post(pad, yusuf, "BEHEERDER")
                                .param("voornaam", "Ria")
                                .param("achternaam", "Naaste")
                                .param("geboortedatum", "1-5-1970"))
                .hasRedirectedUrl(pad);
        assertThat(get(pad, yusuf, "BEHEERDER"))
                .bodyText()
                .contains("Ria Naaste", "de medewerker zelf");
        assertThat(get("/inwoners/" + ria, karin, "CONSULENT")).hasStatus(404);
        var ank = bekende("Ank");
        by(karin, "CONSULENT", () -> naasten.declare(ank, Naasten.Band.FAMILIE));
        assertThat(post(pad + "/" + ank + "/einde", karin, "BEHEERDER")).hasStatus(422);
        assertThat(post(pad + "/" + ank + "/einde", yusuf, "BEHEERDER")).hasRedirectedUrl(pad);
        assertThat(get("/inwoners/" + ank, karin, "CONSULENT")).hasStatusOk();
    }

    private int refusals(MedewerkerId wie) {
        var sql =
                """
                select count(*) from security.verwerkingslog
                where handeling = 'GEWEIGERD' and actor = ? and onderwerp_id = ?
                """;
        return asSystem(
                () ->
                        jdbc.sql(sql)
                                .params(wie.value(), gezin.value())
                                .query(Integer.class)
                                .single());
    }

    private InwonerId bekende(String naam) {
        var nieuw =
                nl.samenhang.mensen.inwoner.NieuweInwoner.withNaam(naam, "", "Naaste")
                        .bornOn(LocalDate.of(1970, 5, 1));
        return asSystem(() -> balie.register(nieuw));
    }

    private MockMvcRequestBuilder name(String voornaam, String geboren) {
        return post("/naasten", karin, "CONSULENT")
                .param("voornaam", voornaam)
                .param("achternaam", "Naaste")
                .param("geboortedatum", geboren)
                .param("band", "VRIEND");
    }

    private String search(MedewerkerId wie, String tekst) {
        var body = post("/zoeken", wie, "CONSULENT").param("q", tekst).exchange();
        return new String(
                body.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private NoodtoegangId running() {
        return asSystem(() -> noodtoegangen.running(gezin)).getFirst().id();
    }

    private MockMvcRequestBuilder take(String reden) {
        return post(dossier + "/noodtoegang", wim, "CONSULENT").param("reden", reden);
    }

    private MockMvcRequestBuilder get(String pad, MedewerkerId wie, String rol) {
        return mvc.get().uri(pad).with(request(wie, rol));
    }

    private MockMvcRequestBuilder post(String pad, MedewerkerId wie, String rol) {
        return mvc.post().uri(pad).with(csrf()).with(request(wie, rol));
    }
}
