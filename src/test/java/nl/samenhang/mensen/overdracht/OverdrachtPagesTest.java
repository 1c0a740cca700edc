package nl.samenhang.mensen.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenhang.kernel.Gemeentecode;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Rollen;
import nl.samenhang.platform.uitvoer.Dossierdeel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class OverdrachtPagesTest extends Verhuisproef {

    @Autowired private Rollen rollen;

    @Test
    void the_page_of_the_gezin_offers_it_to_who_may_and_hides_it_from_who_may_not() {
        var pad = "/gezinnen/" + dossier;
        assertThat(get(pad, yusuf, "CONSULENT")).bodyText().contains(pad + "/overdracht");
        assertThat(get(pad, yusuf, "INKOMENSCONSULENT"))
                .bodyText()
                .doesNotContain(pad + "/overdracht");
    }

    @Test
    void it_begins_with_a_municipality_and_reasons_and_keeps_what_was_typed() {
        var pad = "/gezinnen/" + dossier + "/overdracht";
        assertThat(get(pad, yusuf, "CONSULENT"))
                .hasStatusOk()
                .bodyText()
                .contains("Wat de andere gemeente nodig heeft", "Wie de mensen zijn");
        assertThat(start("Haren"))
                .hasStatus(422)
                .bodyText()
                .contains("bestaat niet meer sinds", "Het is nu de gemeente Groningen", "Haren");
        assertThat(start("")).hasStatus(422).bodyText().contains("Vul de gemeente in");
        assertThat(start("Zwolle")).hasStatus3xxRedirection();
    }

    @Test
    void consent_is_written_down_per_person_and_the_page_says_who_stays() {
        var id = begin("Anderstad");
        var pad = "/overdrachten/" + id;
        assertThat(get(pad, yusuf, "CONSULENT"))
                .hasStatusOk()
                .bodyText()
                .contains("blijft hier", "Zonder toestemming gaat er niets over Noor mee");
        assertThat(get(pad + "/personen/" + zoon, yusuf, "CONSULENT"))
                .bodyText()
                .contains("jonger dan 12", "Jeugdwet art. 1.1 en 2.3");
        assertThat(get(pad + "/personen/" + moeder, yusuf, "CONSULENT"))
                .bodyText()
                .contains("beslist zelf")
                .doesNotContain("Jeugdwet");
        assertThat(consent(id).param("akkoord", "OUDER"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf de naam");
        assertThat(
                        consent(id)
                                .param("akkoord", "OUDER")
                                .param("naam", "Sanne")
                                .param("dag", "1-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies hoe het is gezegd");
        assertThat(
                        consent(id)
                                .param("akkoord", "OUDER")
                                .param("naam", "Sanne")
                                .param("wijze", "FORMULIER")
                                .param("dag", "1-9-2026"))
                .hasRedirectedUrl(pad);
        assertThat(get(pad, yusuf, "CONSULENT"))
                .bodyText()
                .contains("gaat mee", "Sanne zei ja", "Dossier aanbieden aan Anderstad");
        assertThat(post(pad + "/gezinsbreed", yusuf, "CONSULENT").param("gezinsbreed", "true"))
                .hasRedirectedUrl(pad);
        assertThat(post(pad + "/personen/" + zoon + "/niet", yusuf, "CONSULENT"))
                .hasRedirectedUrl(pad);
        assertThat(post(pad + "/aanbod", yusuf, "CONSULENT"))
                .hasStatus(422)
                .bodyText()
                .contains("Er gaat nog niemand mee");
    }

    @Test
    void a_package_is_downloaded_and_its_receipt_brought_back() {
        var id = agreed("Zwolle");
        var pad = "/overdrachten/" + id;
        assertThat(post(pad + "/aanbod", yusuf, "CONSULENT")).hasRedirectedUrl(pad);
        assertThat(get(pad, yusuf, "CONSULENT"))
                .bodyText()
                .contains("Pakket downloaden", "nooit met gewone e-mail");
        assertThat(get(pad + "/pakket.zip", yusuf, "CONSULENT"))
                .hasStatusOk()
                .hasContentType("application/zip");
        assertThat(upload(pad + "/bevestiging", "geen bevestiging", SAMENSTAD, yusuf, "CONSULENT"))
                .hasStatus(422)
                .bodyText()
                .contains("geen bevestiging van een andere gemeente");
        assertThat(post(pad + "/intrekking", yusuf, "CONSULENT"))
                .hasRedirectedUrl("/gezinnen/" + dossier);
        assertThat(get(pad + "/pakket.zip", yusuf, "CONSULENT")).hasStatus(422);
    }

    @Test
    void the_other_side_reads_the_header_accepts_and_takes_it_in() {
        var id = offered("Anderstad");
        var ontvangst =
                ontvanger(ANDERSTAD, () -> ontvangsten.newest(50)).stream()
                        .filter(o -> o.pakket().equals(id.value()))
                        .findFirst()
                        .orElseThrow();
        var pad = "/overdrachten/ontvangsten/" + ontvangst.id();
        assertThat(daar("/overdrachten/ontvangsten"))
                .hasStatusOk()
                .bodyText()
                .contains("Gemeente Samenstad: 3 personen");
        assertThat(daar(pad))
                .bodyText()
                .contains("Zegt u ja, dan gaat het pakket open")
                .doesNotContain("Sanne", naam);
        assertThat(daar(pad + "/overname")).hasStatus(404);
        assertThat(postDaar(pad + "/weigering"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf waarom");
        assertThat(postDaar(pad + "/akkoord")).hasRedirectedUrl(pad + "/overname");
        assertThat(daar(pad + "/overname"))
                .hasStatusOk()
                .bodyText()
                .contains("Noor van " + naam, "Welk team krijgt het dossier?");
        assertThat(postDaar(pad + "/overname"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies welk team");
        assertThat(
                        postDaar(pad + "/overname")
                                .param("team", teamDaar.toString())
                                .param("wie-" + moeder, "nieuw")
                                .param("wie-" + dochter, "nieuw")
                                .param("wie-" + zoon, "nieuw"))
                .hasRedirectedUrl(pad);
        assertThat(daar(pad)).bodyText().contains("overgenomen", "Naar het dossier");
        assertThat(get("/gezinnen/" + dossier, yusuf, "CONSULENT"))
                .bodyText()
                .contains("Naar gemeente Anderstad", "overgedragen");
    }

    @Test
    void a_file_that_is_no_package_is_refused_in_words() {
        assertThat(upload("/overdrachten/ontvangsten", "zomaar iets", ANDERSTAD, ina, "INTAKE"))
                .hasStatus(422)
                .bodyText()
                .contains("geen pakket (ZIP)");
        assertThat(upload("/overdrachten/ontvangsten", "", ANDERSTAD, ina, "INTAKE"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies het bestand");
    }

    @Test
    void an_administrator_makes_a_key_and_enters_that_of_another_by_its_fingerprint() {
        var pad = "/beheer/overdrachtsleutels";
        var beheer = new MedewerkerId(UUID.randomUUID());
        makeKey(ZWOLLE);
        var zwolle = keyOf(ZWOLLE);
        assertThat(get(pad, beheer, "BEHEERDER"))
                .hasStatusOk()
                .bodyText()
                .contains(keyOf(SAMENSTAD).vingerafdruk().tekst());
        assertThat(
                        post(pad, beheer, "BEHEERDER")
                                .param("gemeente", "Zwolle")
                                .param("publiek", zwolle.publiek())
                                .param("vingerafdruk", "0000 1111"))
                .hasStatus(422)
                .bodyText()
                .contains("De vingerafdruk hoort niet bij deze sleutel");
        assertThat(
                        post(pad, beheer, "BEHEERDER")
                                .param("gemeente", "Zwolle")
                                .param("publiek", "abc")
                                .param("vingerafdruk", "0000"))
                .hasStatus(422)
                .bodyText()
                .contains("Dit is geen sleutel");
    }

    @Test
    void who_has_no_right_sees_nothing() {
        var id = offered("Anderstad");
        for (var rol : new String[] {"INTAKE", "BEHEERDER", "PRIVACY", "SCHULDHULPVERLENER"}) {
            assertThat(get("/gezinnen/" + dossier + "/overdracht", yusuf, rol)).hasStatus(403);
            assertThat(get("/overdrachten/" + id, yusuf, rol)).hasStatus(403);
            assertThat(get("/overdrachten/" + id + "/personen/" + zoon, yusuf, rol)).hasStatus(403);
            assertThat(get("/overdrachten/" + id + "/pakket.zip", yusuf, rol)).hasStatus(403);
        }
        for (var rol : new String[] {"CONSULENT", "BEHEERDER", "PRIVACY"}) {
            assertThat(get("/overdrachten/ontvangsten", yusuf, rol)).hasStatus(403);
        }
        assertThat(get("/beheer/overdrachtsleutels", yusuf, "CONSULENT")).hasStatus(403);
        var vreemd = collega("Wim Ver", "CONSULENT", team("Elders " + dossier));
        assertThat(get("/overdrachten/" + id, vreemd, "CONSULENT")).hasStatus(404);
        assertThat(get("/gezinnen/" + dossier + "/overdracht", vreemd, "CONSULENT")).hasStatus(404);
        assertThat(get("/overdrachten/ontvangsten/" + OntvangstId.next(), ina, "INTAKE"))
                .hasStatus(404);
    }

    private MockMvcRequestBuilder start(String gemeente) {
        var request =
                post("/gezinnen/" + dossier + "/overdracht", yusuf, "CONSULENT")
                        .param("gemeente", gemeente);
        for (var deel : Dossierdeel.values()) {
            request.param("delen", deel.name()).param("reden" + deel, "om verder te helpen");
        }
        return request;
    }

    private MockMvcRequestBuilder consent(OverdrachtId id) {
        return post("/overdrachten/" + id + "/personen/" + zoon, yusuf, "CONSULENT")
                .param("grond", "TOESTEMMING");
    }

    private MockMvcRequestBuilder get(String pad, MedewerkerId wie, String rol) {
        return mvc.get().uri(pad).with(request(wie, rol));
    }

    private MockMvcRequestBuilder post(String pad, MedewerkerId wie, String rol) {
        return mvc.post().uri(pad).with(request(wie, rol)).with(csrf());
    }

    private MockMvcRequestBuilder daar(String pad) {
        return mvc.get().uri(pad).with(login(ANDERSTAD, ina, "INTAKE"));
    }

    private MockMvcRequestBuilder postDaar(String pad) {
        return mvc.post().uri(pad).with(login(ANDERSTAD, ina, "INTAKE")).with(csrf());
    }

    private MockMultipartMvcRequestBuilder upload(
            String pad, String inhoud, Gemeentecode gemeente, MedewerkerId wie, String rol) {
        return mvc.post()
                .uri(pad)
                .multipart()
                .file(
                        new MockMultipartFile(
                                "bestand", "x.zip", null, inhoud.getBytes(StandardCharsets.UTF_8)))
                .with(login(gemeente, wie, rol))
                .with(csrf());
    }

    private RequestPostProcessor login(Gemeentecode gemeente, MedewerkerId wie, String rol) {
        var rechten =
                rollen.all().stream()
                        .filter(r -> r.rol().equals(rol))
                        .flatMap(r -> r.rechten().stream())
                        .collect(Collectors.toSet());
        var gebruiker =
                new Gebruiker(
                        "test",
                        gemeente.code(),
                        wie.value(),
                        rol,
                        "MEDEWERKER",
                        rol,
                        rechten,
                        false);
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(
                        gebruiker, null, AuthorityUtils.createAuthorityList("ROLE_MEDEWERKER")));
    }
}
