package nl.samenhang.regie.aanspreekpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.regie.RegieTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AanspreekpuntPagesTest extends RegieTest {

    @Autowired Aanspreekpunten aanspreekpunten;

    @Test
    void a_team_leader_sees_who_can_be_chosen_and_how_much_they_carry() {
        assertThat(mvc.get().uri(page()).with(request(leider, "TEAMLEIDER")))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dit gezin heeft nog geen aanspreekpunt",
                        "Yusuf Demir (0 gezinnen)",
                        "Aanspreekpunt aanwijzen",
                        "Het gezin krijgt vandaag bericht");
    }

    @Test
    void appointing_leads_back_to_the_page_with_the_name_on_it() {
        assertThat(
                        mvc.post()
                                .uri(page())
                                .with(csrf())
                                .with(request(leider, "TEAMLEIDER"))
                                .param("medewerker", yusuf.toString()))
                .hasRedirectedUrl(page());
        assertThat(mvc.get().uri(page()).with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Yusuf Demir", "Gezin overdragen")
                .doesNotContain("Aanspreekpunt aanwijzen");
    }

    @Test
    void without_a_choice_the_form_says_what_to_do() {
        assertThat(mvc.post().uri(page()).with(csrf()).with(request(leider, "TEAMLEIDER")))
                .hasStatus(422)
                .bodyText()
                .contains("Kies een collega.");
    }

    @Test
    void a_consulent_may_not_appoint() {
        assertThat(
                        mvc.post()
                                .uri(page())
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", yusuf.toString()))
                .hasStatus(403);
    }

    @Test
    void somebody_without_access_gets_the_answer_of_a_file_that_does_not_exist() {
        var vreemd = collega("Vreemd", "CONSULENT", team("Elders " + gezin));
        var echt = mvc.get().uri(page()).with(request(vreemd, "CONSULENT")).exchange();
        var verzonnen =
                mvc.get()
                        .uri("/gezinnen/" + GezinId.next() + "/aanspreekpunt")
                        .with(request(vreemd, "CONSULENT"))
                        .exchange();
        assertThat(echt).hasStatus(404);
        assertThat(verzonnen).hasStatus(404);
    }

    @Test
    void the_new_contact_person_reads_the_note_and_confirms_it() {
        appoint();
        assertThat(
                        mvc.post()
                                .uri(page() + "/overdracht")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", marit.toString())
                                .param("notitie", "Sanne belt liever in de avond."))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri(page()).with(request(marit, "CONSULENT")))
                .bodyText()
                .contains("Overdracht om te lezen", "Sanne belt liever in de avond.");
        assertThat(
                        mvc.post()
                                .uri(page() + "/bevestiging")
                                .with(csrf())
                                .with(request(marit, "CONSULENT")))
                .hasRedirectedUrl(page());
        assertThat(mvc.get().uri(page()).with(request(marit, "CONSULENT")))
                .bodyText()
                .doesNotContain("Overdracht om te lezen");
    }

    @Test
    void a_hand_over_without_a_note_keeps_the_choice_and_asks_for_the_note() {
        appoint();
        assertThat(
                        mvc.post()
                                .uri(page() + "/overdracht")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", marit.toString())
                                .param("notitie", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Schrijf op wat uw opvolger moet weten.", "selected");
    }

    @Test
    void absence_is_planned_for_oneself_and_ended() {
        assertThat(
                        mvc.post()
                                .uri("/afwezigheden")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", yusuf.toString())
                                .param("waarnemer", marit.toString())
                                .param("reden", "VAKANTIE")
                                .param("van", "21-9-2026")
                                .param("totEnMet", "27-9-2026"))
                .hasRedirectedUrl("/afwezigheden");
        assertThat(mvc.get().uri("/afwezigheden").with(request(yusuf, "CONSULENT")))
                .bodyText()
                .contains("Yusuf Demir: vakantie", "Vervanger: Marit Bos");
    }

    @Test
    void absence_with_the_days_the_wrong_way_round_is_asked_again() {
        assertThat(
                        mvc.post()
                                .uri("/afwezigheden")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", yusuf.toString())
                                .param("waarnemer", marit.toString())
                                .param("reden", "ZIEKTE")
                                .param("van", "21-9-2026")
                                .param("totEnMet", "20-9-2026"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag ligt voor de eerste dag");
    }

    @Test
    void a_consulent_may_not_plan_the_absence_of_somebody_else() {
        assertThat(
                        mvc.post()
                                .uri("/afwezigheden")
                                .with(csrf())
                                .with(request(yusuf, "CONSULENT"))
                                .param("medewerker", karin.toString())
                                .param("waarnemer", marit.toString())
                                .param("reden", "ZIEKTE")
                                .param("van", "21-9-2026")
                                .param("totEnMet", ""))
                .hasStatus(404);
    }

    @Test
    void a_team_leader_hands_over_the_gezinnen_of_somebody_who_leaves() {
        appoint();
        var url = "/medewerkers/" + yusuf + "/overdracht";
        assertThat(mvc.get().uri(url).with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("Gezinnen van Yusuf Demir overdragen", "Kies ik later", "Marit Bos");
        assertThat(
                        mvc.post()
                                .uri(url)
                                .with(csrf())
                                .with(request(leider, "TEAMLEIDER"))
                                .param("opvolger." + gezin, karin.toString())
                                .param("notitie", "Yusuf gaat weg."))
                .hasRedirectedUrl(url);
        assertThat(mvc.get().uri(url).with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("van geen enkel gezin meer het aanspreekpunt");
    }

    @Test
    void one_choice_hands_over_every_gezin_that_has_none_of_its_own() {
        appoint();
        var url = "/medewerkers/" + yusuf + "/overdracht";
        assertThat(
                        mvc.post()
                                .uri(url)
                                .with(csrf())
                                .with(request(leider, "TEAMLEIDER"))
                                .param("opvolger.alle", karin.toString())
                                .param("opvolger." + gezin, "")
                                .param("notitie", "Yusuf gaat weg."))
                .hasRedirectedUrl(url);
        assertThat(by(leider, "TEAMLEIDER", () -> aanspreekpunten.current(gezin)))
                .hasValueSatisfying(een -> assertThat(een.medewerker()).isEqualTo(karin));
    }

    @Test
    void a_consulent_may_not_open_the_page_of_somebody_who_leaves() {
        assertThat(
                        mvc.get()
                                .uri("/medewerkers/" + yusuf + "/overdracht")
                                .with(request(marit, "CONSULENT")))
                .hasStatus(403);
    }

    @Test
    void the_page_is_there_in_english_too() {
        assertThat(
                        mvc.get()
                                .uri(page())
                                .cookie(new Cookie("taal", "en"))
                                .with(request(leider, "TEAMLEIDER")))
                .bodyText()
                .contains("This family has no contact person yet", "Appoint contact person");
    }

    private void appoint() {
        by(leider, "TEAMLEIDER", () -> aanspreekpunten.assign(gezin, yusuf));
    }

    private String page() {
        return "/gezinnen/" + gezin + "/aanspreekpunt";
    }
}
