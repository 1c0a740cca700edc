package nl.samenhang.besluit.voorziening;

import static nl.samenhang.werkplek.Personeel.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenhang.SamenhangTest;
import nl.samenhang.kernel.GezinId;
import nl.samenhang.kernel.InwonerId;
import nl.samenhang.kernel.NotFound;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Refusal;
import nl.samenhang.kernel.Wet;
import nl.samenhang.mensen.inwoner.Bereikbaarheid;
import nl.samenhang.platform.security.Gebruiker;
import nl.samenhang.regie.toestemming.Akkoord;
import nl.samenhang.regie.toestemming.Hoedanigheid;
import nl.samenhang.regie.toestemming.Toestemming.Wijze;
import nl.samenhang.regie.toestemming.ToestemmingId;
import nl.samenhang.regie.toestemming.Toestemmingen;
import nl.samenhang.werkplek.Gezinsfixture;
import nl.samenhang.werkplek.Personeel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class VoorzieningTest extends SamenhangTest {

    @Autowired private Personeel personeel;
    @Autowired private Gezinsfixture gezinnen;
    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Toestemmingen toestemmingen;

    private Gebruiker wmo;
    private Gebruiker jeugd;
    private Gebruiker schuld;
    private Gebruiker inkomen;
    private InwonerId sanne;
    private GezinId gezin;

    @BeforeEach
    void family() {
        var team = personeel.team("Team West");
        wmo = personeel.medewerker("Yusuf", "CONSULENT", team);
        jeugd = personeel.medewerker("Joris", "JEUGDCONSULENT", team);
        schuld = personeel.medewerker("Karin", "SCHULDHULPVERLENER", team);
        inkomen = personeel.medewerker("Ines", "INKOMENSCONSULENT", team);
        sanne =
                gezinnen.inwoner(
                        "Sanne", "Kaya", LocalDate.of(1988, 3, 1), Bereikbaarheid.ONBEKEND);
        gezin = gezinnen.gezin(team, sanne);
        as(wmo, () -> record(help(Wet.WMO, "Hulp bij het huishouden")));
        as(jeugd, () -> record(help(Wet.JEUGDWET, "Gezinsbehandeling thuis")));
    }

    @Test
    void help_by_another_law_is_there_with_whom_to_call_and_no_more() {
        assertThat(as(wmo, () -> voorzieningen.of(gezin)))
                .extracting(Voorziening::wat)
                .containsExactly("Hulp bij het huishouden");
        assertThat(as(wmo, () -> voorzieningen.elsewhere(gezin)))
                .containsExactly(new Hulpcontact("Contact JEUGDWET", "0201234567"));
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(wmo)))
                .hasStatusOk()
                .bodyText()
                .contains("Hulp bij het huishouden", "Er is hulp", "Overleg met Contact JEUGDWET")
                .doesNotContain("Gezinsbehandeling");
    }

    @Test
    void debt_help_may_see_what_the_wmo_must_ask_consent_for() {
        assertThat(as(schuld, () -> voorzieningen.of(gezin))).hasSize(2);
        assertThat(as(schuld, () -> voorzieningen.elsewhere(gezin))).isEmpty();
    }

    @Test
    void with_consent_it_is_there_and_without_it_it_is_gone_at_once() {
        var id = consent("HULP:JEUGDWET:ROL:CONSULENT");
        assertThat(as(wmo, () -> voorzieningen.of(gezin))).hasSize(2);
        assertThat(as(wmo, () -> voorzieningen.elsewhere(gezin))).isEmpty();
        asSystem(() -> toestemmingen.withdraw(id, "Sanne Kaya"));
        assertThat(as(wmo, () -> voorzieningen.of(gezin))).hasSize(1);
        assertThat(as(wmo, () -> voorzieningen.elsewhere(gezin))).hasSize(1);
    }

    @Test
    void consent_is_no_ground_for_social_assistance() {
        assertThatThrownBy(() -> consent("HULP:JEUGDWET:ROL:INKOMENSCONSULENT"))
                .isInstanceOf(Refusal.class);
        assertThat(as(inkomen, () -> voorzieningen.of(gezin))).isEmpty();
        assertThat(as(inkomen, () -> voorzieningen.elsewhere(gezin))).hasSize(2);
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(inkomen)))
                .bodyText()
                .contains("Overleg met Contact WMO")
                .doesNotContain("met toestemming", "Plan beginnen");
    }

    @Test
    void nobody_writes_or_ends_help_by_a_law_of_others() {
        assertThatThrownBy(() -> as(wmo, () -> record(help(Wet.JEUGDWET, "Iets anders"))))
                .isInstanceOf(Refusal.class);
        var ander = as(jeugd, () -> voorzieningen.of(gezin).getFirst());
        assertThatThrownBy(() -> as(wmo, () -> end(ander.id()))).isInstanceOf(NotFound.class);
        assertThat(as(jeugd, () -> end(ander.id()))).isTrue();
        assertThat(as(jeugd, () -> voorzieningen.get(ander.id())).periode().tot())
                .contains(LocalDate.of(2026, 10, 1));
    }

    @Test
    void who_may_read_help_by_another_law_neither_writes_nor_ends_it() {
        var huishouden = as(wmo, () -> voorzieningen.of(gezin).getFirst());
        assertThatThrownBy(() -> as(schuld, () -> record(help(Wet.WMO, "Iets anders"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> as(schuld, () -> end(huishouden.id())))
                .isInstanceOf(Refusal.class);
        consent("HULP:JEUGDWET:ROL:CONSULENT");
        var behandeling = as(jeugd, () -> voorzieningen.of(gezin).getFirst());
        assertThatThrownBy(() -> as(wmo, () -> end(behandeling.id()))).isInstanceOf(Refusal.class);
        assertThat(mvc.get().uri("/gezinnen/" + gezin).with(by(schuld)))
                .bodyText()
                .contains("Hulp bij het huishouden")
                .doesNotContain("/einde");
    }

    @Test
    void the_same_help_twice_and_an_end_before_the_start_are_refused() {
        assertThatThrownBy(() -> as(wmo, () -> record(help(Wet.WMO, "hulp bij het HUISHOUDEN"))))
                .isInstanceOf(Refusal.class);
        assertThat(
                        mvc.post()
                                .uri("/gezinnen/" + gezin + "/voorzieningen")
                                .with(by(wmo))
                                .with(csrf())
                                .param("inwoner", sanne.toString())
                                .param("wet", "WMO")
                                .param("wat", "Begeleiding")
                                .param("vorm", "ZIN")
                                .param("eersteDag", "14-9-2026")
                                .param("laatsteDag", "1-9-2026")
                                .param("contact", "Yusuf")
                                .param("telefoon", "0612345678"))
                .hasStatus(422)
                .bodyText()
                .contains("De laatste dag kan niet voor de eerste dag liggen.", "Begeleiding");
    }

    @Test
    void somebody_of_another_team_and_a_role_without_the_right_get_no_form() {
        var vreemd = personeel.medewerker("Vreemd", "CONSULENT", personeel.team("Team Oost"));
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/voorzieningen/nieuw").with(by(vreemd)))
                .hasStatus(404);
        var intake = personeel.medewerker("Fatima", "INTAKE", personeel.team("Team Noord"));
        assertThat(mvc.get().uri("/gezinnen/" + gezin + "/voorzieningen/nieuw").with(by(intake)))
                .hasStatus(403);
        assertThat(as(vreemd, () -> voorzieningen.elsewhere(gezin))).isEmpty();
    }

    private ToestemmingId consent(String vraag) {
        return asSystem(
                () ->
                        toestemmingen.record(
                                sanne,
                                vraag,
                                Wijze.MONDELING,
                                List.of(
                                        new Akkoord(
                                                Hoedanigheid.ZELF,
                                                Optional.of(sanne),
                                                "Sanne Kaya",
                                                clock.instant()))));
    }

    private Voorziening help(Wet wet, String wat) {
        return new Voorziening(
                VoorzieningId.next(),
                gezin,
                sanne,
                wet,
                Leveringsvorm.ZIN,
                wat,
                Optional.of("Thuis Goed"),
                Periode.from(LocalDate.of(2026, 9, 1)),
                new Hulpcontact("Contact " + wet, "0201234567"));
    }

    private boolean record(Voorziening voorziening) {
        voorzieningen.record(voorziening);
        return true;
    }

    private boolean end(VoorzieningId id) {
        voorzieningen.end(id, LocalDate.of(2026, 9, 30), "doel bereikt");
        return true;
    }

    private <T> T as(Gebruiker wie, Supplier<T> work) {
        return as(wie.context(VoorzieningRechten.DOEL), work);
    }
}
