package nl.samenhang.werkplek.werkvoorraad;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenhang.SamenhangTest;
import nl.samenhang.besluit.wachtvraag.NieuweWachtvraag;
import nl.samenhang.besluit.wachtvraag.Wachtsoort;
import nl.samenhang.besluit.wachtvraag.WachtvraagId;
import nl.samenhang.besluit.wachtvraag.Wachtvragen;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.TeamId;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.platform.werk.WerkOpened;
import nl.samenhang.regie.toestemming.Akkoord;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Toestemming.Wijze;
import nl.samenhang.regie.toestemming.Toestemmingen;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/**
 * A wait for youth help on the list of a team: a link for who may open it, words for the others.
 */
class WerkVanAndereWetTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Wachtvragen wachtvragen;
    @Autowired private Toestemmingen toestemmingen;
    @Autowired private ApplicationEventPublisher events;

    private TeamId team;
    private Gebruiker yusuf;
    private Gebruiker joris;
    private Gebruiker anneke;
    private Gebruiker ines;
    private InwonerId lotte;
    private GezinId gezin;
    private WachtvraagId wacht;

    @BeforeEach
    void somebody_waits() {
        team = personeel.team("Team West");
        yusuf = personeel.medewerker("Yusuf", "CONSULENT", team);
        joris = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        anneke = personeel.medewerker("Anneke", "TEAMLEIDER", team);
        ines = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        lotte =
                gezinnen.inwoner(
                        "Lotte", "Bakker", LocalDate.of(1990, 5, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, lotte);
        wacht =
                as(
                        joris.context("dossiervoering"),
                        () ->
                                wachtvragen.begin(
                                        new NieuweWachtvraag(
                                                gezin,
                                                lotte,
                                                Wachtsoort.GEZINSHUIS,
                                                Wet.JEUGDWET,
                                                "Rust",
                                                LocalDate.of(2026, 7, 6))));
        asSystem(
                () ->
                        events.publishEvent(
                                new WerkOpened(
                                        "wachtvraag.te-lang",
                                        wacht.onderwerp(),
                                        Optional.of(gezin),
                                        Tekst.of("wachtvraag.werk.te-lang", "Lotte"),
                                        "/wachtvragen/" + wacht,
                                        Optional.of(team),
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2026, 8, 17)),
                                        true)));
    }

    @Test
    void who_may_not_open_a_wait_of_another_law_sees_the_words_without_a_link() {
        for (var wie : List.of(joris, anneke)) {
            assertThat(list(wie)).contains("/wachtvragen/" + wacht);
            assertThat(mvc.get().uri("/wachtvragen/" + wacht).with(by(wie))).hasStatusOk();
        }
        for (var wie : List.of(yusuf, ines)) {
            assertThat(list(wie))
                    .contains("Lotte", "alleen te openen door een collega")
                    .doesNotContain("/wachtvragen/" + wacht);
            assertThat(mvc.get().uri("/wachtvragen/" + wacht).with(by(wie)))
                    .hasStatus4xxClientError();
            assertThat(text("/gezinnen/" + gezin, wie)).doesNotContain("/wachtvragen/" + wacht);
        }
        assertThat(text("/werk?lijst=open", ines)).doesNotContain("wacht te lang");
    }

    @Test
    void with_consent_the_link_is_there() {
        asSystem(
                () ->
                        toestemmingen.record(
                                lotte,
                                "HULP:JEUGDWET:ROL:CONSULENT",
                                Wijze.MONDELING,
                                List.of(
                                        new Akkoord(
                                                Hoedanigheid.ZELF,
                                                Optional.of(lotte),
                                                "Lotte",
                                                clock.instant()))));
        assertThat(list(yusuf)).contains("/wachtvragen/" + wacht);
        assertThat(mvc.get().uri("/wachtvragen/" + wacht).with(by(yusuf))).hasStatusOk();
    }

    private String list(Gebruiker wie) {
        return text("/werk?lijst=team&team=" + team, wie);
    }

    private String text(String pad, Gebruiker wie) {
        var page = mvc.get().uri(pad).with(by(wie)).exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
