package nl.samenhang.toegang.melding.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenhang.SamenhangTest;
import nl.samenhang.platform.document.Document;
import nl.samenhang.platform.document.Documenten;
import nl.samenhang.toegang.melding.Formulierstap;
import nl.samenhang.toegang.melding.Kenmerk;
import nl.samenhang.toegang.melding.Melding;
import nl.samenhang.toegang.melding.Meldingen;
import nl.samenhang.toegang.melding.Uitval;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class VoordeurPagesTest extends SamenhangTest {

    private static final Pattern STEMPEL = Pattern.compile("name=\"stempel\" value=\"([^\"]+)\"");

    @Autowired private Meldingen meldingen;
    @Autowired private Uitval uitval;
    @Autowired private Documenten documenten;

    @Test
    void the_first_page_asks_what_is_going_on_without_login() {
        assertThat(mvc.get().uri("/melding"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Waarmee kunnen we helpen?",
                        "Vertel in uw eigen woorden",
                        "Bel 112",
                        "Stap 1 van 4");
    }

    @Test
    void it_can_be_read_in_english() {
        assertThat(mvc.get().uri("/melding").cookie(new Cookie("taal", "en")))
                .hasStatusOk()
                .bodyText()
                .contains("How can we help?");
    }

    @Test
    void without_words_the_form_says_what_to_do() {
        assertThat(send(Map.of("stap", "WAT", "hulpvraag", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf in een paar woorden wat er aan de hand is.");
    }

    @Test
    void the_answers_of_earlier_steps_travel_along() {
        assertThat(
                        send(
                                Map.of(
                                        "stap",
                                        "WAT",
                                        "hulpvraag",
                                        "Ik slaap slecht",
                                        "domeinen",
                                        "FINANCIEN")))
                .hasStatusOk()
                .bodyText()
                .contains("Voor wie is het?")
                .contains("name=\"hulpvraag\" value=\"Ik slaap slecht\"")
                .contains("name=\"domeinen\" value=\"FINANCIEN\"");
    }

    @Test
    void going_back_asks_for_nothing_and_loses_nothing() {
        assertThat(
                        send(
                                Map.of(
                                        "stap",
                                        "SPOED",
                                        "naar",
                                        "TERUG",
                                        "hulpvraag",
                                        "Hallo",
                                        "kinderen",
                                        "true")))
                .hasStatusOk()
                .bodyText()
                .contains("Voor wie is het?", "name=\"kinderen\" value=\"true\"");
    }

    @Test
    void danger_shows_the_emergency_number_first() {
        var form = complete();
        form.putAll(Map.of("stap", "SPOED", "gevaar", "NU"));

        assertThat(send(form)).hasStatusOk().bodyText().contains("113", "Wacht dan niet op ons");
    }

    @Test
    void the_way_of_contact_needs_its_number_and_nothing_else() {
        var form = complete();
        form.put("contactwijze", "BELLEN");

        assertThat(send(form))
                .hasStatus(422)
                .bodyText()
                .contains("Vul het telefoonnummer in waarop we mogen bellen.")
                .doesNotContain("Vul het e-mailadres in");
    }

    @Test
    void an_impossible_date_stays_as_it_was_typed() {
        var form = complete();
        form.putAll(Map.of("stap", "WIE", "geboortedatum", "31-2-2010"));

        assertThat(send(form)).hasStatus(422).bodyText().contains("31-2-2010");
    }

    @Test
    void a_birth_in_the_future_is_refused() {
        var form = complete();
        form.putAll(Map.of("stap", "WIE", "geboortedatum", "1-1-2030"));

        assertThat(send(form)).hasStatus(422).bodyText().contains("toekomst");
    }

    @Test
    void ten_megabytes_of_text_are_refused_with_a_sentence() {
        assertThat(send(Map.of("stap", "WAT", "hulpvraag", "a".repeat(10_000_000))))
                .hasStatus(422)
                .bodyText()
                .contains("8000 tekens");
    }

    @Test
    void after_sending_the_reporter_gets_a_number_and_a_code() {
        var form = complete();
        form.put("stempel", openForm());

        var answer = send(form);

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/melding/ontvangen");
        var ontvangen = (OntvangenView) answer.getMvcResult().getFlashMap().get("ontvangen");
        assertThat(mvc.get().uri("/melding/ontvangen").cookie(answer.getResponse().getCookies()))
                .hasStatusOk()
                .bodyText()
                .contains(ontvangen.referentie(), ontvangen.volgcode(), "Wat gebeurt er nu?");
    }

    @Test
    void a_doubled_click_sends_one_melding() {
        var form = complete();
        form.put("stempel", openForm());

        assertThat(referentie(send(form))).isEqualTo(referentie(send(form)));
    }

    @Test
    void who_fills_in_the_hidden_field_or_is_too_fast_is_kept_and_marked() {
        var form = complete();
        form.putAll(Map.of("website", "http://spam.example", "stempel", openForm()));

        assertThat(stored(send(form)).herkomst().kenmerken())
                .contains(Kenmerk.VERBORGEN_VELD, Kenmerk.TE_SNEL);
    }

    @Test
    void a_form_of_another_origin_is_kept_and_marked() {
        var form = complete();
        form.put("stempel", "verzonnen.123.abc");

        assertThat(stored(send(form)).herkomst().kenmerken()).contains(Kenmerk.ONBEKEND_FORMULIER);
    }

    @Test
    void a_photo_travels_along_and_a_program_is_refused_with_a_sentence() {
        var photo =
                new MockMultipartFile(
                        "bestanden",
                        "brief.pdf",
                        "application/pdf",
                        "%PDF-1.7 hallo".getBytes(UTF_8));
        var program =
                new MockMultipartFile(
                        "bestanden", "foto.jpg", "image/jpeg", new byte[] {0x4d, 0x5a, 0, 1, 2});

        var kept = stored(sendWith(photo));

        assertThat(as("INTAKE", () -> documenten.of(kept.id().onderwerp())))
                .extracting(Document::naam)
                .containsExactly("brief.pdf");
        assertThat(sendWith(program)).hasStatus(422).bodyText().contains("name=\"hulpvraag\"");
    }

    private MvcTestResult sendWith(MockMultipartFile file) {
        var form = complete();
        form.put("stempel", openForm());
        var request = mvc.post().uri("/melding").multipart().file(file);
        form.forEach(request::param);
        return request.exchange();
    }

    @Test
    void how_far_people_come_is_counted_without_who() {
        var before = as("INTAKE", () -> uitval.since(LocalDate.of(2026, 9, 14)));
        mvc.get().uri("/melding").exchange();
        send(Map.of("stap", "WAT", "hulpvraag", "Hallo"));

        var after = as("INTAKE", () -> uitval.since(LocalDate.of(2026, 9, 14)));

        assertThat(after.get(Formulierstap.WAT))
                .isGreaterThan(before.getOrDefault(Formulierstap.WAT, 0));
        assertThat(after.get(Formulierstap.WIE))
                .isGreaterThan(before.getOrDefault(Formulierstap.WIE, 0));
    }

    private Melding stored(MvcTestResult answer) {
        return as("INTAKE", () -> meldingen.findByReferentie(referentie(answer))).orElseThrow();
    }

    private static String referentie(MvcTestResult answer) {
        return ((OntvangenView) answer.getMvcResult().getFlashMap().get("ontvangen")).referentie();
    }

    private String openForm() {
        var page = mvc.get().uri("/melding").exchange();
        try {
            var matcher = STEMPEL.matcher(page.getResponse().getContentAsString());
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult send(Map<String, String> fields) {
        var request = mvc.post().uri("/melding");
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> complete() {
        return new LinkedHashMap<>(
                Map.of(
                        "stap", "CONTACT",
                        "hulpvraag", "Ik kom er niet meer uit met mijn post.",
                        "rol", "ZELF",
                        "gevaar", "NEE",
                        "tijd", "DEZE_WEEK",
                        "contactwijze", "GEEN"));
    }
}
