package nl.samenhang.besluit.aanvraag;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import nl.samenhang.besluit.BesluitTest;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.recht.termijn.LopendeTermijn;
import org.junit.jupiter.api.Test;

class AanvraagTest extends BesluitTest {

    @Test
    void a_signed_report_is_an_application_and_two_weeks_run() {
        var aanvraag = applied();
        assertThat(clocks(aanvraag))
                .singleElement()
                .satisfies(
                        klok -> {
                            assertThat(klok.code()).isEqualTo("T03");
                            assertThat(klok.uiterlijk()).isEqualTo(LocalDate.of(2026, 11, 2));
                        });
        assertThat(lastMessage(mevrouw))
                .contains("19 oktober 2026", "uiterlijk 2 november 2026", "ingebrekestelling");
    }

    @Test
    void each_law_has_its_own_term_and_one_who_may_not_know_sees_no_line() {
        var aanvraag = applied();
        as(
                joris,
                () ->
                        aanvragen.add(
                                aanvraag.id(),
                                mevrouw,
                                Wet.JEUGDWET,
                                "Hulp voor kleinkind",
                                false));
        assertThat(clocks(aanvraag))
                .extracting(LopendeTermijn::code, LopendeTermijn::uiterlijk)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("T03", LocalDate.of(2026, 11, 2)),
                        org.assertj.core.groups.Tuple.tuple("T04", LocalDate.of(2026, 12, 14)));
        assertThat(as(yusuf, () -> aanvragen.regels(aanvraag.id())))
                .extracting(Aanvraagregel::wet)
                .containsExactly(Wet.WMO);
        assertThat(as(joris, () -> aanvragen.regels(aanvraag.id())))
                .extracting(Aanvraagregel::wet)
                .containsExactly(Wet.JEUGDWET);
        var verborgen = line(aanvraag.id()).id();
        assertThatThrownBy(() -> as(joris, () -> aanvragen.regel(verborgen)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        yusuf,
                                        () ->
                                                aanvragen.add(
                                                        aanvraag.id(),
                                                        mevrouw,
                                                        Wet.JEUGDWET,
                                                        "Iets",
                                                        false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void who_takes_it_back_ends_the_clocks_and_nothing_can_be_added() {
        var aanvraag = applied();
        does(yusuf, () -> aanvragen.withdraw(aanvraag.id(), "Mijn dochter helpt nu"));
        assertThat(clocks(aanvraag)).isEmpty();
        assertThat(as(yusuf, () -> aanvragen.get(aanvraag.id())).status())
                .isEqualTo(Aanvraagstatus.INGETROKKEN);
        assertThatThrownBy(
                        () ->
                                as(
                                        yusuf,
                                        () ->
                                                aanvragen.add(
                                                        aanvraag.id(),
                                                        mevrouw,
                                                        Wet.WMO,
                                                        "Meer",
                                                        false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_day_to_come_or_somebody_of_another_family_is_refused() {
        var vreemde =
                gezinnen.inwoner(
                        "Piet",
                        "Vreemd",
                        LocalDate.of(1970, 1, 1),
                        nl.samenhang.mensen.inwoner.Bereikbaarheid.ONBEKEND);
        assertThatThrownBy(
                        () ->
                                as(
                                        yusuf,
                                        () ->
                                                aanvragen.receive(
                                                        huishoudelijkeHulp(AANVRAAG.plusDays(1)))))
                .isInstanceOf(Refusal.class);
        var aanvraag = applied();
        assertThatThrownBy(
                        () ->
                                as(
                                        yusuf,
                                        () ->
                                                aanvragen.add(
                                                        aanvraag.id(),
                                                        vreemde,
                                                        Wet.WMO,
                                                        "Iets",
                                                        false)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_form_says_what_is_wrong_and_who_may_not_finds_nothing() {
        var ander = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        var post = personeel.medewerker("Post", "ADMINISTRATIE", team);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/aanvragen/nieuw").with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Marie de Wit", "Uit welke wet");
        assertThat(
                        mvc.post()
                                .uri("/gezinnen/" + gezin + "/aanvragen")
                                .with(by(yusuf))
                                .with(csrf())
                                .param("vraag", "Hulp"))
                .hasStatus(422)
                .bodyText()
                .contains("Kies wie de aanvraag doet", "Kies uit welke wet");
        var aanvraag = applied();
        assertThat(mvc.get().uri("/aanvragen/" + aanvraag.id()).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Ik kan niet meer schoonmaken", "2 nov");
        for (var pad :
                List.of("/gezinnen/" + gezin + "/aanvragen/nieuw", "/aanvragen/" + aanvraag.id())) {
            assertThat(mvc.get().uri(pad).with(by(ander))).hasStatus(404);
            assertThat(mvc.get().uri(pad).with(by(post))).hasStatus(403);
        }
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Aanvragen en besluiten", "/aanvragen/" + aanvraag.id());
    }

    private List<LopendeTermijn> clocks(Aanvraag aanvraag) {
        return as(yusuf, () -> aanvragen.clocks(aanvraag));
    }
}
