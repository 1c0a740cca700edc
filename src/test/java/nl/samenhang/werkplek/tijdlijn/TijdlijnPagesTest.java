package nl.samenhang.werkplek.tijdlijn;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.Gebeurtenis;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.Ids;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.security.Verwerkingslog;
import nl.samenhang.toegang.melding.MeldingAccepted;
import nl.samenhang.toegang.melding.MeldingId;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

class TijdlijnPagesTest extends SamenhangTest {

    private record Feit(
            Onderwerp onderwerp, Optional<GezinId> gezin, String zin, List<InwonerId> betrokkenen)
            implements Gebeurtenis {

        @Override
        public Tekst omschrijving() {
            return Tekst.of(zin);
        }
    }

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Tijdlijn tijdlijn;
    @Autowired private Verwerkingslog log;
    @Autowired private ApplicationEventPublisher events;

    private Gebruiker yusuf;
    private InwonerId sanne;
    private InwonerId noor;
    private GezinId gezin;

    @BeforeEach
    void family() {
        var west = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", west);
        sanne =
                gezinnen.inwoner(
                        "Sanne", "Kaya", LocalDate.of(1988, 3, 1), Bereikbaarheid.ONBEKEND);
        noor = gezinnen.inwoner("Noor", "Kaya", LocalDate.of(2010, 5, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(west, sanne, noor);
    }

    @Test
    void a_note_is_two_clicks_a_form_with_the_kind_chosen_and_keep() {
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Telefoongesprek opschrijven", "Huisbezoek opschrijven")
                .contains("/gezinnen/" + gezin + "/notities/nieuw?soort=HUISBEZOEK");
        assertThat(
                        mvc.get()
                                .uri("/gezinnen/" + gezin + "/notities/nieuw?soort=HUISBEZOEK")
                                .with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Wat is er gezegd of gezien?",
                        "value=\"HUISBEZOEK\" checked",
                        "14-09-2026",
                        "Noor Kaya");
        assertThat(post("HUISBEZOEK", "Het huis is opgeruimd.", "14-9-2026", noor))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(yusuf)))
                .bodyText()
                .contains("Huisbezoek: Het huis is opgeruimd.", "vandaag", "Yusuf");
    }

    @Test
    void a_note_opens_in_full_from_the_timeline_and_leaves_a_line_in_the_log() {
        var lang = "Noor vertelt over school. ".repeat(20).strip();
        assertThat(post("GESPREK", lang, "12-09-2026", noor)).hasStatus3xxRedirection();
        var pad = regels().getFirst().onderwerp().id();

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/notities/" + pad).with(by(yusuf)))
                .hasStatusOk()
                .bodyText()
                .contains("Gesprek, 12 sep 2026", lang, "Geschreven door Yusuf");
        assertThat(asSystem(() -> log.about(noor, 20)))
                .anyMatch(regel -> regel.doel().equals("dossiervoering"));
    }

    @Test
    void a_note_without_words_or_of_a_day_to_come_keeps_what_was_typed() {
        assertThat(post("MAIL", " ", "14-09-2026", noor))
                .hasStatus(422)
                .bodyText()
                .contains("Vul dit in.");
        assertThat(post("MAIL", "Zij mailt morgen", "15-09-2026", noor))
                .hasStatus(422)
                .bodyText()
                .contains("Deze dag is nog niet geweest.", "Zij mailt morgen");
        assertThat(post("MAIL", "x".repeat(10_001), "14-09-2026", noor)).hasStatus(422);
        assertThat(regels()).noneMatch(regel -> regel.onderwerp().soort().equals("notitie"));
    }

    @Test
    void a_note_about_somebody_who_is_not_in_the_family_is_asked_again_and_not_about_everybody() {
        for (var over : List.of(InwonerId.next().toString(), "noor", "")) {
            assertThat(
                            mvc.post()
                                    .uri("/gezinnen/" + gezin + "/notities")
                                    .with(by(yusuf))
                                    .with(csrf())
                                    .param("soort", "MAIL")
                                    .param("tekst", "Zij mailt vaak")
                                    .param("datum", "14-09-2026")
                                    .param("over", over, noor.toString()))
                    .as(over)
                    .hasStatus(422)
                    .bodyText()
                    .contains("hoort vandaag niet bij dit gezin", "Zij mailt vaak");
        }
        assertThat(regels()).noneMatch(regel -> regel.onderwerp().soort().equals("notitie"));
    }

