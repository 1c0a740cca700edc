package nl.samenhang.mensen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.samenhang.besluit.voorziening.Hulpcontact;
import nl.samenhang.besluit.voorziening.Leveringsvorm;
import nl.samenhang.besluit.voorziening.Voorziening;
import nl.samenhang.besluit.voorziening.VoorzieningId;
import nl.samenhang.besluit.voorziening.Voorzieningen;
import nl.samenhang.kernel.MedewerkerId;
import nl.samenhang.kernel.Onderwerp;
import nl.samenhang.kernel.Periode;
import nl.samenhang.kernel.Tekst;
import nl.samenhang.kernel.Wet;
import nl.samenhang.platform.notification.Bericht;
import nl.samenhang.platform.notification.Ontvanger;
import nl.samenhang.platform.notification.Verzendingen;
import nl.samenhang.platform.security.Dossiertoegang;
import nl.samenhang.recht.termijn.Termijnen;
import nl.samenhang.regie.gezinsplan.Gezinsplannen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Piet moved while a plan, help by two laws, a clock and a letter ran for the family. */
class RegisterraakvlakTest extends BrpTest {

    @Autowired private Gezinsplannen plannen;
    @Autowired private Voorzieningen voorzieningen;
    @Autowired private Termijnen termijnen;
    @Autowired private Verzendingen verzendingen;
    @Autowired private Dossiertoegang toegang;

    @BeforeEach
    void runningWork() {
        var joris = mayOpen(collega("Joris Jeugd", "JEUGDCONSULENT", team));
        by(yusuf, "CONSULENT", () -> plannen.start(dossier));
        help(yusuf, "CONSULENT", Wet.WMO, "Hulp bij het huishouden", "Loket Wmo");
        help(joris, "JEUGDCONSULENT", Wet.JEUGDWET, "Gezinsbehandeling thuis", "Joris Jeugd");
        asSystem(
                () -> {
                    var onderwerp = Onderwerp.of("gezin", dossier);
                    termijnen.start("T02", onderwerp, Optional.of(dossier), VANDAAG);
                    verzendingen.queueBrief(
                            Ontvanger.resident("Piet Brp", piet)
                                    .withAdres(List.of(straat + " 5", "Samenstad"), false),
                            Bericht.of(onderwerp, Tekst.of("gezinsplan.titel")).inGezin(dossier));
                    nacht.move(pietBsn, adres("77"), GISTEREN);
                });
        morning();
    }

    @Test
    void a_move_names_the_contact_person_the_plan_the_help_the_clocks_and_the_letters() {
        assertThat(page(yusuf, "CONSULENT"))
                .contains(
                        "Yusuf Demir is het aanspreekpunt.",
                        "Er is een plan. Doelen: 0. Acties: 0.",
                        "Er loopt hulp. Overleg met Loket Wmo, 0201234567.",
                        "Termijnen die lopen: ",
                        "Brieven of berichten die nog klaarliggen: 2.");
    }

    @Test
    void whom_to_call_about_help_is_said_and_never_which_help_or_by_which_law() {
        assertThat(page(yusuf, "CONSULENT"))
                .contains("Overleg met Joris Jeugd")
                .doesNotContain("Gezinsbehandeling", "Hulp bij het huishouden", "Jeugdwet");
    }

    @Test
    void who_does_not_work_with_plans_hears_nothing_of_one() {
        assertThat(page(mayOpen(collega("Ina", "INTAKE", team)), "INTAKE"))
                .contains("Yusuf Demir is het aanspreekpunt.")
                .doesNotContain("Er is een plan.");
    }

    private MedewerkerId mayOpen(MedewerkerId wie) {
        asSystem(() -> toegang.grant(dossier, wie.value(), Dossiertoegang.Reden.TEAM));
        return wie;
    }

    private String page(MedewerkerId wie, String rol) {
        var result =
                mvc.get()
                        .uri("/brp-wijzigingen?gezin=" + dossier)
                        .with(request(wie, rol))
                        .exchange();
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void help(MedewerkerId wie, String rol, Wet wet, String wat, String contact) {
        by(
                wie,
                rol,
                () ->
                        voorzieningen.record(
                                new Voorziening(
                                        VoorzieningId.next(),
                                        dossier,
                                        piet,
                                        wet,
                                        Leveringsvorm.ZIN,
                                        wat,
                                        Optional.empty(),
                                        Periode.from(VANDAAG),
                                        new Hulpcontact(contact, "0201234567"))));
    }
}
