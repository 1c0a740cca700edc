package nl.samenhang.mensen.privacyverzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import nl.samenhang.kernel.InwonerId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** The pages of Noor, her father, the desk and the privacy officer. */
class PrivacyverzoekPagesTest extends VerzoekTest {

    @Test
    void a_resident_asks_for_a_copy_and_knows_when_the_answer_is_there() {
        assertThat(mijn(noor, "/mijn/verzoeken")).bodyText().contains("U hebt nog niets gevraagd");
        assertThat(mijn(noor, "/mijn/verzoeken/nieuw"))
                .hasStatusOk()
                .bodyText()
                .contains("Mijzelf")
                .doesNotContain("Sanne", "Bram");
        assertThat(ask(noor, "INZAGE", noor, "")).hasStatus3xxRedirection();
        var id = asSystem(() -> verzoeken.ofAanvrager(noor)).getFirst().id();
        assertThat(mijn(noor, "/mijn/verzoeken/" + id))
                .bodyText()
                .contains("Kopie van alle gegevens: Noor de Wit")
                .contains("U hebt uiterlijk woensdag 16 december 2026 antwoord.");
        assertThat(verzoek(id).uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(werk.opened("privacyverzoek.behandelen", id.value()))
                .singleElement()
                .satisfies(
                        w -> {
                            assertThat(w.uiterlijk()).contains(LocalDate.of(2026, 12, 16));
                            assertThat(w.pad()).isEqualTo("/privacyverzoeken/" + id);
                        });
    }

    @Test
    void destruction_is_answered_within_three_months() {
        assertThat(ask(sanne, "VERNIETIGING", sanne, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf wat er niet klopt, of wat weg moet.");
        assertThat(ask(sanne, "VERNIETIGING", sanne, "Het oude verslag")).hasStatus3xxRedirection();
        var id = asSystem(() -> verzoeken.ofAanvrager(sanne)).getFirst().id();
        assertThat(verzoek(id).uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 16));
    }

    @Test
    void nobody_asks_about_or_sees_what_is_not_theirs() {
        assertThat(ask(noor, "INZAGE", sanne, "")).hasStatus(404);
        assertThat(ask(noor, "INZAGE", bram, "")).hasStatus(404);
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        assertThat(mijn(sanne, "/mijn/verzoeken/" + id)).hasStatus(404);
        assertThat(mijn(emre, "/mijn/verzoeken/" + id + "/kopie.pdf")).hasStatus(404);
        assertThat(withdrawn(emre, id)).hasStatus(404);
        for (var pad : new String[] {"", "/besluit", "/stukken/gezin.lid/" + id, "/kopie.pdf"}) {
            var url = "/privacyverzoeken" + (pad.isEmpty() ? "" : "/" + id + pad);
            assertThat(mvc.get().uri(url).with(request(yusuf, "CONSULENT"))).hasStatus(403);
            assertThat(mvc.get().uri(url).with(request(noor))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/inwoners/" + noor + "/privacyverzoek").with(request(noor)))
                .hasStatus(403);
    }

    @Test
    void the_officer_looks_at_what_is_about_others_and_then_gives_the_copy() {
        var notitie = noted("Noor en Bram maakten ruzie.", noor, bram);
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        var pad = "/privacyverzoeken/" + id;
        assertThat(get("/privacyverzoeken"))
                .bodyText()
                .contains("Kopie van alle gegevens: Noor de Wit", "op tijd");
        assertThat(get(pad))
                .bodyText()
                .contains("Mag dit vragen.", "16 jaar", "Stukken bekijken (1)");
        assertThat(post(pad + "/besluit").param("uitkomst", "TOEGEWEZEN").param("motivering", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("Bekijk eerst alle stukken");
        var stuk = pad + "/stukken/tijdlijn.notitie/" + notitie;
        assertThat(get(stuk))
                .bodyText()
                .contains("Noor en Bram maakten ruzie.")
                .contains("Noor en [naam van een ander] maakten ruzie.");
        assertThat(post(stuk).param("keuze", "INKORTEN").param("reden", "ander"))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf wat er in de kopie komt te staan.", "ander");
        assertThat(
                        post(stuk)
                                .param("keuze", "INKORTEN")
                                .param("tekst", "Noor had ruzie.")
                                .param("reden", "Gaat over een broer."))
                .hasRedirectedUrl(pad);
        assertThat(
                        post(pad + "/besluit")
                                .param("uitkomst", "TOEGEWEZEN")
                                .param("motivering", "U krijgt alles wat wij bewaren."))
                .hasRedirectedUrl(pad);
        assertThat(get(pad))
                .bodyText()
                .contains("Besloten op 16 nov 2026 door Collega.", "28 dec 2026");
        assertThat(mijn(noor, "/mijn/verzoeken/" + id))
                .bodyText()
                .contains("De kopie staat klaar tot en met 28 dec 2026.")
                .contains("Bezwaar kan tot en met 28 dec 2026.");
        assertThat(mijn(noor, "/mijn/verzoeken/" + id + "/kopie.pdf"))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(mijn(noor, "/mijn/verzoeken/" + id + "/kopie.zip")).hasStatusOk();
        assertThat(werk.isClosed("privacyverzoek.behandelen", id.value())).isTrue();
        clock.set(LocalDate.of(2026, 12, 29));
        assertThat(mijn(noor, "/mijn/verzoeken/" + id + "/kopie.pdf")).hasStatus(404);
        assertThat(asSystem(() -> kopieen.clean())).isPositive();
    }

    @Test
    void a_father_with_authority_is_refused_the_file_of_a_child_of_sixteen() {
        assertThat(mijn(emre, "/mijn/verzoeken/nieuw")).bodyText().contains("Noor de Wit");
        assertThat(ask(emre, "INZAGE", noor, "")).hasStatus3xxRedirection();
        var id = asSystem(() -> verzoeken.ofAanvrager(emre)).getFirst().id();
        var pad = "/privacyverzoeken/" + id;
        assertThat(get(pad + "/besluit"))
                .bodyText()
                .contains(
                        "ouder met gezag",
                        "Mag dit alleen met toestemming.",
                        "Wmo 2015 art. 5.3.2");
        assertThat(post(pad + "/besluit").param("uitkomst", "TOEGEWEZEN").param("motivering", "x"))
                .hasStatus(422)
                .bodyText()
                .contains("De regel laat dit niet toe.");
        assertThat(
                        post(pad + "/besluit")
                                .param("uitkomst", "GEWEIGERD")
                                .param("motivering", "Noor geeft geen toestemming."))
                .hasRedirectedUrl(pad);
        assertThat(mijn(emre, "/mijn/verzoeken/" + id))
                .bodyText()
                .contains("Wij wijzen uw verzoek af.", "Noor geeft geen toestemming.")
                .contains("Vanaf 16 jaar beslist een jongere zelf")
                .contains("Bezwaar kan tot en met 28 dec 2026.")
                .doesNotContain("kopie.pdf");
        assertThat(brief(id))
                .contains("Wmo 2015 art. 5.3.2", "bezwaar maken tot en met 28 december 2026")
                .contains("college van burgemeester en wethouders", "Postbus 99");
    }

    @Test
    void who_asks_is_told_when_it_takes_longer_and_only_once() {
        var id = asked(noor, Verzoeksoort.INZAGE, noor, "");
        var pad = "/privacyverzoeken/" + id;
        assertThat(post(pad + "/uitstel")).hasStatus(422).bodyText().contains("Schrijf waarom.");
        assertThat(post(pad + "/uitstel").param("reden", "Het dossier is groot."))
                .hasRedirectedUrl(pad);
        assertThat(verzoek(id).uiterlijk()).isEqualTo(LocalDate.of(2027, 2, 16));
        assertThat(brief(id)).contains("16 februari 2027", "Het dossier is groot.");
        assertThat(post(pad + "/uitstel").param("reden", "Nog langer.")).hasStatus(422);
        assertThat(mijn(noor, "/mijn/verzoeken/" + id))
                .bodyText()
                .contains("Het dossier is groot.");
    }

    @Test
    void what_came_by_letter_is_written_down_with_who_it_is() {
        var url = "/inwoners/" + bram + "/privacyverzoek";
        assertThat(desk(mvc.get().uri(url))).bodyText().contains("Privacyverzoek over Bram de Wit");
        assertThat(desk(letter(url, "GEMACHTIGDE", "")))
                .hasStatus(422)
                .bodyText()
                .contains("Vul de naam en het adres in");
        assertThat(
                        desk(
                                letter(url, "GEMACHTIGDE", "Mr. Jansen")
                                        .param("straat", "Kade 1")
                                        .param("plaats", "9901 AA Samenstad")))
                .hasRedirectedUrl("/inwoners/" + bram);
        var id = asSystem(() -> verzoeken.about(bram)).getFirst().id();
        assertThat(verzoek(id).uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(get("/privacyverzoeken/" + id))
                .bodyText()
                .contains("Mr. Jansen", "Mag dit niet vragen.", "Geldig identiteitsbewijs gezien.");
    }

    @Test
    void what_is_not_changed_stands_with_the_words_of_the_resident_beside_it() {
        var id = asked(sanne, Verzoeksoort.CORRECTIE, sanne, "Ik was niet boos maar bang.");
        assertThat(
                        post("/privacyverzoeken/" + id + "/besluit")
                                .param("uitkomst", "VERKLARING")
                                .param("motivering", "Het verslag is van de consulent."))
                .hasStatus3xxRedirection();
        assertThat(desk(mvc.get().uri("/inwoners/" + sanne)))
                .bodyText()
                .contains("De inwoner is het niet eens", "Ik was niet boos maar bang.");
        assertThat(brief(id)).contains("Wat u erover schreef, staat er nu bij.");
    }

    @Test
    void noor_changes_her_own_phone_number_herself() {
        assertThat(
                        mvc.post()
                                .uri("/mijn/gegevens")
                                .with(csrf())
                                .with(request(noor))
                                .param("telefoon", "06 99887766"))
                .hasRedirectedUrl("/mijn");
        assertThat(asSystem(() -> inwoners.get(noor).telefoon())).contains("06 99887766");
    }

    private MockMvcRequestBuilder mijn(InwonerId wie, String url) {
        return mvc.get().uri(url).with(request(wie));
    }

    private MockMvcRequestBuilder ask(InwonerId wie, String soort, InwonerId over, String vraag) {
        return mvc.post()
                .uri("/mijn/verzoeken")
                .with(csrf())
                .with(request(wie))
                .param("soort", soort)
                .param("wie", over.toString())
                .param("vraag", vraag);
    }

    private MockMvcRequestBuilder withdrawn(InwonerId wie, VerzoekId id) {
        return mvc.post()
                .uri("/mijn/verzoeken/" + id + "/intrekking")
                .with(csrf())
                .with(request(wie));
    }

    private MockMvcRequestBuilder letter(String url, String hoedanigheid, String naam) {
        return mvc.post()
                .uri(url)
                .with(csrf())
                .param("soort", "INZAGE")
                .param("hoedanigheid", hoedanigheid)
                .param("naam", naam)
                .param("kanaal", "BRIEF")
                .param("identiteit", "IDENTITEITSBEWIJS")
                .param("ontvangenOp", "13-11-2026");
    }

    private MockMvcRequestBuilder desk(MockMvcRequestBuilder request) {
        return request.with(request(leider, "TEAMLEIDER"));
    }

    /** All that was written to who asked. */
    private String brief(VerzoekId id) {
        var sql =
                """
                select coalesce(string_agg(titel || ' ' || array_to_string(alineas, ' '), ' '), '')
                  from notification.verzending where onderwerp_id = :id
                """;
        return asSystem(() -> jdbc.sql(sql).param("id", id.value()).query(String.class).single());
    }
}