    @Test
    void the_timeline_is_filtered_by_person_and_by_kind() {
        publish(feit("Over Noor", noor));
        publish(feit("Over Sanne", sanne));
        publish(feit("Over allemaal"));
        post("TELEFOON", "Sanne belt", "14-09-2026", sanne).exchange();

        assertThat(
                        mvc.get()
                                .uri("/gezinnen/" + gezin + "/tijdlijn?persoon=" + noor)
                                .with(by(yusuf)))
                .bodyText()
                .contains("Over Noor", "Over allemaal")
                .doesNotContain("Over Sanne");
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/tijdlijn?soort=notitie").with(by(yusuf)))
                .bodyText()
                .contains("Sanne belt")
                .doesNotContain("Over Noor");
    }

    @Test
    void a_long_timeline_goes_on_by_key() {
        for (var i = 100; i < 160; i++) {
            clock.advance(Duration.ofMinutes(1));
            publish(feit("Feit " + i));
        }

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/tijdlijn").with(by(yusuf)))
                .bodyText()
                .contains("Feit 159", "Feit 110", "Toon wat daarvoor gebeurde")
                .doesNotContain("Feit 109");
        var na = lines(50).getLast().positie();
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/tijdlijn?na=" + na).with(by(yusuf)))
                .bodyText()
                .contains("Feit 109", "Feit 100")
                .doesNotContain("Feit 110");
    }

    @Test
    void what_happened_to_a_melding_before_it_was_taken_up_comes_into_the_file() {
        var melding = new MeldingId(Ids.next());
        publish(new Feit(melding.onderwerp(), Optional.empty(), "Melding ontvangen", List.of()));
        clock.advance(Duration.ofHours(2));
        as(
                "INTAKE",
                () ->
                        events.publishEvent(
                                new MeldingAccepted(melding, gezin, "M-1", false, List.of())));

        assertThat(regels())
                .extracting(regel -> regel.tekst().sleutel())
                .containsSubsequence("melding.feit.opgepakt", "Melding ontvangen");
    }

    @Test
    void a_stranger_sees_no_timeline_and_writes_no_note() {
        var elders = personeel.medewerker("Kees", "CONSULENT", personeel.team("Team Oost"));

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/tijdlijn").with(by(elders)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/notities/nieuw").with(by(elders)))
                .hasStatus(404);
        assertThat(
                        mvc.post()
                                .uri("/gezinnen/" + gezin + "/notities")
                                .with(by(elders))
                                .with(csrf())
                                .param("soort", "MAIL")
                                .param("tekst", "x")
                                .param("datum", "14-09-2026"))
                .hasStatus(404);
        assertThat(as("KEES", () -> tijdlijn.of(gezin, TijdlijnFilter.ALLES, 10))).isEmpty();
    }

    @Test
    void who_may_not_write_notes_does_not_see_the_buttons() {
        var beheerder = personeel.medewerker("Bo", "BEHEERDER", personeel.team("Beheer"));

        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/notities/nieuw").with(by(beheerder)))
                .hasStatus(403);
    }

    private MockMvcRequestBuilder post(String soort, String tekst, String datum, InwonerId over) {
        return mvc.post()
                .uri("/gezinnen/" + gezin + "/notities")
                .with(by(yusuf))
                .with(csrf())
                .param("soort", soort)
                .param("tekst", tekst)
                .param("datum", datum)
                .param("over", over.toString());
    }

    private Feit feit(String zin, InwonerId... betrokkenen) {
        return new Feit(
                new Onderwerp("proef", UUID.randomUUID()),
                Optional.of(gezin),
                zin,
                List.of(betrokkenen));
    }

    private void publish(Feit feit) {
        asSystem(() -> events.publishEvent(feit));
    }

    private List<Gebeurtenisregel> regels() {
        return lines(100);
    }

    private List<Gebeurtenisregel> lines(int limit) {
        return asSystem(() -> tijdlijn.of(gezin, TijdlijnFilter.ALLES, limit));
    }
}
